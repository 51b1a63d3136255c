import './trusted-types.ts';
import './theme/schemas-without-eval.ts';
import './theme/fonts.css';
import '@mantine/core/styles.layer.css';
import './theme/tokens.css';
import './theme/base.css';
import './theme/mantine.css';
import { createRoot } from 'react-dom/client';
import { call } from './api.ts';
import { App } from './app.tsx';

async function start(): Promise<void> {
  const [preferences, info] = await Promise.all([call('app.preferences', {}), call('app.info', {})]);
  const root = document.getElementById('root');
  // Main answers both, whatever the state of the vault; the page belongs to it.
  if (!root || !preferences.ok || !info.ok) throw new Error('The window does not fit the program around it');
  createRoot(root).render(<App initialPreferences={preferences.value} info={info.value} />);
}

void start();
