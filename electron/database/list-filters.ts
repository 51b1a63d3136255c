import type { Knex } from 'knex';
import { failed, ok, type Result } from '../../domain/result.ts';
import type { ReadDatabase } from './client.ts';
import type { FieldColumns } from './columns.ts';
import { indexName, isListed } from './list-indexes.ts';
import type { ChildTable, RecordTable } from './record-table.ts';
import { recordsWithWords } from './search-index.ts';
import { searchQuery } from './search-words.ts';

export type ListFilter =
  | { readonly kind: 'isOneOf'; readonly field: string; readonly values: readonly string[] }
  /** A reference, or one in any of the rows: `participants` finds the meetings an official took part in. */
  | { readonly kind: 'refersTo'; readonly field: string; readonly id: string }
  /** Days as YYYY-MM-DD, both included; an end may be open. */
  | { readonly kind: 'between'; readonly field: string; readonly from: string | null; readonly to: string | null }
  | { readonly kind: 'isEmpty'; readonly field: string };

/** Narrows a query on the record table. */
type Condition = (query: Knex.QueryBuilder) => void;

export interface Narrowing {
  readonly apply: Condition;
  /** Nothing was asked for: every kept record matches. */
  readonly matchesAll: boolean;
}

/** With the columns an index must hold to answer it without reading the records. */
interface FieldCondition {
  readonly reads: readonly string[];
  readonly narrow: Condition;
}

/**
 * Lists are filtered by what they can show, and by what their rows refer to: all that an index can answer. `covered` are the columns of
 * the index a list is read from; what that does not hold is looked up beforehand in an index of its own, as a set of records.
 */
export function narrowList(
  db: ReadDatabase,
  table: RecordTable,
  { filters, words }: { readonly filters: readonly ListFilter[]; readonly words: string },
  covered: readonly string[],
): Result<Narrowing> {
  const conditions: Condition[] = [];
  for (const [index, filter] of filters.entries()) {
    const condition = conditionFor(db, table, filter, covered);
    if (condition === null) return failed({ kind: 'invalid-input', path: `filters.${index}.field` });
    conditions.push(condition);
  }
  const search = searchQuery(words);
  if (search !== null) conditions.push((query) => query.whereIn(`${table.table}.pk`, recordsWithWords(db, search)));
  return ok({
    matchesAll: conditions.length === 0,
    apply(query) {
      for (const condition of conditions) condition(query);
    },
  });
}

function conditionFor(
  db: ReadDatabase,
  table: RecordTable,
  filter: ListFilter,
  covered: readonly string[],
): Condition | null {
  const child = table.children.get(filter.field);
  if (child) return filter.kind === 'refersTo' ? rowsReferTo(db, table, child, filter.id) : null;
  const columns = isListed(table, filter.field) ? table.fields.get(filter.field) : undefined;
  const condition = columns && columns.sorted.length > 0 ? fieldCondition(table, columns, filter) : null;
  if (condition === null) return null;
  if (condition.reads.every((column) => covered.includes(column))) return condition.narrow;
  const lookedUp = db
    .from(db.raw('?? INDEXED BY ??', [table.table, indexName(table, filter.field)]))
    .whereNull(`${table.table}.deleted_at`)
    .select(`${table.table}.pk`);
  condition.narrow(lookedUp);
  return (query) => query.whereIn(`${table.table}.pk`, lookedUp);
}

function fieldCondition(
  { table }: RecordTable,
  { field, main, sorted }: FieldColumns,
  filter: ListFilter,
): FieldCondition | null {
  const column = `${table}.${main}`;
  switch (filter.kind) {
    case 'isEmpty': {
      // What a field is sorted by is empty when the field is, and lies in its index; a date has one open end at most.
      const tested = field.kind === 'partialDate' ? sorted : [sorted[0] ?? main];
      return {
        reads: tested,
        narrow(query) {
          for (const each of tested) query.whereNull(`${table}.${each}`);
        },
      };
    }
    case 'isOneOf':
      if (field.kind === 'choice' || field.kind === 'country') {
        return { reads: [main], narrow: (query) => query.whereIn(column, [...filter.values]) };
      }
      return null;
    case 'refersTo':
      if (field.kind !== 'reference') return null;
      return { reads: [main], narrow: (query) => query.where(column, filter.id) };
    case 'between':
      if (field.kind === 'dateTime') {
        return { reads: [main], narrow: (query) => between(query, column, column, filter, untilEndOf) };
      }
      if (field.kind === 'partialDate') return overlap(table, sorted, filter);
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
function overlap(table: string, sorted: readonly string[], filter: Between): FieldCondition {
  const [earliest, latest] = sorted.map((column) => `${table}.${column}`);
  if (earliest === undefined || latest === undefined)
    throw new Error('A partial date has an earliest and a latest day');
  return {
    reads: sorted,
    narrow(query) {
      const { from, to } = filter;
      query.where((part) => part.whereNotNull(earliest).orWhereNotNull(latest));
      if (from !== null) query.where((part) => part.where(latest, '>=', from).orWhereNull(latest));
      if (to !== null) query.where((part) => part.where(earliest, '<=', to).orWhereNull(earliest));
    },
  };
}

function rowsReferTo(db: ReadDatabase, { table }: RecordTable, child: ChildTable, id: string): Condition | null {
  const references = [...child.cells.values()].filter((cell) => cell.field.kind === 'reference');
  if (references.length === 0) return null;
  const referring = db(child.table)
    .where((part) => {
      for (const { main } of references) part.orWhere(main, id);
    })
    .select('record_pk');
  return (query) => query.whereIn(`${table}.pk`, referring);
}
