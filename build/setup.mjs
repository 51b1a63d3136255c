// Makes a bare machine ready: packages, Electron runtime, system libraries. Uses Node built-ins only, since nothing else is
// there yet, and does no work twice. `node build/setup.mjs` prepares for the tests as well, which need the most.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { electronRuntime, spareRuntimeNote } from './electron-runtime.mjs';
import { prepareSystem } from './system-libraries.mjs';

const root = path.resolve(import.meta.dirname, '..');
const oldestNode = [20, 19];

/** Something that only the person at the machine can put right; the message says exactly what to do. */
export class SetUpRefused extends Error {}

/**
 * @param {{ window: boolean, tests: boolean }} needs `window`: Electron will run; `tests`: a virtual display and pdftotext too
 */
export async function setUp(needs) {
  checkNode();
  installPackages();
  if (!needs.window) return;
  const runtime = await electronRuntime(say);
  if (runtime.source === 'spare') say(spareRuntimeNote);
  const refusal = prepareSystem(runtime, needs, say);
  if (refusal) throw new SetUpRefused(refusal);
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = oldestNode;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  throw new SetUpRefused(
    `Safir needs Node ${oldestNode.join('.')} or later to build; this is ${process.versions.node}.`,
  );
}

function installPackages() {
  if (installedAsLocked(root)) return;
  say('Installing packages (npm ci).');
  // npm says where its own script lies; without that, the one on the path.
  const npm = process.env.npm_execpath;
  const [command, ...first] = npm ? [process.execPath, npm] : ['npm'];
  const { status } = spawnSync(command, [...first, 'ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
    shell: !npm && process.platform === 'win32',
  });
  if (status !== 0) throw new SetUpRefused('npm ci did not succeed; its message is above.');
}

/**
 * npm keeps a list of what it installed; it ends with that list, so a broken-off install has none.
 * @param {string} folder the project's
 */
export function installedAsLocked(folder) {
  const installedFile = path.join(folder, 'node_modules', '.package-lock.json');
  if (!existsSync(installedFile)) return false;
  const installed = readPackages(installedFile);
  return Object.entries(readPackages(path.join(folder, 'package-lock.json'))).every(([place, locked]) => {
    if (place === '') return true;
    const there = installed[place];
    if (!there) return Boolean(locked.optional || locked.devOptional);
    // Binaries of other systems may be locked by version alone.
    return there.version === locked.version && (!locked.integrity || there.integrity === locked.integrity);
  });
}

/**
 * @param {string} lockFile
 * @returns {Record<string, { version: string, integrity?: string, optional?: boolean, devOptional?: boolean }>}
 */
function readPackages(lockFile) {
  return JSON.parse(readFileSync(lockFile, 'utf8')).packages;
}

/** @param {string} line */
function say(line) {
  console.log(line);
}

/**
 * Runs a script of build/: a refusal is shown as its one line, a bug with its stack.
 * @param {() => Promise<void>} script
 */
export async function runScript(script) {
  try {
    await script();
  } catch (error) {
    console.error(error instanceof SetUpRefused ? error.message : error);
    process.exitCode = 1;
  }
}

if (process.argv[1] && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  await runScript(() => setUp({ window: true, tests: true }));
}
