/**
 * Before: names do not say which document they stand in. After: they can, and there are persons with all that is known of them,
 * operations, and the codes of persons.
 */
import type { Knex } from 'knex';
import type { Migration } from './migration.ts';

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

const partialDate = (name: string) => `"${name}" TEXT,
  ${name}_earliest TEXT,
  ${name}_latest TEXT`;

/** A child table of persons, with what its rows hold. */
const rowsOfPerson = (name: string, cells: readonly string[]) => `CREATE TABLE person_${name} (
  pk INTEGER PRIMARY KEY,
  record_pk INTEGER NOT NULL REFERENCES person (pk),
  position INTEGER NOT NULL CHECK (position >= 0),
  ${[...cells, 'UNIQUE (record_pk, position)'].join(',\n  ')}
) STRICT`;

const rowId = 'row_id TEXT NOT NULL';

const records = [
  'ALTER TABLE place_names ADD COLUMN document TEXT',
  'ALTER TABLE official_names ADD COLUMN document TEXT',

  `CREATE TABLE person (${sharedColumns},
  code TEXT NOT NULL,
  code_sort TEXT NOT NULL,
  sex TEXT CHECK (sex IN ('female', 'male', 'unknown')),
  ${partialDate('birth')},
  birth_place TEXT,
  birth_place_sort TEXT,
  birth_country TEXT,
  born_in_custody TEXT CHECK (born_in_custody IN ('yes', 'no', 'unknown')),
  case_worker TEXT,
  case_worker_sort TEXT,
  risk TEXT CHECK (risk IN ('low', 'medium', 'high')),
  ${partialDate('closed_on')},
  closed_because TEXT CHECK (closed_because IN ('familyReunited', 'grownUp', 'movedAway', 'died', 'duplicate', 'other')),
  notes TEXT
) STRICT`,
  rowsOfPerson('names', [
    '"text" TEXT NOT NULL',
    `script TEXT NOT NULL CHECK (script IN ('Latn', 'Cyrl', 'Arab'))`,
    'language TEXT',
    `scheme TEXT NOT NULL CHECK (scheme IN ('native', 'official', 'bgnPcgn', 'icao9303', 'other'))`,
    'preferred INTEGER NOT NULL CHECK (preferred IN (0, 1))',
    'document TEXT',
  ]),
  rowsOfPerson('relations', [
    rowId,
    'person_id TEXT REFERENCES person (id)',
    'name TEXT',
    `kind TEXT CHECK (kind IN ('mother', 'father', 'sibling', 'spouse', 'guardian'))`,
    `certainty TEXT CHECK (certainty IN ('confirmed', 'probable', 'claimed'))`,
    `evidence TEXT CHECK (evidence IN ('document', 'testimony', 'dna'))`,
    'note TEXT',
  ]),
  rowsOfPerson('identity_documents', [
    rowId,
    `kind TEXT CHECK (kind IN ('passport', 'birthCertificate', 'identityCard', 'laissezPasser', 'emergencyTravelDocument', 'foreignDocument', 'other'))`,
    'number TEXT',
    'issued_by TEXT',
    partialDate('issued_on'),
    partialDate('expires_on'),
    'name_as_written TEXT',
  ]),
  rowsOfPerson('nationality', [
    rowId,
    `status TEXT CHECK (status IN ('requested', 'inProgress', 'confirmed', 'refused', 'undetermined'))`,
    partialDate('on'),
    'authority TEXT',
    'evidence TEXT',
  ]),
  rowsOfPerson('detention', [
    rowId,
    'place_id TEXT REFERENCES place (id)',
    partialDate('from'),
    partialDate('to'),
    `legal_status TEXT CHECK (legal_status IN ('withoutCharge', 'underInvestigation', 'onTrial', 'convicted', 'withDetainedParent', 'awaitingDeparture'))`,
    'sentence TEXT',
  ]),
  rowsOfPerson('consents', [
    rowId,
    `purpose TEXT CHECK (purpose IN ('repatriation', 'photograph', 'medical', 'dataSharing', 'custody'))`,
    'given_by_id TEXT REFERENCES person (id)',
    'given_by_name TEXT',
    `form TEXT CHECK (form IN ('written', 'oral', 'court'))`,
    'scope TEXT',
    partialDate('given_on'),
    partialDate('withdrawn_on'),
    'evidence TEXT',
  ]),
  rowsOfPerson('services', [
    rowId,
    `kind TEXT CHECK (kind IN ('medicalScreening', 'treatment', 'vaccination', 'psychologicalAssessment', 'schoolPlacement', 'documents', 'homeStudy', 'followUpVisit', 'other'))`,
    partialDate('on'),
    'provider TEXT',
    'outcome TEXT',
    'evidence TEXT',
    partialDate('next_due'),
  ]),
  rowsOfPerson('care', [
    rowId,
    `kind TEXT CHECK (kind IN ('orphanage', 'boardingSchool', 'restHome', 'hospital', 'kinship', 'parent', 'foster', 'other'))`,
    'place_id TEXT REFERENCES place (id)',
    'caregiver TEXT',
    'custody TEXT',
    partialDate('from'),
    partialDate('to'),
  ]),

  `CREATE TABLE operation (${sharedColumns},
  title TEXT,
  from_country TEXT,
  from_place_id TEXT REFERENCES place (id),
  to_country TEXT,
  to_place_id TEXT REFERENCES place (id),
  ${partialDate('planned_on')},
  means TEXT CHECK (means IN ('flight', 'convoy')),
  number TEXT,
  number_sort TEXT,
  host_authority TEXT,
  host_authority_sort TEXT,
  status TEXT CHECK (status IN ('planned', 'underWay', 'completed', 'cancelled')),
  notes TEXT
) STRICT`,

  // Each code that ever stood for a person, so that it never stands for another, whatever becomes of the first.
  `CREATE TABLE person_code (
  code TEXT PRIMARY KEY,
  person_id TEXT NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID`,
  // The number of the last code the vault gave by itself; codes that came from elsewhere do not move it.
  `CREATE TABLE last_person_code (
  only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
  number INTEGER NOT NULL CHECK (number >= 0)
) STRICT`,
  'INSERT INTO last_person_code (only_row, number) VALUES (1, 0)',
  'CREATE UNIQUE INDEX person_with_code ON person (code)',
];

