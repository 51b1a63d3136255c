/** Takes a real encrypted database from one migration to the next. */
import { join } from 'node:path';
import { createDatabase, type OpenDatabase } from '../../electron/database/client.ts';
import { migrateToLatest } from '../../electron/database/migrate.ts';
import { migrations } from '../../migrations/all.ts';
import { mustSucceed, tempFolder } from '../temp-vault.ts';

export const fixedNow = () => new Date('2026-03-01T09:00:00.000Z');

export function emptyDatabase(): OpenDatabase {
  return mustSucceed(createDatabase(join(tempFolder(), 'db-1'), Buffer.alloc(32, 3)));
}

/**
 * The database as it was before migration `number`, filled by `insertOld`, and then with that migration. Every migration has a test that
 * calls this, as `tests/migrations/<file name of the migration>.test.ts`.
 */
export async function acrossMigration(
  number: number,
  insertOld: (database: OpenDatabase) => Promise<void>,
): Promise<OpenDatabase> {
  const database = emptyDatabase();
  const before = migrations.filter((migration) => migration.number < number);
  mustSucceed(await migrateToLatest(database.knex, { known: before, now: fixedNow }));
  await insertOld(database);
  const upTo = migrations.filter((migration) => migration.number <= number);
  mustSucceed(await migrateToLatest(database.knex, { known: upTo, now: fixedNow }));
  return database;
}

/** Everything but the bookkeeping of the full-text index, as SQLite keeps it. */
export async function schemaOf(database: OpenDatabase): Promise<string> {
  const rows: { sql: string }[] = await database
    .knex('sqlite_master')
    .whereNotNull('sql')
    .whereNotIn('name', ['search_data', 'search_idx', 'search_content', 'search_docsize', 'search_config'])
    .orderBy(['type', 'name'])
    .select('sql');
  return `${rows.map(({ sql }) => `${sql};`).join('\n\n')}\n`;
}
