import { latestDay, type PartialDate } from '../../../domain/partial-date.ts';

const msInDay = 86_400_000;

/** Whole days since the last day that still was in time; 0 while it is not over, or has no last day. */
export function daysOverdue(due: PartialDate, today: string): number {
  const last = latestDay(due);
  if (last === null || last >= today) return 0;
  return Math.round((Date.parse(today) - Date.parse(last)) / msInDay);
}

/** The day it is at the desk, as YYYY-MM-DD. */
export const dayAt = (now: Date, zone: string): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: zone }).format(now);
