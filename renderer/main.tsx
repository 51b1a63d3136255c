import './trusted-types.ts';
import { firstAnswers } from './first-answers.ts';
import './theme/schemas-without-eval.ts';
import './theme/fonts.css';
import './theme/mantine-lock.css';
import './theme/tokens.css';
import './theme/base.css';
import './theme/mantine.css';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';

async function start(): Promise<void> {
  const [preferences, info] = await firstAnswers;
  const root = document.getElementById('root');
  // Main answers both, whatever the state of the vault; the page belongs to it.
  if (!root || !preferences.ok || !info.ok) throw new Error('The window does not fit the program around it');
  createRoot(root).render(<App initialPreferences={preferences.value} info={info.value} />);
}

void start();
