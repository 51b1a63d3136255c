CREATE INDEX history_of_record ON history (record_pk, seq);

CREATE UNIQUE INDEX link_once ON link (from_pk, to_pk, role) WHERE removed_at IS NULL;

CREATE INDEX link_to ON link (to_pk) WHERE removed_at IS NULL;

CREATE INDEX list_tick_of_person ON list_tick (person_pk, arrived_on);

CREATE INDEX meeting_by_classification ON meeting (classification, start_utc, start_local, counterpart, form, status) WHERE deleted_at IS NULL;

CREATE INDEX meeting_by_counterpart ON meeting (counterpart, start_utc, start_local, form, status, classification) WHERE deleted_at IS NULL;

CREATE INDEX meeting_by_end ON meeting (end_utc, end_local, start_utc, start_local, counterpart, form, status, classification) WHERE deleted_at IS NULL;

CREATE INDEX meeting_by_form ON meeting (form, start_utc, start_local, counterpart, status, classification) WHERE deleted_at IS NULL;

CREATE INDEX meeting_by_label_en ON meeting (label_en_sort, deleted_at, counterpart, form, status, classification);

CREATE INDEX meeting_by_label_ru ON meeting (label_ru_sort, deleted_at, counterpart, form, status, classification);

CREATE INDEX meeting_by_label_tg ON meeting (label_tg_sort, deleted_at, counterpart, form, status, classification);

CREATE INDEX meeting_by_place ON meeting (place_id, start_utc, start_local, counterpart, form, status, classification) WHERE deleted_at IS NULL;

CREATE INDEX meeting_by_start ON meeting (start_utc, start_local, counterpart, form, status, classification) WHERE deleted_at IS NULL;

CREATE INDEX meeting_by_status ON meeting (status, start_utc, start_local, counterpart, form, classification) WHERE deleted_at IS NULL;

CREATE INDEX meeting_by_updated_at ON meeting (updated_at, start_utc, start_local, counterpart, form, status, classification) WHERE deleted_at IS NULL;

CREATE INDEX meeting_kept ON meeting (deleted_at) WHERE deleted_at IS NULL;

CREATE INDEX meeting_participants_by_official ON meeting_participants (official_id, record_pk) WHERE official_id IS NOT NULL;

CREATE INDEX official_by_classification ON official (classification, country, side) WHERE deleted_at IS NULL;

CREATE INDEX official_by_country ON official (country, side, classification) WHERE deleted_at IS NULL;

CREATE INDEX official_by_label_en ON official (label_en_sort, deleted_at, country, side, classification);

CREATE INDEX official_by_label_ru ON official (label_ru_sort, deleted_at, country, side, classification);

CREATE INDEX official_by_label_tg ON official (label_tg_sort, deleted_at, country, side, classification);

CREATE INDEX official_by_organisation ON official (organisation_sort, country, side, classification) WHERE deleted_at IS NULL;

CREATE INDEX official_by_post ON official (post_sort, country, side, classification) WHERE deleted_at IS NULL;

CREATE INDEX official_by_side ON official (side, country, classification) WHERE deleted_at IS NULL;

CREATE INDEX official_by_term_from ON official (term_from_earliest, term_from_latest, country, side, classification) WHERE deleted_at IS NULL;

CREATE INDEX official_by_term_to ON official (term_to_earliest, term_to_latest, country, side, classification) WHERE deleted_at IS NULL;

CREATE INDEX official_by_updated_at ON official (updated_at, country, side, classification) WHERE deleted_at IS NULL;

CREATE INDEX official_kept ON official (deleted_at) WHERE deleted_at IS NULL;

CREATE INDEX operation_by_classification ON operation (classification, planned_on_earliest, planned_on_latest, from_country, to_country, means, status) WHERE deleted_at IS NULL;

CREATE INDEX operation_by_from_country ON operation (from_country, planned_on_earliest, planned_on_latest, to_country, means, status, classification) WHERE deleted_at IS NULL;

CREATE INDEX operation_by_host_authority ON operation (host_authority_sort, planned_on_earliest, planned_on_latest, from_country, to_country, means, status, classification) WHERE deleted_at IS NULL;

CREATE INDEX operation_by_label_en ON operation (label_en_sort, deleted_at, from_country, to_country, means, status, classification);

CREATE INDEX operation_by_label_ru ON operation (label_ru_sort, deleted_at, from_country, to_country, means, status, classification);

CREATE INDEX operation_by_label_tg ON operation (label_tg_sort, deleted_at, from_country, to_country, means, status, classification);

