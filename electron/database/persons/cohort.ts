/** Those who came home: where they are placed, what is overdue, and whom nobody has seen. */
import {
  type CareRow,
  currentCare,
  daysSinceVisit,
  findGaps,
  type OverdueService,
  overdueServices,
  placements,
  type Returnee,
  type Service,
} from '../../../domain/cohort.ts';
import type { Language } from '../../../domain/language.ts';
import type { CohortPage, CohortRow, CohortView } from '../../../domain/operation-list.ts';
import { earliestDay, type PartialDate } from '../../../domain/partial-date.ts';
import { ok, type Result } from '../../../domain/result.ts';
import type { ReadDatabase } from '../client.ts';
import type { Row } from '../columns.ts';
import { labelKey, labelsOf } from '../labels.ts';
import { numberIn, textIn } from '../record-rows.ts';
import { birthFrom, personsById } from './named-persons.ts';

export interface CohortRequest {
  readonly asOf: string;
  readonly language: Language;
  readonly view: CohortView;
  readonly offset: number;
  readonly limit: number;
}

type KnownReturnee = Returnee & { readonly caseWorker: string | null };

/** Whoever has something overdue comes first, the longest overdue on top; then by the day of arrival. */
export async function cohortPage(db: ReadDatabase, request: CohortRequest): Promise<Result<CohortPage>> {
  const { asOf, language, view, offset, limit } = request;
  const persons = await returnees(db, asOf);
  const overdue = overdueServices(persons, asOf);
  const gaps = findGaps(persons, asOf);
  const { placed, unaccounted } = placements(persons, asOf);
  const overdueOf = new Map<string, OverdueService[]>();
  for (const service of overdue) overdueOf.set(service.person, [...(overdueOf.get(service.person) ?? []), service]);

  const inView = new Set(
    { all: persons.map(({ id }) => id), overdue: [...overdueOf.keys()], unaccounted, ...gaps }[view],
  );
  const longest = ({ id }: Returnee) => overdueOf.get(id)?.[0]?.days ?? -1;
  const shown = persons
    .filter(({ id }) => inView.has(id))
    .sort((a, b) => longest(b) - longest(a) || compareText(a.arrivedOn + a.id, b.arrivedOn + b.id));
  const page = shown.slice(offset, offset + limit);
  const named = new Map(
    (
      await personsById(
        db,
        page.map(({ id }) => id),
        language,
      )
    ).map((person) => [person.personId, person]),
  );
  const rows = page.flatMap((returnee): readonly CohortRow[] => {
    const person = named.get(returnee.id);
    if (!person) return [];
    return [
      {
        person,
        arrivedOn: returnee.arrivedOn,
        care: currentCare(returnee.care, asOf),
        caseWorker: returnee.caseWorker,
        overdue: (overdueOf.get(returnee.id) ?? []).map(({ rowId, kind, days }) => ({ rowId, kind, days })),
        daysSinceVisit: daysSinceVisit(returnee, asOf),
      },
    ];
  });
  return ok({
    total: shown.length,
    offset,
    rows,
    summary: {
      returned: persons.length,
      overdue: overdueOf.size,
      unaccounted: unaccounted.length,
      placed: placed.map(({ kind, place, persons: there }) => ({ kind, place, persons: there.length })),
      noVaccination: gaps.noVaccination.length,
      noSchool: gaps.noSchool.length,
      noVisit: gaps.noVisit.length,
    },
    places: await placeLabels(db, [...placed, ...rows.flatMap(({ care }) => care ?? [])], language),
  });
}

async function placeLabels(
  db: ReadDatabase,
  placed: readonly { readonly place: string | null }[],
  language: Language,
): Promise<Readonly<Record<string, string>>> {
  const references = placed.flatMap(({ place }) => (place === null ? [] : [{ type: 'place', id: place }]));
  const labels = await labelsOf(db, references, language);
  return Object.fromEntries(references.map((place) => [place.id, labels.get(labelKey(place)) ?? '']));
}

/** Everybody ticked as arrived by that day, with the first day of it. */
async function returnees(db: ReadDatabase, asOf: string): Promise<readonly KnownReturnee[]> {
  const arrived = () =>
    db('list_tick').whereNotNull('arrived_on').where('arrived_on', '<=', asOf).groupBy('person_pk').select('person_pk');
  const rows: Row[] = await db
    .from(arrived().min({ arrived_on: 'arrived_on' }).as('arrival'))
    .join('person', 'person.pk', 'arrival.person_pk')
    .whereNull('person.deleted_at')
    .select<Row[]>('person.pk', 'person.id', 'birth', 'closed_on', 'case_worker', 'arrival.arrived_on');
  const services = await rowsOf<Service>(
    db,
    'person_services',
    ['row_id', 'kind', 'on', 'next_due'],
    arrived(),
    (row) => ({
      rowId: textIn(row, 'row_id'),
      kind: textOf(row, 'kind'),
      on: dateOf(row, 'on'),
      nextDue: dateOf(row, 'next_due'),
    }),
  );
  const care = await rowsOf<CareRow>(db, 'person_care', ['kind', 'place_id', 'from', 'to'], arrived(), (row) => ({
    kind: textOf(row, 'kind'),
    place: textOf(row, 'place_id'),
    from: dateOf(row, 'from'),
    to: dateOf(row, 'to'),
  }));
  return rows.map((row) => {
    const [pk, closedOn] = [numberIn(row, 'pk'), dateOf(row, 'closed_on')];
    return {
      id: textIn(row, 'id'),
      birth: birthFrom(row),
      arrivedOn: textIn(row, 'arrived_on'),
      services: services.get(pk) ?? [],
      care: care.get(pk) ?? [],
      isClosed: closedOn !== null && (earliestDay(closedOn) ?? '0000') <= asOf,
      caseWorker: textOf(row, 'case_worker'),
    };
  });
}

async function rowsOf<Kept>(
  db: ReadDatabase,
  table: string,
  columns: readonly string[],
  persons: ReturnType<ReadDatabase['select']>,
  from: (row: Row) => Kept,
): Promise<ReadonlyMap<number, readonly Kept[]>> {
  const rows: Row[] = await db(table)
    .whereIn('record_pk', persons)
    .orderBy(['record_pk', 'position'])
    .select('record_pk', ...columns);
  const kept = new Map<number, Kept[]>();
  for (const row of rows) {
    const pk = numberIn(row, 'record_pk');
    const list = kept.get(pk);
    if (list) list.push(from(row));
    else kept.set(pk, [from(row)]);
  }
  return kept;
}

const textOf = (row: Row, column: string): string | null => {
  const value = row[column];
  return typeof value === 'string' ? value : null;
};
const dateOf = (row: Row, column: string): PartialDate | null => textOf(row, column) as PartialDate | null; // written from a parsed date
const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
