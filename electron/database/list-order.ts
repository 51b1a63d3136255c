/**
 * The orders of a list, each read from an index. A list is a row of blocks one after the other: one block for what an index holds in
 * the wanted order already, one for each option or country where the order is that of names, not of stored codes.
 */
import type { Knex } from 'knex';
import { countryName, isCountryCode } from '../../domain/countries.ts';
import type { Language } from '../../domain/language.ts';
import { sortKey } from '../../domain/sort-key.ts';
import type { ReadDatabase } from './client.ts';
import type { FieldColumns, Row } from './columns.ts';
import type { Narrow } from './list-filters.ts';
import { indexColumns, indexName, isListed, labelIndexColumns, labelIndexName } from './list-indexes.ts';
import { numberIn } from './record-rows.ts';
import { type RecordTable, recordTableNamed } from './record-table.ts';

export type Direction = 'ascending' | 'descending';

export interface ListSort {
  /** A column of the list, `label` or `updatedAt`. */
  readonly field: string;
  readonly direction: Direction;
}

export interface ListOrder {
  /** The columns of the index the list is read from. */
  readonly covered: readonly string[];
  readonly blocks: (narrow: Narrow) => Promise<readonly Block[]>;
}

/** Part of a list that one statement can read. */
export interface Block {
  readonly total: number;
  readonly read: (offset: number, limit: number) => Promise<readonly number[]>;
}

interface Order {
  readonly column: string;
  readonly direction: Direction;
}

/** Undefined for a field that lists of the type cannot be sorted by. */
export function listOrder(
  db: ReadDatabase,
  table: RecordTable,
  { field, direction }: ListSort,
  language: Language,
): ListOrder | undefined {
  if (field === 'label') {
    return oneBlock(db, table, labelIndexName(table, language), labelIndexColumns(table, language), direction);
  }
  if (field === 'updatedAt') {
    return oneBlock(db, table, indexName(table, field), indexColumns(table, ['updated_at']), direction);
  }
  const columns = isListed(table, field) ? table.fields.get(field) : undefined;
  if (columns === undefined || columns.sorted.length === 0) return undefined;
  const index = indexName(table, field);
  const covered = indexColumns(table, columns.sorted);
  switch (columns.field.kind) {
    case 'choice': {
      const { options } = columns.field;
      return blockForEach(db, table, index, covered, columns, direction, (option) => options.indexOf(option));
    }
    case 'country':
      return blockForEach(db, table, index, covered, columns, direction, (code) => sortKey(nameOf(code, language)));
    case 'reference':
      return byLabelOfReferenced(db, table, index, covered, columns, direction, language);
    default:
      return oneBlock(db, table, index, covered, direction);
  }
}

const inDirection = (direction: Direction, columns: readonly string[]): readonly Order[] =>
  columns.map((column) => ({ column, direction }));

const orderWithin = (table: RecordTable, columns: readonly string[]) =>
  inDirection(
    table.type.sort.direction,
    [...columns, 'pk'].map((column) => `${table.table}.${column}`),
  );

const fromIndex = (db: ReadDatabase, { table }: RecordTable, index: string) =>
  db.from(db.raw('?? INDEXED BY ??', [table, index]));

function oneBlock(
  db: ReadDatabase,
  table: RecordTable,
  index: string,
  covered: readonly string[],
  direction: Direction,
): ListOrder {
  const order = inDirection(
    direction,
    [...covered, 'pk'].map((column) => `${table.table}.${column}`),
  );
  return {
    covered,
    async blocks(narrow) {
      // Any index may count: without a filter that is a much smaller one.
      const counting = db(table.table).count({ total: '*' });
      narrow(counting);
      const total = await countOf(counting);
      return [blockOf(total, () => narrowed(fromIndex(db, table, index), narrow).select(`${table.table}.pk`), order)];
    },
  };
}

