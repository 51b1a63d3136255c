/**
 * Before: an empty database. After: officials, meetings and places with their rows, and what goes with every record: history, links,
 * drafts, search, and the vault's own row and accounts.
 */
import type { Knex } from 'knex';
import type { Migration } from './migration.ts';

/** What every record table starts with. */
const sharedColumns = `
  pk INTEGER PRIMARY KEY REFERENCES record (pk),
  id TEXT NOT NULL UNIQUE,
  revision INTEGER NOT NULL CHECK (revision >= 1),
  version INTEGER NOT NULL CHECK (version >= 1),
  created_at TEXT NOT NULL,
  created_by TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  updated_by TEXT NOT NULL,
  deleted_at TEXT,
  label_en TEXT NOT NULL,
  label_ru TEXT NOT NULL,
  label_tg TEXT NOT NULL,
  label_en_sort TEXT NOT NULL,
  label_ru_sort TEXT NOT NULL,
  label_tg_sort TEXT NOT NULL,
  classification TEXT CHECK (classification IN ('unclassified', 'restricted', 'confidential', 'secret')),
  caveat TEXT`;

/** What every row of a child table starts with. */
const rowColumns = (parent: string) => `
  pk INTEGER PRIMARY KEY,
  record_pk INTEGER NOT NULL REFERENCES ${parent} (pk),
  position INTEGER NOT NULL CHECK (position >= 0)`;

const namesTable = (parent: string) => `CREATE TABLE ${parent}_names (${rowColumns(parent)},
  "text" TEXT NOT NULL,
  script TEXT NOT NULL CHECK (script IN ('Latn', 'Cyrl', 'Arab')),
  language TEXT,
  scheme TEXT NOT NULL CHECK (scheme IN ('native', 'official', 'bgnPcgn', 'icao9303', 'other')),
  preferred INTEGER NOT NULL CHECK (preferred IN (0, 1)),
  UNIQUE (record_pk, position)
) STRICT`;

const records = [
  // One number and one id for a record of any type: what search, history and links point to.
  `CREATE TABLE record (
  pk INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  type TEXT NOT NULL
) STRICT`,

  `CREATE TABLE place (${sharedColumns},
  kind TEXT CHECK (kind IN ('ministry', 'mission', 'placeOfDetention', 'orphanage', 'camp', 'receptionCentre', 'boardingSchool', 'crossingPoint', 'airport', 'court', 'other')),
  country TEXT,
  locality TEXT,
  locality_sort TEXT,
  authority TEXT,
  authority_sort TEXT,
  notes TEXT
) STRICT`,
  namesTable('place'),

  `CREATE TABLE official (${sharedColumns},
  side TEXT CHECK (side IN ('ours', 'counterpart')),
  post TEXT,
  post_sort TEXT,
  organisation TEXT,
  organisation_sort TEXT,
  country TEXT,
  term_from TEXT,
  term_from_earliest TEXT,
  term_from_latest TEXT,
  term_to TEXT,
  term_to_earliest TEXT,
  term_to_latest TEXT,
  protocol_notes TEXT,
  biography TEXT CHECK (json_valid(biography))
) STRICT`,
  namesTable('official'),

  `CREATE TABLE meeting (${sharedColumns},
  subject TEXT,
  form TEXT CHECK (form IN ('workingMeeting', 'courtesyCall', 'teteATete', 'extendedFormat', 'telephone', 'video', 'onTheMargins')),
  margins_of TEXT,
  start_local TEXT,
  start_zone TEXT,
  start_utc TEXT,
  end_local TEXT,
  end_zone TEXT,
  end_utc TEXT,
  place_id TEXT REFERENCES place (id),
  room TEXT,
  counterpart TEXT,
  status TEXT CHECK (status IN ('draft', 'forReview', 'final')),
  memorandum TEXT CHECK (json_valid(memorandum))
) STRICT`,
  `CREATE TABLE meeting_participants (${rowColumns('meeting')},
  row_id TEXT NOT NULL,
  side TEXT CHECK (side IN ('ours', 'theirs', 'third')),
  official_id TEXT REFERENCES official (id),
  name TEXT,
  post TEXT,
  role TEXT CHECK (role IN ('headOfDelegation', 'member', 'interpreter', 'noteTaker')),
  UNIQUE (record_pk, position)
) STRICT`,
  `CREATE TABLE meeting_agenda (${rowColumns('meeting')},
  row_id TEXT NOT NULL,
  topic TEXT,
  we_said TEXT,
  they_said TEXT,
  outcome_kind TEXT CHECK (outcome_kind IN ('agreed', 'noted', 'deferred', 'disagreed')),
  outcome TEXT,
  UNIQUE (record_pk, position)
) STRICT`,
  `CREATE TABLE meeting_publications (${rowColumns('meeting')},
  row_id TEXT NOT NULL,
  side TEXT CHECK (side IN ('ours', 'theirs')),
  kind TEXT CHECK (kind IN ('readOut', 'pressRelease', 'jointCommunique')),
  language TEXT CHECK (language IN ('en', 'ru', 'tg', 'ar', 'fa')),
  title TEXT,
  "text" TEXT CHECK (json_valid("text")),
  published_on TEXT,
  published_on_earliest TEXT,
  published_on_latest TEXT,
  "where" TEXT,
  UNIQUE (record_pk, position)
) STRICT`,
  `CREATE TABLE meeting_follow_ups (${rowColumns('meeting')},
  row_id TEXT NOT NULL,
  task TEXT,
  side TEXT CHECK (side IN ('ours', 'theirs')),
  responsible TEXT,
  due TEXT,
  due_earliest TEXT,
  due_latest TEXT,
  state TEXT CHECK (state IN ('open', 'done', 'dropped')),
  UNIQUE (record_pk, position)
) STRICT`,
];

