/** The one place that knows the driver: opens an encrypted database, sets and checks what its safety rests on, and closes it. */
import { accessSync, closeSync, constants, lstatSync, openSync, rmSync } from 'node:fs';
import Database from '@signalapp/sqlcipher';
import knex, { type Knex } from 'knex';
import { failed, ok, type Result } from '../../domain/result.ts';
import { hasWholePages, inspectDatabaseFile } from './database-file.ts';
import { dialectOn } from './dialect.ts';
import { applicationId, setPragmasAfterFirstRead, setPragmasBeforeFirstRead } from './pragmas.ts';
import { errorCode, storageFailure } from './sqlite-failures.ts';

declare const access: unique symbol;
/** What a query is given: the power to read. A write through it fails, as it runs with `query_only`. */
export type ReadDatabase = Knex & { readonly [access]: 'read' | 'write' };
/** What a command is given: its transaction. Whoever may write may read. */
export type WriteDatabase = Knex & { readonly [access]: 'write' };

export type Driver = Database;

export type OpenDatabase = {
  /** Only for migrations, at opening, when nobody else is at work. All else goes through `inTransaction` and `inRead`. */
  readonly knex: WriteDatabase;
  readonly driver: Driver;
  /** A cut-off transaction was taken back while opening: the moment for `checkIntegrity`. */
  readonly wasRecovered: boolean;
  readonly close: () => Promise<void>;
};

/**
 * The databases this process has open. Closing any handle on a file drops the locks this process holds on it (POSIX), so that even
 * looking at a file that is open here would let a second process in.
 */
const openHere = new Set<string>();

/** Opening never creates. The key stays the caller's, who wipes it. */
export function openDatabase(file: string, rawKey: Buffer): Result<OpenDatabase> {
  return asResult(() => {
    if (openHere.has(identityOf(file) ?? '')) return failed({ kind: 'vault-already-open' });
    const inspected = inspectDatabaseFile(file);
    if (!inspected.ok) return inspected;
    accessSync(file, constants.R_OK | constants.W_OK);
    return connect(file, rawKey, { isNew: false, wasRecovered: inspected.value.hasJournal });
  });
}

/** Creating never opens what is there, and leaves nothing behind when it fails. */
export function createDatabase(file: string, rawKey: Buffer): Result<OpenDatabase> {
  let isOurs = false;
  const created = asResult(() => {
    // By us and not by SQLite, so that no other user can read it for even a moment; the journal takes over its permissions.
    closeSync(openSync(file, 'wx', 0o600));
    isOurs = true;
    return connect(file, rawKey, { isNew: true, wasRecovered: false });
  });
  if (!created.ok && isOurs) for (const path of [file, `${file}-journal`]) rmSync(path, { force: true });
  return created;
}

type Found = { readonly isNew: boolean; readonly wasRecovered: boolean };

function connect(file: string, rawKey: Buffer, found: Found): Result<OpenDatabase> {
  // The driver creates a missing file, so the file was looked for before. One that went away in between comes back empty here, and an
  // empty one is refused below: nothing is written before the application id was found.
  const driver = new Database(file, { cacheStatements: true });
  try {
    const prepared = prepare(driver, file, rawKey, found);
    if (prepared.ok) return ok(opened(driver, file, found.wasRecovered));
    driver.close();
    return prepared;
  } catch (error) {
    driver.close();
    throw error;
  }
}

function prepare(driver: Driver, file: string, rawKey: Buffer, { isNew }: Found): Result<undefined> {
  // SQLCipher wants the key before any other statement. Through `exec`, because `pragma` would keep the text in its cache. The hex
  // text itself cannot be wiped: that is why locking ends the process.
  driver.exec(`PRAGMA key = "x'${rawKey.toString('hex')}'"`);
  const before = setPragmasBeforeFirstRead(driver);
  if (!before.ok) return before;
  // The exclusive lock comes with this, and a transaction that was cut off is taken back under it.
  driver.exec('BEGIN EXCLUSIVE; COMMIT');
  driver.prepare('SELECT count(*) FROM sqlite_master').get();
  const after = setPragmasAfterFirstRead(driver);
  if (!after.ok) return after;
  // The first write, and only now that it is written the way everything else will be.
  if (isNew) driver.pragma(`application_id = ${applicationId}`);
  if (driver.pragma('application_id', { simple: true }) !== applicationId) {
    return failed({ kind: 'database-damaged', where: 'identity' });
  }
  if (!hasWholePages(file)) return failed({ kind: 'database-damaged', where: 'size' });
  return ok();
}

function opened(driver: Driver, file: string, wasRecovered: boolean): OpenDatabase {
  const identity = identityOf(file);
  if (identity === undefined) throw new Error('The database file went away while it was opened');
  openHere.add(identity);
  const connection = knex({
    client: dialectOn(driver),
    // Knex wants a name here; the connection is the one that is already open.
    connection: { filename: 'vault' },
    useNullAsDefault: true,
    // Exactly one: statements outside a transaction wait for the one that runs, in the order in which they came.
    pool: { min: 1, max: 1 },
    // Otherwise the message of an error would quote the values.
    compileSqlOnError: false,
    log: silent,
  });
  let closing: Promise<void> | undefined;
  const close = async () => {
    await connection.destroy();
    // Not by Knex, which closes only a connection it has used.
    driver.close();
    openHere.delete(identity);
  };
  // Given out as the power to write, which is what the bare connection is.
  return {
    knex: connection as Knex as WriteDatabase,
    driver,
    wasRecovered,
    close() {
      closing ??= close();
      return closing;
    },
  };
}

/** Knex's own warnings may quote statements; what matters arrives as an error. */
const sayNothing = () => undefined;
const silent = { warn: sayNothing, error: sayNothing, deprecate: sayNothing, debug: sayNothing };

function identityOf(file: string): string | undefined {
  const stats = lstatSync(file, { throwIfNoEntry: false });
  return stats && `${stats.dev}:${stats.ino}`;
}

function asResult(work: () => Result<OpenDatabase>): Result<OpenDatabase> {
  try {
    return work();
  } catch (error) {
    const failure = openingFailure(error);
    if (failure === undefined) throw error;
    return failed(failure);
  }
}

function openingFailure(error: unknown) {
  const code = errorCode(error);
  // Any page but the first that is damaged is SQLITE_CORRUPT; the first one opens with the key or it does not.
  if (code === 'SQLITE_NOTADB') return { kind: 'database-not-encrypted-or-wrong-key' } as const;
  if (code === 'EEXIST') return { kind: 'folder-not-empty' } as const;
  // The driver says why a file cannot be opened in words only.
  if (error instanceof Error && error.message.startsWith('sqlite open error')) return { kind: 'disk-error' } as const;
  return storageFailure(error);
}
