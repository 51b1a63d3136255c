/** Serves a record of any type from its field table: one transaction changes the record, its history and the words it is found by. */
import { zodIssues } from '../../domain/issues.ts';
import { type RecordTypeName, recordTypeNames } from '../../domain/records/index.ts';
import type { AnyValues } from '../../domain/records/record.ts';
import { valuesSchema } from '../../domain/records/schema.ts';
import { failed, ok, type Result } from '../../domain/result.ts';
import { changesBetween } from './changes.ts';
import type { ReadDatabase, WriteDatabase } from './client.ts';
import type { Row } from './columns.ts';
import { type Author, addHistory, type HistoryAction } from './history.ts';
import { withCode } from './person-codes.ts';
import { refreshDueStandings, refreshStandings, refreshStandingsOnList } from './persons/standings.ts';
import {
  columnsOf,
  type FoundRow,
  type KeptRecord,
  listOf,
  type RecordRef,
  readRecord,
  writeRows,
} from './record-rows.ts';
import { type RecordTable, recordTable } from './record-table.ts';
import { referencesIn, unknownReferences } from './references.ts';
import { indexWords, isKnownByOtherWords, markReferrersStale, refreshWords } from './search-index.ts';

export interface SavedRecord {
  readonly record: KeptRecord;
}

export interface RecordRevision extends RecordRef {
  readonly revision: number;
}

export interface RecordToSave extends RecordRevision {
  readonly values: unknown;
}

export async function getRecord(db: ReadDatabase, ref: RecordRef): Promise<Result<KeptRecord>> {
  const found = await readRecord(db, ref);
  return found ? ok(found.record) : failed({ kind: 'record-not-found' });
}

export async function countRecords(db: ReadDatabase): Promise<Result<Readonly<Record<RecordTypeName, number>>>> {
  const counts = await Promise.all(
    recordTypeNames.map(async (name) => {
      const [row] = await db<Row>(recordTable(name).table).whereNull('deleted_at').count({ total: '*' });
      return [name, Number(row?.total ?? 0)] as const;
    }),
  );
  return ok(Object.fromEntries(counts) as Record<RecordTypeName, number>); // one entry a name
}

/** Revision 0 is a new record; any other must be the one the vault holds. Saving what is there already changes nothing. */
export async function saveRecord(db: WriteDatabase, save: RecordToSave, by: Author): Promise<Result<SavedRecord>> {
  const table = recordTable(save.type);
  const parsed = parseValues(table, save.values);
  if (!parsed.ok) return parsed;
  const before = await readRecord(db, save);
  if (save.revision === 0) {
    if (before) return refuseAsStale(before);
    const coded = await withCode(db, save, parsed.value, null);
    return coded.ok ? createRecord(db, table, save.id, coded.value, by) : coded;
  }
  const open = openForChange(table, before, save.revision);
  if (!open.ok) return open;
  const coded = await withCode(db, save, parsed.value, open.value.record.values);
  return coded.ok ? changeRecord(db, table, open.value, coded.value, by) : coded;
}

/** A closed record begins its next version; what it said when it was closed stays in history. */
export async function reopenRecord(db: WriteDatabase, ref: RecordRevision, by: Author): Promise<Result<SavedRecord>> {
  const table = recordTable(ref.type);
  const current = currentRevision(await readRecord(db, ref), ref.revision);
  if (!current.ok) return current;
  const { record } = current.value;
  if (!table.type.isClosed(record.values)) return ok({ record });
  const values = table.type.reopened(record.values);
  return writeChange(db, table, current.value, { values, action: 'reopened', version: record.version + 1 }, by);
}

export async function deleteRecord(db: WriteDatabase, ref: RecordRevision, by: Author): Promise<Result<SavedRecord>> {
  const table = recordTable(ref.type);
  const open = openForChange(table, await readRecord(db, ref), ref.revision);
  return open.ok ? setDeleted(db, table, open.value, by.now.toISOString(), by) : open;
}

export async function restoreRecord(db: WriteDatabase, ref: RecordRevision, by: Author): Promise<Result<SavedRecord>> {
  const found = await readRecord(db, ref);
  if (found === undefined) return failed({ kind: 'record-not-found' });
  if (found.record.revision !== ref.revision) return refuseAsStale(found);
  if (found.record.deletedAt === null) return ok({ record: found.record });
  return setDeleted(db, recordTable(ref.type), found, null, by);
}

function parseValues({ type }: RecordTable, raw: unknown): Result<AnyValues> {
  const parsed = valuesSchema(type, 'strict').safeParse(raw);
  if (!parsed.success) return failed({ kind: 'invalid-record', issues: zodIssues(parsed.error, raw) });
  const issues = type.rules(parsed.data);
  return issues.length > 0 ? failed({ kind: 'invalid-record', issues }) : ok(parsed.data);
}

function currentRevision(found: FoundRow | undefined, revision: number): Result<FoundRow> {
  if (found === undefined) return failed({ kind: 'record-not-found' });
  if (found.record.deletedAt !== null) return failed({ kind: 'record-deleted' });
  return found.record.revision === revision ? ok(found) : refuseAsStale(found);
}

