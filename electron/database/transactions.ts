import type { Knex } from 'knex';
import { type Failed, failed, type Result } from '../../domain/result.ts';
import type { Driver, OpenDatabase, ReadDatabase, WriteDatabase } from './client.ts';
import { errorCode, storageFailure } from './sqlite-failures.ts';

/*
 * There is one connection, and the driver is synchronous. A command holds the connection from its BEGIN to its COMMIT, a query for the
 * length of its snapshot; everybody else waits in line. Nothing can wait for itself, because work is handed only the handle that
 * already holds the connection, never the database it came from. Long work therefore cuts itself into several transactions.
 */

/**
 * Runs a command in one transaction. It is taken back when the work answers a failure or throws, so that a refusal half-way leaves
 * nothing behind. Full disks and damaged pages come back as failures; bugs are thrown on.
 */
export async function inTransaction<T>(
  database: OpenDatabase,
  work: (transaction: WriteDatabase) => Promise<Result<T>>,
): Promise<Result<T>> {
  return settle<T>(
    database.knex.transaction(async (transaction) => {
      // A transaction of Knex on the writing connection.
      const answer = await work(transaction as Knex as WriteDatabase);
      if (!answer.ok) throw new TakenBack(answer);
      return answer;
    }),
  );
}

/** Runs a query on one unchanging state of the database. A write in it is a bug, which SQLite itself refuses. */
export async function inRead<T>(
  database: OpenDatabase,
  work: (snapshot: ReadDatabase) => Promise<Result<T>>,
): Promise<Result<T>> {
  return settle<T>(
    database.knex.transaction(async (transaction) => {
      database.driver.pragma('query_only = ON');
      try {
        // What makes it the power to read only is the line above.
        const answer = await work(transaction as Knex as ReadDatabase);
        if (!answer.ok) throw new TakenBack(answer);
        return answer;
      } catch (error) {
        throw errorCode(error) === 'SQLITE_READONLY' ? new Error('A query tried to write', { cause: error }) : error;
      } finally {
        database.driver.pragma('query_only = OFF');
      }
    }),
  );
}

/**
 * Reads every page: each one's code (SQLCipher) and the structure over them (SQLite). About 250 MiB a second, so it belongs after a
 * recovery or in the background, not in every opening.
 */
export function checkIntegrity(driver: Driver): Result<undefined> {
  try {
    const isSound =
      driver.pragma('cipher_integrity_check').length === 0 &&
      driver.pragma('quick_check(1)', { simple: true }) === 'ok';
    return isSound ? { ok: true, value: undefined } : failed({ kind: 'database-damaged', where: 'page' });
  } catch (error) {
    const failure = storageFailure(error);
    if (failure === undefined) throw error;
    return failed(failure);
  }
}

/** Carries a failure out through Knex, which takes a transaction back only for something thrown. */
class TakenBack extends Error {
  readonly answer: Failed;

  constructor(answer: Failed) {
    super(answer.failure.kind);
    this.answer = answer;
  }
}

async function settle<T>(running: Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await running;
  } catch (error) {
    if (error instanceof TakenBack) return error.answer;
    const failure = storageFailure(error);
    if (failure === undefined) throw error;
    return failed(failure);
  }
}
