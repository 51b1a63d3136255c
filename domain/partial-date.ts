/**
 * A date as far as it is known: to the year, the month or the day; exact, about, before, after, a range, one of several. Kept as an
 * EDTF string. No path prints more than is known: an unknown day is never the first of January.
 */
import { z } from 'zod';
import { type MonthCase, monthName } from './calendar-words.ts';
import {
  type DatePoint,
  type DateShape,
  firstDay,
  lastDay,
  neighbour,
  pointText,
  precisionOf,
  type QualifiedPoint,
  readEdtf,
  writeEdtf,
} from './date-shape.ts';
import { customIssue, type FieldIssue } from './issues.ts';
import type { Language } from './language.ts';
import { createTranslator } from './messages/messages.ts';
import { formatDay } from './moment.ts';
import { formatList } from './numbers.ts';
import { readTypedDate } from './typed-date.ts';

/** Canonical EDTF, made only by the schema and by `parsePartialDate`. */
export type PartialDate = string & { readonly brand: 'PartialDate' };

export const partialDateSchema = z
  .string()
  .max(160)
  .transform((text, context): PartialDate => {
    const shape = readEdtf(text);
    if (typeof shape === 'object') return toPartialDate(shape);
    context.addIssue(customIssue(shape));
    return z.NEVER;
  });

/** Not exported: a shape here is one that `settle` has let pass. */
const toPartialDate = (shape: DateShape): PartialDate => writeEdtf(shape) as PartialDate; // canonical by construction

export type TypedDate =
  | { readonly ok: true; readonly value: PartialDate }
  | { readonly ok: false; readonly issue: FieldIssue };

/** Understands what is typed: `14.5.2019`, `May 2019`, `около 2013`, `то 2016`, `2013–2014`, EDTF itself. */
export function parsePartialDate(typed: string, language: Language): TypedDate {
  const shape = readTypedDate(typed, language);
  if (typeof shape === 'object') return { ok: true, value: toPartialDate(shape) };
  return { ok: false, issue: { path: [], kind: shape } };
}

// Lists show the same dates again and again, and EDTF's grammar is slow (0.1 ms a date).
const shapes = new Map<PartialDate, DateShape>();
const mostShapes = 5000;

function shapeOf(date: PartialDate): DateShape {
  const known = shapes.get(date);
  if (known) return known;
  const shape = readEdtf(date);
  if (typeof shape === 'string') throw new Error(`Not a partial date (${shape})`);
  if (shapes.size >= mostShapes) shapes.clear();
  shapes.set(date, shape);
  return shape;
}

/** The first day it can be, `YYYY-MM-DD`; null when nothing bounds it. About and perhaps bound as the date they qualify. */
export function earliestDay(date: PartialDate): string | null {
  const shape = shapeOf(date);
  switch (shape.kind) {
    case 'on':
      return firstDay(shape.at);
    case 'before':
      return null;
    case 'after':
      return firstDay(neighbour(shape.at, 1));
    case 'range':
    case 'between':
      return firstDay(shape.from);
    case 'oneOf':
      return shape.points.map(firstDay).sort()[0] ?? null;
  }
}

export function latestDay(date: PartialDate): string | null {
  const shape = shapeOf(date);
  switch (shape.kind) {
    case 'on':
      return lastDay(shape.at);
    case 'before':
      return lastDay(neighbour(shape.at, -1));
    case 'after':
      return null;
    case 'range':
    case 'between':
      return lastDay(shape.to);
    case 'oneOf':
      return shape.points.map(lastDay).sort().at(-1) ?? null;
  }
}

export type DatePrecision = 'year' | 'month' | 'day';

/** The coarsest of the dates it names. */
export function datePrecision(date: PartialDate): DatePrecision {
  const shape = shapeOf(date);
  const points = shape.kind === 'oneOf' ? shape.points : 'at' in shape ? [shape.at] : [shape.from, shape.to];
  const all = points.map(precisionOf);
  return all.includes('year') ? 'year' : all.includes('month') ? 'month' : 'day';
}

