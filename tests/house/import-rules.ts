/** Who may import whom: the one table of it. The compiler settings and the lint rules say the same, each in its own way. */
import { fileOf, packageOf, type SourceFile } from './sources.ts';

interface Place {
  /** Places whose files may be imported. */
  readonly places: readonly string[];
  /** Places of which only types may be imported. */
  readonly typesOf?: readonly string[];
  /** Packages that may be imported; `node:*` for Node's own. Undefined: any but Electron and Node. */
  readonly packages?: readonly string[];
}

const vaultLibraries = ['node:*', 'zod', 'knex', '@signalapp/sqlcipher', 'sodium-native', 'canonicalize'];

export const rules: Readonly<Record<string, Place>> = {
  domain: { places: [], packages: ['zod', 'edtf', 'i18next', 'temporal-polyfill'] },
  migrations: { places: [], packages: ['knex'] },
  'electron/channels': { places: [], packages: [] },
  'electron/contract': { places: ['domain'], packages: ['zod'] },
  'electron/database': { places: ['domain', 'migrations'], packages: vaultLibraries },
  'electron/briefings': {
    places: ['domain', 'electron/database'],
    packages: ['node:*', 'zod', '@myriaddreamin/typst-ts-node-compiler'],
  },
  'electron/exchange': {
    places: ['domain'],
    packages: ['node:*', 'zod', 'csv-parse', 'csv-stringify', 'hucre', 'iconv-lite', 'saxes', 'yauzl'],
  },
  'electron/vault': {
    places: ['domain', 'electron/contract', 'electron/database', 'electron/briefings', 'electron/exchange'],
    packages: [...vaultLibraries, '@scure/bip39', '@zxcvbn-ts/core', '@zxcvbn-ts/language-common'],
  },
  'electron/headless': {
    places: ['domain', 'electron/contract', 'electron/database', 'electron/briefings', 'electron/vault'],
    packages: ['node:*'],
  },
  'electron/main': {
    places: ['domain', 'electron/channels', 'electron/contract'],
    packages: ['node:*', 'electron', 'zod'],
  },
  'electron/preload': {
    places: ['electron/channels'],
    typesOf: ['domain', 'electron/contract'],
    packages: ['electron'],
  },
  renderer: { places: ['domain'], typesOf: ['electron/contract'] },
};

/** The files directly in electron/ are the contract and its types, but for the names of the channels of main and preload. */
export function placeOf(file: string): string {
  const [top = '', second = '', ...rest] = file.split('/');
  if (top !== 'electron') return top;
  if (second === 'channels.ts') return 'electron/channels';
  return rest.length > 0 ? `electron/${second}` : 'electron/contract';
}

export function breaches({ file, imports }: SourceFile): string[] {
  const place = placeOf(file);
  const rule = rules[place];
  if (!rule) return [`${file} lies in ${place}, for which tests/house/import-rules.ts has no rule`];
  return imports
    .filter(({ specifier, typeOnly }) => {
      const target = fileOf(file, specifier);
      if (target === undefined) return !mayUsePackage(rule, specifier);
      const goal = placeOf(target);
      return goal !== place && !rule.places.includes(goal) && !(typeOnly && rule.typesOf?.includes(goal));
    })
    .map(({ specifier }) => `${file} imports ${specifier}`);
}

function mayUsePackage({ packages }: Place, specifier: string): boolean {
  if (specifier.startsWith('node:')) return packages?.includes('node:*') ?? false;
  return packages ? packages.includes(packageOf(specifier)) : packageOf(specifier) !== 'electron';
}
