/** What `npm start` runs where there is no display: plain Node, no Electron. */
import { mkdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { languages } from '../../domain/language.ts';
import { buildSampleDesk, type StepDone } from './build-sample-desk.ts';

// Bundled to out/main, with layouts and typefaces beside that folder; each run begins anew.
const folder = fileURLToPath(new URL('../sample-desk', import.meta.url));
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true, mode: 0o700 });

const computerLanguage = Intl.DateTimeFormat().resolvedOptions().locale.split('-')[0];
const language = languages.find((known) => known === computerLanguage) ?? 'en';

const seconds = (ms: number): string => `${(ms / 1000).toFixed(2)} s`;

function line(step: StepDone): string {
  const what = step.kind === 'vault' ? 'Sample desk, encrypted' : `Memorandum of conversation, ${step.language}`;
  return `${what}: ${step.path} (${seconds(step.tookMs)})`;
}

let totalMs = 0;
const result = await buildSampleDesk({
  folder,
  language,
  printerOptions: {
    workerUrl: new URL('./typst-worker.js', import.meta.url),
    briefingsFolder: fileURLToPath(new URL('../briefings', import.meta.url)),
    fontsFolder: fileURLToPath(new URL('../fonts', import.meta.url)),
  },
  done: (step) => {
    totalMs += step.tookMs;
    console.log(line(step));
  },
});
if (result.ok) {
  console.log(`All of it: ${seconds(totalMs)}`);
} else {
  console.error(`The sample desk could not be built (${result.failure.kind}).`);
  process.exitCode = 1;
}
