import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Age,
  ageBandNames,
  ageBandOf,
  ageOn,
  countByAgeBand,
  formatAge,
  fullYears,
  isUnder,
} from '../../domain/age.ts';
import { languages } from '../../domain/language.ts';
import { earliestDay, latestDay, type PartialDate, partialDateSchema } from '../../domain/partial-date.ts';

const birth = (text: string): PartialDate => partialDateSchema.parse(text);
const flight = '2019-06-20';

const day = (min: string, max: string) =>
  fc
    .date({ min: new Date(min), max: new Date(max), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
const birthDay = day('1950-01-01', '2019-06-20');
const anyBirth = fc
  .tuple(birthDay, birthDay, fc.constantFrom('day', 'month', 'year', 'before', 'after', 'between', 'range', 'oneOf'))
  .map(([a, b, form]): PartialDate => {
    const [from = a, to = a] = [a, b].sort();
    const forms: Record<string, string> = {
      day: a,
      month: a.slice(0, 7),
      year: a.slice(0, 4),
      before: `[..${a}]`,
      after: `[${a.slice(0, 4)}..]`,
      between: `[${from.slice(0, 7)}..${to.slice(0, 7)}]`,
      range: `${from.slice(0, 4)}/${to.slice(0, 4)}`,
      oneOf: `[${from},${to}]`,
    };
    return birth(forms[form] ?? a);
  });

describe('the age on a day', () => {
  test.each([
    ['2014-06-20', '5'],
    ['2014-06-21', '4'],
    ['2013', '5 or 6'],
    ['2013-05', '6'],
    ['2013-06', '5 or 6'],
    ['[..2015]', 'at least 3'],
    ['[2017..]', 'under 3'],
    ['2017-05~', 'about 2'],
    ['2013~', 'about 5 or 6'],
    ['2013?', 'perhaps 5 or 6'],
    ['2018~', 'about 1 or less'],
    ['[2012..2015]', '3–7'],
    ['[2012,2014]', '4–7'],
    ['2018-08', 'under 1'],
    ['2018', 'under 2'],
    ['[2014-06-20..]', 'under 6'],
    ['[..2018]', 'age not known'],
    ['2020', 'not yet born'],
  ])('of one born %s is %s', (text, said) => {
    expect(formatAge(ageOn(birth(text), flight), 'en', 'short')).toBe(said);
  });

  test('of one whose birth date nobody knows is not known', () => {
    expect(ageOn(null, flight)).toEqual({ kind: 'unknown' });
  });

  test('has bounds that hold the exact age for each day of birth the date leaves possible', () => {
    fc.assert(
      fc.property(anyBirth, birthDay, day('1990-01-01', '2030-12-31'), (date, born, asOf) => {
        const [earliest, latest] = [earliestDay(date) ?? '0000-01-01', latestDay(date) ?? '9999-12-31'];
        const known = [earliest, born, latest].sort()[1] ?? born;
        fc.pre(known <= asOf && known > '0001');
        const age = ageOn(date, asOf);
        if (age.kind === 'unknown') {
          expect(earliestDay(date)).toBeNull();
          return;
        }
        expect(age.kind).toBe('years');
        if (age.kind !== 'years') return;
        expect(age.youngest).toBeLessThanOrEqual(fullYears(known, asOf));
        expect(age.oldest ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(fullYears(known, asOf));
      }),
    );
  });

  test('has no wider bounds than the date: both are the age of some possible day', () => {
    fc.assert(
      fc.property(anyBirth, day('2019-06-21', '2030-12-31'), (date, asOf) => {
        const age = ageOn(date, asOf);
        const [earliest, latest] = [earliestDay(date), latestDay(date)];
        if (age.kind !== 'years') return;
        if (earliest !== null) expect(age.oldest).toBe(fullYears(earliest, asOf));
        if (latest !== null && latest <= asOf) expect(age.youngest).toBe(fullYears(latest, asOf));
      }),
    );
  });

  test('counts birthdays, of which one born on 29 February has one each year', () => {
    expect([fullYears('2016-02-29', '2019-02-28'), fullYears('2016-02-29', '2019-03-01')]).toEqual([2, 3]);
  });
});

describe('an age in words', () => {
  const years = (youngest: number, oldest: number | null, certainty: 'sure' | 'about' | 'perhaps' = 'sure'): Age => ({
    kind: 'years',
    youngest,
    oldest,
    certainty,
  });

  test.each([
    [years(1, 1), '1 year', '1 год', '1 сол'],
    [years(3, 3), '3 years', '3 года', '3 сол'],
    [years(5, 6), '5 or 6 years', '5 или 6 лет', '5 ё 6 сол'],
    [years(1, 2), '1 or 2 years', '1 или 2 года', '1 ё 2 сол'],
    [years(4, 7), '4 to 7 years', 'от 4 до 7 лет', 'аз 4 то 7 сол'],
    [years(4, null), 'at least 4 years', 'не менее 4 лет', 'на камтар аз 4 сол'],
    [years(21, null), 'at least 21 years', 'не менее 21 года', 'на камтар аз 21 сол'],
    [years(0, 2), 'under 3 years', 'младше 3 лет', 'камтар аз 3 сол'],
    [years(0, 0), 'under 1 year', 'младше 1 года', 'камтар аз 1 сол'],
    [years(2, 2, 'about'), 'about 2 years', 'около 2 лет', 'тақрибан 2 сол'],
    [years(5, 6, 'about'), 'about 5 or 6 years', 'около 5 или 6 лет', 'тақрибан 5 ё 6 сол'],
    [years(5, 8, 'about'), 'about 5 to 8 years', 'примерно от 5 до 8 лет', 'тақрибан аз 5 то 8 сол'],
    [years(0, 1, 'about'), 'about 1 year or less', 'около 1 года или меньше', 'тақрибан 1 сол ё камтар'],
    [years(5, 5, 'perhaps'), 'perhaps 5 years', 'возможно, 5 лет', 'шояд 5 сол'],
  ])('%j is said in each language', (age, ...said) => {
    expect(languages.map((language) => formatAge(age, language, 'long'))).toEqual(said);
  });

  test('is the bare number in a column', () => {
    expect(languages.map((language) => formatAge(years(5, 6), language, 'short'))).toEqual([
      '5 or 6',
      '5 или 6',
      '5 ё 6',
    ]);
    expect(languages.map((language) => formatAge(years(0, 2), language, 'short'))).toEqual([
      'under 3',
      'младше 3',
      'камтар аз 3',
    ]);
  });
});

describe('being under an age', () => {
  test.each([
    ['2001-06-20', 'no'],
    ['2001-06-21', 'yes'],
    ['2001', 'perhaps'],
    ['[..2000]', 'no'],
    ['[..2005]', 'perhaps'],
    ['2001-05~', 'perhaps'],
    ['2010~', 'yes'],
    ['1990~', 'no'],
    ['2020', 'yes'],
  ])('18 is for one born %s: %s', (text, answer) => {
    expect(isUnder(ageOn(birth(text), flight), 18)).toBe(answer);
  });
});

describe('counts by age band', () => {
  test('place only those whom the date leaves one band', () => {
    expect(
      ['2018', '2013', '2012', '2001-01', '1990', '[..2015]', '2016'].map((text) =>
        ageBandOf(ageOn(birth(text), flight)),
      ),
    ).toEqual(['under3', 'from3to6', 'uncertain', 'adult', 'adult', 'uncertain', 'uncertain']);
    expect(ageBandOf(ageOn(null, flight))).toBe('unknown');
  });

  test('add up to all persons, by sex and in total, whatever is known of them', () => {
    const person = fc.record({
      sex: fc.constantFrom('female' as const, 'male' as const, 'unknown' as const, null),
      birth: fc.option(anyBirth),
    });
    fc.assert(
      fc.property(fc.array(person, { maxLength: 60 }), (persons) => {
        const counts = countByAgeBand(persons, flight);
        expect(counts.map(({ band }) => band)).toEqual(ageBandNames);
        const sum = (of: 'total' | 'female' | 'male' | 'unknown') => counts.reduce((all, count) => all + count[of], 0);
        expect(sum('total')).toBe(persons.length);
        expect(sum('female')).toBe(persons.filter(({ sex }) => sex === 'female').length);
        expect(sum('female') + sum('male') + sum('unknown')).toBe(persons.length);
      }),
    );
  });

  test('say how many stand in a band by an approximate date', () => {
    const counts = countByAgeBand(
      [
        { sex: 'female', birth: birth('2010~') },
        { sex: 'male', birth: birth('2010') },
      ],
      flight,
    );
    expect(counts.find(({ band }) => band === 'from7to12')).toMatchObject({
      female: 1,
      male: 1,
      total: 2,
      approximate: 1,
    });
  });
});
