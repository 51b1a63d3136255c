/** Who boarded and who arrived, ticked against a frozen version, and why somebody differs. */
import type { FieldIssue } from '../../../domain/issues.ts';
import type { Language } from '../../../domain/language.ts';
import type { BoardingCheck, ExplanationSet, TickSet } from '../../../domain/operation-list.ts';
import { failed, ok, type Result } from '../../../domain/result.ts';
import {
  type DifferenceKind,
  type DifferenceReason,
  type Explanation,
  isComplete,
  reasonsFor,
  threeWayCheck,
} from '../../../domain/three-way-check.ts';
import type { ReadDatabase, WriteDatabase } from '../client.ts';
import type { Row } from '../columns.ts';
import type { Author } from '../history.ts';
import { personsById } from '../persons/named-persons.ts';
import { refreshStandings } from '../persons/standings.ts';
import { numberIn, type RecordHead, textIn } from '../record-rows.ts';
import { inChunks, noteInHistory, type OperationRef, openOperation, textOrNull } from './entries.ts';
import { contentOf, versionRow } from './versions.ts';

export interface VersionRef extends OperationRef {
  readonly version: number;
}

async function openVersion(
  db: ReadDatabase,
  ref: VersionRef,
): Promise<Result<{ readonly operation: RecordHead; readonly row: Row; readonly pk: number }>> {
  const operation = await openOperation(db, ref);
  if (!operation.ok) return operation;
  const row = await versionRow(db, operation.value, ref.version);
  return row.ok ? ok({ operation: operation.value, row: row.value, pk: numberIn(row.value, 'pk') }) : row;
}

/** Also of somebody who is not on the list. Answers what was ticked before, which, set again, takes it back. */
export async function setTicks(
  db: WriteDatabase,
  request: VersionRef & { readonly ticks: readonly TickSet[] },
  by: Author,
): Promise<Result<readonly TickSet[]>> {
  const version = await openVersion(db, request);
  if (!version.ok) return version;
  const { operation, pk } = version.value;
  const wanted = new Map(request.ticks.map((tick) => [tick.personId, tick]));
  const persons = await personPks(db, [...wanted.keys()]);
  if (!persons.ok) return persons;
  const known = new Map((await ticksOf(db, pk)).map((tick) => [tick.personId, tick]));
  const changes = [...wanted.values()].flatMap((is) => {
    const was = known.get(is.personId) ?? { personId: is.personId, boardedOn: null, arrivedOn: null };
    return was.boardedOn === is.boardedOn && was.arrivedOn === is.arrivedOn ? [] : [{ was, is }];
  });
  const isNothing = ({ boardedOn, arrivedOn }: TickSet) => boardedOn === null && arrivedOn === null;
  const pkOf = ({ is }: { readonly is: TickSet }) => persons.value.get(is.personId) ?? 0;
  await inChunks(changes.filter(({ is }) => isNothing(is)).map(pkOf), async (some) => {
    await db('list_tick')
      .where({ version_pk: pk })
      .whereIn('person_pk', [...some])
      .delete();
    return [];
  });
  const rows = changes
    .filter(({ is }) => !isNothing(is))
    .map((change) => ({
      version_pk: pk,
      person_pk: pkOf(change),
      boarded_on: change.is.boardedOn,
      arrived_on: change.is.arrivedOn,
      at: by.now.toISOString(),
      by: by.name,
    }));
  await inChunks(rows, async (some) => {
    await db('list_tick')
      .insert([...some])
      .onConflict(['version_pk', 'person_pk'])
      .merge();
    return [];
  });
  await refreshStandings(db, changes.map(pkOf), by.now);
  const said = (tick: TickSet) => ({ version: request.version, ...tick });
  await noteInHistory(
    db,
    operation,
    changes.map(({ was, is }) => ({ field: 'list.tick', rowId: null, before: said(was), after: said(is) })),
    by,
  );
  return ok(changes.map(({ was }) => was));
}

async function personPks(db: ReadDatabase, ids: readonly string[]): Promise<Result<ReadonlyMap<string, number>>> {
  const rows = await inChunks(ids, (some) =>
    db<Row>('person')
      .whereIn('id', [...some])
      .select<Row[]>('pk', 'id'),
  );
  const pks = new Map(rows.map((row) => [textIn(row, 'id'), numberIn(row, 'pk')]));
  return pks.size === ids.length ? ok(pks) : failed({ kind: 'record-not-found' });
}

