/** Reads dates as diplomats type them, in three languages and in numbers. The way into it is `parsePartialDate`. */
import { monthsByName } from './calendar-words.ts';
import {
  type DatePoint,
  type DateShape,
  type QualifiedPoint,
  type Qualifier,
  readEdtf,
  type ShapeProblem,
  settle,
} from './date-shape.ts';
import { type Language, languages } from './language.ts';

interface Words {
  /** Months by name, folded like the text they are looked up for. */
  readonly months: ReadonlyMap<string, number>;
  readonly about: RegExp;
  readonly perhaps: RegExp;
  readonly before: RegExp;
  readonly after: RegExp;
  /** Both with two groups, the dates. */
  readonly between: RegExp;
  readonly fromTo: RegExp;
  readonly or: RegExp;
  /** Words that say no more than that a year is meant; dropped. */
  readonly filler: RegExp;
}

const words: Readonly<Record<Language, Words>> = {
  en: {
    months: foldedMonths('en'),
    about: /^(?:(?:about|around|circa|approximately|approx|abt|ca)\s+|(?:approx|abt|ca|c)\.\s*)/,
    perhaps: /^(?:perhaps|possibly|probably|maybe)\s+/,
    before: /^(?:before|bef\.?|until|till)\s+/,
    after: /^(?:after|aft\.?)\s+/,
    between: /^(?:between|betw?\.?)\s+(.+?)\s+and\s+(.+)$/,
    fromTo: /^from\s+(.+?)\s+(?:to|until|till)\s+(.+)$/,
    or: /\s+or\s+/,
    filler: /(?<=\d)(?:st|nd|rd|th)\b|\b(?:the|of|in|year|on)\b/g,
  },
  ru: {
    months: foldedMonths('ru'),
    about: /^(?:(?:около|приблизительно|примерно|ок|прибл)\s+|(?:ок|прибл)\.\s*)/,
    perhaps: /^(?:возможно|вероятно|может быть),?\s+/,
    before: /^(?:до|ранее|раньше)\s+/,
    after: /^(?:после|позднее|позже)\s+/,
    between: /^между\s+(.+?)\s+и\s+(.+)$/,
    fromTo: /^(?:с|со|от)\s+(.+?)\s+(?:по|до)\s+(.+)$/,
    or: /\s+или\s+/,
    filler:
      /(?<=\d)\s*-?(?:го|й|е)(?!\p{L})|(?<!\p{L})(?:года|году|годом|годами|годы|год|гг|г)(?!\p{L})\.?|(?<!\p{L})(?:в|во)\s/gu,
  },
  tg: {
    months: foldedMonths('tg'),
    about: /^(?:тақрибан|такрибан|тахминан|наздики)\s+/,
    perhaps: /^(?:шояд|эҳтимол|эхтимол)\s+/,
    before: /^(?:то|пеш аз|қабл аз|кабл аз)\s+/,
    after: /^(?:пас аз|баъд аз|баъди)\s+/,
    between: /^(?:байни|миёни|миени)\s+(.+?)\s+ва\s+(.+)$/,
    fromTo: /^аз\s+(.+?)\s+то\s+(.+)$/,
    or: /\s+[её]\s+/,
    filler: /(?<=\d)\s*-?(?:уми|юми|ум)(?!\p{L})|(?<!\p{L})(?:солҳои|солхои|соли|сол|моҳи|мохи|дар)(?!\p{L})/gu,
  },
};

function foldedMonths(language: Language): ReadonlyMap<string, number> {
  return new Map([...monthsByName(language)].map(([name, month]) => [name.replaceAll('ё', 'е'), month]));
}

/** Words of the reader's language are tried first, but papers come in all three, so the others follow. */
export function readTypedDate(typed: string, language: Language): DateShape | ShapeProblem {
  const text = typed
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
  if (text === '' || text.length > 200) return 'not-a-date';
  if (edtfOnly.test(text)) return readEdtf(text);

  let problem: ShapeProblem = 'not-a-date';
  for (const tried of [language, ...languages.filter((other) => other !== language)]) {
    const shape = readPhrase(text, words[tried]);
    const settled = shape ? settle(shape) : 'not-a-date';
    if (typeof settled === 'object') return settled;
    if (settled !== 'not-a-date') problem = settled;
  }
  return problem;
}

