/// <reference path="../../domain/edtf.d.ts" />
import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languages } from '../../domain/language.ts';
import {
  compareForSort,
  datePrecision,
  earliestDay,
  formatPartialDate,
  isExact,
  latestDay,
  type PartialDate,
  parsePartialDate,
  partialDateSchema,
} from '../../domain/partial-date.ts';

const stored = (edtf: string): PartialDate => partialDateSchema.parse(edtf);

const two = (number: number): string => String(number).padStart(2, '0');

const point = fc.oneof(
  fc.integer({ min: 1800, max: 2100 }).map(String),
  fc.tuple(fc.integer({ min: 1800, max: 2100 }), fc.integer({ min: 1, max: 12 })).map(([y, m]) => `${y}-${two(m)}`),
  fc
    .tuple(fc.integer({ min: 1800, max: 2100 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
    .filter(([y, m, d]) => d <= new Date(Date.UTC(y, m, 0)).getUTCDate())
    .map(([y, m, d]) => `${y}-${two(m)}-${two(d)}`),
);
const qualifier = fc.constantFrom('', '~', '?', '%');
const partialDate = fc
  .oneof(
    fc.tuple(point, qualifier).map(([at, mark]) => at + mark),
    point.map((at) => `[..${at}]`),
    point.map((at) => `[${at}..]`),
    fc.tuple(point, qualifier, point, qualifier).map(([a, q, b, r]) => `${a}${q}/${b}${r}`),
    fc.tuple(point, point).map(([a, b]) => `[${a}..${b}]`),
    fc.uniqueArray(point, { minLength: 2, maxLength: 5 }).map((points) => `[${points.join(',')}]`),
  )
  .map((edtf) => partialDateSchema.safeParse(edtf))
  .filter((parsed) => parsed.success)
  .map((parsed) => parsed.data);

describe('reading what is typed', () => {
  test.each([
    ['2013', '2013'],
    ['5.2013', '2013-05'],
    ['05.2013', '2013-05'],
    ['05/2013', '2013-05'],
    ['2013-05', '2013-05'],
    ['14.5.2019', '2019-05-14'],
    ['14/05/2019', '2019-05-14'],
    ['5/6/2019', '2019-06-05'],
    ['14-05-2019', '2019-05-14'],
    ['2019-05-14', '2019-05-14'],
    ['14 May 2019', '2019-05-14'],
    ['14th of May, 2019', '2019-05-14'],
    ['May 14, 2019', '2019-05-14'],
    ['Sept. 2019', '2019-09'],
    ['14 мая 2019', '2019-05-14'],
    ['14 мая 2019 года', '2019-05-14'],
    ['14-го мая 2019 г.', '2019-05-14'],
    ['МАЙ 2019', '2019-05'],
    ['14 майи 2019', '2019-05-14'],
    ['14 майи соли 2019', '2019-05-14'],
    ['14-уми майи соли 2019', '2019-05-14'],
    ['моҳи майи соли 2019', '2019-05'],
    ['соли 2019', '2019'],
    ['about 2013', '2013~'],
    ['c. 2013', '2013~'],
    ['ca. May 2013', '2013-05~'],
    ['около 2013', '2013~'],
    ['ок. 2013 г.', '2013~'],
    ['около мая 2013 года', '2013-05~'],
    ['тақрибан 2013', '2013~'],
    ['такрибан соли 2013', '2013~'],
    ['~2013', '2013~'],
    ['2013?', '2013?'],
    ['perhaps 2013', '2013?'],
    ['возможно, около 2013', '2013%'],
    ['before 2016', '[..2015]'],
    ['до 2016', '[..2015]'],
    ['то 2016', '[..2015]'],
    ['пеш аз соли 2016', '[..2015]'],
    ['before 1.1.2016', '[..2015-12-31]'],
    ['after 2013', '[2014..]'],
    ['после декабря 2013', '[2014-01..]'],
    ['пас аз 28 феврали соли 2019', '[2019-03-01..]'],
    ['2013-2014', '2013/2014'],
    ['2013–2014', '2013/2014'],
    ['2013 — 2014', '2013/2014'],
    ['2013–2014 гг.', '2013/2014'],
    ['солҳои 2013–2014', '2013/2014'],
    ['from 2013 to May 2014', '2013/2014-05'],
    ['с мая 2013 по июнь 2014', '2013-05/2014-06'],
    ['аз 2013 то 2014', '2013/2014'],
    ['about 2013 – 2014', '2013~/2014'],
    ['between 2013 and 2014', '[2013..2014]'],
    ['между маем 2013 и июнем 2014', '[2013-05..2014-06]'],
    ['байни солҳои 2013 ва 2014', '[2013..2014]'],
    ['2013 or 2014', '[2013,2014]'],
    ['2014 или 2013', '[2013,2014]'],
    ['2013 ё 2014', '[2013,2014]'],
    ['2013, 2015 or 2016', '[2013,2015,2016]'],
    ['2013~/2014', '2013~/2014'],
    ['[..2015]', '[..2015]'],
    ['  2013  ', '2013'],
  ])('%s is kept as %s, whatever the language of the window', (typed, edtf) => {
    for (const language of languages) expect(parsePartialDate(typed, language)).toEqual({ ok: true, value: edtf });
  });

  test.each([
    ['31.2.2019', 'impossible-date'],
    ['31 февраля 2019', 'impossible-date'],
    ['2019-02-31', 'impossible-date'],
    ['29.2.2019', 'impossible-date'],
    ['13.2019', 'impossible-date'],
    ['2019-05-14/2019-02-31', 'impossible-date'],
    ['2014-2013', 'range-reversed'],
    ['between 2014 and 2013', 'range-reversed'],
    ['0013', 'out-of-range'],
    ['after 2999', 'out-of-range'],
    ['', 'not-a-date'],
    ['13', 'not-a-date'],
    ['14.5.19', 'not-a-date'],
    ['summer 2019', 'not-a-date'],
    ['2019-XX', 'not-a-date'],
    ['201X', 'not-a-date'],
    ['2019-21', 'impossible-date'],
    ['2013/..', 'not-a-date'],
    ['14 mai 2019', 'not-a-date'],
    ['2013 or', 'not-a-date'],
  ])('%s is refused as %s', (typed, kind) => {
    expect(parsePartialDate(typed, 'en')).toEqual({ ok: false, issue: { path: [], kind } });
  });

  test('understands 29 February in a leap year', () => {
    expect(parsePartialDate('29.2.2020', 'en')).toEqual({ ok: true, value: '2020-02-29' });
  });

  test('answers any text, and never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (typed) => void parsePartialDate(typed, 'tg')),
    );
    fc.assert(
      fc.property(fc.stringMatching(/^[-\d.~?%[\]{}/, XYS]{0,30}$/), (typed) => void parsePartialDate(typed, 'en')),
    );
  });
});

describe('writing it out', () => {
  test.each([
    ['2019-05-14', '14 May 2019', '14 мая 2019\u00A0г.', '14 майи соли 2019', '14.05.2019'],
    ['2019-05', 'May 2019', 'май 2019\u00A0г.', 'майи соли 2019', '05.2019'],
    ['2019', '2019', '2019\u00A0г.', 'соли 2019', '2019'],
  ])('%s is written to what is known of it and no further', (edtf, en, ru, tg, short) => {
    expect(languages.map((language) => formatPartialDate(stored(edtf), language, 'long'))).toEqual([en, ru, tg]);
    expect(formatPartialDate(stored(edtf), 'ru', 'short')).toBe(short);
  });

  test.each([
    ['2013-05~', 'about May 2013', 'около мая 2013\u00A0г.', 'тақрибан майи соли 2013'],
    ['[..2015]', 'before 2016', 'до 2016\u00A0г.', 'то соли 2016'],
    ['[2014-01..]', 'after December 2013', 'после декабря 2013\u00A0г.', 'пас аз декабри соли 2013'],
    ['2013/2014', '2013–2014', '2013–2014 гг.', 'солҳои 2013–2014'],
    ['[2013..2014]', 'between 2013 and 2014', 'между 2013 и 2014 гг.', 'байни солҳои 2013 ва 2014'],
    ['[2013,2014]', '2013 or 2014', '2013\u00A0г. или 2014\u00A0г.', 'соли 2013 ё соли 2014'],
    ['2013%', 'perhaps about 2013', 'возможно, около 2013\u00A0г.', 'шояд тақрибан соли 2013'],
  ])('%s keeps its qualifier', (edtf, en, ru, tg) => {
    expect(languages.map((language) => formatPartialDate(stored(edtf), language, 'long'))).toEqual([en, ru, tg]);
  });

  test('what is written is understood again as the same date, in each language and style', () => {
    fc.assert(
      fc.property(
        partialDate,
        fc.constantFrom(...languages),
        fc.constantFrom(...languages),
        fc.constantFrom('long', 'short'),
        (date, written, read, style) => {
          expect(parsePartialDate(formatPartialDate(date, written, style), read)).toEqual({ ok: true, value: date });
        },
      ),
      { numRuns: 2000 },
    );
  });

  test('no day is printed of a date whose day is unknown', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1800, max: 2100 }), fc.constantFrom(...languages), (year, language) => {
        for (const edtf of [`${year}`, `${year}~`, `${year}-01`, `[..${year}]`]) {
          expect(formatPartialDate(stored(edtf), language, 'long')).not.toMatch(/(?<!\d)\d{1,2}(?!\d)/);
        }
      }),
    );
  });
});

