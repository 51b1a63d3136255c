/**
 * Where a case stands, from what happened and never typed: identified, registered, verified, cleared, returned, in follow-up,
 * closed. As of a day, what came later does not count.
 */
import { earliestDay, latestDay, type PartialDate } from './partial-date.ts';

export const caseStatuses = [
  'identified',
  /** The mission has taken the case up: nationality asked about, a document recorded, or on a list. */
  'registered',
  /** Nationality confirmed. */
  'verified',
  /** Ready to fly with some operation: every gate met or waived. */
  'cleared',
  'returned',
  /** Something was done for the person after the return. */
  'inFollowUp',
  'closed',
] as const;
export type CaseStatus = (typeof caseStatuses)[number];

export type NationalityStatus = 'requested' | 'inProgress' | 'confirmed' | 'refused' | 'undetermined';

export interface CaseEvents {
  readonly nationality: readonly { readonly status: NationalityStatus | null; readonly on: PartialDate | null }[];
  readonly hasIdentityDocument: boolean;
  /** Days the person was put on the list of an operation, `YYYY-MM-DD`. */
  readonly listedOn: readonly string[];
  /** Since when an operation's gates are all met or waived, while they are. */
  readonly clearedOn: readonly string[];
  /** Days the person was ticked as arrived. */
  readonly arrivedOn: readonly string[];
  readonly services: readonly { readonly on: PartialDate | null }[];
  readonly closedOn: PartialDate | null;
}

export interface CaseStanding {
  readonly status: CaseStatus;
  /** The day that brought the case there; null when no event says it to the day. */
  readonly since: string | null;
}

export function caseStanding(events: CaseEvents, asOf: string): CaseStanding {
  const closed = happened(events.closedOn, asOf);
  if (closed) return { status: 'closed', since: exactDay(events.closedOn) };

  const arrived = firstDay(events.arrivedOn, asOf);
  if (arrived !== null) {
    const followUps = events.services
      .map(({ on }) => on)
      .filter((on) => happened(on, asOf) && !isSurelyBefore(on, arrived));
    if (followUps.length === 0) return { status: 'returned', since: arrived };
    return { status: 'inFollowUp', since: earliestKnown(followUps) };
  }

  const cleared = firstDay(events.clearedOn, asOf);
  if (cleared !== null) return { status: 'cleared', since: cleared };

  const nationality = latestNationality(events.nationality, asOf);
  if (nationality?.status === 'confirmed') return { status: 'verified', since: exactDay(nationality.on) };

  const listed = firstDay(events.listedOn, asOf);
  if (nationality !== null || listed !== null || events.hasIdentityDocument) {
    const asked = events.nationality.map(({ on }) => on).filter((on) => happened(on, asOf));
    return { status: 'registered', since: minimum([listed, earliestKnown(asked)]) };
  }
  return { status: 'identified', since: null };
}

/** The event that holds on the day: the last one by date, and of two on one day the one written down later. */
export function latestNationality<Event extends { readonly on: PartialDate | null }>(
  events: readonly Event[],
  asOf: string,
): Event | null {
  return events
    .filter(({ on }) => happened(on, asOf))
    .reduce<Event | null>((latest, event) => (latest && startOf(event.on) < startOf(latest.on) ? latest : event), null);
}

/** Counts from the first day it can have been: "May 2019" has begun by 1 May. */
const happened = (on: PartialDate | null, asOf: string): boolean => on !== null && startOf(on) <= asOf;

const startOf = (on: PartialDate | null): string => (on && earliestDay(on)) ?? '0000';

const isSurelyBefore = (on: PartialDate | null, day: string): boolean => ((on && latestDay(on)) ?? '9999') < day;

const exactDay = (on: PartialDate | null): string | null => {
  const [earliest, latest] = [on && earliestDay(on), on && latestDay(on)];
  return earliest === latest ? earliest : null;
};

const earliestKnown = (dates: readonly (PartialDate | null)[]): string | null => minimum(dates.map(exactDay));

const minimum = (days: readonly (string | null)[]): string | null =>
  days
    .filter((day) => day !== null)
    .reduce<string | null>((first, day) => (first !== null && first <= day ? first : day), null);

const firstDay = (days: readonly string[], asOf: string): string | null => minimum(days.filter((day) => day <= asOf));