/** What only EDTF looks like: brackets, a slash after a year, a year first with dashes, a mark right after the date. */
const edtfOnly = /^[[{]|^\d{4}[-\d~?%]*\/|^\d{4}-\d{2}(?:-\d{2})?[~?%]?$|^\d{4}[~?%]$/;

function readPhrase(text: string, known: Words): DateShape | null {
  const between = known.between.exec(text);
  if (between)
    return pair(between, known, (from, to) => ({ kind: 'between', from: unqualified(from), to: unqualified(to) }));

  const fromTo =
    known.fromTo.exec(text) ?? /^(.+?)\s-\s(.+)$/.exec(text) ?? /^(\d{4})-(\d{4})(.*)$/.exec(dropFiller(text, known));
  if (fromTo) return pair(fromTo, known, (from, to) => ({ kind: 'range', from, to }));

  const before = known.before.exec(text);
  if (before) return within(text, before, known, (at) => ({ kind: 'before', at }));
  const after = known.after.exec(text);
  if (after) return within(text, after, known, (at) => ({ kind: 'after', at }));

  if (known.or.test(text)) {
    const points = text
      .split(/,\s*/)
      .flatMap((part) => part.split(known.or))
      .map((part) => readPoint(part, known));
    return points.every((point) => point !== null) ? { kind: 'oneOf', points } : null;
  }
  const at = readQualified(text, known);
  return at && { kind: 'on', at };
}

function pair(
  match: RegExpExecArray,
  known: Words,
  make: (from: QualifiedPoint, to: QualifiedPoint) => DateShape,
): DateShape | null {
  const from = readQualified(match[1] ?? '', known);
  const to = readQualified(match[2] ?? '', known);
  return from && to && make(from, to);
}

function within(
  text: string,
  match: RegExpExecArray,
  known: Words,
  make: (at: DatePoint) => DateShape,
): DateShape | null {
  const at = readPoint(text.slice(match[0].length), known);
  return at && make(at);
}

function unqualified({ qualifier: _, ...point }: QualifiedPoint): DatePoint {
  return point;
}

function readQualified(text: string, known: Words): QualifiedPoint | null {
  const perhaps = known.perhaps.exec(text);
  const afterPerhaps = text.slice(perhaps?.[0].length ?? 0);
  const about = known.about.exec(afterPerhaps) ?? /^~\s*/.exec(afterPerhaps);
  const bare = afterPerhaps.slice(about?.[0].length ?? 0);
  const marked = /^(.*\d)\s*([~?%])$/.exec(bare);
  const point = readPoint(marked?.[1] ?? bare, known);
  if (!point) return null;
  const mark = marked?.[2];
  const uncertain = perhaps !== null || mark === '?' || mark === '%';
  const approximate = about !== null || mark === '~' || mark === '%';
  const qualifier: Qualifier = uncertain ? (approximate ? '%' : '?') : approximate ? '~' : '';
  return { ...point, qualifier };
}

const dropFiller = (text: string, known: Words): string => text.replace(known.filler, ' ').replace(/\s+/g, ' ').trim();

/** Day before month always: nobody in this house writes the month first. */
function readPoint(text: string, known: Words): DatePoint | null {
  const bare = dropFiller(text, known);
  const numbers =
    /^(?<year>\d{4})$/.exec(bare) ??
    /^(?<year>\d{4})[-.](?<month>\d{1,2})(?:[-.](?<day>\d{1,2}))?$/.exec(bare) ??
    /^(?:(?<day>\d{1,2})[-./ ])?(?<month>\d{1,2})[-./ ](?<year>\d{4})$/.exec(bare);
  if (numbers?.groups) return pointOf(numbers.groups.year, Number(numbers.groups.month), numbers.groups.day);

  const named =
    /^(?:(?<day>\d{1,2})\.? )?(?<name>\p{L}+)\.?,? (?<year>\d{4})$/u.exec(bare) ??
    /^(?<name>\p{L}+)\.? (?<day>\d{1,2}),? (?<year>\d{4})$/u.exec(bare);
  const month = known.months.get((named?.groups?.name ?? '').replaceAll('ё', 'е'));
  return named?.groups && month !== undefined ? pointOf(named.groups.year, month, named.groups.day) : null;
}

const pointOf = (year: string | undefined, month: number, day: string | undefined): DatePoint => ({
  year: Number(year),
  ...(Number.isNaN(month) ? {} : { month }),
  ...(day === undefined ? {} : { day: Number(day) }),
});
