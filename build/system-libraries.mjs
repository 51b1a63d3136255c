// What Electron and the tests need of a Linux system: shared libraries, a virtual display, pdftotext, a sandbox that may start.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { hasDisplay } from './display.mjs';

/** Debian and Ubuntu packages by library; where a release renamed one, the newer name first. */
const packagesOfLibrary = {
  'libasound.so.2': ['libasound2t64', 'libasound2'],
  'libatk-1.0.so.0': ['libatk1.0-0t64', 'libatk1.0-0'],
  'libatk-bridge-2.0.so.0': ['libatk-bridge2.0-0t64', 'libatk-bridge2.0-0'],
  'libatspi.so.0': ['libatspi2.0-0t64', 'libatspi2.0-0'],
  'libcairo.so.2': ['libcairo2'],
  'libcups.so.2': ['libcups2t64', 'libcups2'],
  'libdbus-1.so.3': ['libdbus-1-3'],
  'libdrm.so.2': ['libdrm2'],
  'libexpat.so.1': ['libexpat1'],
  'libgbm.so.1': ['libgbm1'],
  'libgdk-3.so.0': ['libgtk-3-0t64', 'libgtk-3-0'],
  'libgio-2.0.so.0': ['libglib2.0-0t64', 'libglib2.0-0'],
  'libglib-2.0.so.0': ['libglib2.0-0t64', 'libglib2.0-0'],
  'libgobject-2.0.so.0': ['libglib2.0-0t64', 'libglib2.0-0'],
  'libgtk-3.so.0': ['libgtk-3-0t64', 'libgtk-3-0'],
  'libnspr4.so': ['libnspr4'],
  'libnss3.so': ['libnss3'],
  'libnssutil3.so': ['libnss3'],
  'libpango-1.0.so.0': ['libpango-1.0-0'],
  'libsmime3.so': ['libnss3'],
  'libudev.so.1': ['libudev1'],
  'libX11.so.6': ['libx11-6'],
  'libxcb.so.1': ['libxcb1'],
  'libXcomposite.so.1': ['libxcomposite1'],
  'libXdamage.so.1': ['libxdamage1'],
  'libXext.so.6': ['libxext6'],
  'libXfixes.so.3': ['libxfixes3'],
  'libxkbcommon.so.0': ['libxkbcommon0'],
  'libXrandr.so.2': ['libxrandr2'],
};

/**
 * Installs what is missing where it may (apt, as root); otherwise answers the one line that says what to do.
 * @param {import('./electron-runtime.mjs').ElectronRuntime} runtime
 * @param {{ tests: boolean }} needs
 * @param {(line: string) => void} say
 * @returns {string | undefined}
 */
export function prepareSystem(runtime, needs, say) {
  if (process.platform !== 'linux') return undefined;
  const missing = missingOf(runtime.executable, needs);
  if (missing.length > 0) {
    if (!isRoot() || !canRun('apt-get')) return installLine(missing);
    say(`Installing ${missing.map(nameOf).join(', ')}.`);
    const failure = installByApt(missing);
    if (failure) return `${installLine(missing)}\n${failure}`;
    const still = missingOf(runtime.executable, needs);
    if (still.length > 0) return `After installing, these are still missing: ${still.map(nameOf).join(', ')}.`;
  }
  return refusalOfSandbox(runtime);
}

/** @typedef {{ library?: string, program?: string, packages: string[] }} Missing */

/** @param {string} executable @param {{ tests: boolean }} needs @returns {Missing[]} */
function missingOf(executable, needs) {
  const listed = spawnSync('ldd', [executable], { encoding: 'utf8' }).stdout ?? '';
  const libraries = [...new Set([...listed.matchAll(/^\s*(\S+) => not found/gm)].map((match) => match[1] ?? ''))];
  /** @type {Missing[]} */
  const missing = libraries.map((library) => ({ library, packages: candidatesFor(library) }));
  if (!needs.tests) return missing;
  if (!hasDisplay() && !canRun('Xvfb')) missing.push({ program: 'Xvfb', packages: ['xvfb'] });
  if (!canRun('pdftotext')) missing.push({ program: 'pdftotext', packages: ['poppler-utils'] });
  return missing;
}

/** @param {string} library @returns {string[]} */
function candidatesFor(library) {
  return Object.entries(packagesOfLibrary).find(([name]) => name === library)?.[1] ?? [];
}

/** @param {Missing} missing */
function nameOf({ library, program }) {
  return library ?? program ?? '';
}

/** @param {Missing[]} missing */
function installLine(missing) {
  const names = missing.map(nameOf).join(', ');
  if (!canRun('apt-get')) return `Safir needs these of your system; please install them: ${names}.`;
  return `Safir needs ${names}. Please run: sudo apt-get install -y ${chosenPackages(missing).join(' ')}`;
}

/** @param {Missing[]} missing */
function installByApt(missing) {
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const step of [
    () => ['update'],
    () => ['install', '-y', '--no-install-recommends', ...chosenPackages(missing)],
  ]) {
    const { status, stderr } = spawnSync('apt-get', ['-qq', ...step()], { env: environment, encoding: 'utf8' });
    if (status !== 0) return stderr.trim();
  }
  return undefined;
}

/** @param {Missing[]} missing */
function chosenPackages(missing) {
  const chosen = missing.map(({ packages }) => packages.find(isKnownToApt) ?? packages.at(-1));
  return [...new Set(chosen.filter((name) => name !== undefined))];
}

/** @param {string} name */
function isKnownToApt(name) {
  const { stdout } = spawnSync('apt-cache', ['policy', name], { encoding: 'utf8' });
  return /Candidate: (?!\(none\))/.test(stdout ?? '');
}

/**
 * Chromium's sandbox needs user namespaces, or its helper owned by root. Switching the sandbox off is no answer.
 * @param {import('./electron-runtime.mjs').ElectronRuntime} runtime
 */
function refusalOfSandbox(runtime) {
  if (isRoot() || spawnSync('unshare', ['--user', '--map-root-user', 'true']).status === 0) return undefined;
  const helper = path.join(runtime.folder, 'chrome-sandbox');
  const state = existsSync(helper) ? statSync(helper) : undefined;
  if (state?.uid === 0 && state.mode & 0o4000) return undefined;
  return `Chromium's sandbox cannot start here. Please run: sudo chown root "${helper}" && sudo chmod 4755 "${helper}"`;
}

function isRoot() {
  return process.getuid?.() === 0;
}

/** @param {string} program */
function canRun(program) {
  return (process.env.PATH ?? '').split(path.delimiter).some((folder) => existsSync(path.join(folder, program)));
}
