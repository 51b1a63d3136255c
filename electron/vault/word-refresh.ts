/** Brings the words of the search index up to date between the calls, in turns short enough that nobody waits for one. */

import { ok } from '../../domain/result.ts';
import type { OpenDatabase } from '../database/client.ts';
import { refreshWords } from '../database/search-index.ts';
import { inTransaction } from '../database/transactions.ts';

/** A few milliseconds of work. */
const recordsInTurn = 10;

export interface WordRefresh {
  /** Somebody was renamed, perhaps; runs by itself until nothing is left to do. */
  readonly begin: (database: OpenDatabase) => void;
  /** Ends after the turn under way; what is left is done after the next change. */
  readonly stop: () => Promise<void>;
}

export function createWordRefresh(broken: (error: unknown) => void): WordRefresh {
  let running: Promise<void> | undefined;
  let isStopped = false;

  async function run(database: OpenDatabase): Promise<void> {
    while (!isStopped) {
      const done = await inTransaction(database, async (db) => ok(await refreshWords(db, recordsInTurn)));
      // A full disk will be told to whoever saves next; the list of what is out of date is kept.
      if (!done.ok || done.value === 0) return;
      // Lets waiting calls have the connection first.
      await new Promise((resolve) => setImmediate(resolve));
    }
  }

  return {
    begin(database) {
      running ??= run(database)
        .catch(broken)
        .finally(() => {
          running = undefined;
        });
    },
    async stop() {
      isStopped = true;
      await running;
    },
  };
}
