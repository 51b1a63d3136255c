import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import config from '../../build/electron-builder.config.mjs';
import { fontFiles } from '../../build/fonts.mjs';
import { bundledPackages, foldersNotNeededAtRunTime } from '../../build/packaged-modules.mjs';
import { noticeOf, packageFolderOf } from '../../build/third-party-notices.ts';

const root = path.resolve(import.meta.dirname, '..', '..');
const native = ['@myriaddreamin/typst-ts-node-compiler', '@signalapp/sqlcipher', 'sodium-native'];

describe('the packaged app', () => {
  it('closes every way to run other code in it', () => {
    expect(config.electronFuses).toEqual({
      runAsNode: false,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      grantFileProtocolExtraPrivileges: false,
      onlyLoadAppFromAsar: true,
      enableEmbeddedAsarIntegrityValidation: true,
      enableCookieEncryption: true,
      loadBrowserProcessSpecificV8Snapshot: false,
    });
  });

  it('is made for Windows, macOS and Linux', () => {
    expect(config.win?.target).toEqual([{ target: 'nsis', arch: ['x64', 'arm64'] }]);
    expect(config.mac?.target).toEqual([{ target: 'dmg', arch: ['x64', 'arm64'] }]);
    expect(config.linux?.target).toEqual(['AppImage', 'deb']);
  });

  it('asks no update server', () => {
    expect(config.publish).toBeNull();
  });

  it('is never an installer made from the development runtime', () => {
    expect(config).not.toHaveProperty('electronDist');
  });

  it('wears our icon', () => {
    for (const icon of [config.win?.icon, config.mac?.icon, config.linux?.icon]) {
      expect(existsSync(path.join(root, String(icon)))).toBe(true);
    }
  });
});

describe('the packages beside the bundles', () => {
  it('are the native ones and Knex, with all that they need', () => {
    const left = foldersNotNeededAtRunTime();
    for (const name of [...native, 'knex', 'lodash', 'tarn', 'require-addon']) {
      expect(left).not.toContain(`node_modules/${name}`);
    }
  });

  it('are none that the bundles contain already', () => {
    const left = foldersNotNeededAtRunTime();
    expect(bundledPackages()).toContain('zod');
    expect(left).toEqual(expect.arrayContaining(bundledPackages().map((name) => `node_modules/${name}`)));
    for (const name of native) expect(bundledPackages()).not.toContain(name);
  });
});

describe('the notices of third parties', () => {
  it.each([
    ['zod', 'MIT', 'Permission is hereby granted'],
    ['@mantine/core', 'MIT', 'Permission is hereby granted'],
    ['canonicalize', 'Apache-2.0', 'Apache'],
  ])('hold the licence of %s', (name, license, words) => {
    const [folder = ''] = packageFolderOf(path.join(root, 'node_modules', name, 'dist', 'index.js?commonjs-module'));
    expect(noticeOf(folder)).toMatch(new RegExp(`^${name} [0-9.]+: ${license}\n`));
    expect(noticeOf(folder)).toContain(words);
  });

  it('are about other people’s modules only', () => {
    expect(packageFolderOf(path.join(root, 'domain', 'result.ts'))).toEqual([]);
  });
});

describe('the typefaces for print', () => {
  it('are all there', () => {
    expect(fontFiles.filter((file) => !existsSync(file))).toEqual([]);
  });
});
