/** Keeps the words by which records are found, in step with the records. */
import type { Knex } from 'knex';

import type { Field, Reference, RowFields, RowValues, SearchWeight } from '../../domain/records/field.ts';
import { isRecordTypeName } from '../../domain/records/index.ts';
import type { AnyValues } from '../../domain/records/record.ts';
import type { RichText } from '../../domain/rich-text.ts';
import { richTextToPlain } from '../../domain/rich-text.ts';
import type { ReadDatabase, WriteDatabase } from './client.ts';
import type { Row } from './columns.ts';
import { listOf, readRecordByPk } from './record-rows.ts';
import { type RecordTable, recordTable, recordTableNamed } from './record-table.ts';
import { columnsReferringTo, referencesIn } from './references.ts';
import { searchWords } from './search-words.ts';

/** Replaces what a record is found by. `values: null` when it is to be found no more. */
export async function indexWords(
  db: WriteDatabase,
  table: RecordTable,
  pk: number,
  values: AnyValues | null,
): Promise<void> {
  await db('search').where({ rowid: -pk }).delete();
  if (values === null) return;
  const names = await namesOfReferenced(db, table, values);
  await db('search').insert({ rowid: -pk, ...indexedWords(table, values, names) });
}

/** `names` are those of the records referred to, by id. */
export const indexedWords = (table: RecordTable, values: AnyValues, names: ReadonlyMap<string, string>) => ({
  type: searchWords(table.name).join(' '),
  title: wordsOf(table, values, 'title', names),
  body: wordsOf(table, values, 'body', names),
});

/** The numbers of all records that match, for use as a set. */
export const recordsWithWords = (db: ReadDatabase, query: string): Knex.QueryBuilder =>
  db('search').whereRaw('search MATCH ?', [query]).select(db.raw('-rowid'));

/** The numbers of the newest records that match. */
export async function newestWithWords(db: ReadDatabase, query: string, limit: number): Promise<readonly number[]> {
  const rows: { rowid: number }[] = await db('search')
    .whereRaw('search MATCH ?', [query])
    .orderBy('rowid')
    .limit(limit)
    .select('rowid');
  return rows.map(({ rowid }) => -rowid);
}

/** True when those that refer to the record hold words that are out of date now. */
export const isKnownByOtherWords = (table: RecordTable, before: AnyValues, after: AnyValues): boolean =>
  titleText(table, before) !== titleText(table, after);

const titleText = (table: RecordTable, values: AnyValues) => wordsOf(table, values, 'title', new Map());

/** Notes which records hold words of this one, for `refreshWords`: there may be thousands, and a save is to stay quick. */
export async function markReferrersStale(db: WriteDatabase, table: RecordTable, id: string): Promise<void> {
  for (const { table: from, column, referrer, isSearched } of columnsReferringTo(table)) {
    if (!isSearched) continue;
    await db.raw('INSERT OR IGNORE INTO search_stale (record_pk) SELECT ?? FROM ?? WHERE ?? = ?', [
      referrer,
      from,
      column,
      id,
    ]);
  }
}

/** Brings some of the stale words up to date; answers how many it did, 0 when none were left. */
export async function refreshWords(db: WriteDatabase, atMost: number): Promise<number> {
  const stale = await db<Row>('search_stale')
    .join('record', 'record.pk', 'search_stale.record_pk')
    .orderBy('search_stale.record_pk')
    .limit(atMost)
    .select('record.pk', 'record.type');
  for (const { pk, type } of stale) {
    if (typeof pk !== 'number' || typeof type !== 'string' || !isRecordTypeName(type))
      throw new Error('Not a row of record');
    const found = await readRecordByPk(db, type, pk);
    if (found)
      await indexWords(db, recordTable(type), pk, found.record.deletedAt === null ? found.record.values : null);
  }
  await db('search_stale')
    .whereIn(
      'record_pk',
      stale.map(({ pk }) => pk),
    )
    .delete();
  return stale.length;
}

/** By id of the record referred to: all its names, in each script, so that a meeting is found by any of them. */
async function namesOfReferenced(
  db: ReadDatabase,
  table: RecordTable,
  values: AnyValues,
): Promise<ReadonlyMap<string, string>> {
  const names = new Map<string, string>();
  const searched = referencesIn(table.type, values).filter(({ field }) => (field.search ?? 'none') !== 'none');
  for (const type of new Set(searched.map(({ to }) => to.type))) {
    const target = recordTableNamed(type);
    const ids = searched.filter(({ to }) => to.type === type).map(({ to }) => to.id);
    for (const [id, text] of await titlesOf(db, target, ids)) names.set(id, `${names.get(id) ?? ''} ${text}`);
  }
  return names;
}

async function titlesOf(
  db: ReadDatabase,
  target: RecordTable,
  ids: readonly string[],
): Promise<readonly (readonly [string, string])[]> {
  const titles = Object.entries(target.type.fields).filter(([, field]) => field.search === 'title');
  const found: (readonly [string, string])[] = [];
  for (const [name, field] of titles) {
    const child = target.children.get(name);
    const column = target.fields.get(name);
    const rows: readonly { id: string; text: string | null }[] =
      field.kind === 'names' && child
        ? await db(child.table)
            .join(target.table, `${target.table}.pk`, `${child.table}.record_pk`)
            .whereIn(`${target.table}.id`, ids)
            .select({ id: `${target.table}.id`, text: `${child.table}.text` })
        : column
          ? await db(target.table).whereIn('id', ids).select({ id: 'id', text: column.main })
          : [];
    for (const { id, text } of rows) if (text !== null) found.push([id, text]);
  }
  return found;
}

function wordsOf(
  table: RecordTable,
  values: AnyValues,
  weight: SearchWeight,
  names: ReadonlyMap<string, string>,
): string {
  const texts = Object.entries(table.type.fields).flatMap(([name, field]) =>
    textsOf(field, values[name], weight, names),
  );
  return searchWords(texts.join(' ')).join(' ');
}

function textsOf(
  field: Field,
  value: unknown,
  weight: SearchWeight,
  names: ReadonlyMap<string, string>,
): readonly string[] {
  if (field.kind === 'rows') {
    return listOf(value).flatMap(
      (row) =>
        Object.entries(field.fields).flatMap(([cell, cellField]) =>
          textsOf(cellField, (row as RowValues<RowFields>)[cell], weight, names),
        ), // parsed rows
    );
  }
  if ((field.search ?? 'none') !== weight || value === null) return [];
  switch (field.kind) {
    case 'text':
      return [String(value)];
    case 'richText':
      return [richTextToPlain(value as RichText)]; // parsed, and not null
    case 'names':
      return listOf(value).map((name) => (name as { readonly text: string }).text); // parsed
    case 'reference':
      return [names.get((value as Reference).id) ?? '']; // parsed, and not null
    default:
      // Choices, countries, dates and numbers are filtered by, not searched for.
      return [];
  }
}
