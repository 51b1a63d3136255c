/** A real encrypted database with all migrations, in a temporary folder, and the calls tests make on it. */
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { RecordTypeName, ValuesOf } from '../../../domain/records/index.ts';
import type { Result } from '../../../domain/result.ts';
import {
  createDatabase,
  type OpenDatabase,
  type ReadDatabase,
  type WriteDatabase,
} from '../../../electron/database/client.ts';
import type { Author } from '../../../electron/database/history.ts';
import { migrateToLatest } from '../../../electron/database/migrate.ts';
import type { KeptRecord } from '../../../electron/database/record-rows.ts';
import { saveRecord } from '../../../electron/database/records.ts';
import { inRead, inTransaction } from '../../../electron/database/transactions.ts';
import { mustSucceed, tempFolder } from '../../temp-vault.ts';

export interface Desk {
  readonly database: OpenDatabase;
  /** Fails the test when the work fails. */
  readonly read: <T>(work: (db: ReadDatabase) => Promise<Result<T>>) => Promise<T>;
  readonly write: <T>(work: (db: WriteDatabase) => Promise<Result<T>>) => Promise<T>;
  readonly tryWrite: <T>(work: (db: WriteDatabase) => Promise<Result<T>>) => Promise<Result<T>>;
  readonly create: <Name extends RecordTypeName>(
    type: Name,
    values: ValuesOf<Name>,
    id?: string,
  ) => Promise<KeptRecord>;
  readonly change: <Name extends RecordTypeName>(record: KeptRecord, values: ValuesOf<Name>) => Promise<KeptRecord>;
  /** Everything the database holds, table by table, to see that nothing changed. */
  readonly dump: () => string;
}

export const author: Author = { name: 'Zarina Test', now: new Date('2026-03-01T09:00:00.000Z') };

export async function makeDesk(): Promise<Desk> {
  const database = mustSucceed(createDatabase(join(tempFolder(), 'db-1'), Buffer.alloc(32, 7)));
  mustSucceed(await migrateToLatest(database.knex));
  const tryWrite: Desk['tryWrite'] = (work) => inTransaction(database, work);
  const write: Desk['write'] = async (work) => mustSucceed(await tryWrite(work));
  return {
    database,
    tryWrite,
    write,
    read: async (work) => mustSucceed(await inRead(database, work)),
    create: async (type, values, id = randomUUID()) =>
      (await write((db) => saveRecord(db, { type, id, revision: 0, values }, author))).record,
    change: async ({ type, id, revision }, values) =>
      (await write((db) => saveRecord(db, { type, id, revision, values }, author))).record,
    dump: () => dump(database),
  };
}

function dump({ driver }: OpenDatabase): string {
  const tables = driver
    .prepare(`SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name`, { pluck: true })
    .all();
  return tables
    .map((name) => {
      const rows = driver.prepare(`SELECT * FROM "${String(name)}"`).all();
      return `${String(name)}\n${rows.map((row) => JSON.stringify(row)).join('\n')}`;
    })
    .join('\n');
}
