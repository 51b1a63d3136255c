/**
 * The orders of a list, each read from an index. A list is a row of blocks one after the other: one block for what an index holds in
 * the wanted order already, one for each option or country where the order is that of names, not of stored codes.
 */
import type { Knex } from 'knex';
import { countryName, isCountryCode } from '../../domain/countries.ts';
import type { Language } from '../../domain/language.ts';
import { sortKey } from '../../domain/sort-key.ts';
import type { ReadDatabase } from './client.ts';
import type { Row } from './columns.ts';
import type { Narrowing } from './list-filters.ts';
import { indexColumns, indexName, isListed, keptIndexName, labelIndexColumns, labelIndexName } from './list-indexes.ts';
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
  readonly blocks: (narrowing: Narrowing) => Promise<readonly Block[]>;
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

/** An index that holds a list in some order. */
interface ListIndex {
  readonly db: ReadDatabase;
  readonly table: RecordTable;
  readonly name: string;
  readonly covered: readonly string[];
  /** It holds deleted records too. */
  readonly holdsDeleted?: boolean;
}

/** Undefined for a field that lists of the type cannot be sorted by. */
export function listOrder(
  db: ReadDatabase,
  table: RecordTable,
  { field, direction }: ListSort,
  language: Language,
): ListOrder | undefined {
  if (field === 'label') {
    const [name, covered] = [labelIndexName(table, language), labelIndexColumns(table, language)];
    return oneBlock({ db, table, name, covered, holdsDeleted: true }, direction);
  }
  const columns = isListed(table, field) ? table.fields.get(field) : undefined;
  const sorted = field === 'updatedAt' ? ['updated_at'] : (columns?.sorted ?? []);
  if (sorted.length === 0) return undefined;
  const index: ListIndex = { db, table, name: indexName(table, field), covered: indexColumns(table, sorted) };
  switch (columns?.field.kind) {
    case 'choice': {
      const { options } = columns.field;
      return blockForEach(index, columns.main, direction, (option) => options.indexOf(option));
    }
    case 'country':
      return blockForEach(index, columns.main, direction, (code) => sortKey(nameOf(code, language)));
    case 'reference':
      return byLabelOfReferenced(index, columns.main, columns.field.to[0], direction, language);
    default:
      return oneBlock(index, direction);
  }
}

const inDirection = (direction: Direction, columns: readonly string[]): readonly Order[] =>
  columns.map((column) => ({ column, direction }));

/** Among equals of the first column: the usual order of the type, in its usual direction. */
const orderWithin = ({ table, covered }: ListIndex, first: string) =>
  inDirection(
    table.type.sort.direction,
    [...covered.filter((column) => column !== first), 'pk'].map((column) => `${table.table}.${column}`),
  );

type IndexToRead = Omit<ListIndex, 'covered'>;

function fromIndex({ db, table, name, holdsDeleted }: IndexToRead, narrowing: Narrowing): Knex.QueryBuilder {
  const query = db.from(db.raw('?? INDEXED BY ??', [table.table, name]));
  const deletedAt = `${table.table}.deleted_at`;
  // The plus hides from SQLite that the column is constant: it would then no longer see that the index is in the wanted order.
  if (holdsDeleted) query.whereRaw('+?? IS NULL', [deletedAt]);
  else query.whereNull(deletedAt);
  narrowing.apply(query);
  return query;
}

function oneBlock(index: ListIndex, direction: Direction): ListOrder {
  const { db, table, covered } = index;
  const order = inDirection(
    direction,
    [...covered, 'pk'].map((column) => `${table.table}.${column}`),
  );
  return {
    covered,
    async blocks(narrowing) {
      // Every kept record is counted in an index that holds nothing else, which is many times smaller.
      const counted = narrowing.matchesAll ? { db, table, name: keptIndexName(table) } : index;
      const [row]: Row[] = await fromIndex(counted, narrowing).count({ total: '*' });
      return [blockOf(Number(row?.total), () => fromIndex(index, narrowing).select(`${table.table}.pk`), order)];
    },
  };
}

function blockForEach(
  index: ListIndex,
  main: string,
  direction: Direction,
  rank: (value: string) => number | string,
): ListOrder {
  const { table, covered } = index;
  const column = `${table.table}.${main}`;
  const order = orderWithin(index, main);
  return {
    covered,
    async blocks(narrowing) {
      const rows: Row[] = await fromIndex(index, narrowing)
        .groupBy(column)
        .select({ value: column })
        .count({ total: '*' });
      return inRank(rows, rank, direction).map(({ value, total }) => {
        const read = () =>
          fromIndex(index, narrowing)
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
  index: ListIndex,
  main: string,
  to: string | undefined,
  direction: Direction,
  language: Language,
): ListOrder {
  const { db, table, covered } = index;
  const target = recordTableNamed(to);
  const column = `${table.table}.${main}`;
  const within = orderWithin(index, main);
  const labels = [...labelIndexColumns(target, language), 'pk'].map((each) => `target.${each}`);
  const readEmpty = (narrowing: Narrowing) => () =>
    fromIndex(index, narrowing).whereNull(column).select(`${table.table}.pk`);
  // The order of the tables is the order of the list: CROSS JOIN keeps it.
  const readFilled = (narrowing: Narrowing) => () => {
    const query = db
      .from(db.raw('?? AS target INDEXED BY ??', [target.table, labelIndexName(target, language)]))
      .joinRaw('CROSS JOIN ?? INDEXED BY ?? ON ?? = target.id', [table.table, index.name, column])
      .whereNull(`${table.table}.deleted_at`)
      .select(`${table.table}.pk`);
    narrowing.apply(query);
    return query;
  };
  return {
    covered,
    async blocks(narrowing) {
      const [row]: Row[] = await fromIndex(index, narrowing).count({ total: '*' }).count({ filled: column });
      const [total, filled] = [Number(row?.total), Number(row?.filled)];
      const blocks = [
        blockOf(total - filled, readEmpty(narrowing), within),
        blockOf(filled, readFilled(narrowing), [...inDirection(direction, labels), ...within]),
      ];
      return direction === 'ascending' ? blocks : blocks.toReversed();
    },
  };
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
