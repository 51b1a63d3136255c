import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { guardFormulas, unguardFormulas } from '../../../electron/exchange/formula-guard.ts';
import { delimiters } from '../../../electron/exchange/reading/csv-records.ts';
import { type CsvToWrite, writeCsv } from '../../../electron/exchange/writing/write-csv.ts';
import { type WorkbookToWrite, writeWorkbook } from '../../../electron/exchange/writing/write-workbook.ts';
import type { WrittenCell } from '../../../electron/exchange/writing/written-cell.ts';
import { csv, firstSheet, gathered, inspectHere, readHere, sourceOf, texts } from './parsers.ts';

const workbookOf = (rows: WorkbookToWrite['rows'], more: Partial<WorkbookToWrite> = {}) =>
  gathered(writeWorkbook({ sheetName: 'Рӯйхат', header: ['a', 'b', 'c'], formulaTexts: 'guarded', rows, ...more }));

const csvOf = (rows: CsvToWrite['rows'], more: Partial<CsvToWrite> = {}) =>
  gathered(writeCsv({ header: ['a', 'b', 'c'], delimiter: ',', formulaTexts: 'guarded', rows, ...more }));

const dangerous = [
  ...['=1+1', '+992900123456', '-5', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1', '＋1', '－1', '＠a', ' =1', '\u00A0=1'],
  ...['\u200B=1', '\uFEFF=1', "=cmd|'/c calc'!A1", 'name\n=1+1', 'name\r\n-1', "'=1", "''+1", "' =1", 'a\u2028@b'],
];
const harmless = ['Рустам', "Ко'лоб", "'urf", '007', 'C-0412', '2015?', 'a=b', 'a - b', '2019-04-30', "O'=x", ''];

describe('a text that begins like a formula', () => {
  test.each(dangerous)('%j gets an apostrophe before it, in every line that does', (text) => {
    const guarded = guardFormulas(text);
    for (const line of guarded.split(/\r\n|[\n\r\u2028]/))
      expect(line).not.toMatch(/^[\s\u200B\uFEFF]*[=+\-@＝＋－＠]/);
    expect(guarded).not.toBe(text);
    expect(unguardFormulas(guarded)).toBe(text);
  });

  test.each(harmless)('is not what %j is', (text) => {
    expect(guardFormulas(text)).toBe(text);
  });

  test('comes back from its guard whatever it is, at once', () => {
    const signs = fc.constantFrom(..."=+-@\t\r\n＝＋－＠' \u00A0\u200B\u2028a1", '\r\n', "''");
    const wild = fc.oneof(
      fc.array(signs, { maxLength: 12 }).map((all) => all.join('')),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(wild, (text) => {
        expect(unguardFormulas(guardFormulas(text))).toBe(text);
      }),
      { numRuns: 5000 },
    );
    for (const part of ["'", ' ', '\n', "\n'", '\u00A0']) {
      const started = performance.now();
      const long = part.repeat(100_000);
      expect(unguardFormulas(guardFormulas(long))).toBe(long);
      expect(performance.now() - started).toBeLessThan(1000);
    }
  });

  test('is typed as text in a workbook, with and without guard', async () => {
    const rows = dangerous.map((text) => [text]);
    const exact = await readHere(sourceOf(await workbookOf(rows, { formulaTexts: 'exact' })));
    expect(exact.rows.slice(1).map((row) => row.cells)).toEqual(dangerous.map((text) => [{ kind: 'text', text }]));
    const guarded = await readHere(sourceOf(await workbookOf(rows)));
    expect(guarded.rows.slice(1).map(texts)).toEqual(dangerous.map((text) => [guardFormulas(text)]));
    expect([exact.summary.formulas, guarded.summary.formulas]).toEqual([0, 0]);
  });
});

const cell: fc.Arbitrary<WrittenCell> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom(...dangerous, ...harmless, '  x  ', '_x0041_', '0001', '1e5', 'TRUE', '~2015'),
  },
  { weight: 4, arbitrary: fc.string({ unit: 'grapheme', maxLength: 30 }) },
  {
    weight: 2,
    arbitrary: fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)) }),
  },
  { weight: 1, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }) },
  { weight: 1, arbitrary: fc.boolean() },
  { weight: 1, arbitrary: fc.constant(null) },
);
const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 6 }), { maxLength: 12 });