CREATE INDEX operation_by_means ON operation (means, planned_on_earliest, planned_on_latest, from_country, to_country, status, classification) WHERE deleted_at IS NULL;

CREATE INDEX operation_by_number ON operation (number_sort, planned_on_earliest, planned_on_latest, from_country, to_country, means, status, classification) WHERE deleted_at IS NULL;

CREATE INDEX operation_by_planned_on ON operation (planned_on_earliest, planned_on_latest, from_country, to_country, means, status, classification) WHERE deleted_at IS NULL;

CREATE INDEX operation_by_status ON operation (status, planned_on_earliest, planned_on_latest, from_country, to_country, means, classification) WHERE deleted_at IS NULL;

CREATE INDEX operation_by_to_country ON operation (to_country, planned_on_earliest, planned_on_latest, from_country, means, status, classification) WHERE deleted_at IS NULL;

CREATE INDEX operation_by_updated_at ON operation (updated_at, planned_on_earliest, planned_on_latest, from_country, to_country, means, status, classification) WHERE deleted_at IS NULL;

CREATE INDEX operation_entry_of_person ON operation_entry (person_pk);

CREATE INDEX operation_entry_on_board ON operation_entry (operation_pk, position, open_gates, decision, open_since, person_pk) WHERE removed_at IS NULL;

CREATE INDEX operation_kept ON operation (deleted_at) WHERE deleted_at IS NULL;

CREATE INDEX person_by_birth ON person (birth_earliest, birth_latest, sex, birth_country, born_in_custody, risk, classification) WHERE deleted_at IS NULL;

CREATE INDEX person_by_birth_country ON person (birth_country, sex, born_in_custody, risk, classification) WHERE deleted_at IS NULL;

CREATE INDEX person_by_birth_place ON person (birth_place_sort, sex, birth_country, born_in_custody, risk, classification) WHERE deleted_at IS NULL;

CREATE INDEX person_by_born_in_custody ON person (born_in_custody, sex, birth_country, risk, classification) WHERE deleted_at IS NULL;

CREATE INDEX person_by_case_worker ON person (case_worker_sort, sex, birth_country, born_in_custody, risk, classification) WHERE deleted_at IS NULL;

CREATE INDEX person_by_classification ON person (classification, sex, birth_country, born_in_custody, risk) WHERE deleted_at IS NULL;

CREATE INDEX person_by_closed_on ON person (closed_on_earliest, closed_on_latest, sex, birth_country, born_in_custody, risk, classification) WHERE deleted_at IS NULL;

CREATE INDEX person_by_code ON person (code_sort, sex, birth_country, born_in_custody, risk, classification) WHERE deleted_at IS NULL;

CREATE INDEX person_by_label_en ON person (label_en_sort, deleted_at, sex, birth_country, born_in_custody, risk, classification);

CREATE INDEX person_by_label_ru ON person (label_ru_sort, deleted_at, sex, birth_country, born_in_custody, risk, classification);

CREATE INDEX person_by_label_tg ON person (label_tg_sort, deleted_at, sex, birth_country, born_in_custody, risk, classification);

CREATE INDEX person_by_risk ON person (risk, sex, birth_country, born_in_custody, classification) WHERE deleted_at IS NULL;

CREATE INDEX person_by_sex ON person (sex, birth_country, born_in_custody, risk, classification) WHERE deleted_at IS NULL;

CREATE INDEX person_by_updated_at ON person (updated_at, sex, birth_country, born_in_custody, risk, classification) WHERE deleted_at IS NULL;

CREATE INDEX person_care_by_place_id ON person_care (place_id, record_pk) WHERE place_id IS NOT NULL;

CREATE INDEX person_consents_by_given_by_id ON person_consents (given_by_id, record_pk) WHERE given_by_id IS NOT NULL;

CREATE INDEX person_detention_by_place_id ON person_detention (place_id, record_pk) WHERE place_id IS NOT NULL;

CREATE INDEX person_identity_documents_expiry ON person_identity_documents (record_pk, kind, expires_on, expires_on_earliest, expires_on_latest);

CREATE INDEX person_kept ON person (deleted_at) WHERE deleted_at IS NULL;

CREATE INDEX person_relations_by_person_id ON person_relations (person_id, record_pk) WHERE person_id IS NOT NULL;

CREATE INDEX person_standing_next ON person_standing (next_on) WHERE next_on IS NOT NULL;

CREATE UNIQUE INDEX person_with_code ON person (code);