const listIndexes = [
  ...indexesOf('person', ['sex', 'birth_country', 'born_in_custody', 'risk', 'classification'], [], {
    code: ['code_sort'],
    sex: ['sex'],
    birth: ['birth_earliest', 'birth_latest'],
    birth_country: ['birth_country'],
    birth_place: ['birth_place_sort'],
    born_in_custody: ['born_in_custody'],
    case_worker: ['case_worker_sort'],
    risk: ['risk'],
    closed_on: ['closed_on_earliest', 'closed_on_latest'],
    classification: ['classification'],
    updated_at: ['updated_at'],
  }),
  ...indexesOf(
    'operation',
    ['from_country', 'to_country', 'means', 'status', 'classification'],
    ['planned_on_earliest', 'planned_on_latest'],
    {
      planned_on: [],
      from_country: ['from_country'],
      to_country: ['to_country'],
      means: ['means'],
      number: ['number_sort'],
      host_authority: ['host_authority_sort'],
      status: ['status'],
      classification: ['classification'],
      updated_at: ['updated_at'],
    },
  ),
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
  const labelled = ['en', 'ru', 'tg'].map(
    (language) =>
      `CREATE INDEX ${table}_by_label_${language} ON ${table} (${[`label_${language}_sort`, 'deleted_at', ...filters].join(', ')})`,
  );
  return [...sorted, ...labelled, `CREATE INDEX ${table}_kept ON ${table} (deleted_at) WHERE deleted_at IS NULL`];
}

/** Who refers to whom: for families, and for what is to be indexed anew when somebody is renamed. */
const referenceIndexes = [
  ['person_relations', 'person_id'],
  ['person_consents', 'given_by_id'],
  ['person_detention', 'place_id'],
  ['person_care', 'place_id'],
].map(
  ([table, column]) =>
    `CREATE INDEX ${table}_by_${column} ON ${table} (${column}, record_pk) WHERE ${column} IS NOT NULL`,
);

export const personsAndOperations: Migration = {
  number: 2,
  name: '0002-persons-and-operations',
  async up(transaction: Knex) {
    for (const statement of [...records, ...listIndexes, ...referenceIndexes]) await transaction.raw(statement);
  },
};