/** True for a date on which nothing qualifies what is said: no about, before, range or choice. */
export function isExact(date: PartialDate): boolean {
  const shape = shapeOf(date);
  return shape.kind === 'on' && shape.at.qualifier === '';
}

/** By the earliest day, then by the latest; what has no beginning comes first, what has no end comes last of its day. */
export function compareForSort(a: PartialDate, b: PartialDate): number {
  const key = (date: PartialDate) => `${earliestDay(date) ?? '0000'} ${latestDay(date) ?? '9999'}`;
  const [first, second] = [key(a), key(b)];
  return first < second ? -1 : first > second ? 1 : a < b ? -1 : a > b ? 1 : 0;
}

export type DateStyle = 'long' | 'short';

/** In words (`long`: 14 мая 2019 г.) or numbers (`short`: 14.05.2019), always with what is not certain about it. */
export function formatPartialDate(date: PartialDate, language: Language, style: DateStyle): string {
  const shape = shapeOf(date);
  const t = createTranslator(language);
  const say = (point: DatePoint, grammaticalCase: MonthCase): string =>
    formatPoint(point, language, style, grammaticalCase);
  switch (shape.kind) {
    case 'on':
      return formatQualified(shape.at, language, style);
    case 'before':
      return t('date.before', { date: say(shape.at, 'of') });
    case 'after':
      return t('date.after', { date: say(shape.at, 'of') });
    case 'range':
      if (areBareYears(shape.from, shape.to, style)) return t('date.years', yearsOf(shape));
      return t('date.range', {
        from: formatQualified(shape.from, language, style),
        to: formatQualified(shape.to, language, style),
      });
    case 'between':
      if (areBareYears(shape.from, shape.to, style)) return t('date.betweenYears', yearsOf(shape));
      return t('date.between', { from: say(shape.from, 'with'), to: say(shape.to, 'with') });
    case 'oneOf':
      return formatList(
        shape.points.map((point) => say(point, 'alone')),
        language,
        'or',
      );
  }
}

const areBareYears = (
  from: DatePoint & Partial<QualifiedPoint>,
  to: DatePoint & Partial<QualifiedPoint>,
  style: DateStyle,
): boolean => style === 'long' && [from, to].every((point) => point.month === undefined && !point.qualifier);

const yearsOf = ({ from, to }: { readonly from: DatePoint; readonly to: DatePoint }) => ({
  from: String(from.year),
  to: String(to.year),
});

function formatQualified(point: QualifiedPoint, language: Language, style: DateStyle): string {
  const t = createTranslator(language);
  const say = (grammaticalCase: MonthCase): string => formatPoint(point, language, style, grammaticalCase);
  switch (point.qualifier) {
    case '':
      return say('alone');
    case '~':
      return t('date.about', { date: say('of') });
    case '?':
      return t('date.perhaps', { date: say('alone') });
    case '%':
      return t('date.perhapsAbout', { date: say('of') });
  }
}

function formatPoint(point: DatePoint, language: Language, style: DateStyle, grammaticalCase: MonthCase): string {
  const { year, month, day } = point;
  if (style === 'short') return pointText(point).split('-').reverse().join('.');
  if (month === undefined) return inYear[language]('', year);
  if (day !== undefined) return formatDay(pointText(point), language);
  // Tajik joins the month to its year (майи соли 2019) in every case.
  return inYear[language](monthName(month, language, language === 'tg' ? 'of' : grammaticalCase), year);
}

const inYear: Readonly<Record<Language, (month: string, year: number) => string>> = {
  en: (month, year) => `${month} ${year}`.trim(),
  ru: (month, year) => `${month} ${year}\u00A0г.`.trim(),
  tg: (month, year) => `${month} соли ${year}`.trim(),
};
