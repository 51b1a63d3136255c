/**
 * Before: operations are records like others. After: they have the list of persons with their gates, decisions on families, frozen
 * versions, and who boarded and arrived.
 */
import type { Knex } from 'knex';
import type { Migration } from './migration.ts';

const tables = [
  // Which gates are open, and since when, is also kept here, so that a board of thousands is filtered and summed up from one index:
  // one bit a gate, as electron/database/operations/gate-bits.ts says.
  `CREATE TABLE operation_entry (
  pk INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  operation_pk INTEGER NOT NULL REFERENCES operation (pk),
  person_pk INTEGER NOT NULL REFERENCES person (pk),
  position INTEGER NOT NULL CHECK (position >= 1),
  decision TEXT NOT NULL CHECK (decision IN ('include', 'withhold', 'undecided')),
  reason TEXT,
  remarks TEXT,
  third_state TEXT,
  added_on TEXT NOT NULL,
  added_at TEXT NOT NULL,
  added_by TEXT NOT NULL,
  removed_at TEXT,
  open_gates INTEGER NOT NULL CHECK (open_gates >= 0),
  open_since TEXT,
  ready_since TEXT,
  CHECK ((open_gates = 0) = (open_since IS NULL)),
  CHECK ((open_gates = 0) = (ready_since IS NOT NULL)),
  UNIQUE (operation_pk, person_pk)
) STRICT`,
  'CREATE INDEX operation_entry_on_board ON operation_entry (operation_pk, position, open_gates, decision, open_since, person_pk) WHERE removed_at IS NULL',
  'CREATE INDEX operation_entry_of_person ON operation_entry (person_pk)',

  `CREATE TABLE entry_gate (
  entry_pk INTEGER NOT NULL REFERENCES operation_entry (pk),
  gate TEXT NOT NULL CHECK (gate IN ('identity', 'nationality', 'motherConsent', 'fatherConsent', 'courtLeave', 'exitPermit', 'travelDocument', 'fitToFly', 'escort', 'receiver')),
  state TEXT NOT NULL CHECK (state IN ('open', 'met', 'waived')),
  since TEXT NOT NULL,
  reason TEXT,
  evidence TEXT,
  at TEXT NOT NULL,
  by TEXT NOT NULL,
  PRIMARY KEY (entry_pk, gate)
) STRICT, WITHOUT ROWID`,
  // Whose document runs out before the flight.
  'CREATE INDEX person_identity_documents_expiry ON person_identity_documents (record_pk, kind, expires_on, expires_on_earliest, expires_on_latest)',

  `CREATE TABLE integrity_decision (
  operation_pk INTEGER NOT NULL REFERENCES operation (pk),
  finding TEXT NOT NULL,
  reason TEXT NOT NULL,
  at TEXT NOT NULL,
  by TEXT NOT NULL,
  PRIMARY KEY (operation_pk, finding)
) STRICT, WITHOUT ROWID`,

  `CREATE TABLE list_version (
  pk INTEGER PRIMARY KEY,
  operation_pk INTEGER NOT NULL REFERENCES operation (pk),
  number INTEGER NOT NULL CHECK (number >= 1),
  frozen_at TEXT NOT NULL,
  frozen_by TEXT NOT NULL,
  hash TEXT NOT NULL CHECK (length(hash) = 64),
  content TEXT NOT NULL CHECK (json_valid(content)),
  note_number TEXT,
  note_date TEXT,
  UNIQUE (operation_pk, number)
) STRICT`,
  `CREATE TRIGGER list_version_is_not_rewritten BEFORE UPDATE ON list_version
BEGIN
  SELECT RAISE(ABORT, 'A frozen list stays as it was sent: a version was about to be changed');
END`,
  `CREATE TRIGGER list_version_is_not_removed BEFORE DELETE ON list_version
BEGIN
  SELECT RAISE(ABORT, 'A frozen list stays as it was sent: a version was about to be removed');
END`,

  `CREATE TABLE list_tick (
  version_pk INTEGER NOT NULL REFERENCES list_version (pk),
  person_pk INTEGER NOT NULL REFERENCES person (pk),
  boarded_on TEXT,
  arrived_on TEXT,
  at TEXT NOT NULL,
  by TEXT NOT NULL,
  PRIMARY KEY (version_pk, person_pk)
) STRICT, WITHOUT ROWID`,
  'CREATE INDEX list_tick_of_person ON list_tick (person_pk, arrived_on)',
  `CREATE TABLE list_difference (
  version_pk INTEGER NOT NULL REFERENCES list_version (pk),
  person_pk INTEGER NOT NULL REFERENCES person (pk),
  kind TEXT NOT NULL CHECK (kind IN ('listedNotBoarded', 'boardedNotListed', 'boardedNotArrived', 'arrivedNotBoarded')),
  reason TEXT NOT NULL CHECK (reason IN ('bornInCustody', 'foreignNational', 'turned18', 'withdrewConsent', 'died', 'duplicate', 'other')),
  note TEXT,
  at TEXT NOT NULL,
  by TEXT NOT NULL,
  PRIMARY KEY (version_pk, person_pk, kind)
) STRICT, WITHOUT ROWID`,

  // The status of each case as electron/database/persons/standings.ts tells it from events, and the day of the next one to come.
  `CREATE TABLE person_standing (
  person_pk INTEGER PRIMARY KEY REFERENCES person (pk),
  status TEXT NOT NULL CHECK (status IN ('identified', 'registered', 'verified', 'cleared', 'returned', 'inFollowUp', 'closed')),
  next_on TEXT
) STRICT`,
  'CREATE INDEX person_standing_next ON person_standing (next_on) WHERE next_on IS NOT NULL',
];

/** The next event of a person who was here before lies in the past: the first save or list tells the case anew. */
const standings = `INSERT INTO person_standing (person_pk, status, next_on) SELECT pk, 'identified', '0001-01-01' FROM person`;

export const operationLists: Migration = {
  number: 3,
  name: '0003-operation-lists',
  async up(transaction: Knex) {
    for (const statement of [...tables, standings]) await transaction.raw(statement);
  },
};