/**
 * A list is read from one index in the order of one column. The index also holds what lists of the type are mostly filtered by, so that
 * filtering does not read the records themselves.
 */
const listIndexes = [
  ...indexesOf('meeting', ['counterpart', 'form', 'status', 'classification'], ['start_utc', 'start_local'], {
    start: [],
    end: ['end_utc', 'end_local'],
    counterpart: ['counterpart'],
    form: ['form'],
    status: ['status'],
    classification: ['classification'],
    place: ['place_id'],
    updated_at: ['updated_at'],
  }),
  ...indexesOf('official', ['country', 'side', 'classification'], [], {
    post: ['post_sort'],
    organisation: ['organisation_sort'],
    country: ['country'],
    side: ['side'],
    term_from: ['term_from_earliest', 'term_from_latest'],
    term_to: ['term_to_earliest', 'term_to_latest'],
    classification: ['classification'],
    updated_at: ['updated_at'],
  }),
  ...indexesOf('place', ['kind', 'country', 'classification'], [], {
    kind: ['kind'],
    locality: ['locality_sort'],
    country: ['country'],
    authority: ['authority_sort'],
    classification: ['classification'],
    updated_at: ['updated_at'],
  }),
];

function indexesOf(
  table: string,
  filters: readonly string[],
  thenBy: readonly string[],
  indexes: Readonly<Record<string, readonly string[]>>,
): readonly string[] {
  const sorted = Object.entries(indexes).map(([name, first]) => {
    const columns = [...new Set([...first, ...thenBy, ...filters])];
    return `CREATE INDEX ${table}_by_${name} ON ${table} (${columns.join(', ')}) WHERE deleted_at IS NULL`;
  });
  // Deleted records too: a list may be sorted by the label of something deleted that it refers to.
  const labelled = ['en', 'ru', 'tg'].map(
    (language) =>
      `CREATE INDEX ${table}_by_label_${language} ON ${table} (${[`label_${language}_sort`, 'deleted_at', ...filters].join(', ')})`,
  );
  return [...sorted, ...labelled, `CREATE INDEX ${table}_kept ON ${table} (deleted_at) WHERE deleted_at IS NULL`];
}

