import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { migrateToLatest, userVersion } from '../../electron/database/migrate.ts';
import { migrations } from '../../migrations/all.ts';
import type { Migration } from '../../migrations/migration.ts';
import { mustFail, mustSucceed } from '../temp-vault.ts';
import { emptyDatabase, fixedNow, schemaOf } from './harness.ts';

const step = (number: number, name = `000${number}-invented`): Migration => ({
  number,
  name,
  async up(transaction) {
    await transaction.raw(`CREATE TABLE invented_${number} (a TEXT) STRICT`);
  },
});

describe('the list of migrations', () => {
  const files = readdirSync('migrations')
    .filter((file) => /^\d/.test(file))
    .map((file) => file.replace(/\.ts$/, ''));

  test('names every file, in order and without a gap', () => {
    expect(migrations.map(({ name }) => name)).toEqual(files.toSorted());
    expect(migrations.map(({ number }) => number)).toEqual(migrations.map((_, index) => index + 1));
    expect(migrations.map(({ name }) => Number(name.slice(0, 4)))).toEqual(migrations.map(({ number }) => number));
  });

  test.each(files)('%s has a test of its own', (file) => {
    expect(existsSync(`tests/migrations/${file}.test.ts`)).toBe(true);
  });
});

test('the schema all migrations make is the one in migrations/schema.sql', async () => {
  const database = emptyDatabase();
  mustSucceed(await migrateToLatest(database.knex, { now: fixedNow }));
  // After a new migration: npx vitest run --config build/vitest.config.ts tests/migrations -u
  await expect(await schemaOf(database)).toMatchFileSnapshot('../../migrations/schema.sql');
});

describe('migrating', () => {
  test('applies what is missing, once, and remembers it', async () => {
    const { knex } = emptyDatabase();
    mustSucceed(await migrateToLatest(knex, { known: [step(1)], now: fixedNow }));
    mustSucceed(await migrateToLatest(knex, { known: [step(1), step(2)], now: fixedNow }));
    mustSucceed(await migrateToLatest(knex, { known: [step(1), step(2)], now: fixedNow }));
    expect(await userVersion(knex)).toBe(2);
    expect(await knex('migration').select()).toEqual([
      { number: 1, name: '0001-invented', applied_at: '2026-03-01T09:00:00.000Z' },
      { number: 2, name: '0002-invented', applied_at: '2026-03-01T09:00:00.000Z' },
    ]);
  });

  test('refuses a vault of a newer program before it writes anything', async () => {
    const database = emptyDatabase();
    mustSucceed(await migrateToLatest(database.knex, { known: [step(1), step(2)], now: fixedNow }));
    const before = await schemaOf(database);
    const answer = await migrateToLatest(database.knex, { known: [step(1)], now: fixedNow });
    expect(mustFail(answer)).toEqual({ kind: 'vault-too-new', vaultVersion: 2, knownVersion: 1 });
    expect(await schemaOf(database)).toBe(before);
  });

  test('refuses a vault that has other migrations than ours', async () => {
    const { knex } = emptyDatabase();
    mustSucceed(await migrateToLatest(knex, { known: [step(1, '0001-of-somebody-else')], now: fixedNow }));
    const answer = await migrateToLatest(knex, { known: [step(1), step(2)], now: fixedNow });
    expect(mustFail(answer)).toEqual({ kind: 'database-damaged', where: 'identity' });
    expect(await userVersion(knex)).toBe(1);
  });

  test('takes back a migration that fails half-way, and keeps those before it', async () => {
    const database = emptyDatabase();
    const broken: Migration = {
      number: 2,
      name: '0002-broken',
      async up(transaction) {
        await transaction.raw('CREATE TABLE half (a TEXT) STRICT');
        await transaction.raw('CREATE TABLE half (a TEXT) STRICT');
      },
    };
    await expect(migrateToLatest(database.knex, { known: [step(1), broken], now: fixedNow })).rejects.toThrow('half');
    expect(await userVersion(database.knex)).toBe(1);
    expect(await schemaOf(database)).not.toContain('half');
  });
});
