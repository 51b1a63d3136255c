/** The entries of the list of an operation: a person each. */
import type { EntryDecision } from '../../../domain/list-version.ts';
import { failed, ok, type Result } from '../../../domain/result.ts';
import type { ReadDatabase, WriteDatabase } from '../client.ts';
import type { Row } from '../columns.ts';
import { type Author, addHistory, type NewEntry } from '../history.ts';
import { numberIn, type RecordHead, recordHead, textIn } from '../record-rows.ts';

export interface Entry {
  readonly pk: number;
  readonly id: string;
  readonly personPk: number;
  readonly position: number;
  readonly decision: EntryDecision;
  readonly reason: string | null;
  readonly remarks: string | null;
  readonly thirdState: string | null;
  readonly addedOn: string;
}

export interface OperationRef {
  readonly operationId: string;
}

/** An operation that may be worked on. */
export async function openOperation(db: ReadDatabase, { operationId }: OperationRef): Promise<Result<RecordHead>> {
  const head = await recordHead(db, { type: 'operation', id: operationId });
  if (head === undefined) return failed({ kind: 'record-not-found' });
  return head.isDeleted ? failed({ kind: 'record-deleted' }) : ok(head);
}

/** SQLite takes so many values in one statement with room to spare. */
export const idsInOneStatement = 500;

export async function inChunks<T, Found>(
  all: readonly T[],
  read: (some: readonly T[]) => Promise<readonly Found[]>,
): Promise<readonly Found[]> {
  const found: Found[] = [];
  for (let start = 0; start < all.length; start += idsInOneStatement)
    found.push(...(await read(all.slice(start, start + idsInOneStatement))));
  return found;
}

/** By id; refused when one of them is not on the list of this operation. */
export async function entriesById(
  db: ReadDatabase,
  operation: RecordHead,
  ids: readonly string[],
): Promise<Result<ReadonlyMap<string, Entry>>> {
  const rows = await inChunks(ids, (some) =>
    db<Row>('operation_entry')
      .whereIn('id', [...some])
      .where({ operation_pk: operation.pk })
      .whereNull('removed_at')
      .select<Row[]>(),
  );
  const entries = new Map(rows.map((row) => [textIn(row, 'id'), entryFrom(row)]));
  return ids.every((id) => entries.has(id)) ? ok(entries) : failed({ kind: 'record-not-found' });
}

export const entryFrom = (row: Row): Entry => ({
  pk: numberIn(row, 'pk'),
  id: textIn(row, 'id'),
  personPk: numberIn(row, 'person_pk'),
  position: numberIn(row, 'position'),
  decision: textIn(row, 'decision') as EntryDecision, // held by a constraint of the table
  reason: textOrNull(row, 'reason'),
  remarks: textOrNull(row, 'remarks'),
  thirdState: textOrNull(row, 'third_state'),
  addedOn: textIn(row, 'added_on'),
});

export const textOrNull = (row: Row, column: string): string | null => {
  const value = row[column];
  return typeof value === 'string' ? value : null;
};

/** In the history of the operation, under the name of what changed and the entry it concerns. */
export async function noteInHistory(
  db: WriteDatabase,
  operation: RecordHead,
  changes: readonly Required<Pick<NewEntry, 'field' | 'rowId' | 'before' | 'after'>>[],
  by: Author,
): Promise<void> {
  const entries = changes.map((change): NewEntry => ({ ...change, revision: operation.revision, action: 'changed' }));
  await addHistory(db, operation.pk, entries, by);
}

/** Many are mostly set to the same, so that one statement serves them all. */
export function grouped<T>(all: readonly T[], keyOf: (one: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return groups;
}
