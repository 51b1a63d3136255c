/**
 * How old somebody is on a day, as far as the birth date says it: "5 or 6", "about 2", "at least 4". Nothing is rounded to one
 * number, and a list that counts ages says how many of them it cannot place.
 */
import type { Language } from './language.ts';
import { createTranslator, type Translate } from './messages/messages.ts';
import { earliestDay, latestDay, type PartialDate } from './partial-date.ts';

/** What stands behind the bounds: a date that is sure of them, one given as about, one given as perhaps. */
export type AgeCertainty = 'sure' | 'about' | 'perhaps';

export type Age =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'notYetBorn' }
  /** In full years. `oldest` is null when the birth date has no beginning: born before 2016. */
  | {
      readonly kind: 'years';
      readonly youngest: number;
      readonly oldest: number | null;
      readonly certainty: AgeCertainty;
    };

/** `day` is `YYYY-MM-DD`. Whoever may still be unborn on it counts from 0. */
export function ageOn(birth: PartialDate | null, day: string): Age {
  if (birth === null) return { kind: 'unknown' };
  const [earliest, latest] = [earliestDay(birth), latestDay(birth)];
  if (earliest !== null && earliest > day) return { kind: 'notYetBorn' };
  const youngest = latest === null ? 0 : Math.max(0, fullYears(latest, day));
  const oldest = earliest === null ? null : fullYears(earliest, day);
  if (youngest === 0 && oldest === null) return { kind: 'unknown' };
  return { kind: 'years', youngest, oldest, certainty: certaintyOf(birth) };
}

// Canonical EDTF marks what is about with ~ and what is perhaps with ?, and with % what is both.
const certaintyOf = (birth: PartialDate): AgeCertainty =>
  /[~%]/.test(birth) ? 'about' : birth.includes('?') ? 'perhaps' : 'sure';

/** Birthdays passed since the day of birth. One born on 29 February has it on 1 March when the year has no such day. */
export function fullYears(born: string, day: string): number {
  const years = Number(day.slice(0, 4)) - Number(born.slice(0, 4));
  return day.slice(5) < born.slice(5) ? years - 1 : years;
}

export type Answer = 'yes' | 'no' | 'perhaps';

/** Is somebody of that age younger than `years`? About and perhaps never give a sure answer near the line: their bounds are soft. */
export function isUnder(age: Age, years: number): Answer {
  if (age.kind === 'notYetBorn') return 'yes';
  if (age.kind === 'unknown') return 'perhaps';
  const margin = age.certainty === 'sure' ? 0 : 1;
  if (age.youngest - margin >= years) return 'no';
  return age.oldest !== null && age.oldest + margin < years ? 'yes' : 'perhaps';
}

export const adultAge = 18;

/** By the care a person needs: infants, before school, at school, nearly grown, grown. */
export const ageBands = [
  { name: 'under3', from: 0, to: 2 },
  { name: 'from3to6', from: 3, to: 6 },
  { name: 'from7to12', from: 7, to: 12 },
  { name: 'from13to17', from: 13, to: 17 },
  { name: 'adult', from: adultAge, to: Number.POSITIVE_INFINITY },
] as const;

/** `uncertain`: the date leaves more than one band possible. */
export type AgeBandName = (typeof ageBands)[number]['name'] | 'uncertain' | 'unknown';

export const ageBandNames: readonly AgeBandName[] = [...ageBands.map(({ name }) => name), 'uncertain', 'unknown'];

export function ageBandOf(age: Age): AgeBandName {
  if (age.kind !== 'years') return 'unknown';
  const oldest = age.oldest ?? Number.POSITIVE_INFINITY;
  return ageBands.find(({ from, to }) => age.youngest >= from && oldest <= to)?.name ?? 'uncertain';
}

export type Sex = 'female' | 'male' | 'unknown';

export interface AgeBandCount {
  readonly band: AgeBandName;
  readonly female: number;
  readonly male: number;
  readonly unknown: number;
  readonly total: number;
  /** How many of the total stand here on a date given as about or perhaps. */
  readonly approximate: number;
}

export interface Counted {
  readonly sex: Sex | null;
  readonly birth: PartialDate | null;
}

/** Each band once, in order, empty ones too; the totals add up to all the persons. */
export function countByAgeBand(persons: readonly Counted[], day: string): readonly AgeBandCount[] {
  const counts = new Map(
    ageBandNames.map((band) => [band, { band, female: 0, male: 0, unknown: 0, total: 0, approximate: 0 }]),
  );
  for (const { sex, birth } of persons) {
    const age = ageOn(birth, day);
    const count = counts.get(ageBandOf(age));
    if (!count) continue;
    count[sex ?? 'unknown'] += 1;
    count.total += 1;
    if (age.kind === 'years' && age.certainty !== 'sure') count.approximate += 1;
  }
  return [...counts.values()];
}

/** `long` is a phrase of its own (5 или 6 лет), `short` stands in a column headed by the word age (5 или 6). */
export type AgeStyle = 'long' | 'short';

export function formatAge(age: Age, language: Language, style: AgeStyle): string {
  const t = createTranslator(language);
  if (age.kind === 'unknown') return t('age.unknown');
  if (age.kind === 'notYetBorn') return t('age.notYetBorn');
  const { youngest, oldest, certainty } = age;
  if (certainty === 'about') return style === 'long' ? longAbout(t, youngest, oldest) : shortAbout(t, youngest, oldest);
  const said = style === 'long' ? longYears(t, youngest, oldest) : shortYears(t, youngest, oldest);
  return certainty === 'perhaps' ? t('age.perhaps', { age: said }) : said;
}

function longYears(t: Translate, youngest: number, oldest: number | null): string {
  if (oldest === null) return t('age.long.atLeast', { count: youngest });
  if (youngest === 0) return t('age.long.under', { count: oldest + 1 });
  if (oldest === youngest) return t('age.long.exact', { count: oldest });
  if (oldest === youngest + 1) return t('age.long.either', { youngest, count: oldest });
  return t('age.long.range', { youngest, count: oldest });
}

function shortYears(t: Translate, youngest: number, oldest: number | null): string {
  if (oldest === null) return t('age.short.atLeast', { youngest });
  if (youngest === 0) return t('age.short.under', { limit: oldest + 1 });
  if (oldest === youngest) return t('age.short.exact', { years: oldest });
  if (oldest === youngest + 1) return t('age.short.either', { youngest, oldest });
  return t('age.short.range', { youngest, oldest });
}

/** Russian counts differently after «около»: an about is not the exact phrase with a word before it. */
function longAbout(t: Translate, youngest: number, oldest: number | null): string {
  if (oldest === null) return longYears(t, youngest, oldest);
  if (youngest === 0) return t('age.long.aboutOrLess', { count: Math.max(1, oldest) });
  if (oldest === youngest) return t('age.long.about', { count: oldest });
  if (oldest === youngest + 1) return t('age.long.aboutEither', { youngest, count: oldest });
  return t('age.long.aboutRange', { youngest, count: oldest });
}

function shortAbout(t: Translate, youngest: number, oldest: number | null): string {
  if (oldest === null) return shortYears(t, youngest, oldest);
  if (youngest === 0) return t('age.short.aboutOrLess', { years: Math.max(1, oldest) });
  return t('age.short.about', { age: shortYears(t, youngest, oldest) });
}
