/**
 * When something happened, as those present read it off the wall: a local day and hour in a named zone. The hour may be unknown,
 * since sources often give only the day; then `local` is the day alone and no hour is ever printed.
 */
import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { monthName, weekdayName } from './calendar-words.ts';
import { customIssue, type IssueKind } from './issues.ts';
import type { Language } from './language.ts';
import { englishZoneCities, russianZoneCities, tajikZoneCities } from './locale/zone-cities.ts';

export interface LocalDateTime {
  /** `YYYY-MM-DDTHH:mm`, or `YYYY-MM-DD` when the hour is not known. */
  readonly local: string;
  /** An IANA name. */
  readonly zone: string;
}

export const defaultZone = 'Asia/Dushanbe';

export const dateTimeSchema = z
  .strictObject({ local: z.string(), zone: z.string().max(64) })
  .superRefine(({ local, zone }, context) => {
    if (!isZone(zone)) {
      context.addIssue({ ...customIssue('unknown-zone'), path: ['zone'] });
      return;
    }
    const problem = localProblem(local, zone);
    if (problem) context.addIssue({ ...customIssue(problem), path: ['local'] });
  });

const localPattern = /^(?<year>[12]\d{3})-(?<month>\d{2})-(?<day>\d{2})(?:T(?:[01]\d|2[0-3]):[0-5]\d)?$/;

function localProblem(local: string, zone: string): IssueKind | null {
  const parts = localPattern.exec(local)?.groups;
  if (!parts) return 'not-a-local-time';
  const [year, month, day] = [Number(parts.year), Number(parts.month), Number(parts.day)];
  if (month < 1 || month > 12 || day < 1 || day > Temporal.PlainYearMonth.from({ year, month }).daysInMonth) {
    return 'impossible-date';
  }
  if (!hasHour({ local, zone })) return null;
  // Asked for an hour that the clocks skipped, Temporal answers another one.
  const time = Temporal.PlainDateTime.from(local);
  return time.toZonedDateTime(zone).toPlainDateTime().equals(time) ? null : 'time-does-not-exist';
}

export const hasHour = (moment: LocalDateTime): boolean => moment.local.length > 10;

/** The local calendar day, `YYYY-MM-DD`. */
export const localDay = (moment: LocalDateTime): string => moment.local.slice(0, 10);

/**
 * In UTC, `YYYY-MM-DDTHH:mm:ssZ`, so that the strings sort as the moments do. An hour that came twice, when clocks were put back,
 * is taken as the first. A day without hour counts as its first moment: good for sorting, no statement about the hour.
 */
export function utcInstant(moment: LocalDateTime): string {
  const zoned = hasHour(moment)
    ? Temporal.PlainDateTime.from(moment.local).toZonedDateTime(moment.zone, { disambiguation: 'earlier' })
    : Temporal.PlainDate.from(moment.local).toZonedDateTime(moment.zone);
  return zoned.toInstant().toString({ smallestUnit: 'second' });
}

/** True only when it is certain: with an unknown hour on either side, only a day that had ended is before. */
export function isBefore(a: LocalDateTime, b: LocalDateTime): boolean {
  if (hasHour(a) && hasHour(b)) return utcInstant(a) < utcInstant(b);
  return a.zone === b.zone ? localDay(a) < localDay(b) : dayEnd(a) <= utcInstant(b);
}

/** The latest that moment can have been, as `utcInstant` writes it: for a day alone, the first moment of the next. */
function dayEnd(moment: LocalDateTime): string {
  if (hasHour(moment)) return utcInstant(moment);
  const next = Temporal.PlainDate.from(moment.local).add({ days: 1 }).toString();
  return utcInstant({ local: next, zone: moment.zone });
}

const knownZones = new Set(['UTC', ...Intl.supportedValuesOf('timeZone')]);

/** Zones to choose from. The list is this machine's; a zone of another machine's newer list is still accepted if it can be computed. */
export const zones: readonly string[] = [...knownZones].sort();

/** Names only, not offsets: +05:00 says nothing of the rules of the place. */
export function isZone(zone: string): boolean {
  if (knownZones.has(zone)) return true;
  if (!/^[A-Z][A-Za-z]+(\/[A-Z][A-Za-z0-9_+-]*){1,2}$/.test(zone)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false; // a RangeError is how Intl says it does not know the zone
  }
}

const zoneCities = { en: englishZoneCities, ru: russianZoneCities, tg: tajikZoneCities } as const;

/** The city a zone is named after: `Dushanbe`, `Багдад`. */
export const zoneLabel = (zone: string, language: Language): string =>
  zoneCities[language].get(zone) ??
  englishZoneCities.get(zone) ??
  (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');

export interface DateTimeStyle {
  readonly weekday?: boolean;
  /** Names the zone after the hour. A day without hour has none to name. */
  readonly zoneLabel?: boolean;
}

/** `Tuesday 14 May 2019, 15:00 (Dushanbe)`. */
export function formatDateTime(moment: LocalDateTime, language: Language, style: DateTimeStyle = {}): string {
  const day = formatDay(localDay(moment), language, style.weekday ?? false);
  if (!hasHour(moment)) return day;
  return `${day}, ${hour(moment)}${style.zoneLabel ? inZone(moment.zone, language) : ''}`;
}

/** `Tuesday 14 May 2019, 15:00–15:50 (Dushanbe)`; the end is named as fully as needed to be read alone. */
export function formatSpan(start: LocalDateTime, end: LocalDateTime | null, language: Language): string {
  const full = { weekday: true, zoneLabel: true };
  if (end === null) return formatDateTime(start, language, full);
  const sameZone = start.zone === end.zone;
  if (sameZone && localDay(start) === localDay(end)) {
    if (!hasHour(end) || start.local === end.local) return formatDateTime(start, language, full);
    if (hasHour(start)) {
      const day = formatDay(localDay(start), language, true);
      return `${day}, ${hour(start)}–${hour(end)}${inZone(start.zone, language)}`;
    }
  }
  const first = formatDateTime(start, language, { weekday: true, zoneLabel: !(sameZone && hasHour(end)) });
  return `${first} – ${formatDateTime(end, language, full)}`;
}

/** A recorded moment, read in the reader's zone: `14 May 2019, 15:00`. */
export function formatInstant(isoUtc: string, zone: string, language: Language): string {
  const local = Temporal.Instant.from(isoUtc).toZonedDateTimeISO(zone).toPlainDateTime();
  return formatDateTime({ local: local.toString({ smallestUnit: 'minute' }), zone }, language);
}

/** An ISO day in full words: `14 May 2019`, `14 мая 2019 г.`, `14 майи соли 2019`. */
export function formatDay(isoDay: string, language: Language, weekday = false): string {
  const date = Temporal.PlainDate.from(isoDay);
  const day = dayOfMonth[language](date.day, monthName(date.month, language, 'of'), date.year);
  if (!weekday) return day;
  return `${weekdayName(date.dayOfWeek, language)}${language === 'en' ? '' : ','} ${day}`;
}

const dayOfMonth: Readonly<Record<Language, (day: number, month: string, year: number) => string>> = {
  en: (day, month, year) => `${day} ${month} ${year}`,
  ru: (day, month, year) => `${day} ${month} ${year}\u00A0г.`,
  tg: (day, month, year) => `${day} ${month} соли ${year}`,
};

const hour = (moment: LocalDateTime): string => moment.local.slice(11);
const inZone = (zone: string, language: Language): string => ` (${zoneLabel(zone, language)})`;
