import { describe, expect, test } from 'vitest';
import { countryCodes, countryName, countrySchema, findCountries, isCountryCode } from '../../domain/countries.ts';
import { languages } from '../../domain/language.ts';
import { englishCountryNames, russianCountryNames, tajikCountryNames } from '../../domain/locale/country-names.ts';

const code = (text: string) => countrySchema.parse(text);

describe('countries', () => {
  test('are the 249 of ISO 3166-1, each once', () => {
    expect(new Set(countryCodes).size).toBe(249);
    expect(countryCodes).toHaveLength(249);
  });

  test('all have a name in each language, in its own script', () => {
    for (const country of countryCodes) {
      for (const language of languages) expect(countryName(country, language)).not.toBe(country);
      expect(countryName(country, 'tg')).toMatch(/^[\p{Script=Cyrillic}\p{P} ]+$/u);
    }
    for (const table of [englishCountryNames, russianCountryNames, tajikCountryNames]) {
      expect([...table.keys()].sort()).toEqual([...countryCodes].sort());
    }
  });

  test.each([
    ['TJ', 'Tajikistan', 'Таджикистан', 'Тоҷикистон'],
    ['IQ', 'Iraq', 'Ирак', 'Ироқ'],
    ['SY', 'Syria', 'Сирия', 'Сурия'],
    ['RU', 'Russia', 'Россия', 'Русия'],
    ['UZ', 'Uzbekistan', 'Узбекистан', 'Ӯзбекистон'],
    ['PS', 'Palestine', 'Палестина', 'Фаластин'],
    ['KW', 'Kuwait', 'Кувейт', 'Кувайт'],
    ['US', 'United States', 'Соединенные Штаты', 'Иёлоти Муттаҳидаи Амрико'],
  ])('%s', (country, ...names) => {
    expect(languages.map((language) => countryName(code(country), language))).toEqual(names);
  });

  test.each(['', 'iq', 'XX', 'ZZ', 'IRQ', 'EU', '__proto__', 'I'.repeat(10_000)])('%j is none', (text) => {
    expect(isCountryCode(text)).toBe(false);
    expect(countrySchema.safeParse(text).success).toBe(false);
  });
});

describe('a country is found', () => {
  test.each([
    ['ирак', 'IQ'],
    ['Iraq', 'IQ'],
    ['ироқ', 'IQ'],
    ['ирок', 'IQ'],
    ['iq', 'IQ'],
    ['точикистон', 'TJ'],
    ['узбек', 'UZ'],
    ['чин', 'CN'],
    ['саудов', 'SA'],
    ['саудӣ', 'SA'],
  ])('by %s, in a window of any language', (typed, found) => {
    for (const language of languages) expect(findCountries(typed, language)[0]?.code).toBe(found);
  });

  test('by the beginning of a name before the beginning of a word in it', () => {
    const found = findCountries('корея', 'ru').map((country) => country.name);
    expect(found).toEqual(['КНДР', 'Республика Корея']);
    expect(findCountries('guinea', 'en').map((country) => country.name)).toEqual([
      'Guinea',
      'Guinea-Bissau',
      'Equatorial Guinea',
      'Papua New Guinea',
    ]);
  });

  test("in the order of the reader's alphabet when nothing is typed", () => {
    const names = findCountries('', 'tg').map((country) => country.name);
    expect(names).toHaveLength(249);
    expect(names.indexOf('Гана')).toBeLessThan(names.indexOf('Дания'));
    expect(names.indexOf('Кувайт')).toBeLessThan(names.indexOf('Қазоқистон'));
    expect(names.indexOf('Қирғизистон')).toBeLessThan(names.indexOf('Лаос'));
    expect(names.indexOf('Украина')).toBeLessThan(names.indexOf('Ӯзбекистон'));
    expect(names.indexOf('Хорватия')).toBeLessThan(names.indexOf('Ҳиндустон'));
    expect(names.indexOf('Чад')).toBeLessThan(names.indexOf('Ҷибути'));
  });

  test('by nothing that is no country', () => expect(findCountries('атлантида', 'ru')).toEqual([]));
});
