/**
 * Those who came home, as of a day: who lives where, what is overdue for whom, and who has had no vaccination, no school, no visit.
 * Where a date is not sure, the child stays on the list of those to look after.
 */
import { ageOn, isUnder } from './age.ts';
import { daysBetween } from './days.ts';
import { earliestDay, latestDay, type PartialDate } from './partial-date.ts';

export interface Service {
  readonly rowId: string;
  readonly kind: string | null;
  readonly on: PartialDate | null;
  readonly nextDue: PartialDate | null;
}

export interface CareRow {
  readonly kind: string | null;
  /** The id of the place; null when the person lives nowhere that has a record. */
  readonly place: string | null;
  readonly from: PartialDate | null;
  readonly to: PartialDate | null;
}

export interface Returnee {
  readonly id: string;
  readonly birth: PartialDate | null;
  /** `YYYY-MM-DD`. */
  readonly arrivedOn: string;
  readonly services: readonly Service[];
  readonly care: readonly CareRow[];
  /** A closed case is asked about no more. */
  readonly isClosed: boolean;
}

export interface OverdueService {
  readonly person: string;
  readonly rowId: string;
  readonly kind: string | null;
  readonly due: PartialDate;
  readonly days: number;
}

/** Most overdue first. What is due "May 2019" is overdue from 1 June; a later service of the same kind answers it. */
export function overdueServices(persons: readonly Returnee[], asOf: string): readonly OverdueService[] {
  const overdue: OverdueService[] = [];
  for (const { id, services, isClosed } of persons) {
    if (isClosed) continue;
    for (const service of services) {
      const last = service.nextDue && latestDay(service.nextDue);
      if (!service.nextDue || !last || last >= asOf || isAnswered(service, services, asOf)) continue;
      overdue.push({
        person: id,
        rowId: service.rowId,
        kind: service.kind,
        due: service.nextDue,
        days: daysBetween(last, asOf),
      });
    }
  }
  return overdue.sort((a, b) => b.days - a.days || compareText(a.person + a.rowId, b.person + b.rowId));
}

/** A planned service has no day of its own: anything of its kind done since the due day's beginning answers it. */
function isAnswered(service: Service, services: readonly Service[], asOf: string): boolean {
  const since = (service.on && latestDay(service.on)) ?? (service.nextDue && earliestDay(service.nextDue)) ?? '0000';
  return services.some((other) => {
    if (other.rowId === service.rowId || other.kind !== service.kind || !isDone(other, asOf)) return false;
    const day = dayOf(other);
    return service.on ? day > since : day >= since;
  });
}

const isDone = ({ on }: Service, asOf: string): boolean => on !== null && (earliestDay(on) ?? '0000') <= asOf;
const dayOf = ({ on }: Service): string => (on && earliestDay(on)) ?? '0000';

/** From 7, when school begins, until 18. */
export const schoolAge = { from: 7, to: 18 } as const;
export const visitEveryDays = 90;

export interface Gaps {
  readonly noVaccination: readonly string[];
  /** Of school age as far as one knows, with neither a school placement nor a place in a boarding school. */
  readonly noSchool: readonly string[];
  /** No visit, and home for longer, than the days between two visits. */
  readonly noVisit: readonly string[];
}

export function findGaps(persons: readonly Returnee[], asOf: string): Gaps {
  const open = persons.filter(({ isClosed }) => !isClosed);
  const idsOf = (lacks: (person: Returnee) => boolean) => open.filter(lacks).map(({ id }) => id);
  return {
    noVaccination: idsOf((person) => !has(person, 'vaccination', asOf)),
    noSchool: idsOf(
      (person) =>
        isOfSchoolAge(person, asOf) &&
        !has(person, 'schoolPlacement', asOf) &&
        currentCare(person.care, asOf)?.kind !== 'boardingSchool',
    ),
    noVisit: idsOf((person) => daysSinceVisit(person, asOf) > visitEveryDays),
  };
}

const has = ({ services }: Returnee, kind: string, asOf: string): boolean =>
  services.some((service) => service.kind === kind && isDone(service, asOf));

function isOfSchoolAge({ birth }: Returnee, asOf: string): boolean {
  const age = ageOn(birth, asOf);
  return isUnder(age, schoolAge.from) !== 'yes' && isUnder(age, schoolAge.to) !== 'no';
}

/** Since the last visit, and from the day of arrival while there was none. */
export function daysSinceVisit({ services, arrivedOn }: Returnee, asOf: string): number {
  const visits = services.filter((service) => service.kind === 'followUpVisit' && isDone(service, asOf)).map(dayOf);
  const last = [arrivedOn, ...visits].reduce((latest, day) => (day > latest ? day : latest));
  return daysBetween(last, asOf);
}

/** The arrangement that holds on the day; of several the one that began last. */
export function currentCare<Row extends CareRow>(care: readonly Row[], asOf: string): Row | null {
  const start = ({ from }: CareRow) => (from && earliestDay(from)) ?? '0000';
  return care
    .filter((row) => start(row) <= asOf && ((row.to && latestDay(row.to)) ?? '9999') >= asOf)
    .reduce<Row | null>((latest, row) => (latest && start(row) < start(latest) ? latest : row), null);
}

export interface Placement {
  readonly kind: string | null;
  readonly place: string | null;
  readonly persons: readonly string[];
}

export interface Placements {
  /** The most persons first. */
  readonly placed: readonly Placement[];
  /** Of whom nothing says where they live: 84 came, 44 and 33 are placed, 7 are here. */
  readonly unaccounted: readonly string[];
}

export function placements(persons: readonly Returnee[], asOf: string): Placements {
  const groups = new Map<string, { kind: string | null; place: string | null; persons: string[] }>();
  const unaccounted: string[] = [];
  for (const { id, care } of persons) {
    const current = currentCare(care, asOf);
    if (!current) {
      unaccounted.push(id);
      continue;
    }
    const key = `${current.kind} ${current.place}`;
    const group = groups.get(key) ?? { kind: current.kind, place: current.place, persons: [] };
    group.persons.push(id);
    groups.set(key, group);
  }
  const placed = [...groups].sort(
    ([a, one], [b, other]) => other.persons.length - one.persons.length || compareText(a, b),
  );
  return { placed: placed.map(([, group]) => group), unaccounted };
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
