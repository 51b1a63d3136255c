import { failed, ok, type Result } from '../../domain/result.ts';
import type { ReadDatabase, WriteDatabase } from './client.ts';
import type { ColumnValue, Row } from './columns.ts';
import { insertAll, numberIn, type RecordRef, recordHead, textIn } from './record-rows.ts';

/** Who does it, and when. */
export interface Author {
  readonly name: string;
  readonly now: Date;
}

export type HistoryAction =
  | 'created'
  | 'changed'
  | 'deleted'
  | 'restored'
  | 'reopened'
  | 'linked'
  | 'unlinked'
  | 'exported';

export interface HistoryEntry {
  readonly at: string;
  readonly by: string;
  readonly revision: number;
  readonly action: HistoryAction;
  readonly field: string | null;
  readonly rowId: string | null;
  readonly before: unknown;
  readonly after: unknown;
}

export type NewEntry = Pick<HistoryEntry, 'revision' | 'action'> &
  Partial<Pick<HistoryEntry, 'field' | 'rowId' | 'before' | 'after'>>;

export async function addHistory(
  db: WriteDatabase,
  pk: number,
  entries: readonly NewEntry[],
  by: Author,
): Promise<void> {
  const rows = entries.map(({ revision, action, field = null, rowId = null, before = null, after = null }) => ({
    record_pk: pk,
    at: by.now.toISOString(),
    by: by.name,
    revision,
    action,
    field,
    row_id: rowId,
    before: before === null ? null : JSON.stringify(before),
    after: after === null ? null : JSON.stringify(after),
  }));
  await insertAll(db, 'history', rows);
}

export interface HistoryPage {
  readonly total: number;
  readonly entries: readonly HistoryEntry[];
}

/** The newest first. */
export async function recordHistory(
  db: ReadDatabase,
  { id, offset, limit, ...ref }: RecordRef & { readonly offset: number; readonly limit: number },
): Promise<Result<HistoryPage>> {
  const head = await recordHead(db, { ...ref, id });
  if (head === undefined) return failed({ kind: 'record-not-found' });
  const { pk } = head;
  const [counted] = await db<Row>('history').where({ record_pk: pk }).count({ total: '*' });
  const rows = await db<Row>('history')
    .where({ record_pk: pk })
    .orderBy('seq', 'desc')
    .limit(limit)
    .offset(offset)
    .select();
  return ok({ total: Number(counted?.total ?? 0), entries: rows.map(entryFrom) });
}

/** Says in a record's history that it left the vault, and as what. */
export async function noteExport(
  db: WriteDatabase,
  ref: RecordRef,
  what: Readonly<Record<string, string | number>>,
  by: Author,
): Promise<Result<undefined>> {
  const head = await recordHead(db, ref);
  if (head === undefined) return failed({ kind: 'record-not-found' });
  await addHistory(db, head.pk, [{ revision: head.revision, action: 'exported', after: what }], by);
  return ok();
}

function entryFrom(row: Row): HistoryEntry {
  return {
    at: textIn(row, 'at'),
    by: textIn(row, 'by'),
    revision: numberIn(row, 'revision'),
    action: textIn(row, 'action') as HistoryAction, // held by a constraint of the table
    field: textOrNull(row.field),
    rowId: textOrNull(row.row_id),
    before: fromJson(row.before),
    after: fromJson(row.after),
  };
}

const textOrNull = (value: ColumnValue | undefined): string | null => (typeof value === 'string' ? value : null);
const fromJson = (value: ColumnValue | undefined): unknown => (typeof value === 'string' ? JSON.parse(value) : null);
