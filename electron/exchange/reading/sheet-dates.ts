import type { Cell, DatePrecision } from './cells.ts';

/** How a workbook counts days: from 1900 as Excel does, or from 1904 as old Macintosh versions did. */
export type DateSystem = '1900' | '1904';

const daySeconds = 86_400;
const daysFrom1900To1904 = 1462;
/** Serial 61 is 1 March 1900 in every program; 25,569 is 1 January 1970. */
const firstCertainSerial = 61;
const unixEpochSerial = 25_569;
const lastSerial = 2_958_465;

/** The day, and the time of day if shown, that a number stands for. */
export function dateCell(stored: string, value: number, shown: DatePrecision, system: DateSystem): Cell {
  if (shown === 'time' && value >= 0 && value < 1) {
    return { kind: 'date', text: timeOfDay(Math.round(value * daySeconds) % daySeconds), stored, precision: 'time' };
  }
  const serial = system === '1904' ? value + daysFrom1900To1904 : value;
  if (!(serial >= 0 && serial < lastSerial + 1)) return { kind: 'error', text: stored, reason: 'date-out-of-range' };
  if (serial < firstCertainSerial) return { kind: 'error', text: stored, reason: 'date-before-march-1900' };
  // Rounded first: 10:15 is stored as 0.427083333333333 and would come out a second early.
  const seconds = Math.round(serial * daySeconds);
  const days = Math.floor(seconds / daySeconds);
  const iso = new Date((days - unixEpochSerial) * daySeconds * 1000).toISOString();
  const precision = shown === 'time' ? 'second' : shown;
  return { kind: 'date', text: atPrecision(iso.slice(0, 10), seconds % daySeconds, precision), stored, precision };
}

/** A date that the file itself writes in ISO 8601, as the strict form of the format does. */
export function isoDateCell(stored: string, shown: DatePrecision | undefined): Cell {
  const found = isoDate.exec(stored);
  const [, day = '', hour, minute, second] = found ?? [];
  const moment = new Date(`${day}T00:00:00Z`);
  // Date takes 31 February for 2 or 3 March.
  if (!found || Number.isNaN(moment.getTime()) || moment.toISOString().slice(0, 10) !== day) {
    return { kind: 'error', text: stored, reason: 'not-a-date' };
  }
  const seconds = Number(hour ?? 0) * 3600 + Number(minute ?? 0) * 60 + Number(second ?? 0);
  const precision = shown === 'time' ? 'second' : (shown ?? (seconds === 0 ? 'day' : 'second'));
  return { kind: 'date', text: atPrecision(day, seconds, precision), stored, precision };
}

const isoDate = /^(\d{4}-\d{2}-\d{2})(?:T([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:\.\d{1,9})?)?Z?)?$/;

function atPrecision(day: string, seconds: number, precision: Exclude<DatePrecision, 'time'>): string {
  switch (precision) {
    case 'year':
      return day.slice(0, 4);
    case 'month':
      return day.slice(0, 7);
    case 'day':
      return day;
    case 'minute':
      return `${day}T${timeOfDay(seconds).slice(0, 5)}`;
    case 'second':
      return `${day}T${timeOfDay(seconds).padEnd(8, ':00')}`;
  }
}

/** 10:15, and 10:15:07 when there are seconds. */
function timeOfDay(seconds: number): string {
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60].map((part) =>
    String(part).padStart(2, '0'),
  );
  return (parts[2] === '00' ? parts.slice(0, 2) : parts).join(':');
}
