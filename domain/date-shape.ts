/** What a partial date says, taken apart, and its way from and to EDTF. Private to the partial dates; others use partial-date.ts. */
import { type ParsedDate, type ParsedInterval, type ParsedSet, parse as parseEdtf } from 'edtf';

/** A date as far as it is known: a year, a month of a year, a day. */
export interface DatePoint {
  readonly year: number;
  /** 1 to 12. */
  readonly month?: number;
  readonly day?: number;
}

/** As EDTF marks them: `~` about, `?` perhaps, `%` both. */
const qualifiers = ['', '~', '?', '%'] as const;
export type Qualifier = (typeof qualifiers)[number];

export interface QualifiedPoint extends DatePoint {
  readonly qualifier: Qualifier;
}

export type DateShape =
  | { readonly kind: 'on'; readonly at: QualifiedPoint }
  /** Excludes the date named. EDTF names the last one possible: before 2016 is `[..2015]`. */
  | { readonly kind: 'before'; readonly at: DatePoint }
  | { readonly kind: 'after'; readonly at: DatePoint }
  /** From the one to the other, all of it. */
  | { readonly kind: 'range'; readonly from: QualifiedPoint; readonly to: QualifiedPoint }
  /** Some time in between, both ends included. */
  | { readonly kind: 'between'; readonly from: DatePoint; readonly to: DatePoint }
  | { readonly kind: 'oneOf'; readonly points: readonly DatePoint[] };

export type ShapeProblem = 'not-a-date' | 'impossible-date' | 'range-reversed' | 'out-of-range';

/** Outside these years a typed number is a slip, not a date in the life of anybody on this desk. */
export const firstYear = 1000;
export const lastYear = 2999;
const mostPoints = 12;

export const daysInMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

export function pointProblem({ year, month, day }: DatePoint): ShapeProblem | null {
  if (year < firstYear || year > lastYear) return 'out-of-range';
  if (month !== undefined && (month < 1 || month > 12)) return 'impossible-date';
  if (day !== undefined && (month === undefined || day < 1 || day > daysInMonth(year, month))) return 'impossible-date';
  return null;
}

/** Checks what EDTF's grammar cannot, and brings it into the one form in which it is kept. */
export function settle(shape: DateShape): DateShape | ShapeProblem {
  for (const point of pointsOf(shape)) {
    const problem = pointProblem(point);
    if (problem) return problem;
  }
  switch (shape.kind) {
    case 'on':
      return shape;
    case 'before':
      return pointProblem(neighbour(shape.at, -1)) ? 'out-of-range' : shape;
    case 'after':
      return pointProblem(neighbour(shape.at, 1)) ? 'out-of-range' : shape;
    case 'range':
    case 'between':
      return firstDay(shape.from) > firstDay(shape.to) || lastDay(shape.from) > lastDay(shape.to)
        ? 'range-reversed'
        : shape;
    case 'oneOf':
      return settleChoice(shape.points);
  }
}

/** In order and each once: `2014 or 2013` and `2013 or 2014` say the same and are kept the same. */
function settleChoice(points: readonly DatePoint[]): DateShape | ShapeProblem {
  const byText = new Map(points.map((point) => [pointText(point), point]));
  const sorted = [...byText.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, point]) => point);
  const [only] = sorted;
  if (only === undefined || sorted.length > mostPoints) return 'not-a-date';
  return sorted.length === 1 ? { kind: 'on', at: { ...only, qualifier: '' } } : { kind: 'oneOf', points: sorted };
}

function pointsOf(shape: DateShape): readonly DatePoint[] {
  if (shape.kind === 'oneOf') return shape.points;
  return shape.kind === 'range' || shape.kind === 'between' ? [shape.from, shape.to] : [shape.at];
}

export const precisionOf = (point: DatePoint): 'year' | 'month' | 'day' =>
  point.day !== undefined ? 'day' : point.month !== undefined ? 'month' : 'year';

const two = (number: number): string => String(number).padStart(2, '0');

export const pointText = ({ year, month, day }: DatePoint): string =>
  [String(year), ...(month === undefined ? [] : [two(month)]), ...(day === undefined ? [] : [two(day)])].join('-');

/** `YYYY-MM-DD`. */
export const firstDay = ({ year, month = 1, day = 1 }: DatePoint): string => pointText({ year, month, day });
export const lastDay = ({ year, month = 12, day = daysInMonth(year, month) }: DatePoint): string =>
  pointText({ year, month, day });

/** The next or the last year, month or day, at the point's own precision. */
export function neighbour({ year, month, day }: DatePoint, step: 1 | -1): DatePoint {
  if (month === undefined) return { year: year + step };
  const date = new Date(Date.UTC(year, month - 1 + (day === undefined ? step : 0), day === undefined ? 1 : day + step));
  const moved = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1 };
  return day === undefined ? moved : { ...moved, day: date.getUTCDate() };
}