async function ticksOf(db: ReadDatabase, versionPk: number): Promise<readonly TickSet[]> {
  const rows = await db<Row>('list_tick')
    .join('person', 'person.pk', 'list_tick.person_pk')
    .where({ version_pk: versionPk })
    .orderBy('person.id')
    .select<Row[]>('person.id', 'boarded_on', 'arrived_on');
  return rows.map((row) => ({
    personId: textIn(row, 'id'),
    boardedOn: textOrNull(row, 'boarded_on'),
    arrivedOn: textOrNull(row, 'arrived_on'),
  }));
}

async function explanationsOf(db: ReadDatabase, versionPk: number): Promise<readonly Explanation[]> {
  const rows = await db<Row>('list_difference')
    .join('person', 'person.pk', 'list_difference.person_pk')
    .where({ version_pk: versionPk })
    .select<Row[]>('person.id', 'kind', 'reason', 'note');
  return rows.map((row) => ({
    personId: textIn(row, 'id'),
    // Both are held by constraints of the table.
    kind: textIn(row, 'kind') as DifferenceKind,
    reason: textIn(row, 'reason') as DifferenceReason,
    note: textOrNull(row, 'note'),
  }));
}

/** List, boarding and arrival side by side. */
export async function checkBoarding(
  db: ReadDatabase,
  request: VersionRef & { readonly language: Language },
): Promise<Result<BoardingCheck>> {
  const version = await openVersion(db, request);
  if (!version.ok) return version;
  const { persons, passengers } = contentOf(version.value.row);
  const listed = [...persons, ...passengers].map(({ personId }) => personId);
  const ticks = await ticksOf(db, version.value.pk);
  const check = threeWayCheck(
    listed,
    ticks.map(({ personId, boardedOn, arrivedOn }) => ({
      personId,
      boarded: boardedOn !== null,
      arrived: arrivedOn !== null,
    })),
    await explanationsOf(db, version.value.pk),
  );
  const onList = new Set(listed);
  const others = ticks.map(({ personId }) => personId).filter((id) => !onList.has(id));
  return ok({ ...check, ticks, unlisted: await personsById(db, others, request.language) });
}

/** Answers the explanation there was before, which, set again, takes it back. */
export async function explainDifference(
  db: WriteDatabase,
  request: VersionRef & ExplanationSet,
  by: Author,
): Promise<Result<ExplanationSet>> {
  const version = await openVersion(db, request);
  if (!version.ok) return version;
  const { personId, difference, reason, note } = request;
  const issues = explanationIssues(request);
  if (issues.length > 0) return failed({ kind: 'invalid-record', issues });
  const persons = await personPks(db, [personId]);
  if (!persons.ok) return persons;
  const key = { version_pk: version.value.pk, person_pk: persons.value.get(personId) ?? 0, kind: difference };
  const row: Row | undefined = await db('list_difference').where(key).first();
  const before: ExplanationSet = {
    personId,
    difference,
    reason: row ? (textIn(row, 'reason') as DifferenceReason) : null, // held by a constraint of the table
    note: row ? textOrNull(row, 'note') : null,
  };
  if (before.reason === reason && before.note === note) return ok(before);
  if (reason === null) await db('list_difference').where(key).delete();
  else {
    await db('list_difference')
      .insert({ ...key, reason, note, at: by.now.toISOString(), by: by.name })
      .onConflict(['version_pk', 'person_pk', 'kind'])
      .merge();
  }
  const said = (set: ExplanationSet) =>
    set.reason === null ? null : { version: request.version, personId, difference, reason: set.reason, note: set.note };
  await noteInHistory(
    db,
    version.value.operation,
    [{ field: 'list.difference', rowId: null, before: said(before), after: said(request) }],
    by,
  );
  return ok(before);
}

/** A reason that cannot explain this kind of difference, and "other" without a note, explain nothing. */
function explanationIssues({ personId, difference: kind, reason, note }: ExplanationSet): readonly FieldIssue[] {
  if (reason === null || isComplete({ personId, kind, reason, note })) return [];
  return reasonsFor[kind].includes(reason)
    ? [{ path: ['note'], kind: 'required' }]
    : [{ path: ['reason'], kind: 'unknown-choice' }];
}