describe('what is kept', () => {
  test('a kept date stays as it is when it is parsed again', () => {
    fc.assert(
      fc.property(partialDate, (date) => {
        expect(partialDateSchema.parse(date)).toBe(date);
      }),
    );
  });

  test('the same fact is kept in one spelling', () => {
    expect(stored('2019-05~-14')).toBe('2019-05-14~');
    expect(stored('[2014,2013,2014]')).toBe('[2013,2014]');
    expect(stored('[2013]')).toBe('2013');
  });

  test('its bounds are those that the EDTF library computes', () => {
    fc.assert(
      fc.property(partialDate, (date) => {
        // Of a set the library takes the last member for the latest; asked for each, it has them right.
        const isSet = /^\[\d.*\d\]$/.test(date);
        const members = (isSet ? date.slice(1, -1).split(/,|\.\./) : [date]).map((member) => edtf(member));
        const min = Math.min(...members.map((member) => member.min));
        const max = Math.max(...members.map((member) => member.max));
        const day = (ms: number) => (Number.isFinite(ms) ? new Date(ms).toISOString().slice(0, 10) : null);
        expect([earliestDay(date), latestDay(date)]).toEqual([day(min), day(max)]);
      }),
    );
  });

  test('the earliest day is never after the latest', () => {
    fc.assert(
      fc.property(partialDate, (date) => {
        expect((earliestDay(date) ?? '') <= (latestDay(date) ?? '9')).toBe(true);
      }),
    );
  });

  test('sorting is a total order, and only equal dates tie', () => {
    fc.assert(
      fc.property(partialDate, partialDate, partialDate, (a, b, c) => {
        expect(Math.sign(compareForSort(a, b))).toBe(-Math.sign(compareForSort(b, a)) + 0);
        expect(compareForSort(a, b) === 0).toBe(a === b);
        if (compareForSort(a, b) <= 0 && compareForSort(b, c) <= 0) expect(compareForSort(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });

  test('a date before some year sorts ahead of it, a date after it behind', () => {
    const sorted = ['[2014..]', '2014-05', '2014', '[..2013]'].map(stored).sort(compareForSort);
    expect(sorted).toEqual(['[..2013]', '2014', '[2014..]', '2014-05']);
  });

  test('precision is that of the coarsest date named', () => {
    expect(
      ['2019', '2019-05~', '2019-05-14', '2019/2020-05-01', '[..2019-05]'].map((edtf) => datePrecision(stored(edtf))),
    ).toEqual(['year', 'month', 'day', 'year', 'month']);
  });

  test('only an unqualified date is exact', () => {
    expect(['2019', '2019-05-14', '2019~', '[..2019]', '2019/2020'].map((edtf) => isExact(stored(edtf)))).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  test.each(['2019-02-31', '2019-13', '', 'Y20190', '2019-05-14T10:00:00Z', '1'.repeat(100_000), '[..2015..]'])(
    'refuses %j',
    (edtf) => expect(partialDateSchema.safeParse(edtf.slice(0, 200_000)).success).toBe(false),
  );
});
