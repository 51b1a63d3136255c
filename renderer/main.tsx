import './theme/schemas-without-eval.ts';
import './theme/fonts.css';
import '@mantine/core/styles.layer.css';
import './theme/tokens.css';
import './theme/base.css';
import './theme/mantine.css';
import { createRoot } from 'react-dom/client';
import { initialPreferences } from '../domain/preferences.ts';
import { call } from './api.ts';
import { App } from './app.tsx';

async function start(): Promise<void> {
  const [preferences, info] = await Promise.all([call('app.preferences', {}), call('app.info', {})]);
  const root = document.getElementById('root');
  if (!root) throw new Error('index.html has no #root');
  createRoot(root).render(
    <App
      initialPreferences={preferences.ok ? preferences.value : initialPreferences}
      info={info.ok ? info.value : null}
    />,
  );
}

void start();
