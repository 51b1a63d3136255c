import type { Knex } from 'knex';

/** One step from one shape of the database to the next. Never edited once a release has it; runs in a transaction of its own. */
export interface Migration {
  /** 1, 2, 3 …: also the `user_version` of a database that has it. */
  readonly number: number;
  readonly name: string;
  readonly up: (transaction: Knex) => Promise<void>;
}
