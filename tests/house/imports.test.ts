import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { breaches, placeOf } from './import-rules.ts';
import { fileOf, parse, readSources, root, type SourceFile, sourceFolders } from './sources.ts';

const sources = readSources(...sourceFolders);

describe('the import rules', () => {
  it('are kept by every source file', () => {
    expect(sources.flatMap(breaches)).toEqual([]);
  });

  it.each([
    ['domain/person.ts', `import { readFileSync } from 'node:fs'`],
    ['domain/person.ts', `export * from '../electron/contract.ts'`],
    ['electron/vault/entry.ts', `import { app } from 'electron'`],
    ['electron/vault/entry.ts', `const main = await import('../main/main.ts')`],
    ['electron/database/client.ts', `import type { Session } from '../vault/session.ts'`],
    ['electron/main/main.ts', `import knex from 'knex'`],
    ['electron/preload/preload.ts', `import { contract } from '../contract.ts'`],
    ['electron/preload/preload.ts', `import { assertNever } from '../../domain/result.ts'`],
    ['renderer/api.ts', `import { callChannel } from '../electron/channels.ts'`],
    ['renderer/api.ts', `import { contract } from '../electron/contract.ts'`],
    ['renderer/api.ts', `type Vault = import('../electron/vault/entry.ts').Vault`],
    ['migrations/0001-first.ts', `import { recordTypes } from '../domain/records/index.ts'`],
    ['electron/somewhere/new.ts', `export {}`],
  ])('refuse %s with %s', (file, text) => {
    expect(breaches(parse(file, text))).toHaveLength(1);
  });

  it.each([
    ['electron/vault/entry.ts', `import { contract } from '../contract.ts'`],
    ['electron/preload/preload.ts', `import type { Contract } from '../contract.ts'`],
    ['renderer/api.ts', `import type { Contract } from '../electron/contract.ts'`],
  ])('allow %s with %s', (file, text) => {
    expect(breaches(parse(file, text))).toEqual([]);
  });
});

describe('imports', () => {
  it('name an existing file with its ending', () => {
    const missing = [...sources, ...readSources('tests', 'build')].flatMap(({ file, imports }) =>
      imports
        .map(({ specifier }) => fileOf(file, specifier))
        .filter((target) => target !== undefined && !(path.extname(target) && existsSync(path.join(root, target))))
        .map((target) => `${file} imports ${target}`),
    );
    expect(missing).toEqual([]);
  });

  it('form no cycle between files at run time', () => {
    const bonds = new Map(sources.map((source) => [source.file, targetsOf(source, { alsoTypes: false })]));
    expect(findCycle(bonds)).toEqual([]);
  });

  it('form no cycle between folders, types included', () => {
    const bonds = new Map<string, Set<string>>();
    for (const source of sources) {
      const place = placeOf(source.file);
      const goals = targetsOf(source, { alsoTypes: true }).map(placeOf);
      bonds.set(place, new Set([...(bonds.get(place) ?? []), ...goals.filter((goal) => goal !== place)]));
    }
    expect(findCycle(bonds)).toEqual([]);
  });

  it('are searched for cycles by a search that finds one', () => {
    const bonds = new Map([
      ['a', ['b']],
      ['b', ['c', 'd']],
      ['c', []],
      ['d', ['b']],
    ]);
    expect(findCycle(bonds)).toEqual(['b', 'd', 'b']);
  });
});

function targetsOf({ file, imports }: SourceFile, { alsoTypes }: { alsoTypes: boolean }): string[] {
  return imports
    .filter(({ typeOnly }) => alsoTypes || !typeOnly)
    .map(({ specifier }) => fileOf(file, specifier))
    .filter((target) => target !== undefined);
}

/** The files of one cycle in order, the first again at the end; empty when there is none. */
function findCycle(bonds: ReadonlyMap<string, Iterable<string>>): string[] {
  const done = new Set<string>();
  const visit = (node: string, way: readonly string[]): string[] => {
    const at = way.indexOf(node);
    if (at !== -1) return [...way.slice(at), node];
    if (done.has(node)) return [];
    for (const next of bonds.get(node) ?? []) {
      const cycle = visit(next, [...way, node]);
      if (cycle.length > 0) return cycle;
    }
    done.add(node);
    return [];
  };
  for (const node of bonds.keys()) {
    const cycle = visit(node, []);
    if (cycle.length > 0) return cycle;
  }
  return [];
}
