/** Who is put on the list of an operation, taken off it, and put back. */
import { randomUUID } from 'node:crypto';
import { failed, ok, type Result } from '../../../domain/result.ts';
import type { ReadDatabase, WriteDatabase } from '../client.ts';
import type { Row } from '../columns.ts';
import type { Author } from '../history.ts';
import { refreshStandings } from '../persons/standings.ts';
import { insertAll, numberIn, type RecordHead, textIn } from '../record-rows.ts';
import {
  type Entry,
  entriesById,
  entryFrom,
  inChunks,
  noteInHistory,
  type OperationRef,
  openOperation,
} from './entries.ts';
import { gateColumns } from './gate-bits.ts';

export interface Added {
  /** Of those who were put on the list now. */
  readonly entryIds: readonly string[];
  /** How many of the persons stood on it already. */
  readonly alreadyThere: number;
}

/**
 * At the end of the list, undecided. Somebody who was taken off before comes back with the gates as they stood: what a court has
 * allowed stays allowed.
 */
export async function addPersons(
  db: WriteDatabase,
  request: OperationRef & { readonly personIds: readonly string[]; readonly today: string },
  by: Author,
): Promise<Result<Added>> {
  const operation = await openOperation(db, request);
  if (!operation.ok) return operation;
  const wanted = [...new Set(request.personIds)];
  const persons = new Map(
    (
      await inChunks(wanted, (some) =>
        db<Row>('person')
          .whereIn('id', [...some])
          .whereNull('deleted_at')
          .select<Row[]>('pk', 'id'),
      )
    ).map((row) => [textIn(row, 'id'), numberIn(row, 'pk')]),
  );
  if (persons.size < wanted.length) return failed({ kind: 'record-not-found' });

  const known = new Map(
    (
      await db<Row>('operation_entry')
        .where({ operation_pk: operation.value.pk })
        .select<Row[]>('id', 'person_pk', 'removed_at')
    ).map((row) => [numberIn(row, 'person_pk'), { id: textIn(row, 'id'), isRemoved: row.removed_at !== null }]),
  );
  let position = await lastPosition(db, operation.value);
  const added: { id: string; personId: string }[] = [];
  const fresh: Row[] = [];
  const back: string[] = [];
  for (const personId of wanted) {
    const personPk = persons.get(personId) ?? 0;
    const before = known.get(personPk);
    if (before && !before.isRemoved) continue;
    const id = before?.id ?? randomUUID();
    added.push({ id, personId });
    if (before) {
      back.push(id);
      continue;
    }
    position += 1;
    fresh.push({
      id,
      operation_pk: operation.value.pk,
      person_pk: personPk,
      position,
      decision: 'undecided',
      added_on: request.today,
      added_at: by.now.toISOString(),
      added_by: by.name,
      ...gateColumns({ addedOn: request.today, gates: {} }),
    });
  }
  await insertAll(db, 'operation_entry', fresh);
  await setRemoved(db, back, null);
  await noteInHistory(
    db,
    operation.value,
    added.map(({ id, personId }) => ({
      field: 'list',
      rowId: id,
      before: null,
      after: { type: 'person', id: personId },
    })),
    by,
  );
  await refreshStandings(
    db,
    added.map(({ personId }) => persons.get(personId) ?? 0),
    by.now,
  );
  return ok({ entryIds: added.map(({ id }) => id), alreadyThere: wanted.length - added.length });
}

async function lastPosition(db: ReadDatabase, operation: RecordHead): Promise<number> {
  const [row]: Row[] = await db('operation_entry').where({ operation_pk: operation.pk }).max({ last: 'position' });
  return Number(row?.last ?? 0);
}

/** They keep what is known of them, so that taking them off can be undone. */
export async function removeEntries(
  db: WriteDatabase,
  request: OperationRef & { readonly entryIds: readonly string[] },
  by: Author,
): Promise<Result<undefined>> {
  const operation = await openOperation(db, request);
  if (!operation.ok) return operation;
  const entries = await entriesById(db, operation.value, request.entryIds);
  if (!entries.ok) return entries;
  await setRemoved(db, [...entries.value.keys()], by.now.toISOString());
  await notePresence(db, operation.value, [...entries.value.values()], 'gone', by);
  return ok();
}

/** The undo of `removeEntries`. */
export async function restoreEntries(
  db: WriteDatabase,
  request: OperationRef & { readonly entryIds: readonly string[] },
  by: Author,
): Promise<Result<undefined>> {
  const operation = await openOperation(db, request);
  if (!operation.ok) return operation;
  const ids = [...new Set(request.entryIds)];
  const rows = await inChunks(ids, (some) =>
    db<Row>('operation_entry')
      .whereIn('id', [...some])
      .where({ operation_pk: operation.value.pk })
      .select<Row[]>(),
  );
  if (rows.length < ids.length) return failed({ kind: 'record-not-found' });
  const removed = rows.filter((row) => row.removed_at !== null).map(entryFrom);
  await setRemoved(
    db,
    removed.map(({ id }) => id),
    null,
  );
  await notePresence(db, operation.value, removed, 'back', by);
  return ok();
}

async function setRemoved(db: WriteDatabase, ids: readonly string[], removedAt: string | null): Promise<void> {
  await inChunks(ids, async (some) => {
    await db('operation_entry')
      .whereIn('id', [...some])
      .update({ removed_at: removedAt });
    return [];
  });
}

async function notePresence(
  db: WriteDatabase,
  operation: RecordHead,
  entries: readonly Entry[],
  change: 'gone' | 'back',
  by: Author,
): Promise<void> {
  const rows = await inChunks(
    entries.map(({ personPk }) => personPk),
    (some) =>
      db<Row>('person')
        .whereIn('pk', [...some])
        .select<Row[]>('pk', 'id'),
  );
  const ids = new Map(rows.map((row) => [numberIn(row, 'pk'), textIn(row, 'id')]));
  await refreshStandings(
    db,
    entries.map(({ personPk }) => personPk),
    by.now,
  );
  const person = ({ personPk }: Entry) => ({ type: 'person', id: ids.get(personPk) });
  await noteInHistory(
    db,
    operation,
    entries.map((entry) => ({
      field: 'list',
      rowId: entry.id,
      before: change === 'gone' ? person(entry) : null,
      after: change === 'gone' ? null : person(entry),
    })),
    by,
  );
}
