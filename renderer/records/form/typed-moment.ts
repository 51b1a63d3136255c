/** A day and hour as one types them: "14.5.2019 15:00", or just "15:50" for the end of what has a start. */
import type { Language } from '../../../domain/language.ts';
import { dateTimeSchema, formatDateTime, type LocalDateTime } from '../../../domain/moment.ts';
import { datePrecision, formatPartialDate, parsePartialDate, partialDateSchema } from '../../../domain/partial-date.ts';

const endsWithHour = /(?:^|[\s,T])(?:в\s+|соати\s+|at\s+)?([01]?\d|2[0-3])[:.]([0-5]\d)$/u;
const wholeDay = /^\d{4}-\d{2}-\d{2}$/;

/** The stored form ('2019-05-14T15:00', or '2019-05-14' without an hour), or null when it cannot be understood. */
export function momentFrom(typed: string, language: Language, startsAt: LocalDateTime | null = null): string | null {
  const text = typed.trim();
  // "14.05" alone is the beginning of a date, not five past two: with a point, an hour needs a day before it or a start to refer to.
  const hour = /^\d{1,2}\.\d{2}$/.test(text) && startsAt === null ? null : endsWithHour.exec(text);
  const dayText = hour ? text.slice(0, hour.index).trim().replace(/,$/, '') : text;
  const day = dayText === '' ? dayOf(startsAt) : exactDay(dayText, language);
  if (day === null) return null;
  return hour ? `${day}T${(hour[1] ?? '').padStart(2, '0')}:${hour[2]}` : day;
}

const dayOf = (moment: LocalDateTime | null): string | null => {
  const day = moment?.local.slice(0, 10) ?? '';
  return wholeDay.test(day) ? day : null;
};

function exactDay(text: string, language: Language): string | null {
  const parsed = parsePartialDate(text, language);
  if (!parsed.ok || datePrecision(parsed.value) !== 'day') return null;
  return wholeDay.test(parsed.value) ? parsed.value : null;
}

/** The value as text to go on typing; what was never understood comes back letter by letter. */
export function momentAsTyped(
  moment: LocalDateTime,
  language: Language,
  startsAt: LocalDateTime | null = null,
): string {
  const [day = '', hour] = moment.local.split('T');
  const parsed = partialDateSchema.safeParse(day);
  if (!wholeDay.test(day) || !parsed.success) return moment.local;
  if (hour !== undefined && startsAt && dayOf(startsAt) === day && startsAt.zone === moment.zone) return hour;
  return [formatPartialDate(parsed.data, language, 'short'), ...(hour === undefined ? [] : [hour])].join(' ');
}

/** "Tuesday 14 May 2019, 15:00", or null while it is not a moment. */
export function momentInWords(moment: LocalDateTime, language: Language): string | null {
  const parsed = dateTimeSchema.safeParse(moment);
  return parsed.success ? formatDateTime(parsed.data, language, { weekday: true, zoneLabel: false }) : null;
}