export function writeEdtf(shape: DateShape): string {
  switch (shape.kind) {
    case 'on':
      return pointText(shape.at) + shape.at.qualifier;
    case 'before':
      return `[..${pointText(neighbour(shape.at, -1))}]`;
    case 'after':
      return `[${pointText(neighbour(shape.at, 1))}..]`;
    case 'range':
      return `${pointText(shape.from)}${shape.from.qualifier}/${pointText(shape.to)}${shape.to.qualifier}`;
    case 'between':
      return `[${pointText(shape.from)}..${pointText(shape.to)}]`;
    case 'oneOf':
      return `[${shape.points.map(pointText).join(',')}]`;
  }
}

/** Reads the part of EDTF (levels 0 to 2) that these shapes can say; seasons, decades and open intervals are not among them. */
export function readEdtf(text: string): DateShape | ShapeProblem {
  // Nearly every date is one of these, and the grammar below takes a hundred times as long.
  const single = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([~?%]?)$/.exec(text);
  if (single) return readSingle(single);
  // A day that the month does not have is no EDTF at all, but deserves its own answer.
  for (const [, year, month, day] of text.matchAll(/(?<!\d)(\d{4})-(\d{2})(?:-(\d{2}))?(?!\d)/g)) {
    if (pointProblem({ year: Number(year), month: Number(month), ...(day ? { day: Number(day) } : {}) }))
      return 'impossible-date';
  }
  const parsed = parsedOrNull(text);
  if (parsed === null) return 'not-a-date';
  const shape =
    parsed.type === 'Date'
      ? onShape(parsed)
      : parsed.type === 'Interval'
        ? rangeShape(parsed)
        : parsed.type === 'Set'
          ? setShape(parsed)
          : null;
  return shape ? settle(shape) : 'not-a-date';
}

function readSingle([, year, month, day, mark]: RegExpExecArray): DateShape | ShapeProblem {
  const qualifier = qualifiers.find((known) => known === mark) ?? '';
  const at = { year: Number(year), ...(month ? { month: Number(month) } : {}), ...(day ? { day: Number(day) } : {}) };
  return settle({ kind: 'on', at: { ...at, qualifier } });
}

function parsedOrNull(text: string) {
  try {
    return parseEdtf(text);
  } catch {
    return null; // the parser's way of saying that it is not EDTF
  }
}

function onShape(date: ParsedDate): DateShape | null {
  const at = qualifiedPoint(date);
  return at && { kind: 'on', at };
}

function rangeShape({ values: [first, second] }: ParsedInterval): DateShape | null {
  if (typeof first !== 'object' || typeof second !== 'object' || first === null || second === null) return null;
  const [from, to] = [qualifiedPoint(first), qualifiedPoint(second)];
  return from && to && { kind: 'range', from, to };
}

function setShape({ values, earlier, later }: ParsedSet): DateShape | null {
  const [first] = values;
  if (first === undefined) return null;
  if (values.length === 1 && isSpan(first)) {
    if (earlier || later) return null;
    const [from, to] = [plainPoint(first[0]), plainPoint(first[1])];
    return from && to && { kind: 'between', from, to };
  }
  if (values.length === 1 && !isSpan(first) && (earlier || later)) {
    const at = plainPoint(first);
    if (!at || (earlier && later)) return null;
    return earlier ? { kind: 'before', at: neighbour(at, 1) } : { kind: 'after', at: neighbour(at, -1) };
  }
  if (earlier || later) return null;
  const points: DatePoint[] = [];
  for (const value of values) {
    const point = isSpan(value) ? null : plainPoint(value);
    if (!point) return null;
    points.push(point);
  }
  return { kind: 'oneOf', points };
}

const isSpan = (value: ParsedDate | readonly [ParsedDate, ParsedDate]): value is readonly [ParsedDate, ParsedDate] =>
  Array.isArray(value);

function plainPoint(date: ParsedDate): DatePoint | null {
  const point = qualifiedPoint(date);
  if (point?.qualifier !== '') return null;
  const { qualifier: _, ...plain } = point;
  return plain;
}

/** Unspecified digits, times, and qualifiers of single parts are more than a point can say. */
function qualifiedPoint({ values, uncertain, approximate, unspecified }: ParsedDate): QualifiedPoint | null {
  const [year, month, day] = values;
  if (year === undefined || values.length > 3 || unspecified) return null;
  if ([uncertain, approximate].some((mask) => typeof mask === 'number' && mask !== 0 && mask !== wholeDate))
    return null;
  const qualifier = uncertain ? (approximate ? '%' : '?') : approximate ? '~' : '';
  return {
    year,
    ...(month === undefined ? {} : { month: month + 1 }),
    ...(day === undefined ? {} : { day }),
    qualifier,
  };
}

const wholeDate = 63;