function openForChange({ type }: RecordTable, found: FoundRow | undefined, revision: number): Result<FoundRow> {
  const current = currentRevision(found, revision);
  if (!current.ok) return current;
  return type.isClosed(current.value.record.values) ? failed({ kind: 'record-closed' }) : current;
}

const refuseAsStale = ({ record }: FoundRow) => failed({ kind: 'stale-revision', current: record });

async function createRecord(
  db: WriteDatabase,
  table: RecordTable,
  id: string,
  values: AnyValues,
  by: Author,
): Promise<Result<SavedRecord>> {
  const issues = await unknownReferences(db, referencesIn(table.type, values), []);
  if (issues.length > 0) return failed({ kind: 'invalid-record', issues });
  // Ids are unique across types, as links and history know records by id alone.
  if (await db<Row>('record').where({ id }).first('pk')) return failed({ kind: 'invalid-input', path: 'id' });
  const at = by.now.toISOString();
  const [pk] = await db('record').insert({ id, type: table.name });
  if (pk === undefined) throw new Error('SQLite gives a number to each new row');
  await db(table.table).insert({
    pk,
    id,
    revision: 1,
    version: 1,
    created_at: at,
    created_by: by.name,
    updated_at: at,
    updated_by: by.name,
    deleted_at: null,
    ...columnsOf(table, values),
  });
  for (const name of table.children.keys()) await writeRows(db, table, pk, name, listOf(values[name]));
  await addHistory(db, pk, [{ revision: 1, action: 'created', after: values }], by);
  await indexWords(db, table, pk, values);
  if (table.name === 'person') await refreshStandings(db, [pk], by.now);
  return finish(db, { type: table.name, id }, by);
}

async function changeRecord(
  db: WriteDatabase,
  table: RecordTable,
  before: FoundRow,
  values: AnyValues,
  by: Author,
): Promise<Result<SavedRecord>> {
  const { record } = before;
  const issues = await unknownReferences(db, referencesIn(table.type, values), referencesIn(table.type, record.values));
  if (issues.length > 0) return failed({ kind: 'invalid-record', issues });
  if (changesBetween(table.type, record.values, values).length === 0) return finish(db, record, by);
  return writeChange(db, table, before, { values, action: 'changed', version: record.version }, by);
}

interface Change {
  readonly values: AnyValues;
  readonly action: HistoryAction;
  readonly version: number;
}

async function writeChange(
  db: WriteDatabase,
  table: RecordTable,
  { pk, record }: FoundRow,
  { values, action, version }: Change,
  by: Author,
): Promise<Result<SavedRecord>> {
  const revision = record.revision + 1;
  const changes = changesBetween(table.type, record.values, values);
  const was = columnsOf(table, record.values);
  const becomes = columnsOf(table, values);
  // Only what differs: SQLite rewrites the index of each column that is named.
  const changed = Object.fromEntries(Object.entries(becomes).filter(([column, value]) => was[column] !== value));
  await updateRow(db, table, pk, record.revision, {
    ...changed,
    revision,
    version,
    updated_at: by.now.toISOString(),
    updated_by: by.name,
  });
  const touched = new Set(changes.map(({ field }) => field.split('.')[0]));
  for (const name of table.children.keys()) {
    if (touched.has(name)) await writeRows(db, table, pk, name, listOf(values[name]));
  }
  await addHistory(
    db,
    pk,
    changes.map((change) => ({ ...change, revision, action })),
    by,
  );
  await indexWords(db, table, pk, values);
  if (isKnownByOtherWords(table, record.values, values)) await markReferrersStale(db, table, record.id);
  if (table.name === 'person') await refreshStandings(db, [pk], by.now);
  if (table.name === 'operation' && touched.has('status')) await refreshStandingsOnList(db, pk, by.now);
  return finish(db, record, by);
}

async function setDeleted(
  db: WriteDatabase,
  table: RecordTable,
  { pk, record }: FoundRow,
  deletedAt: string | null,
  by: Author,
): Promise<Result<SavedRecord>> {
  const revision = record.revision + 1;
  await updateRow(db, table, pk, record.revision, {
    deleted_at: deletedAt,
    revision,
    updated_at: by.now.toISOString(),
    updated_by: by.name,
  });
  await addHistory(db, pk, [{ revision, action: deletedAt === null ? 'restored' : 'deleted' }], by);
  await indexWords(db, table, pk, deletedAt === null ? record.values : null);
  if (table.name === 'operation') await refreshStandingsOnList(db, pk, by.now);
  return finish(db, record, by);
}

async function updateRow(db: WriteDatabase, table: RecordTable, pk: number, revision: number, row: Row): Promise<void> {
  const changed = await db(table.table).where({ pk, revision }).update(row);
  if (changed !== 1) throw new Error('The record changed within the transaction that had read it');
}

/** What is saved needs no draft any more. */
async function finish(db: WriteDatabase, ref: RecordRef, by: Author): Promise<Result<SavedRecord>> {
  await db('draft').where({ id: ref.id }).delete();
  await refreshWords(db, staleWordsPerSave);
  await refreshDueStandings(db, by.now, dueStandingsPerSave);
  const saved = await getRecord(db, ref);
  return saved.ok ? ok({ record: saved.value }) : saved;
}

/** Of records that hold the name of one that was renamed. A few with each save, so that no save takes long. */
const staleWordsPerSave = 20;
const dueStandingsPerSave = 20;
