/** What is decided and noted about the entries of a list. Each answers what was there before, which, set again, takes it back. */
import type { FieldIssue } from '../../../domain/issues.ts';
import { decisionIssues } from '../../../domain/list-version.ts';
import type { EntryDecided, EntryNoted } from '../../../domain/operation-list.ts';
import { failed, ok, type Result } from '../../../domain/result.ts';
import type { WriteDatabase } from '../client.ts';
import type { Row } from '../columns.ts';
import type { Author } from '../history.ts';
import { refreshStandings } from '../persons/standings.ts';
import {
  type Entry,
  entriesById,
  grouped,
  inChunks,
  noteInHistory,
  type OperationRef,
  openOperation,
} from './entries.ts';

/** Answers what was decided before. */
export async function decideEntries(
  db: WriteDatabase,
  request: OperationRef & { readonly decisions: readonly EntryDecided[] },
  by: Author,
): Promise<Result<readonly EntryDecided[]>> {
  const issues = request.decisions.flatMap(({ decision, reason }, index) =>
    decisionIssues(decision, reason).map(
      (issue): FieldIssue => ({ ...issue, path: ['decisions', index, ...issue.path] }),
    ),
  );
  if (issues.length > 0) return failed({ kind: 'invalid-record', issues });
  return setEach(db, request, request.decisions, by, {
    field: 'list.decision',
    before: ({ id, decision, reason }) => ({ entryId: id, decision, reason }),
    columns: ({ decision, reason }) => ({ decision, reason }),
  });
}

/** Position, remarks and whether somebody is a third-state passenger; answers what they were before. */
export const noteEntries = (
  db: WriteDatabase,
  request: OperationRef & { readonly notes: readonly EntryNoted[] },
  by: Author,
): Promise<Result<readonly EntryNoted[]>> =>
  setEach(db, request, request.notes, by, {
    field: 'list.note',
    before: ({ id, position, remarks, thirdState }) => ({ entryId: id, position, remarks, thirdState }),
    columns: ({ position, remarks, thirdState }) => ({ position, remarks, third_state: thirdState }),
  });

interface Setting<Change> {
  readonly field: string;
  readonly before: (entry: Entry) => Change;
  readonly columns: (change: Change) => Row;
}

async function setEach<Change extends { readonly entryId: string }>(
  db: WriteDatabase,
  request: OperationRef,
  changes: readonly Change[],
  by: Author,
  { field, before, columns }: Setting<Change>,
): Promise<Result<readonly Change[]>> {
  const operation = await openOperation(db, request);
  if (!operation.ok) return operation;
  const entries = await entriesById(
    db,
    operation.value,
    changes.map(({ entryId }) => entryId),
  );
  if (!entries.ok) return entries;
  const differing = changes.flatMap((change) => {
    const entry = entries.value.get(change.entryId);
    const was = entry && before(entry);
    return was && JSON.stringify(columns(was)) !== JSON.stringify(columns(change)) ? [{ was, change }] : [];
  });
  for (const [json, some] of grouped(differing, ({ change }) => JSON.stringify(columns(change)))) {
    await inChunks(some, async (part) => {
      await db('operation_entry')
        .whereIn(
          'id',
          part.map(({ change }) => change.entryId),
        )
        .update(JSON.parse(json));
      return [];
    });
  }
  if (field === 'list.decision') {
    const pks = differing.flatMap(({ change }) => entries.value.get(change.entryId)?.personPk ?? []);
    await refreshStandings(db, pks, by.now);
  }
  await noteInHistory(
    db,
    operation.value,
    differing.map(({ was, change }) => ({
      field,
      rowId: change.entryId,
      before: columns(was),
      after: columns(change),
    })),
    by,
  );
  return ok(differing.map(({ was }) => was));
}
