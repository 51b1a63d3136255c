/** Knex has types for its builders but none for its dialects; these are the parts our own dialect builds on. */
declare module 'knex/lib/dialects/better-sqlite3/index.js' {
  import type { Knex } from 'knex';

  export type QueryToRun = {
    sql: string;
    bindings?: readonly unknown[];
    method?: string;
    returning?: unknown;
    response?: unknown;
    context?: { lastID: number; changes: number };
  };

  export type TransactionToRun = {
    begin: (connection: unknown) => Promise<unknown>;
    query: (connection: unknown, sql: string) => Promise<unknown>;
  };

  export default class BetterSqlite3Client {
    constructor(config: Knex.Config);
    _driver(): unknown;
    acquireRawConnection(): Promise<unknown>;
    destroyRawConnection(connection: unknown): Promise<void>;
    transaction(...args: unknown[]): TransactionToRun;
    _query(connection: unknown, query: QueryToRun): Promise<QueryToRun>;
    _formatBindings(bindings: readonly unknown[] | undefined): unknown[];
  }
}
