import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { electronRuntime } from '../../build/electron-runtime.mjs';
import { installedAsLocked } from '../../build/setup.mjs';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'safir-setup-'));
  await mkdir(path.join(folder, 'node_modules'));
});
afterEach(() => rm(folder, { recursive: true }));

const knex = { version: '3.3.0', integrity: 'sha512-knex' };
const forWindows = { version: '1.0.0', integrity: 'sha512-win', optional: true };

const lock = (packages: object) =>
  writeFile(path.join(folder, 'package-lock.json'), JSON.stringify({ packages: { '': { name: 'x' }, ...packages } }));
const install = (packages: object) =>
  writeFile(path.join(folder, 'node_modules', '.package-lock.json'), JSON.stringify({ packages }));

describe('packages', () => {
  it('are left alone when they are as the lock file says', async () => {
    await lock({ 'node_modules/knex': knex, 'node_modules/for-windows': forWindows });
    await install({ 'node_modules/knex': knex });
    expect(installedAsLocked(folder)).toBe(true);
  });

  it.each([
    ['another version', { 'node_modules/knex': { ...knex, version: '3.2.0' } }],
    ['other content', { 'node_modules/knex': { ...knex, integrity: 'sha512-other' } }],
    ['no such package', {}],
  ])('are installed anew when there is %s', async (_, installed) => {
    await lock({ 'node_modules/knex': knex });
    await install(installed);
    expect(installedAsLocked(folder)).toBe(false);
  });

  it('are installed anew when the last install was broken off', async () => {
    await lock({ 'node_modules/knex': knex });
    expect(installedAsLocked(folder)).toBe(false);
  });
});

describe('the Electron runtime', () => {
  afterEach(() => vi.unstubAllEnvs());

  const executable = () =>
    ({ win32: 'electron.exe', darwin: 'Electron.app/Contents/MacOS/Electron' })[String(process.platform)] ?? 'electron';

  it('is the given one before any other', async () => {
    await mkdir(path.join(folder, path.dirname(executable())), { recursive: true });
    await writeFile(path.join(folder, executable()), '');
    await writeFile(path.join(folder, 'version'), 'v45.0.0\n');
    vi.stubEnv('ELECTRON_OVERRIDE_DIST_PATH', folder);
    expect(await electronRuntime()).toEqual({
      source: 'given',
      folder,
      executable: path.join(folder, executable()),
      version: '45.0.0',
    });
  });

  it('is asked for by name when the given folder does not hold it', async () => {
    vi.stubEnv('ELECTRON_OVERRIDE_DIST_PATH', folder);
    await expect(electronRuntime()).rejects.toThrow('ELECTRON_OVERRIDE_DIST_PATH is set');
  });
});
