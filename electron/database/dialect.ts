import type { Database, SqliteValue, Statement } from '@signalapp/sqlcipher';
import type { Knex } from 'knex';
import BetterSqlite3Client, { type QueryToRun, type TransactionToRun } from 'knex/lib/dialects/better-sqlite3/index.js';

/**
 * Knex on one SQLCipher connection that is already open and keyed. Knex's own dialect asks a statement whether it answers rows;
 * this driver cannot tell, so the statement's text decides.
 */
export function dialectOn(driver: Database): typeof Knex.Client {
  let isGivenUp = false;
  const statements = createStatementCache(driver);

  class SqlcipherClient extends BetterSqlite3Client {
    override _driver(): unknown {
      return driver;
    }

    override async acquireRawConnection(): Promise<unknown> {
      // There is no second connection: the key is not kept for one.
      if (isGivenUp) throw new Error('Knex gave up the one connection there is');
      return driver;
    }

    override async destroyRawConnection(): Promise<void> {
      isGivenUp = true;
      statements.closeAll();
    }

    override transaction(...args: unknown[]): TransactionToRun {
      const transaction = super.transaction(...args);
      // Replaced before it runs: the constructor only queues it. Taking the write lock at once means that a transaction never fails
      // half-way because it read first and wanted to write later.
      transaction.begin = (connection) => transaction.query(connection, 'BEGIN IMMEDIATE');
      return transaction;
    }

    override async _query(_connection: unknown, query: QueryToRun): Promise<QueryToRun> {
      if (!query.sql) throw new Error('The query is empty');
      if (endsTransaction.test(query.sql)) {
        endTransaction(driver, query.sql);
        query.response = [];
        return query;
      }
      const statement = statements.prepared(query.sql);
      const bindings = this._formatBindings(query.bindings);
      if (answersRows(query)) {
        query.response = statement.all(bindings);
      } else {
        const { changes, lastInsertRowid } = statement.run(bindings);
        query.response = { changes, lastInsertRowid };
        query.context = { lastID: lastInsertRowid, changes };
      }
      return query;
    }

    override _formatBindings(bindings: readonly unknown[] | undefined): SqliteValue<object>[] {
      return (bindings ?? []).map(bindable);
    }
  }

  // Knex types its dialects as one large class; ours is one because its base is, which Knex checks itself when it is given the class.
  return SqlcipherClient as unknown as typeof Knex.Client;
}

/** A save is some twenty statements, the same ones each time; compiling them again took longer than running them. */
const keptStatements = 200;

/**
 * Ours and not the driver's, which never lets go of one: Knex makes a new text for each length of a list, so that it would only grow.
 * The ones used last are kept. A statement is done with its rows when it answers, so none is closed while it is at work.
 */
function createStatementCache(driver: Database) {
  const kept = new Map<string, Statement>();
  return {
    prepared(sql: string): Statement {
      const known = kept.get(sql);
      // Taken out and put back: a Map remembers the order in which keys came.
      kept.delete(sql);
      const statement = known ?? driver.prepare(sql, { persistent: false });
      kept.set(sql, statement);
      if (kept.size > keptStatements) closeOldest(kept);
      return statement;
    },
    closeAll(): void {
      while (kept.size > 0) closeOldest(kept);
    },
  };
}

function closeOldest(kept: Map<string, Statement>): void {
  for (const [sql, statement] of kept) {
    kept.delete(sql);
    statement.close();
    return;
  }
}

const endsTransaction = /^\s*(commit|rollback)\s*;?\s*$/i;

/**
 * After a full disk or a failed write SQLite may have rolled the transaction back by itself, or may have left it open at a COMMIT
 * that failed. Either way the connection must come out of it without a transaction, or every later one would fail.
 */
function endTransaction(driver: Database, sql: string): void {
  try {
    driver.exec(sql);
  } catch (cause) {
    const isCommit = /commit/i.test(sql);
    if (isCommit) rollBackIfStillOpen(driver);
    else if (!isNoTransaction(cause)) throw cause;
    if (isCommit) throw cause;
  }
}

function rollBackIfStillOpen(driver: Database): void {
  try {
    driver.exec('ROLLBACK');
  } catch (cause) {
    if (!isNoTransaction(cause)) throw cause;
  }
}

const isNoTransaction = (cause: unknown) =>
  cause instanceof Error && cause.message.includes('no transaction is active');

const startsLikeAQuestion = /^[\s(]*(select|with|pragma|explain|values)\b/i;

function answersRows({ sql, method, returning }: QueryToRun): boolean {
  switch (method) {
    case 'insert':
    case 'update':
    case 'del':
    case 'counter':
      return Boolean(returning);
    default:
      return startsLikeAQuestion.test(sql) || /\breturning\b/i.test(sql);
  }
}

function bindable(value: unknown): SqliteValue<object> {
  if (value === undefined || value === null) return null;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (typeof value === 'string' || typeof value === 'number') return value;
  // The driver takes any view on memory of its own; what came over a port or from Buffer is that, never shared memory.
  if (value instanceof Uint8Array) return value as Uint8Array<ArrayBuffer>;
  // A Date would lose its meaning here: moments are stored as ISO strings, days as EDTF.
  throw new TypeError(`A ${typeof value} cannot be bound to a statement`);
}
