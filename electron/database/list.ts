import type { GateName } from '../../domain/gates.ts';
import type { Language } from '../../domain/language.ts';
import type { RecordTypeName } from '../../domain/records/index.ts';
import { failed, ok, type Result } from '../../domain/result.ts';
import type { ReadDatabase } from './client.ts';
import type { Row } from './columns.ts';
import { isReference, labelKey, labelsOf } from './labels.ts';
import { type ListFilter, type Narrowing, narrowList } from './list-filters.ts';
import { type Block, type ListSort, listOrder } from './list-order.ts';
import { blockedByGate, type CaseFilter, havingStatus } from './persons/standings.ts';
import { numberIn, textIn } from './record-rows.ts';
import { type RecordTable, recordTable } from './record-table.ts';

export interface ListRequest {
  readonly type: RecordTypeName;
  readonly sort: ListSort;
  readonly filters: readonly ListFilter[];
  /** Each must occur in the record, as the start of a word. */
  readonly words: string;
  /** Persons only. */
  readonly caseStatus?: CaseFilter | undefined;
  /** Persons only: whom the gate keeps from an operation still to come. */
  readonly blockedBy?: GateName | undefined;
  readonly language: Language;
  readonly offset: number;
  readonly limit: number;
}

export interface ListRow {
  readonly id: string;
  readonly label: string;
  readonly cells: Readonly<Record<string, unknown>>;
  readonly updatedAt: string;
  readonly hasDraft: boolean;
}

export interface ListPage {
  readonly total: number;
  readonly offset: number;
  readonly rows: readonly ListRow[];
}

/** One page of the records of a type. Which records, comes from an index alone; only those of the page are then read. */
export async function listRecords(db: ReadDatabase, request: ListRequest): Promise<Result<ListPage>> {
  const { sort, language, offset, limit } = request;
  const table = recordTable(request.type);
  const order = listOrder(db, table, sort, language);
  if (order === undefined) return failed({ kind: 'invalid-input', path: 'sort.field' });
  const narrowing = narrowList(db, table, request, order.covered);
  if (!narrowing.ok) return narrowing;
  const byCase = await narrowByCase(db, request);
  if (!byCase.ok) return byCase;
  const blocks = await order.blocks(both(narrowing.value, byCase.value));
  const total = blocks.reduce((sum, block) => sum + block.total, 0);
  const rows = await readRows(db, table, await pageOf(blocks, offset, limit), language);
  return ok({ total, offset, rows });
}

/** What only lists of persons are narrowed by: where a case stands, and what is in its way. */
async function narrowByCase(
  db: ReadDatabase,
  { type, caseStatus, blockedBy }: ListRequest,
): Promise<Result<readonly Narrowing['apply'][]>> {
  if (type !== 'person' && (caseStatus || blockedBy)) {
    return failed({ kind: 'invalid-input', path: caseStatus ? 'caseStatus' : 'blockedBy' });
  }
  return ok([
    ...(caseStatus ? [await havingStatus(db, caseStatus)] : []),
    ...(blockedBy ? [blockedByGate(db, blockedBy)] : []),
  ]);
}

const both = ({ apply, matchesAll }: Narrowing, more: readonly Narrowing['apply'][]): Narrowing => ({
  matchesAll: matchesAll && more.length === 0,
  apply(query) {
    for (const narrow of [apply, ...more]) narrow(query);
  },
});

async function pageOf(blocks: readonly Block[], offset: number, limit: number): Promise<readonly number[]> {
  const page: number[] = [];
  let skip = offset;
  for (const block of blocks) {
    if (page.length === limit) break;
    if (skip < block.total) page.push(...(await block.read(skip, limit - page.length)));
    skip = Math.max(0, skip - block.total);
  }
  return page;
}

async function readRows(
  db: ReadDatabase,
  table: RecordTable,
  pks: readonly number[],
  language: Language,
): Promise<readonly ListRow[]> {
  if (pks.length === 0) return [];
  const columns = table.type.columns.flatMap(({ field }) => {
    const found = table.fields.get(field);
    return found ? [[field, found] as const] : [];
  });
  const rows = await db<Row>(table.table)
    .leftJoin('draft', 'draft.id', `${table.table}.id`)
    .whereIn(`${table.table}.pk`, [...pks])
    .select<Row[]>(
      ...['pk', 'id', 'updated_at', `label_${language}`, ...columns.flatMap(([, { columns }]) => columns)].map(
        (column) => `${table.table}.${column}`,
      ),
      { draft_id: 'draft.id' },
    );
  const cells = new Map(
    rows.map((row) => [numberIn(row, 'pk'), columns.map(([field, each]) => [field, each.read(row)] as const)]),
  );
  const references = [...cells.values()]
    .flat()
    .map(([, value]) => value)
    .filter(isReference);
  const labels = await labelsOf(db, references, language);
  const byPk = new Map(
    rows.map((row): [number, ListRow] => {
      const pk = numberIn(row, 'pk');
      const shown = (cells.get(pk) ?? []).map(([field, value]) => [
        field,
        isReference(value) ? (labels.get(labelKey(value)) ?? null) : value,
      ]);
      return [
        pk,
        {
          id: textIn(row, 'id'),
          label: textIn(row, `label_${language}`),
          cells: Object.fromEntries(shown),
          updatedAt: textIn(row, 'updated_at'),
          hasDraft: row.draft_id !== null,
        },
      ];
    }),
  );
  return pks.flatMap((pk) => byPk.get(pk) ?? []);
}