function blockForEach(
  db: ReadDatabase,
  table: RecordTable,
  index: string,
  covered: readonly string[],
  { main }: FieldColumns,
  direction: Direction,
  rank: (value: string) => number | string,
): ListOrder {
  const column = `${table.table}.${main}`;
  const order = orderWithin(
    table,
    covered.filter((each) => each !== main),
  );
  return {
    covered,
    async blocks(narrow) {
      const rows: Row[] = await narrowed(fromIndex(db, table, index), narrow)
        .groupBy(column)
        .select({ value: column })
        .count({ total: '*' });
      return inRank(rows, rank, direction).map(({ value, total }) => {
        const read = () =>
          narrowed(fromIndex(db, table, index), narrow)
            .where({ [column]: value })
            .select(`${table.table}.pk`);
        return blockOf(Number(total), read, order);
      });
    },
  };
}

/** Nothing filled in comes first in ascending order, as everywhere in SQLite. */
function inRank(rows: readonly Row[], rank: (value: string) => number | string, direction: Direction): readonly Row[] {
  const ranked = rows.map((row) => ({ row, rank: row.value === null ? null : rank(String(row.value)) }));
  ranked.sort((a, b) => compare(a.rank, b.rank));
  const ascending = ranked.map(({ row }) => row);
  return direction === 'ascending' ? ascending : ascending.toReversed();
}

function compare(a: number | string | null, b: number | string | null): number {
  if (a === b) return 0;
  if (a === null) return -1;
  if (b === null) return 1;
  return a < b ? -1 : 1;
}

function byLabelOfReferenced(
  db: ReadDatabase,
  table: RecordTable,
  index: string,
  covered: readonly string[],
  { main, field }: FieldColumns,
  direction: Direction,
  language: Language,
): ListOrder {
  const target = recordTableNamed(field.kind === 'reference' ? field.to[0] : undefined);
  const column = `${table.table}.${main}`;
  const within = orderWithin(
    table,
    covered.filter((each) => each !== main),
  );
  const labelOrder = [...labelIndexColumns(target, language), 'pk'].map((each) => `target.${each}`);
  // The order of the tables is the order of the list: CROSS JOIN keeps it.
  const joined = () =>
    db
      .from(db.raw('?? AS target INDEXED BY ??', [target.table, labelIndexName(target, language)]))
      .joinRaw('CROSS JOIN ?? INDEXED BY ?? ON ?? = target.id', [table.table, index, column]);
  return {
    covered,
    async blocks(narrow) {
      const filled = await countOf(narrowed(db(table.table), narrow).whereNotNull(column).count({ total: '*' }));
      const empty = await countOf(narrowed(db(table.table), narrow).whereNull(column).count({ total: '*' }));
      const blocks = [
        blockOf(
          empty,
          () =>
            narrowed(fromIndex(db, table, index), narrow)
              .whereNull(column)
              .select(`${table.table}.pk`),
          within,
        ),
        blockOf(filled, () => narrowed(joined(), narrow).select(`${table.table}.pk`), [
          ...inDirection(direction, labelOrder),
          ...within,
        ]),
      ];
      return direction === 'ascending' ? blocks : blocks.toReversed();
    },
  };
}

function narrowed(query: Knex.QueryBuilder, narrow: Narrow): Knex.QueryBuilder {
  narrow(query);
  return query;
}

async function countOf(query: Knex.QueryBuilder): Promise<number> {
  const [row]: Row[] = await query;
  return Number(row?.total ?? 0);
}

/** SQLite walks over what is skipped, so what lies in the second half is read from the end. */
function blockOf(total: number, query: () => Knex.QueryBuilder, order: readonly Order[]): Block {
  return {
    total,
    async read(offset, limit) {
      const wanted = Math.min(limit, total - offset);
      const fromEnd = offset > total / 2;
      const rows: Row[] = await query()
        .orderBy(
          order.map(({ column, direction }) => ({
            column,
            order: (direction === 'ascending') === fromEnd ? 'desc' : 'asc',
          })),
        )
        .limit(wanted)
        .offset(fromEnd ? total - offset - wanted : offset);
      const pks = rows.map((row) => numberIn(row, 'pk'));
      return fromEnd ? pks.toReversed() : pks;
    },
  };
}

const nameOf = (code: string, language: Language): string => (isCountryCode(code) ? countryName(code, language) : code);
