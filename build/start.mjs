// npm start and npm run dev (--dev): set up, build, and open Safir; without a display, do its main job on the command line.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { ensureBuilt } from './build.mjs';
import { hasDisplay } from './display.mjs';
import { electronRuntime, sandboxArguments } from './electron-runtime.mjs';
import { runScript, SetUpRefused, setUp } from './setup.mjs';

const root = path.resolve(import.meta.dirname, '..');
const [first, ...rest] = process.argv.slice(2);
const isDevelopment = first === '--dev';
const forwarded = isDevelopment || first === undefined ? rest : [first, ...rest];

await runScript(async () => {
  const display = hasDisplay();
  if (isDevelopment && !display) throw new SetUpRefused('npm run dev needs a display.');
  await setUp({ window: display, tests: false });
  if (isDevelopment) return openForDevelopment();
  ensureBuilt();
  if (display) return open();
  console.log('There is no display. Instead of a window: the sample desk, encrypted, and its briefing as a PDF.');
  await finish(process.execPath, [path.join(root, 'out', 'main', 'headless.js'), ...forwarded]);
});

async function open() {
  const runtime = await electronRuntime();
  await finish(runtime.executable, [...launchArguments(), root, ...forwarded]);
}

async function openForDevelopment() {
  const runtime = await electronRuntime();
  process.env.ELECTRON_EXEC_PATH = runtime.executable;
  const electronVite = path.join(root, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js');
  await finish(process.execPath, [
    electronVite,
    'dev',
    '--config',
    'build/electron-vite.config.ts',
    '--',
    ...launchArguments(),
    ...forwarded,
  ]);
}

function launchArguments() {
  const sandbox = sandboxArguments();
  if (sandbox.length > 0)
    console.log('Running as root, where Chromium refuses its sandbox: this run goes without one.');
  // Only a Wayland session without X needs to be told.
  return process.env.WAYLAND_DISPLAY && !process.env.DISPLAY ? [...sandbox, '--ozone-platform-hint=auto'] : sandbox;
}

/** @param {string} command @param {string[]} commandArguments */
async function finish(command, commandArguments) {
  const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env;
  const child = spawn(command, commandArguments, { cwd: root, env, stdio: 'inherit' });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) process.on(signal, () => child.kill(signal));
  process.exitCode = await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}
