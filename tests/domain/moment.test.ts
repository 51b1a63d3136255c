import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { zodIssues } from '../../domain/issues.ts';
import { languages } from '../../domain/language.ts';
import {
  dateTimeSchema,
  defaultZone,
  formatDateTime,
  formatInstant,
  formatSpan,
  isBefore,
  utcInstant,
  zoneLabel,
  zones,
} from '../../domain/moment.ts';

const at = (local: string, zone = defaultZone) => ({ local, zone });

const problemOf = (input: unknown) => {
  const parsed = dateTimeSchema.safeParse(input);
  return parsed.success ? null : zodIssues(parsed.error, input)[0];
};

describe('a moment', () => {
  test.each([
    at('2019-05-14T15:00'),
    at('2019-05-14'),
    at('2020-02-29T23:59'),
    at('2019-05-14T00:00', 'UTC'),
    at('2019-05-14T00:00', 'America/Argentina/Buenos_Aires'),
    at('2019-05-14T00:00', 'Asia/Kolkata'),
  ])('$local in $zone is kept as it is', (moment) => expect(dateTimeSchema.parse(moment)).toEqual(moment));

  test.each([
    [at('2019-02-31T10:00'), 'impossible-date', 'local'],
    [at('2019-02-29'), 'impossible-date', 'local'],
    [at('2019-13-01T10:00'), 'impossible-date', 'local'],
    [at('2019-00-10T10:00'), 'impossible-date', 'local'],
    [at('2019-05-14T24:00'), 'not-a-local-time', 'local'],
    [at('2019-05-14T15:60'), 'not-a-local-time', 'local'],
    [at('2019-05-14T15:00Z'), 'not-a-local-time', 'local'],
    [at('14.5.2019'), 'not-a-local-time', 'local'],
    [at(''), 'not-a-local-time', 'local'],
    [at('2019-03-31T02:30', 'Europe/Berlin'), 'time-does-not-exist', 'local'],
    [at('2019-05-14T15:00', 'Asia/Atlantis'), 'unknown-zone', 'zone'],
    [at('2019-05-14T15:00', '+05:00'), 'unknown-zone', 'zone'],
    [at('2019-05-14T15:00', 'EST'), 'unknown-zone', 'zone'],
    [at('2019-05-14T15:00', ''), 'unknown-zone', 'zone'],
  ])('%j is refused as %s', (moment, kind, field) => expect(problemOf(moment)).toMatchObject({ kind, path: [field] }));

  test('with a field more, or less, is refused', () => {
    expect(problemOf({ ...at('2019-05-14'), offset: 5 })).toEqual({ path: ['offset'], kind: 'unknown-field' });
    expect(problemOf({ local: '2019-05-14' })).toEqual({ path: ['zone'], kind: 'required' });
  });

  test('of anything at all is answered without throwing', () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[12]\d{3}-\d\d-\d\dT\d\d:\d\d$/));
    fc.assert(
      fc.property(text, fc.constantFrom(...zones, '__proto__'), (local, zone) => void problemOf({ local, zone })),
    );
    fc.assert(fc.property(fc.anything(), (input) => void problemOf(input)));
  });
});

describe('in UTC', () => {
  test('the meeting of 14 May 2019 at 15:00 in Dushanbe was at 10:00', () => {
    expect(utcInstant(at('2019-05-14T15:00'))).toBe('2019-05-14T10:00:00Z');
  });

  test('an hour that came twice is taken as the first', () => {
    expect(utcInstant(at('2019-10-27T02:30', 'Europe/Berlin'))).toBe('2019-10-27T00:30:00Z');
  });

  test('a day without hour sorts as its first moment, even where midnight was skipped', () => {
    expect(utcInstant(at('2019-05-14'))).toBe('2019-05-13T19:00:00Z');
    expect(utcInstant(at('2018-11-04', 'America/Sao_Paulo'))).toBe('2018-11-04T03:00:00Z');
  });
});

