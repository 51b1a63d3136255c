/**
 * The status of each case, kept beside the person so that a list of a hundred thousand can be filtered by it. It is told from events
 * whenever one of them changes; an event that is still to come is noted by its day, and from then on the case is told anew.
 */
import type { Knex } from 'knex';
import { type CaseEvents, type CaseStatus, caseStanding } from '../../../domain/case-status.ts';
import type { GateName } from '../../../domain/gates.ts';
import { earliestDay } from '../../../domain/partial-date.ts';
import type { ReadDatabase, WriteDatabase } from '../client.ts';
import { inChunks } from '../operations/entries.ts';
import { gateBits } from '../operations/gate-bits.ts';
import { caseEvents } from './case-status.ts';

/** To be called within the change of any event of these persons. */
export async function refreshStandings(db: WriteDatabase, pks: readonly number[], now: Date): Promise<void> {
  const today = localDay(now);
  const events = await caseEvents(db, [...new Set(pks)]);
  const rows = [...events].map(([pk, of]) => ({
    person_pk: pk,
    status: caseStanding(of, today).status,
    next_on: nextEventDay(of, today),
  }));
  await inChunks(rows, async (some) => {
    await db('person_standing')
      .insert([...some])
      .onConflict('person_pk')
      .merge();
    return [];
  });
}

/** Everybody on the list of the operation, after something happened to it as a whole. */
export async function refreshStandingsOnList(db: WriteDatabase, operationPk: number, now: Date): Promise<void> {
  const pks: number[] = await db('operation_entry').where({ operation_pk: operationPk }).pluck('person_pk');
  await refreshStandings(db, pks, now);
}

/** Some of the cases whose next event has come; a few with each save, so that no list finds thousands of them. */
export async function refreshDueStandings(db: WriteDatabase, now: Date, atMost: number): Promise<void> {
  const pks: number[] = await due(db, localDay(now)).limit(atMost).pluck('person_pk');
  if (pks.length > 0) await refreshStandings(db, pks, now);
}

/** The calendar day where the desk stands. */
function localDay(now: Date): string {
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}

/** The first day after `today` on which something begins to count. */
function nextEventDay(events: CaseEvents, today: string): string | null {
  const dates = [events.closedOn, ...events.nationality.map(({ on }) => on), ...events.services.map(({ on }) => on)];
  const days = [
    ...dates.map((date) => date && earliestDay(date)),
    ...events.listedOn,
    ...events.clearedOn,
    ...events.arrivedOn,
  ];
  return days.filter((day) => day !== null && day > today).sort()[0] ?? null;
}

const due = (db: ReadDatabase, day: string): Knex.QueryBuilder => db('person_standing').where('next_on', '<=', day);

export interface CaseFilter {
  readonly statuses: readonly CaseStatus[];
  readonly asOf: string;
}

/** Narrows a list of persons to these statuses. */
export async function havingStatus(
  db: ReadDatabase,
  { statuses, asOf }: CaseFilter,
): Promise<(query: Knex.QueryBuilder) => void> {
  const changing: number[] = await due(db, asOf).pluck('person_pk');
  const events = await caseEvents(db, changing);
  const matching = [...events].filter(([, of]) => statuses.includes(caseStanding(of, asOf).status)).map(([pk]) => pk);
  const kept = db('person_standing as s')
    .whereRaw('s.person_pk = person.pk')
    .whereIn('s.status', [...statuses])
    .where((part) => part.whereNull('s.next_on').orWhere('s.next_on', '>', asOf))
    .select(db.raw('1'));
  return (query) =>
    query.where((part) => {
      part.whereExists(kept);
      // As text: their number is that of the cases whose day has come, and a statement takes only so many values.
      if (matching.length > 0)
        part.orWhereRaw('person.pk IN (SELECT value FROM json_each(?))', [JSON.stringify(matching)]);
    });
}

/** Narrows a list of persons to those whom this gate keeps from an operation that is still to come. */
export const blockedByGate =
  (db: ReadDatabase, gate: GateName) =>
  (query: Knex.QueryBuilder): void => {
    query.whereIn(
      'person.pk',
      db('operation_entry as e')
        .join('operation as o', 'o.pk', 'e.operation_pk')
        .whereNull('e.removed_at')
        .whereNot('e.decision', 'withhold')
        .whereRaw('e.open_gates & ? <> 0', [gateBits[gate]])
        .whereNull('o.deleted_at')
        .whereIn('o.status', ['planned', 'underWay'])
        .select('e.person_pk'),
    );
  };
