import type { Knex } from 'knex';
import { failed, ok, type Result } from '../../domain/result.ts';
import { migrations as allMigrations } from '../../migrations/all.ts';
import type { Migration } from '../../migrations/migration.ts';
import type { WriteDatabase } from './client.ts';
import { errorCode, storageFailure } from './sqlite-failures.ts';

export interface MigrateOptions {
  /** For tests of a migration: those before it, or it and those before it. */
  readonly known?: readonly Migration[];
  readonly now?: () => Date;
}

/**
 * Brings a database to the newest shape this program knows, one transaction a migration. What was written by a newer program, or has
 * other migrations than ours, is refused before anything is written.
 */
export async function migrateToLatest(
  database: WriteDatabase,
  { known = allMigrations, now = () => new Date() }: MigrateOptions = {},
): Promise<Result<undefined>> {
  try {
    const knownVersion = known.at(-1)?.number ?? 0;
    const vaultVersion = await userVersion(database);
    if (vaultVersion > knownVersion) return failed({ kind: 'vault-too-new', vaultVersion, knownVersion });
    const applied = await appliedNames(database);
    const isPrefix = applied.length === vaultVersion && applied.every((name, index) => known[index]?.name === name);
    if (!isPrefix) return failed({ kind: 'database-damaged', where: 'identity' });
    for (const migration of known.slice(applied.length)) await apply(database, migration, now);
    return ok();
  } catch (error) {
    const failure = errorCode(error) === undefined ? undefined : storageFailure(error);
    if (failure === undefined) throw error;
    return failed(failure);
  }
}

export async function userVersion(database: Knex): Promise<number> {
  const [row] = await database.raw<{ user_version: number }[]>('PRAGMA user_version');
  return row?.user_version ?? 0;
}

async function appliedNames(database: Knex): Promise<readonly string[]> {
  const [table] = await database('sqlite_master').where({ type: 'table', name: 'migration' }).select('name');
  return table ? database('migration').orderBy('number').pluck('name') : [];
}

async function apply(database: WriteDatabase, migration: Migration, now: () => Date): Promise<void> {
  await database.transaction(async (transaction) => {
    await transaction.raw(
      'CREATE TABLE IF NOT EXISTS migration (number INTEGER PRIMARY KEY, name TEXT NOT NULL, applied_at TEXT NOT NULL) STRICT',
    );
    await migration.up(transaction);
    const { number, name } = migration;
    await transaction('migration').insert({ number, name, applied_at: now().toISOString() });
    // A number of ours, not of the user's: a pragma takes no bound values.
    await transaction.raw(`PRAGMA user_version = ${number}`);
  });
}