describe('what is written and read again', () => {
  test('is the same in a workbook, cell by cell, with its kinds', async () => {
    await fc.assert(
      fc.asyncProperty(rows, fc.constantFrom('guarded' as const, 'exact' as const), async (table, formulaTexts) => {
        const bytes = await workbookOf(table, { formulaTexts });
        const formulaGuards = formulaTexts === 'guarded' ? 'remove' : 'keep';
        const { rows: found } = await readHere(sourceOf(bytes), { ...firstSheet, formulaGuards });
        const values = new Map(found.map((row) => [row.number, row.cells.map(writtenValue)]));
        expect(table.map((_, index) => values.get(index + 2) ?? [])).toEqual(table.map(withoutEmptyEnd));
      }),
      { numRuns: 150 },
    );
  });

  test('is the same in a CSV file, text by text', async () => {
    const asText = (written: WrittenCell) => (written === null ? '' : String(written));
    // No text of a record holds this sign, and a CSV file with one is refused as no text at all.
    const withoutNul = (text: string) => text.replaceAll('\0', '');
    await fc.assert(
      fc.asyncProperty(rows, fc.constantFrom(...delimiters), async (written, delimiter) => {
        const table = written.map((row) =>
          row.map((each) => (typeof each === 'string' ? withoutNul(wellFormed(each)) : each)),
        );
        const request = { ...csv('utf-8', delimiter), formulaGuards: 'remove' as const };
        const { rows: found } = await readHere(sourceOf(await csvOf(table, { delimiter })), request);
        const values = new Map(found.map((row) => [row.number, texts(row)]));
        expect(table.map((_, index) => values.get(index + 2) ?? [])).toEqual(
          table.map((row) => withoutEmptyEnd(row).map(asText)),
        );
      }),
      { numRuns: 300 },
    );
  });

  test('is recognised: a CSV file by its mark, a workbook by its sheet', async () => {
    expect(await inspectHere(sourceOf(await csvOf([['Ҷ', '2', '3']])))).toMatchObject({
      candidates: [{ encoding: 'utf-8', isCertain: true, columns: 3 }, {}, {}, {}, {}, {}, {}],
    });
    const named = await workbookOf([], { sheetName: "'Рӯйхат: [нав]/2*?" });
    expect(await inspectHere(sourceOf(named))).toMatchObject({ sheets: [{ name: 'Рӯйхат   нав  2' }] });
  });
});

function writtenValue(read: Awaited<ReturnType<typeof readHere>>['rows'][number]['cells'][number]): WrittenCell {
  if (read.kind === 'empty') return null;
  return read.kind === 'number' || read.kind === 'boolean' ? read.value : read.text;
}

/** An empty text and no cell are the same in a sheet. */
const withoutEmptyEnd = (row: readonly WrittenCell[]): WrittenCell[] => {
  const cells = row.map((each) => (each === '' ? null : Object.is(each, -0) ? 0 : each));
  return cells.slice(0, cells.findLastIndex((each) => each !== null) + 1);
};

const wellFormed = (text: string) => text.replace(/\p{Cs}/gu, '');

describe('writing', () => {
  test('takes rows as they are asked for and lets go of them when nobody reads on', async () => {
    let made = 0;
    let isClosed = false;
    async function* endless() {
      try {
        for (;;) {
          made += 1;
          yield ['x'.repeat(1000)];
        }
      } finally {
        isClosed = true;
      }
    }
    for await (const _ of writeWorkbook({ sheetName: 'a', header: ['a'], rows: endless(), formulaTexts: 'exact' }))
      break;
    expect(isClosed).toBe(true);
    expect(made).toBeLessThan(10_000);
  });

  test('half a character is a bug in CSV, which has no way to keep it', async () => {
    await expect(csvOf([['\uD800']])).rejects.toThrow();
  });
});
