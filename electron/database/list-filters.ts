import type { Knex } from 'knex';
import { failed, ok, type Result } from '../../domain/result.ts';
import type { ReadDatabase } from './client.ts';
import type { FieldColumns } from './columns.ts';
import { indexName, isListed } from './list-indexes.ts';
import type { ChildTable, RecordTable } from './record-table.ts';
import { searchQuery } from './search-words.ts';

export type ListFilter =
  | { readonly kind: 'isOneOf'; readonly field: string; readonly values: readonly string[] }
  /** A reference, or one in any of the rows: `participants` finds the meetings an official took part in. */
  | { readonly kind: 'refersTo'; readonly field: string; readonly id: string }
  /** Days as YYYY-MM-DD, both included; an end may be open. */
  | { readonly kind: 'between'; readonly field: string; readonly from: string | null; readonly to: string | null }
  | { readonly kind: 'isEmpty'; readonly field: string };

/** Narrows a query on the record table. */
export type Narrow = (query: Knex.QueryBuilder) => void;

/** A condition on a record, with the columns an index must hold to answer it without the record. */
interface Condition {
  readonly reads: readonly string[];
  readonly index: string | null;
  readonly narrow: Narrow;
}

/**
 * `covered` are the columns of the index a list is read from. What it does not cover is looked up beforehand, in an index of its own,
 * as the set of records it holds for.
 */
export function narrowList(
  db: ReadDatabase,
  table: RecordTable,
  { filters, words }: { readonly filters: readonly ListFilter[]; readonly words: string },
  covered: readonly string[],
): Result<Narrow> {
  const all: Narrow[] = [(query) => query.whereNull(`${table.table}.deleted_at`)];
  for (const [index, filter] of filters.entries()) {
    const condition = conditionFor(db, table, filter);
    if (condition === null) return failed({ kind: 'invalid-input', path: `filters.${index}.field` });
    const isCovered = condition.reads.every((column) => covered.includes(column));
    all.push(
      isCovered ? condition.narrow : (query) => query.whereIn(`${table.table}.pk`, lookedUp(db, table, condition)),
    );
  }
  const search = searchQuery(words);
  if (search !== null) {
    all.push((query) =>
      query.whereIn(`${table.table}.pk`, db('search').whereRaw('search MATCH ?', [search]).select('rowid')),
    );
  }
  return ok((query) => {
    for (const narrow of all) narrow(query);
  });
}

function lookedUp(db: ReadDatabase, { table }: RecordTable, { index, narrow }: Condition): Knex.QueryBuilder {
  const from = index === null ? table : db.raw('?? INDEXED BY ??', [table, index]);
  const query = db.from(from).whereNull(`${table}.deleted_at`).select(`${table}.pk`);
  narrow(query);
  return query;
}

function conditionFor(db: ReadDatabase, table: RecordTable, filter: ListFilter): Condition | null {
  const columns = table.fields.get(filter.field);
  if (columns) {
    const index = isListed(table, filter.field) && columns.sorted.length > 0 ? indexName(table, filter.field) : null;
    const condition = fieldCondition(table, columns, filter);
    return condition && { ...condition, index };
  }
  const child = table.children.get(filter.field);
  const narrow = child && rowsCondition(db, table, child, filter);
  return narrow ? { reads: [], index: null, narrow } : null;
}

function fieldCondition(
  { table }: RecordTable,
  { field, main, sorted }: FieldColumns,
  filter: ListFilter,
): Omit<Condition, 'index'> | null {
  const column = `${table}.${main}`;
  switch (filter.kind) {
    case 'isEmpty': {
      // What a field is sorted by is empty when the field is, and lies in its index; dates alone may have an open end.
      const [first] = sorted;
      const tested = first === undefined || field.kind === 'partialDate' ? main : first;
      return { reads: [tested], narrow: (query) => query.whereNull(`${table}.${tested}`) };
    }
    case 'isOneOf':
      if (field.kind === 'choice' || field.kind === 'country') {
        return { reads: [main], narrow: (query) => query.whereIn(column, [...filter.values]) };
      }
      if (field.kind === 'flags') {
        const asked = JSON.stringify(filter.values);
        const overlaps =
          'EXISTS (SELECT 1 FROM json_each(??) AS held JOIN json_each(?) AS asked ON held.value = asked.value)';
        return { reads: [main], narrow: (query) => query.whereRaw(overlaps, [column, asked]) };
      }
      return null;
    case 'refersTo':
      if (field.kind !== 'reference') return null;
      return { reads: [main], narrow: (query) => query.where(column, filter.id) };
    case 'between':
      if (field.kind === 'dateTime') {
        return { reads: [main], narrow: (query) => between(query, column, column, filter, untilEndOf) };
      }
      if (field.kind === 'partialDate') return overlap(table, sorted, main, filter);
      return null;
  }
}

type Between = Extract<ListFilter, { kind: 'between' }>;

/** Local times are `2019-05-14` or `2019-05-14T15:00`: both come before this one. */
const untilEndOf = (day: string) => `${day}T99`;

function between(
  query: Knex.QueryBuilder,
  from: string,
  to: string,
  filter: Between,
  until: (day: string) => string,
): void {
  if (filter.from !== null) query.where(from, '>=', filter.from);
  if (filter.to !== null) query.where(to, '<=', until(filter.to));
  if (filter.from === null && filter.to === null) query.whereNotNull(from);
}

/** A date known to the year counts for every day of it; one with an open end reaches without end. */
function overlap(table: string, sorted: readonly string[], main: string, filter: Between): Omit<Condition, 'index'> {
  const [earliest, latest] = sorted.map((column) => `${table}.${column}`);
  if (earliest === undefined || latest === undefined)
    throw new Error('A partial date has an earliest and a latest day');
  return {
    reads: [main, ...sorted],
    narrow(query) {
      const { from, to } = filter;
      query.whereNotNull(`${table}.${main}`);
      if (from !== null) query.where((part) => part.where(latest, '>=', from).orWhereNull(latest));
      if (to !== null) query.where((part) => part.where(earliest, '<=', to).orWhereNull(earliest));
    },
  };
}

function rowsCondition(db: ReadDatabase, { table }: RecordTable, child: ChildTable, filter: ListFilter): Narrow | null {
  const pk = `${table}.pk`;
  if (filter.kind === 'isEmpty') {
    return (query) => query.whereNotIn(pk, db(child.table).distinct('record_pk'));
  }
  if (filter.kind !== 'refersTo') return null;
  const references = [...child.cells.values()].filter((cell) => cell.field.kind === 'reference');
  if (references.length === 0) return null;
  return (query) =>
    query.whereIn(
      pk,
      db(child.table)
        .where((part) => {
          for (const { main } of references) part.orWhere(main, filter.id);
        })
        .select('record_pk'),
    );
}
