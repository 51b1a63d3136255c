/**
 * Names of months and days, by the grammatical case a phrase asks for. Written out rather than asked of Intl, so that window, vault
 * and print of any version say the same; a test holds them against Intl and CLDR.
 */
import type { Language } from './language.ts';
import { tajikMonths, tajikShortMonths, tajikWeekdays } from './locale/tg.ts';

/** `of`: after a day number or a preposition (14 мая, около мая, майи соли 2019); `with`: Russian after «между». */
export type MonthCase = 'alone' | 'of' | 'with';

const split = (names: string): readonly string[] => names.split(' ');

const englishMonths = split('January February March April May June July August September October November December');
const tajikWithIzofat = tajikMonths.map((name) => `${name}и`);

const monthNames: Readonly<Record<Language, Readonly<Record<MonthCase, readonly string[]>>>> = {
  en: { alone: englishMonths, of: englishMonths, with: englishMonths },
  ru: {
    alone: split('январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь'),
    of: split('января февраля марта апреля мая июня июля августа сентября октября ноября декабря'),
    with: split('январём февралём мартом апрелем маем июнем июлем августом сентябрём октябрём ноябрём декабрём'),
  },
  tg: { alone: tajikMonths, of: tajikWithIzofat, with: tajikWithIzofat },
};

const weekdayNames: Readonly<Record<Language, readonly string[]>> = {
  en: split('Monday Tuesday Wednesday Thursday Friday Saturday Sunday'),
  ru: split('понедельник вторник среда четверг пятница суббота воскресенье'),
  tg: tajikWeekdays,
};

const shortMonths: Readonly<Record<Language, readonly string[]>> = {
  en: split('Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'),
  ru: split('янв фев мар апр май июн июл авг сен окт ноя дек'),
  tg: tajikShortMonths,
};

/** Month from 1 to 12. */
export const monthName = (month: number, language: Language, grammaticalCase: MonthCase): string =>
  monthNames[language][grammaticalCase][month - 1] ?? String(month);

/** Day of the week as ISO counts: Monday is 1. */
export const weekdayName = (weekday: number, language: Language): string =>
  weekdayNames[language][weekday - 1] ?? String(weekday);

/** From every way to write a month in that language, in lower case, to its number. */
export function monthsByName(language: Language): ReadonlyMap<string, number> {
  const { alone, of, with: withForm } = monthNames[language];
  const found = new Map<string, number>();
  for (const names of [alone, of, withForm, shortMonths[language], extraSpellings[language]]) {
    names.forEach((name, index) => {
      if (name !== '') found.set(name.toLowerCase(), index + 1);
    });
  }
  return found;
}

/** Also met: Sept, сент; names with е for ё follow from folding. */
const extraSpellings: Readonly<Record<Language, readonly string[]>> = {
  en: ['', '', '', '', '', '', '', '', 'Sept'],
  ru: ['', '', '', '', '', '', '', '', 'сент', '', 'нояб'],
  tg: ['', '', '', '', '', '', '', '', 'сент', '', 'нояб'],
};
