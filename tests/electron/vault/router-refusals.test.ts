import fc from 'fast-check';
import type { Knex } from 'knex';
import { expect, it } from 'vitest';
import { contract } from '../../../electron/contract.ts';
import { saveRecord } from '../../../electron/database/records.ts';
import { inTransaction } from '../../../electron/database/transactions.ts';
import { placeValues } from '../../builders.ts';
import { testPassphrase } from '../../quick-vault.ts';
import { makeTempVault, mustSucceed, openTempVault } from '../../temp-vault.ts';
import { placeRef, sampleInputs, vaultMethodNames } from './sample-inputs.ts';
import { openVaultWindow } from './vault-window.ts';

const mebibyte = 1024 * 1024;

function deepList(depth: number): unknown {
  let inner: unknown = 'x';
  for (let level = 0; level < depth; level += 1) inner = [inner];
  return inner;
}

function cycle(): unknown {
  const ring: unknown[] = [];
  ring.push(ring);
  return ring;
}

class Foreign {
  readonly id = placeRef.id;
}

/** What no input may contain at any place: what JSON cannot say, what reaches prototypes, what is too deep or too much. */
const poisons: Readonly<Record<string, () => unknown>> = {
  undefined: () => undefined,
  notANumber: () => Number.NaN,
  infinity: () => Number.NEGATIVE_INFINITY,
  bigint: () => 10n,
  symbol: () => Symbol('x'),
  callback: () => () => 'x',
  date: () => new Date(0),
  map: () => new Map([['id', placeRef.id]]),
  set: () => new Set([1]),
  regex: () => /a/u,
  error: () => new Error('x'),
  bytes: () => new Uint8Array(8),
  buffer: () => new ArrayBuffer(8),
  boxed: () => Object('x'),
  foreign: () => new Foreign(),
  getter: () => Object.defineProperty({}, 'id', { enumerable: true, get: () => placeRef.id }),
  hidden: () => Object.defineProperty({}, 'id', { enumerable: false, value: placeRef.id }),
  symbolKey: () => ({ [Symbol('x')]: 1 }),
  ownProto: () => JSON.parse('{"__proto__": {"isAdmin": true}}'),
  ownConstructor: () => ({ constructor: { prototype: { isAdmin: true } } }),
  ownPrototype: () => ({ prototype: { isAdmin: true } }),
  gaps: () => Object.assign([], { 3: 'x' }),
  claimedLength: () => Object.assign([], { length: 4_000_000_000 }),
  namedInList: () => Object.assign(['x'], { extra: 1 }),
  cycle,
  deep: () => deepList(60),
  huge: () => 'x'.repeat(5 * mebibyte),
  wide: () => Array.from({ length: 1_100_000 }, () => 0),
};

/** A copy in which the part at a random place is the poison, or has it added. */
function poisoned(input: unknown, poison: unknown, turns: readonly number[]): unknown {
  const [turn = 0, ...rest] = turns;
  if (Array.isArray(input) && input.length > 0 && rest.length > 0) {
    const at = turn % input.length;
    return input.map((part, index) => (index === at ? poisoned(part, poison, rest) : part));
  }
  if (typeof input === 'object' && input !== null && !Array.isArray(input)) {
    const keys = Object.keys(input);
    const at = turn % (keys.length + 1);
    if (at === keys.length) return { ...input, addition: poison };
    return Object.fromEntries(
      Object.entries(input).map(([key, part], index) => [key, index === at ? poisoned(part, poison, rest) : part]),
    );
  }
  return poison;
}

const method = fc.constantFrom(...vaultMethodNames);
const poisonedCall = fc
  .tuple(method, fc.constantFrom(...Object.keys(poisons)), fc.array(fc.nat(30), { minLength: 1, maxLength: 6 }))
  .map(([name, kind, turns]) => ({ name, kind, turns }));

const junk = fc.anything({
  withBigInt: true,
  withDate: true,
  withMap: true,
  withSet: true,
  withTypedArray: true,
  withSparseArray: true,
  withObjectString: true,
  withNullPrototype: true,
});

const strangeNames = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '',
  'records',
  'records.',
  'RECORDS.GET',
  'app.info',
  'vaults.lock',
  'records.get\0',
];

async function dump(knex: Knex): Promise<string> {
  const tables: readonly { name: string }[] = await knex('sqlite_master')
    .where({ type: 'table' })
    .orderBy('name')
    .select('name');
  const rows = await Promise.all(tables.map(async ({ name }) => [name, await knex(name).select()]));
  return JSON.stringify(rows, (_, value: unknown) =>
    value instanceof Uint8Array ? Buffer.from(value).toString('hex') : value,
  );
}

it('refuses 5,000 hostile calls by type, without a crash and without a trace in the database', async () => {
  const { folder, vault } = await makeTempVault();
  const by = { name: 'Zarina Test', now: new Date('2026-03-01T09:00:00Z') };
  mustSucceed(
    await inTransaction(vault.database, (db) =>
      saveRecord(db, { ...placeRef, revision: 0, values: placeValues() }, by),
    ),
  );
  const before = await dump(vault.database.knex);
  await vault.close();

  const window = openVaultWindow({ folder, mode: 'existing' });
  const ask = async (name: unknown, input: unknown) => {
    const answer = await window.ask(name, input);
    return answer.ok ? 'accepted' : answer.failure.kind;
  };

  const hostile = async () => {
    await fc.assert(
      fc.asyncProperty(poisonedCall, async ({ name, kind, turns }) => {
        const input = poisoned(sampleInputs[name], poisons[kind]?.(), turns);
        expect(['invalid-input', 'input-too-large', 'vault-locked', 'vault-already-unlocked']).toContain(
          await ask(name, input),
        );
      }),
      { numRuns: 1_500 },
    );
    await fc.assert(
      fc.asyncProperty(fc.oneof(method, fc.constantFrom(...strangeNames), junk), junk, async (name, input) => {
        const isEmptyCall = typeof input === 'object' && input !== null && Object.keys(input).length === 0;
        // Methods that take nothing take an empty object; all of them only read.
        if (isEmptyCall) return;
        expect(await ask(name, input)).not.toBe('accepted');
      }),
      { numRuns: 750 },
    );
    fc.assert(
      // What is no request has no answer, and does no harm.
      fc.property(junk, (message) => window.post(message)),
      { numRuns: 250 },
    );
  };
  await hostile();
  mustSucceed(await window.call('session.unlock', { passphrase: testPassphrase }));
  await hostile();

  expect(window.heard.bugs).toEqual([]);
  expect(window.heard.events).toEqual([]);
  expect(Object.hasOwn(Object.prototype, 'isAdmin')).toBe(false);
  await window.close();
  const reopened = mustSucceed(await openTempVault(folder));
  expect(await dump(reopened.database.knex)).toBe(before);
}, 240_000);

it('takes no input that has more in it than the contract says', async () => {
  const { folder, vault } = await makeTempVault();
  await vault.close();
  const window = openVaultWindow({ folder, mode: 'existing' });
  mustSucceed(await window.call('session.unlock', { passphrase: testPassphrase }));
  for (const name of vaultMethodNames) {
    if (contract[name].when === 'locked') continue;
    const answer = await window.ask(name, { ...sampleInputs[name], isAdmin: true });
    expect([name, answer]).toMatchObject([name, { ok: false, failure: { kind: 'invalid-input' } }]);
  }
});