describe('one moment is before another', () => {
  test.each([
    [at('2019-05-14T15:00'), at('2019-05-14T15:50'), true],
    [at('2019-05-14T15:50'), at('2019-05-14T15:00'), false],
    [at('2019-05-14T15:00'), at('2019-05-14T15:00'), false],
    [at('2019-05-14T15:00'), at('2019-05-14T13:00', 'Asia/Baghdad'), false],
    [at('2019-05-14T14:59'), at('2019-05-14T13:00', 'Asia/Baghdad'), true],
    [at('2019-05-14'), at('2019-05-14T09:00'), false],
    [at('2019-05-14T09:00'), at('2019-05-14'), false],
    [at('2019-05-13'), at('2019-05-14T00:00'), true],
    [at('2019-05-13T23:00'), at('2019-05-14'), true],
    [at('2019-05-14'), at('2019-05-14', 'America/New_York'), false],
    [at('2019-05-13'), at('2019-05-14', 'America/New_York'), true],
  ])('only when that is certain: %j, %j, %s', (a, b, expected) => expect(isBefore(a, b)).toBe(expected));
});

describe('a moment in words', () => {
  const start = at('2019-05-14T15:00');

  test('names day, hour and zone as the reader does', () => {
    expect(languages.map((language) => formatSpan(start, at('2019-05-14T15:50'), language))).toEqual([
      'Tuesday 14 May 2019, 15:00–15:50 (Dushanbe)',
      'вторник, 14 мая 2019\u00A0г., 15:00–15:50 (Душанбе)',
      'сешанбе, 14 майи соли 2019, 15:00–15:50 (Душанбе)',
    ]);
  });

  test('without hour has no hour and no zone in it', () => {
    expect(formatSpan(at('2019-05-14'), null, 'en')).toBe('Tuesday 14 May 2019');
    expect(formatDateTime(at('2019-05-14'), 'tg', { zoneLabel: true })).toBe('14 майи соли 2019');
    expect(formatSpan(at('2019-05-14'), at('2019-05-14'), 'en')).toBe('Tuesday 14 May 2019');
    expect(formatSpan(at('2019-05-14'), at('2019-05-15'), 'en')).toBe('Tuesday 14 May 2019 – Wednesday 15 May 2019');
  });

  test('over days or zones names both ends in full', () => {
    expect(formatSpan(start, at('2019-05-15T10:00'), 'en')).toBe(
      'Tuesday 14 May 2019, 15:00 – Wednesday 15 May 2019, 10:00 (Dushanbe)',
    );
    expect(formatSpan(start, at('2019-05-14T14:00', 'Asia/Baghdad'), 'en')).toBe(
      'Tuesday 14 May 2019, 15:00 (Dushanbe) – Tuesday 14 May 2019, 14:00 (Baghdad)',
    );
    expect(formatSpan(start, null, 'ru')).toBe('вторник, 14 мая 2019\u00A0г., 15:00 (Душанбе)');
  });

  test("of history is read in the reader's zone", () => {
    expect(formatInstant('2019-05-14T10:00:59.123Z', defaultZone, 'en')).toBe('14 May 2019, 15:00');
    expect(formatInstant('2019-05-14T21:30:00Z', defaultZone, 'ru')).toBe('15 мая 2019\u00A0г., 02:30');
  });
});

describe('zones', () => {
  test('all have a name in each language, in its own script', () => {
    for (const zone of zones.filter((name) => name !== 'UTC')) {
      expect(zoneLabel(zone, 'en')).toMatch(/^[\p{Script=Latin}\p{P} ]+$/u);
      expect(zoneLabel(zone, 'ru')).toMatch(/^[\p{Script=Cyrillic}\p{P} ]+$/u);
      expect(zoneLabel(zone, 'tg')).toMatch(/^[\p{Script=Cyrillic}\p{P} ]+$/u);
    }
  });

  test.each([
    ['Asia/Baghdad', 'Baghdad', 'Багдад', 'Багдод'],
    ['Asia/Tashkent', 'Tashkent', 'Ташкент', 'Тошкент'],
    ['Europe/Kyiv', 'Kyiv', 'Киев', 'Киев'],
    ['Asia/Calcutta', 'Kolkata', 'Калькутта', 'Колката'],
    ['America/New_York', 'New York', 'Нью-Йорк', 'Ню-Йорк'],
  ])('%s', (zone, ...labels) => expect(languages.map((language) => zoneLabel(zone, language))).toEqual(labels));
});
