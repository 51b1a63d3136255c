import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languages } from '../../domain/language.ts';
import { type PartialDate, partialDateSchema } from '../../domain/partial-date.ts';
import { describeRowProblem } from '../../domain/row-problem-words.ts';
import { type CheckedRow, findRowProblems, rowProblemKinds } from '../../domain/row-problems.ts';

const date = (text: string): PartialDate => partialDateSchema.parse(text);
const row = (key: string, changes: Partial<CheckedRow> = {}): CheckedRow => ({
  key,
  names: [`Намунаи ${key}`],
  sex: null,
  birth: null,
  isBornInCustody: false,
  detainedFrom: [],
  mothers: [],
  documents: [],
  unreadableDates: [],
  ...changes,
});
const kindsOf = (...rows: CheckedRow[]) => findRowProblems(rows, '2019-06-20').map(({ key, kind }) => [key, kind]);

describe('a row that cannot be right', () => {
  test('has a date that is none', () => {
    const [problem] = findRowProblems(
      [row('1', { unreadableDates: [{ field: 'birth', text: '31.02.2013' }] })],
      '2019-06-20',
    );
    expect(problem).toEqual({ kind: 'impossibleDate', key: '1', field: 'birth', text: '31.02.2013' });
  });

  test.each([
    ['2018-05-01', '2017', true],
    ['2018', '2017-12-31', true],
    ['2017', '2017-06-01', false],
    ['2018~', '2017', false],
    ['[..2018]', '2017', false],
    ['2018', '2017?', false],
  ])('has a birth (%s) that is surely after the detention began (%s): %s', (birth, from, isProblem) => {
    const found = kindsOf(row('1', { birth: date(birth), detainedFrom: [date(from)] }));
    expect(found).toEqual(isProblem ? [['1', 'bornAfterDetention']] : []);
    expect(kindsOf(row('1', { birth: date(birth), detainedFrom: [date(from)], isBornInCustody: true }))).toEqual([]);
  });

  test.each([
    ['2005-06-21', '2015-06-20', 9],
    ['2005-06-20', '2015-06-20', null],
    ['2005', '2014', 9],
    ['2005', '2015', null],
    ['2005~', '2010', null],
    ['[2006..]', '2014', 8],
    ['2016', '2013', -3],
  ])('has a mother born %s at a birth in %s: at most %s years', (mother, child, years) => {
    const rows = [row('m', { birth: date(mother) }), row('c', { birth: date(child), mothers: ['m'] })];
    const found = findRowProblems(rows, '2019-06-20');
    expect(found).toEqual(years === null ? [] : [{ kind: 'motherTooYoung', key: 'c', mother: 'm', years }]);
  });

  test('has two mothers, or itself as one, or a birth that is still to come', () => {
    expect(kindsOf(row('1', { mothers: ['a', 'b'] }), row('2', { mothers: ['a', 'a'] }))).toEqual([
      ['1', 'twoMothers'],
    ]);
    expect(kindsOf(row('1', { mothers: ['1'] }))).toEqual([['1', 'ownMother']]);
    expect(kindsOf(row('1', { birth: date('2019-07') }), row('2', { birth: date('2019') }))).toEqual([
      ['1', 'bornInTheFuture'],
    ]);
  });
});

