// Builds out/ from the sources: `node build/build.mjs` always, with --if-changed only when the sources are not those of out/.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { runScript, SetUpRefused } from './setup.mjs';

const root = path.resolve(import.meta.dirname, '..');
const stampFile = path.join(root, 'out', 'built-from');
const sources = [
  'domain',
  'electron',
  'migrations',
  'renderer',
  'build/electron-vite.config.ts',
  'build/fonts.mjs',
  'build/packaged-modules.mjs',
  'build/third-party-notices.ts',
  'package-lock.json',
];

/** Builds unless out/ comes from the sources as they are. */
export function ensureBuilt() {
  const built = existsSync(stampFile) ? readFileSync(stampFile, 'utf8') : '';
  if (built !== stateOfSources()) build();
}

export function build() {
  const state = stateOfSources();
  rmSync(stampFile, { force: true });
  const electronVite = path.join(root, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [electronVite, 'build', '--config', 'build/electron-vite.config.ts', '--logLevel', 'warn'],
    { cwd: root, encoding: 'utf8' },
  );
  process.stdout.write(stdout);
  process.stderr.write(stderr);
  if (status !== 0) throw new SetUpRefused('The build did not succeed; its message is above.');
  writeFileSync(stampFile, state);
}

function stateOfSources() {
  const hash = createHash('sha256');
  for (const source of sources) {
    for (const file of filesOf(path.join(root, source))) {
      const { size, mtimeMs } = statSync(file);
      hash.update(`${path.relative(root, file)}\0${size}\0${mtimeMs}\n`);
    }
  }
  return hash.digest('hex');
}

/** @param {string} place @returns {string[]} */
function filesOf(place) {
  if (!statSync(place).isDirectory()) return [place];
  return readdirSync(place, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}

if (process.argv[1] && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  await runScript(async () => (process.argv.includes('--if-changed') ? ensureBuilt() : build()));
}