CREATE INDEX place_by_authority ON place (authority_sort, kind, country, classification) WHERE deleted_at IS NULL;

CREATE INDEX place_by_classification ON place (classification, kind, country) WHERE deleted_at IS NULL;

CREATE INDEX place_by_country ON place (country, kind, classification) WHERE deleted_at IS NULL;

CREATE INDEX place_by_kind ON place (kind, country, classification) WHERE deleted_at IS NULL;

CREATE INDEX place_by_label_en ON place (label_en_sort, deleted_at, kind, country, classification);

CREATE INDEX place_by_label_ru ON place (label_ru_sort, deleted_at, kind, country, classification);

CREATE INDEX place_by_label_tg ON place (label_tg_sort, deleted_at, kind, country, classification);

CREATE INDEX place_by_locality ON place (locality_sort, kind, country, classification) WHERE deleted_at IS NULL;

CREATE INDEX place_by_updated_at ON place (updated_at, kind, country, classification) WHERE deleted_at IS NULL;

CREATE INDEX place_kept ON place (deleted_at) WHERE deleted_at IS NULL;

CREATE TABLE account (
  user_id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  post TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE draft (
  id TEXT PRIMARY KEY,
  type TEXT NOT NULL,
  base_revision INTEGER NOT NULL CHECK (base_revision >= 0),
  kept_at TEXT NOT NULL,
  kept_by TEXT NOT NULL,
  "values" TEXT NOT NULL CHECK (json_valid("values"))
) STRICT;

CREATE TABLE entry_gate (
  entry_pk INTEGER NOT NULL REFERENCES operation_entry (pk),
  gate TEXT NOT NULL CHECK (gate IN ('identity', 'nationality', 'motherConsent', 'fatherConsent', 'courtLeave', 'exitPermit', 'travelDocument', 'fitToFly', 'escort', 'receiver')),
  state TEXT NOT NULL CHECK (state IN ('open', 'met', 'waived')),
  since TEXT NOT NULL,
  reason TEXT,
  evidence TEXT,
  at TEXT NOT NULL,
  by TEXT NOT NULL,
  PRIMARY KEY (entry_pk, gate)
) STRICT, WITHOUT ROWID;

CREATE TABLE history (
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
) STRICT;

CREATE TABLE integrity_decision (
  operation_pk INTEGER NOT NULL REFERENCES operation (pk),
  finding TEXT NOT NULL,
  reason TEXT NOT NULL,
  at TEXT NOT NULL,
  by TEXT NOT NULL,
  PRIMARY KEY (operation_pk, finding)
) STRICT, WITHOUT ROWID;

CREATE TABLE last_person_code (
  only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
  number INTEGER NOT NULL CHECK (number >= 0)
) STRICT;

CREATE TABLE link (
  id TEXT PRIMARY KEY,
  from_pk INTEGER NOT NULL REFERENCES record (pk),
  to_pk INTEGER NOT NULL REFERENCES record (pk),
  role TEXT NOT NULL CHECK (role IN ('relatesTo', 'follows', 'prepares', 'mentions')),
  created_at TEXT NOT NULL,
  created_by TEXT NOT NULL,
  removed_at TEXT,
  CHECK (from_pk <> to_pk)
) STRICT, WITHOUT ROWID;

CREATE TABLE list_difference (
  version_pk INTEGER NOT NULL REFERENCES list_version (pk),
  person_pk INTEGER NOT NULL REFERENCES person (pk),
  kind TEXT NOT NULL CHECK (kind IN ('listedNotBoarded', 'boardedNotListed', 'boardedNotArrived', 'arrivedNotBoarded')),
  reason TEXT NOT NULL CHECK (reason IN ('bornInCustody', 'foreignNational', 'turned18', 'withdrewConsent', 'died', 'duplicate', 'other')),
  note TEXT,
  at TEXT NOT NULL,
  by TEXT NOT NULL,
  PRIMARY KEY (version_pk, person_pk, kind)
) STRICT, WITHOUT ROWID;

CREATE TABLE list_tick (
  version_pk INTEGER NOT NULL REFERENCES list_version (pk),
  person_pk INTEGER NOT NULL REFERENCES person (pk),
  boarded_on TEXT,
  arrived_on TEXT,
  at TEXT NOT NULL,
  by TEXT NOT NULL,
  PRIMARY KEY (version_pk, person_pk)
) STRICT, WITHOUT ROWID;

CREATE TABLE list_version (
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
) STRICT;

CREATE TABLE meeting (
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
  caveat TEXT,
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
) STRICT;

CREATE TABLE meeting_agenda (
  pk INTEGER PRIMARY KEY,
  record_pk INTEGER NOT NULL REFERENCES meeting (pk),
  position INTEGER NOT NULL CHECK (position >= 0),
  row_id TEXT NOT NULL,
  topic TEXT,
  we_said TEXT,
  they_said TEXT,
  outcome_kind TEXT CHECK (outcome_kind IN ('agreed', 'noted', 'deferred', 'disagreed')),
  outcome TEXT,
  UNIQUE (record_pk, position)
) STRICT;

CREATE TABLE meeting_follow_ups (
  pk INTEGER PRIMARY KEY,
  record_pk INTEGER NOT NULL REFERENCES meeting (pk),
  position INTEGER NOT NULL CHECK (position >= 0),
  row_id TEXT NOT NULL,
  task TEXT,
  side TEXT CHECK (side IN ('ours', 'theirs')),
  responsible TEXT,
  due TEXT,
  due_earliest TEXT,
  due_latest TEXT,
  state TEXT CHECK (state IN ('open', 'done', 'dropped')),
  UNIQUE (record_pk, position)
) STRICT;

CREATE TABLE meeting_participants (
  pk INTEGER PRIMARY KEY,
  record_pk INTEGER NOT NULL REFERENCES meeting (pk),
  position INTEGER NOT NULL CHECK (position >= 0),
  row_id TEXT NOT NULL,
  side TEXT CHECK (side IN ('ours', 'theirs', 'third')),
  official_id TEXT REFERENCES official (id),
  name TEXT,
  post TEXT,
  role TEXT CHECK (role IN ('headOfDelegation', 'member', 'interpreter', 'noteTaker')),
  UNIQUE (record_pk, position)
) STRICT;

CREATE TABLE meeting_publications (
  pk INTEGER PRIMARY KEY,
  record_pk INTEGER NOT NULL REFERENCES meeting (pk),
  position INTEGER NOT NULL CHECK (position >= 0),
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
) STRICT;

CREATE TABLE migration (number INTEGER PRIMARY KEY, name TEXT NOT NULL, applied_at TEXT NOT NULL) STRICT;

CREATE TABLE official (
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
  caveat TEXT,
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
) STRICT;

CREATE TABLE official_names (
  pk INTEGER PRIMARY KEY,
  record_pk INTEGER NOT NULL REFERENCES official (pk),
  position INTEGER NOT NULL CHECK (position >= 0),
  "text" TEXT NOT NULL,
  script TEXT NOT NULL CHECK (script IN ('Latn', 'Cyrl', 'Arab')),
  language TEXT,
  scheme TEXT NOT NULL CHECK (scheme IN ('native', 'official', 'bgnPcgn', 'icao9303', 'other')),
  preferred INTEGER NOT NULL CHECK (preferred IN (0, 1)), document TEXT,
  UNIQUE (record_pk, position)
) STRICT;

CREATE TABLE operation (
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
  caveat TEXT,
  title TEXT,
  from_country TEXT,
  from_place_id TEXT REFERENCES place (id),
  to_country TEXT,
  to_place_id TEXT REFERENCES place (id),
  "planned_on" TEXT,
  planned_on_earliest TEXT,
  planned_on_latest TEXT,
  means TEXT CHECK (means IN ('flight', 'convoy')),
  number TEXT,
  number_sort TEXT,
  host_authority TEXT,
  host_authority_sort TEXT,
  status TEXT CHECK (status IN ('planned', 'underWay', 'completed', 'cancelled')),
  notes TEXT
) STRICT;

CREATE TABLE operation_entry (
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
) STRICT;

CREATE TABLE person (
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
  caveat TEXT,
  code TEXT NOT NULL,
  code_sort TEXT NOT NULL,
  sex TEXT CHECK (sex IN ('female', 'male', 'unknown')),
  "birth" TEXT,
  birth_earliest TEXT,
  birth_latest TEXT,
  birth_place TEXT,
  birth_place_sort TEXT,
  birth_country TEXT,
  born_in_custody TEXT CHECK (born_in_custody IN ('yes', 'no', 'unknown')),
  case_worker TEXT,
  case_worker_sort TEXT,
  risk TEXT CHECK (risk IN ('low', 'medium', 'high')),
  "closed_on" TEXT,
  closed_on_earliest TEXT,
  closed_on_latest TEXT,
  closed_because TEXT CHECK (closed_because IN ('familyReunited', 'grownUp', 'movedAway', 'died', 'duplicate', 'other')),
  notes TEXT
) STRICT;

CREATE TABLE person_care (
  pk INTEGER PRIMARY KEY,
  record_pk INTEGER NOT NULL REFERENCES person (pk),
  position INTEGER NOT NULL CHECK (position >= 0),
  row_id TEXT NOT NULL,
  kind TEXT CHECK (kind IN ('orphanage', 'boardingSchool', 'restHome', 'hospital', 'kinship', 'parent', 'foster', 'other')),
  place_id TEXT REFERENCES place (id),
  caregiver TEXT,
  custody TEXT,
  "from" TEXT,
  from_earliest TEXT,
  from_latest TEXT,
  "to" TEXT,
  to_earliest TEXT,
  to_latest TEXT,
  UNIQUE (record_pk, position)
) STRICT;

CREATE TABLE person_code (
  code TEXT PRIMARY KEY,
  person_id TEXT NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE person_consents (
  pk INTEGER PRIMARY KEY,
  record_pk INTEGER NOT NULL REFERENCES person (pk),
  position INTEGER NOT NULL CHECK (position >= 0),
  row_id TEXT NOT NULL,
  purpose TEXT CHECK (purpose IN ('repatriation', 'photograph', 'medical', 'dataSharing', 'custody')),
  given_by_id TEXT REFERENCES person (id),
  given_by_name TEXT,
  form TEXT CHECK (form IN ('written', 'oral', 'court')),
  scope TEXT,
  "given_on" TEXT,
  given_on_earliest TEXT,
  given_on_latest TEXT,
  "withdrawn_on" TEXT,
  withdrawn_on_earliest TEXT,
  withdrawn_on_latest TEXT,
  evidence TEXT,
  UNIQUE (record_pk, position)
) STRICT;

CREATE TABLE person_detention (
  pk INTEGER PRIMARY KEY,
  record_pk INTEGER NOT NULL REFERENCES person (pk),
  position INTEGER NOT NULL CHECK (position >= 0),
  row_id TEXT NOT NULL,
  place_id TEXT REFERENCES place (id),
  "from" TEXT,
  from_earliest TEXT,
  from_latest TEXT,
  "to" TEXT,
  to_earliest TEXT,
  to_latest TEXT,
  legal_status TEXT CHECK (legal_status IN ('withoutCharge', 'underInvestigation', 'onTrial', 'convicted', 'withDetainedParent', 'awaitingDeparture')),
  sentence TEXT,
  UNIQUE (record_pk, position)
) STRICT;

CREATE TABLE person_identity_documents (
  pk INTEGER PRIMARY KEY,
  record_pk INTEGER NOT NULL REFERENCES person (pk),
  position INTEGER NOT NULL CHECK (position >= 0),
  row_id TEXT NOT NULL,
  kind TEXT CHECK (kind IN ('passport', 'birthCertificate', 'identityCard', 'laissezPasser', 'emergencyTravelDocument', 'foreignDocument', 'other')),
  number TEXT,
  issued_by TEXT,
  "issued_on" TEXT,
  issued_on_earliest TEXT,
  issued_on_latest TEXT,
  "expires_on" TEXT,
  expires_on_earliest TEXT,
  expires_on_latest TEXT,
  name_as_written TEXT,
  UNIQUE (record_pk, position)
) STRICT;

CREATE TABLE person_names (
  pk INTEGER PRIMARY KEY,
  record_pk INTEGER NOT NULL REFERENCES person (pk),
  position INTEGER NOT NULL CHECK (position >= 0),
  "text" TEXT NOT NULL,
  script TEXT NOT NULL CHECK (script IN ('Latn', 'Cyrl', 'Arab')),
  language TEXT,
  scheme TEXT NOT NULL CHECK (scheme IN ('native', 'official', 'bgnPcgn', 'icao9303', 'other')),
  preferred INTEGER NOT NULL CHECK (preferred IN (0, 1)),
  document TEXT,
  UNIQUE (record_pk, position)
) STRICT;

CREATE TABLE person_nationality (
  pk INTEGER PRIMARY KEY,
  record_pk INTEGER NOT NULL REFERENCES person (pk),
  position INTEGER NOT NULL CHECK (position >= 0),
  row_id TEXT NOT NULL,
  status TEXT CHECK (status IN ('requested', 'inProgress', 'confirmed', 'refused', 'undetermined')),
  "on" TEXT,
  on_earliest TEXT,
  on_latest TEXT,
  authority TEXT,
  evidence TEXT,
  UNIQUE (record_pk, position)
) STRICT;

CREATE TABLE person_relations (
  pk INTEGER PRIMARY KEY,
  record_pk INTEGER NOT NULL REFERENCES person (pk),
  position INTEGER NOT NULL CHECK (position >= 0),
  row_id TEXT NOT NULL,
  person_id TEXT REFERENCES person (id),
  name TEXT,
  kind TEXT CHECK (kind IN ('mother', 'father', 'sibling', 'spouse', 'guardian')),
  certainty TEXT CHECK (certainty IN ('confirmed', 'probable', 'claimed')),
  evidence TEXT CHECK (evidence IN ('document', 'testimony', 'dna')),
  note TEXT,
  UNIQUE (record_pk, position)
) STRICT;

CREATE TABLE person_services (
  pk INTEGER PRIMARY KEY,
  record_pk INTEGER NOT NULL REFERENCES person (pk),
  position INTEGER NOT NULL CHECK (position >= 0),
  row_id TEXT NOT NULL,
  kind TEXT CHECK (kind IN ('medicalScreening', 'treatment', 'vaccination', 'psychologicalAssessment', 'schoolPlacement', 'documents', 'homeStudy', 'followUpVisit', 'other')),
  "on" TEXT,
  on_earliest TEXT,
  on_latest TEXT,
  provider TEXT,
  outcome TEXT,
  evidence TEXT,
  "next_due" TEXT,
  next_due_earliest TEXT,
  next_due_latest TEXT,
  UNIQUE (record_pk, position)
) STRICT;

CREATE TABLE person_standing (
  person_pk INTEGER PRIMARY KEY REFERENCES person (pk),
  status TEXT NOT NULL CHECK (status IN ('identified', 'registered', 'verified', 'cleared', 'returned', 'inFollowUp', 'closed')),
  next_on TEXT
) STRICT;

CREATE TABLE place (
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
  caveat TEXT,
  kind TEXT CHECK (kind IN ('ministry', 'mission', 'placeOfDetention', 'orphanage', 'camp', 'receptionCentre', 'boardingSchool', 'crossingPoint', 'airport', 'court', 'other')),
  country TEXT,
  locality TEXT,
  locality_sort TEXT,
  authority TEXT,
  authority_sort TEXT,
  notes TEXT
) STRICT;

CREATE TABLE place_names (
  pk INTEGER PRIMARY KEY,
  record_pk INTEGER NOT NULL REFERENCES place (pk),
  position INTEGER NOT NULL CHECK (position >= 0),
  "text" TEXT NOT NULL,
  script TEXT NOT NULL CHECK (script IN ('Latn', 'Cyrl', 'Arab')),
  language TEXT,
  scheme TEXT NOT NULL CHECK (scheme IN ('native', 'official', 'bgnPcgn', 'icao9303', 'other')),
  preferred INTEGER NOT NULL CHECK (preferred IN (0, 1)), document TEXT,
  UNIQUE (record_pk, position)
) STRICT;

CREATE TABLE record (
  pk INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  type TEXT NOT NULL
) STRICT;

CREATE VIRTUAL TABLE search USING fts5 (
  type, title, body,
  content = '', contentless_delete = 1, detail = column, prefix = '1 2 3',
  tokenize = "unicode61 remove_diacritics 0 categories 'L* N* M* Co'"
);

CREATE TABLE search_stale (record_pk INTEGER PRIMARY KEY REFERENCES record (pk)) STRICT;

CREATE TABLE vault (
  only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
  vault_id TEXT NOT NULL,
  name TEXT NOT NULL,
  is_sample INTEGER NOT NULL CHECK (is_sample IN (0, 1)),
  created_at TEXT NOT NULL
) STRICT;

CREATE TRIGGER history_is_not_removed BEFORE DELETE ON history
BEGIN
  SELECT RAISE(ABORT, 'History is only added to: an entry was about to be removed');
END;

CREATE TRIGGER history_is_not_rewritten BEFORE UPDATE ON history
BEGIN
  SELECT RAISE(ABORT, 'History is only added to: an entry was about to be changed');
END;

CREATE TRIGGER list_version_is_not_removed BEFORE DELETE ON list_version
BEGIN
  SELECT RAISE(ABORT, 'A frozen list stays as it was sent: a version was about to be removed');
END;

CREATE TRIGGER list_version_is_not_rewritten BEFORE UPDATE ON list_version
BEGIN
  SELECT RAISE(ABORT, 'A frozen list stays as it was sent: a version was about to be changed');
END;
