import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { localeTables } from '../../build/generate-locale-tables.mjs';
import { monthName, monthsByName, weekdayName } from '../../domain/calendar-words.ts';
import { atMost, classificationLevels, highestLevel } from '../../domain/classification.ts';
import { languages } from '../../domain/language.ts';
import { formatList, formatNumber } from '../../domain/numbers.ts';

const months = Array.from({ length: 12 }, (_, index) => index + 1);

describe('tables made from CLDR', () => {
  test.each(Object.entries(localeTables()))('%s is what the generator writes today', (file, text) => {
    expect(readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8')).toBe(text);
  });

  test('the Tajik months are the Tajik months', () => {
    expect(months.map((month) => monthName(month, 'tg', 'alone')).join(' ')).toBe(
      'январ феврал март апрел май июн июл август сентябр октябр ноябр декабр',
    );
    expect(monthName(5, 'tg', 'of')).toBe('майи');
    expect([1, 2, 3, 4, 5, 6, 7].map((day) => weekdayName(day, 'tg')).join(' ')).toBe(
      'душанбе сешанбе чоршанбе панҷшанбе ҷумъа шанбе якшанбе',
    );
  });
});

describe('names of months and days', () => {
  test.each(['en', 'ru'] as const)('in %s are those of Intl', (language) => {
    const part = (date: Date, options: Intl.DateTimeFormatOptions, type: string) =>
      new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { ...options, timeZone: 'UTC' })
        .formatToParts(date)
        .find((found) => found.type === type)?.value;
    for (const month of months) {
      const date = new Date(Date.UTC(2019, month - 1, 14));
      expect(monthName(month, language, 'alone')).toBe(part(date, { month: 'long' }, 'month'));
      expect(monthName(month, language, 'of')).toBe(part(date, { day: 'numeric', month: 'long' }, 'month'));
    }
    for (let day = 1; day <= 7; day += 1) {
      expect(weekdayName(day, language)).toBe(part(new Date(Date.UTC(2019, 3, day)), { weekday: 'long' }, 'weekday'));
    }
  });

  test('lead back to the month in every case and short form', () => {
    for (const language of languages) {
      const byName = monthsByName(language);
      for (const month of months) {
        for (const form of ['alone', 'of', 'with'] as const) {
          expect(byName.get(monthName(month, language, form).toLowerCase())).toBe(month);
        }
      }
    }
  });
});

describe('amounts and lists', () => {
  test('are written as the language writes them', () => {
    expect(languages.map((language) => formatNumber(1_234_567.5, language))).toEqual([
      '1,234,567.5',
      '1\u00A0234\u00A0567,5',
      '1\u00A0234\u00A0567,5',
    ]);
  });

  test('Tajik amounts are what CLDR says, though Chromium does not know it', () => {
    for (const amount of [0, 7, 1234, 1_000_000, -3.25]) {
      expect(formatNumber(amount, 'tg')).toBe(new Intl.NumberFormat('tg').format(amount));
    }
  });

  test('are joined by the word for and, or or', () => {
    expect(languages.map((language) => formatList(['a', 'b', 'c'], language))).toEqual([
      'a, b and c',
      'a, b и c',
      'a, b ва c',
    ]);
    expect(languages.map((language) => formatList(['a', 'b'], language, 'or'))).toEqual(['a or b', 'a или b', 'a ё b']);
    expect([formatList([], 'en'), formatList(['a'], 'en')]).toEqual(['', 'a']);
  });
});

describe('classification', () => {
  test('a level reaches up to itself and what is above it', () => {
    const table = classificationLevels.map((level) => classificationLevels.map((ceiling) => atMost(level, ceiling)));
    expect(table).toEqual([
      [true, true, true, true],
      [false, true, true, true],
      [false, false, true, true],
      [false, false, false, true],
    ]);
  });

  test('a whole is as high as its highest part', () => {
    expect(highestLevel([])).toBe('unclassified');
    expect(highestLevel(['restricted', 'secret', 'confidential'])).toBe('secret');
  });
});
