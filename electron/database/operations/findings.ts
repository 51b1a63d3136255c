/** What the list of an operation would do to families, and what was decided about it. */
import { adultAge, ageOn, isUnder } from '../../../domain/age.ts';
import { familyGraph } from '../../../domain/family.ts';
import { type IntegrityFinding, integrityFindings, type ListedMember } from '../../../domain/family-integrity.ts';
import type { Language } from '../../../domain/language.ts';
import type { Finding, Findings } from '../../../domain/operation-list.ts';
import { earliestDay, latestDay, type PartialDate } from '../../../domain/partial-date.ts';
import { failed, ok, type Result } from '../../../domain/result.ts';
import type { ReadDatabase, WriteDatabase } from '../client.ts';
import type { Row } from '../columns.ts';
import type { Author } from '../history.ts';
import { birthFrom, personsById } from '../persons/named-persons.ts';
import { type Kin, kinOf } from '../persons/relations.ts';
import { numberIn, type RecordHead, textIn } from '../record-rows.ts';
import { inChunks, noteInHistory, type OperationRef, openOperation } from './entries.ts';

/** The day ages are counted for: that of the flight where it is known to the day, else the day given. */
export async function listDay(db: ReadDatabase, operation: RecordHead, asOf: string): Promise<string> {
  const row: Row | undefined = await db('operation').where({ pk: operation.pk }).first('planned_on');
  const plannedOn = (row?.planned_on ?? null) as PartialDate | null; // written from a parsed date
  const day = plannedOn && earliestDay(plannedOn);
  return day && day === latestDay(plannedOn) ? day : asOf;
}

const included = `SELECT person_pk FROM operation_entry WHERE operation_pk = ? AND removed_at IS NULL AND decision = 'include'`;

/** Cases closed for these reasons wait for no flight. */
const elsewhereBecause = ['died', 'duplicate', 'movedAway', 'familyReunited'] as const;

export async function currentFindings(
  db: ReadDatabase,
  operation: RecordHead,
  asOf: string,
): Promise<readonly IntegrityFinding[]> {
  const kin = await kinOf(db, { sql: included, bindings: [operation.pk] }, ['mother', 'father', 'sibling']);
  const going = new Set<number>(
    (await db.raw<Row[]>(included, [operation.pk])).map((row: Row) => numberIn(row, 'person_pk')),
  );
  const day = await listDay(db, operation, asOf);
  const members = await listedMembers(db, kin, going, day);
  return integrityFindings(familyGraph(kin.map(({ member }) => member)), members);
}

const hasArrived = 'EXISTS (SELECT 1 FROM list_tick WHERE person_pk = person.pk AND arrived_on IS NOT NULL)';

async function listedMembers(
  db: ReadDatabase,
  kin: readonly Kin[],
  going: ReadonlySet<number>,
  day: string,
): Promise<readonly ListedMember[]> {
  const rows = await inChunks(
    kin.map(({ pk }) => pk),
    (some) =>
      db<Row>('person')
        .whereIn('pk', [...some])
        .select<Row[]>('pk', 'id', 'birth', 'closed_because', db.raw(`${hasArrived} AS has_arrived`)),
  );
  return rows.map((row) => ({
    id: textIn(row, 'id'),
    isIncluded: going.has(numberIn(row, 'pk')),
    isElsewhere: row.has_arrived === 1 || elsewhereBecause.some((reason) => reason === row.closed_because),
    isAdult: isUnder(ageOn(birthFrom(row), day), adultAge) === 'no',
  }));
}

export async function decisionsOn(
  db: ReadDatabase,
  operation: RecordHead,
): Promise<ReadonlyMap<string, NonNullable<Finding['decision']>>> {
  const rows = await db<Row>('integrity_decision').where({ operation_pk: operation.pk }).select<Row[]>();
  return new Map(
    rows.map((row) => [
      textIn(row, 'finding'),
      { reason: textIn(row, 'reason'), at: textIn(row, 'at'), by: textIn(row, 'by') },
    ]),
  );
}

export async function readFindings(
  db: ReadDatabase,
  request: OperationRef & { readonly asOf: string; readonly language: Language },
): Promise<Result<Findings>> {
  const operation = await openOperation(db, request);
  if (!operation.ok) return operation;
  const found = await currentFindings(db, operation.value, request.asOf);
  const decisions = await decisionsOn(db, operation.value);
  const ids = found.flatMap(({ going, staying }) => [...going, ...staying]);
  return ok({
    findings: found.map((finding) => ({ ...finding, decision: decisions.get(finding.key) ?? null })),
    persons: await personsById(db, ids, request.language),
  });
}

/** `reason: null` takes a decision back. Answers the reason there was before. */
export async function decideFinding(
  db: WriteDatabase,
  request: OperationRef & { readonly key: string; readonly reason: string | null; readonly today: string },
  by: Author,
): Promise<Result<{ readonly key: string; readonly reason: string | null }>> {
  const operation = await openOperation(db, request);
  if (!operation.ok) return operation;
  const { key, reason } = request;
  const current = await currentFindings(db, operation.value, request.today);
  if (!current.some((finding) => finding.key === key)) return failed({ kind: 'finding-outdated' });
  const before = (await decisionsOn(db, operation.value)).get(key)?.reason ?? null;
  if (before === reason) return ok({ key, reason: before });
  const row = { operation_pk: operation.value.pk, finding: key };
  if (reason === null) await db('integrity_decision').where(row).delete();
  else {
    await db('integrity_decision')
      .insert({ ...row, reason, at: by.now.toISOString(), by: by.name })
      .onConflict(['operation_pk', 'finding'])
      .merge();
  }
  await noteInHistory(
    db,
    operation.value,
    [{ field: 'list.finding', rowId: null, before: said(key, before), after: said(key, reason) }],
    by,
  );
  return ok({ key, reason: before });
}

const said = (finding: string, reason: string | null) => (reason === null ? null : { finding, reason });