describe('a child listed twice', () => {
  const madina = { names: ['Раҳимова Мадина', 'Rahimova Madina'], birth: date('2013') };

  test('is found by one name in common, in whatever spelling', () => {
    const found = findRowProblems(
      [row('1', madina), row('2'), row('3', { names: ['РАХИМОВА  Мадина'], birth: date('2013-05') })],
      '2019-06-20',
    );
    expect(found).toEqual([
      { kind: 'listedTwice', key: '1', others: ['3'] },
      { kind: 'listedTwice', key: '3', others: ['1'] },
    ]);
  });

  test('is found by the number of a document, whatever else differs', () => {
    const rows = [
      row('1', { documents: ['№ 4001 22'], sex: 'male' }),
      row('2', { documents: ['400122'], sex: 'female' }),
    ];
    expect(kindsOf(...rows)).toEqual([
      ['1', 'listedTwice'],
      ['2', 'listedTwice'],
    ]);
  });

  test('is not another child of that name: other birth, other sex, other mother', () => {
    const other = (changes: Partial<CheckedRow>) =>
      kindsOf(row('1', { ...madina, sex: 'female', mothers: ['m'] }), row('2', { ...madina, ...changes }));
    expect(other({ birth: date('2015') })).toEqual([]);
    expect(other({ sex: 'male' })).toEqual([]);
    expect(other({ mothers: ['n'] })).toEqual([]);
    expect(other({ mothers: ['m'], sex: 'unknown', birth: date('2015~') })).toHaveLength(2);
  });

  test('is named on both rows, and no row is named that does not name it back', () => {
    const anyRows = fc
      .array(
        fc.record({
          names: fc.subarray(['Мадина', 'Madina', 'Азим', 'Azim'], { maxLength: 2 }),
          sex: fc.constantFrom('female', 'male', null),
          birth: fc.constantFrom(null, date('2013'), date('2013-05'), date('2015'), date('2014~')),
        }),
        { maxLength: 12 },
      )
      .map((rows) => rows.map((changes, index) => row(String(index), changes)));
    fc.assert(
      fc.property(anyRows, (rows) => {
        const others = new Map(
          findRowProblems(rows, '2019-06-20').map((problem) => [
            problem.key,
            problem.kind === 'listedTwice' ? problem.others : [],
          ]),
        );
        for (const [key, named] of others) {
          expect(named).not.toContain(key);
          for (const other of named) expect(others.get(other)).toContain(key);
        }
      }),
    );
  });

  test('is named among thousands of the same name, and none of them is passed over', () => {
    const rows = Array.from({ length: 5000 }, (_, index) => row(String(index), { names: ['Номаълум'] }));
    const found = findRowProblems(rows, '2019-06-20');
    expect(found).toHaveLength(5000);
    expect(found.every((problem) => problem.kind === 'listedTwice' && problem.others.length >= 1)).toBe(true);
  });

  test('is found among many of that name who were born in other years', () => {
    const years = Array.from({ length: 300 }, (_, index) =>
      row(String(index), { names: ['Мадина'], birth: date(String(1700 + index)) }),
    );
    expect(kindsOf(...years, row('again', { names: ['Мадина'], birth: date('1950-03') }))).toEqual([
      ['250', 'listedTwice'],
      ['again', 'listedTwice'],
    ]);
  });
});

describe('a problem of a row', () => {
  const problems = findRowProblems(
    [
      row('own', { mothers: ['own'], unreadableDates: [{ field: 'birth', text: '31.02.2013' }] }),
      row('late', { birth: date('2020'), detainedFrom: [date('2017')], mothers: ['young', 'later'] }),
      row('young', { birth: date('2015') }),
      row('later', { birth: date('2021'), names: ['Намунаи own'] }),
    ],
    '2019-06-20',
  );

  test('is said in one sentence in each language', () => {
    expect(new Set(problems.map(({ kind }) => kind))).toEqual(new Set(rowProblemKinds));
    for (const problem of problems) {
      for (const language of languages) {
        expect(describeRowProblem(problem, (key) => `№ ${key}`, language)).toMatch(/^[^{}]+\.$/);
      }
    }
  });

  test('says of a mother younger than her child that she was born later', () => {
    const found = problems.filter(({ kind }) => kind === 'motherTooYoung');
    expect(found.map((problem) => describeRowProblem(problem, (key) => key, 'en'))).toEqual([
      'The mother, young, can have been 5 years old at most at this birth.',
      'The mother, later, was born after this child.',
    ]);
  });
});
