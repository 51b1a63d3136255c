import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { packageOf, readSources, root, sourceFolders } from './sources.ts';

interface Manifest {
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

interface Locked {
  readonly optional?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const readJson = (file: string) => JSON.parse(readFileSync(path.join(root, file), 'utf8'));
// package.json and package-lock.json have the shapes npm gives them.
const manifest = readJson('package.json') as Manifest;
const locked = readJson('package-lock.json').packages as Readonly<Record<string, Locked>>;

/** Licences under which a work may become part of one under AGPL-3.0-only. */
const compatible = new Set([
  ...['MIT', 'MIT-0', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'BlueOak-1.0.0', 'Zlib', 'Unlicense', 'CC0-1.0'],
  ...['Apache-2.0', 'MPL-2.0', 'OFL-1.1', 'AGPL-3.0-only', 'Unicode-3.0'],
]);

describe('package.json', () => {
  it('names exact versions only', () => {
    const loose = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies })
      .filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))
      .map(([name]) => name);
    expect(loose).toEqual([]);
  });

  it('is under AGPL-3.0-only', () => {
    expect(manifest.license).toBe('AGPL-3.0-only');
  });
});

describe('package-lock.json', () => {
  it('names the binaries of every system, without which npm ci refuses on some of them', () => {
    const missing = Object.entries(locked).flatMap(([folder, { optionalDependencies }]) =>
      Object.keys(optionalDependencies ?? {}).filter(
        (name) => !locked[`node_modules/${name}`] && !locked[`${folder}/node_modules/${name}`],
      ),
    );
    expect(missing).toEqual([]);
  });
});

describe('what users receive', () => {
  it('is under licences that go together with AGPL-3.0-only', () => {
    const foreign = [...delivered()]
      .map((folder) => ({ folder, license: licenseOf(folder) }))
      .filter(({ license }) => !isCompatible(license));
    expect(foreign).toEqual([]);
  });

  it.each([
    ['MIT', true],
    ['(MIT OR GPL-3.0-or-later)', true],
    ['(MIT AND Zlib)', true],
    ['GPL-2.0-only', false],
    ['MIT AND Proprietary', false],
    ['', false],
  ])('judges the licence "%s" as %s', (license, expected) => {
    expect(isCompatible(license)).toBe(expected);
  });
});

/** Folders in node_modules of all that the sources import, and of what that needs in turn. */
function delivered(): Set<string> {
  const found = new Set<string>();
  const collect = (folder: string) => {
    const entry = locked[folder];
    if (!entry || found.has(folder)) return;
    found.add(folder);
    for (const name of Object.keys({ ...entry.dependencies, ...entry.optionalDependencies })) {
      collect(locked[`${folder}/node_modules/${name}`] ? `${folder}/node_modules/${name}` : `node_modules/${name}`);
    }
  };
  const imported = readSources(...sourceFolders)
    .flatMap(({ imports }) => imports.filter(({ typeOnly }) => !typeOnly))
    .map(({ specifier }) => packageOf(specifier));
  for (const name of [...Object.keys(manifest.dependencies ?? {}), ...imported]) {
    // Electron brings its own licence file into every package; its npm package is a downloader.
    if (name !== 'electron') collect(`node_modules/${name}`);
  }
  return found;
}

function licenseOf(folder: string): string {
  // Binaries for other systems are locked but not installed; they are part of the package that asks for them.
  if (locked[folder]?.optional) return 'MIT';
  return String((readJson(`${folder}/package.json`) as Manifest).license ?? '');
}

function isCompatible(license: string): boolean {
  const plain = license.replaceAll(/[()]/g, '');
  return plain.split(' OR ').some((choice) => choice.split(' AND ').every((name) => compatible.has(name.trim())));
}
