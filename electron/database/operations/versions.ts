/** Frozen versions of a list: written once, read back with their hash checked, compared. */

import { undecidedFindings } from '../../../domain/family-integrity.ts';
import { compareLists } from '../../../domain/list-comparison.ts';
import { contentText, countList, freezeList, type ListContent } from '../../../domain/list-version.ts';
import type { FrozenList, ListVersion, VersionComparison } from '../../../domain/operation-list.ts';
import type { PartialDate } from '../../../domain/partial-date.ts';
import { failed, ok, type Result } from '../../../domain/result.ts';
import type { ReadDatabase, WriteDatabase } from '../client.ts';
import type { Row } from '../columns.ts';
import type { Author } from '../history.ts';
import { numberIn, type RecordHead, textIn } from '../record-rows.ts';
import { noteInHistory, type OperationRef, openOperation, textOrNull } from './entries.ts';
import { currentFindings, decisionsOn } from './findings.ts';
import { listedPersons, listHeader } from './listed-persons.ts';

/** BLAKE2b-256 of the text in UTF-8, in hexadecimal. */
export type Fingerprint = (text: string) => string;

export interface FreezeRequest extends OperationRef {
  readonly today: string;
  /** The note verbale the list is sent with. */
  readonly noteNumber: string | null;
  readonly noteDate: PartialDate | null;
}

/** Whoever is included becomes the next version. Refused while a family would be split and nobody has said why. */
export async function freezeVersion(
  db: WriteDatabase,
  request: FreezeRequest,
  fingerprint: Fingerprint,
  by: Author,
): Promise<Result<ListVersion>> {
  const operation = await openOperation(db, request);
  if (!operation.ok) return operation;
  const findings = await currentFindings(db, operation.value, request.today);
  const decisions = await decisionsOn(db, operation.value);
  const undecided = undecidedFindings(
    findings,
    [...decisions].map(([key, { reason }]) => ({ key, reason })),
  );
  if (undecided.length > 0) return failed({ kind: 'findings-undecided', undecided: undecided.length });
  const listed = await listedPersons(db, operation.value);
  if (listed.length === 0) return failed({ kind: 'nobody-included' });

  const text = contentText(freezeList(await listHeader(db, operation.value, request.today), listed));
  const number = (await lastNumber(db, operation.value)) + 1;
  const hash = fingerprint(text);
  await db('list_version').insert({
    operation_pk: operation.value.pk,
    number,
    frozen_at: by.now.toISOString(),
    frozen_by: by.name,
    hash,
    content: text,
    note_number: request.noteNumber,
    note_date: request.noteDate,
  });
  await noteInHistory(
    db,
    operation.value,
    [{ field: 'list.version', rowId: null, before: null, after: { number, hash, persons: listed.length } }],
    by,
  );
  const found = await versionRow(db, operation.value, number);
  return found.ok ? ok(versionFrom(found.value)) : found;
}

async function lastNumber(db: ReadDatabase, operation: RecordHead): Promise<number> {
  const [row]: Row[] = await db('list_version').where({ operation_pk: operation.pk }).max({ last: 'number' });
  return Number(row?.last ?? 0);
}

export async function versionRow(db: ReadDatabase, operation: RecordHead, number: number): Promise<Result<Row>> {
  const row: Row | undefined = await db('list_version').where({ operation_pk: operation.pk, number }).first();
  return row ? ok(row) : failed({ kind: 'record-not-found' });
}

/** Written by `freezeVersion` and never changed since. */
export const contentOf = (row: Row): ListContent => JSON.parse(textIn(row, 'content')) as ListContent; // see above

function versionFrom(row: Row): ListVersion {
  const content = contentOf(row);
  return {
    number: numberIn(row, 'number'),
    frozenAt: textIn(row, 'frozen_at'),
    frozenBy: textIn(row, 'frozen_by'),
    hash: textIn(row, 'hash'),
    noteNumber: textOrNull(row, 'note_number'),
    noteDate: textOrNull(row, 'note_date') as PartialDate | null, // written from a parsed date
    persons: content.persons.length,
    passengers: content.passengers.length,
    counts: countList(content),
  };
}

/** The newest first. */
export async function listVersions(db: ReadDatabase, request: OperationRef): Promise<Result<readonly ListVersion[]>> {
  const operation = await openOperation(db, request);
  if (!operation.ok) return operation;
  const rows = await db<Row>('list_version')
    .where({ operation_pk: operation.value.pk })
    .orderBy('number', 'desc')
    .select<Row[]>();
  return ok(rows.map(versionFrom));
}

export async function readVersion(
  db: ReadDatabase,
  request: OperationRef & { readonly version: number },
  fingerprint: Fingerprint,
): Promise<Result<FrozenList>> {
  const operation = await openOperation(db, request);
  if (!operation.ok) return operation;
  const row = await versionRow(db, operation.value, request.version);
  if (!row.ok) return row;
  const content = contentOf(row.value);
  const isIntact = fingerprint(contentText(content)) === textIn(row.value, 'hash');
  return ok({ version: versionFrom(row.value), content, isIntact });
}

/** Why somebody was added or left out, is what the board says of it now. */
export async function compareVersions(
  db: ReadDatabase,
  request: OperationRef & { readonly before: number; readonly after: number },
): Promise<Result<VersionComparison>> {
  const operation = await openOperation(db, request);
  if (!operation.ok) return operation;
  const before = await versionRow(db, operation.value, request.before);
  if (!before.ok) return before;
  const after = await versionRow(db, operation.value, request.after);
  if (!after.ok) return after;
  const rows = await db<Row>('operation_entry as e')
    .join('person as p', 'p.pk', 'e.person_pk')
    .where('e.operation_pk', operation.value.pk)
    .whereNotNull('e.reason')
    .select<Row[]>('p.id', 'e.reason');
  const reasons = new Map(rows.map((row) => [textIn(row, 'id'), textIn(row, 'reason')]));
  const compared = compareLists(contentOf(before.value), contentOf(after.value), reasons);
  return ok({ ...compared, before: request.before, after: request.after });
}