const besideRecords = [
  // Whoever was in a meeting, also for finding what is to be indexed anew when somebody is renamed.
  'CREATE INDEX meeting_participants_by_official ON meeting_participants (official_id, record_pk) WHERE official_id IS NOT NULL',

  `CREATE TABLE history (
  seq INTEGER PRIMARY KEY,
  record_pk INTEGER NOT NULL REFERENCES record (pk),
  at TEXT NOT NULL,
  by TEXT NOT NULL,
  revision INTEGER NOT NULL,
  action TEXT NOT NULL CHECK (action IN ('created', 'changed', 'deleted', 'restored', 'reopened', 'linked', 'unlinked', 'exported')),
  field TEXT,
  row_id TEXT,
  "before" TEXT CHECK (json_valid("before")),
  "after" TEXT CHECK (json_valid("after"))
) STRICT`,
  'CREATE INDEX history_of_record ON history (record_pk, seq)',
  `CREATE TRIGGER history_is_not_rewritten BEFORE UPDATE ON history
BEGIN
  SELECT RAISE(ABORT, 'History is only added to: an entry was about to be changed');
END`,
  `CREATE TRIGGER history_is_not_removed BEFORE DELETE ON history
BEGIN
  SELECT RAISE(ABORT, 'History is only added to: an entry was about to be removed');
END`,

  `CREATE TABLE link (
  id TEXT PRIMARY KEY,
  from_pk INTEGER NOT NULL REFERENCES record (pk),
  to_pk INTEGER NOT NULL REFERENCES record (pk),
  role TEXT NOT NULL CHECK (role IN ('relatesTo', 'follows', 'prepares', 'mentions')),
  created_at TEXT NOT NULL,
  created_by TEXT NOT NULL,
  removed_at TEXT,
  CHECK (from_pk <> to_pk)
) STRICT, WITHOUT ROWID`,
  'CREATE UNIQUE INDEX link_once ON link (from_pk, to_pk, role) WHERE removed_at IS NULL',
  'CREATE INDEX link_to ON link (to_pk) WHERE removed_at IS NULL',

  // Whatever was typed, right or not: a draft is not parsed until it is saved as a record.
  `CREATE TABLE draft (
  id TEXT PRIMARY KEY,
  type TEXT NOT NULL,
  base_revision INTEGER NOT NULL CHECK (base_revision >= 0),
  kept_at TEXT NOT NULL,
  kept_by TEXT NOT NULL,
  "values" TEXT NOT NULL CHECK (json_valid("values"))
) STRICT`,

  // Words only, already folded: nothing can be read back, only found. The rowid is the record's pk negated, as the index answers
  // quickest in its own order and the newest record is to come first.
  `CREATE VIRTUAL TABLE search USING fts5 (
  type, title, body,
  content = '', contentless_delete = 1, detail = column, prefix = '1 2 3',
  tokenize = "unicode61 remove_diacritics 0 categories 'L* N* M* Co'"
)`,
  // Records whose words hold the name of another that has since been renamed.
  'CREATE TABLE search_stale (record_pk INTEGER PRIMARY KEY REFERENCES record (pk)) STRICT',

  `CREATE TABLE vault (
  only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
  vault_id TEXT NOT NULL,
  name TEXT NOT NULL,
  is_sample INTEGER NOT NULL CHECK (is_sample IN (0, 1)),
  created_at TEXT NOT NULL
) STRICT`,
  `CREATE TABLE account (
  user_id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  post TEXT NOT NULL
) STRICT, WITHOUT ROWID`,
];

export const firstDesk: Migration = {
  number: 1,
  name: '0001-first-desk',
  async up(transaction: Knex) {
    for (const statement of [...records, ...listIndexes, ...besideRecords]) await transaction.raw(statement);
  },
};
