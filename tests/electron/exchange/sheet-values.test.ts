import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatOf, general, numberCell } from '../../../electron/exchange/reading/number-formats.ts';
import { stylesOf, type WorkbookPieces, workbook } from './hostile-workbooks.ts';
import { readHere, sourceOf } from './parsers.ts';

const cellOf = (stored: string, code?: string, system: '1900' | '1904' = '1900') =>
  numberCell(stored, code === undefined ? general : formatOf(200, code), system);

async function cells(pieces: WorkbookPieces) {
  const { rows } = await readHere(sourceOf(workbook(pieces)));
  return rows.flatMap((row) => row.cells);
}

describe('a number', () => {
  test.each([
    ['992900123456', undefined, '992900123456'],
    ['992900123456', '+000" "00" "000" "0000', '+992 90 012 3456'],
    ['7', '00000', '00007'],
    ['412', '"C-"0000', 'C-0412'],
    ['0.30000000000000004', undefined, '0.3'],
    ['3.14159', '0.00', '3.14'],
    ['0.25', '0%', '25%'],
    ['1E+308', undefined, '1e+308'],
    ['1E+16', undefined, '10000000000000000'],
    ['-5', '0;[Red]-0', '-5'],
    ['5', ';;;', '5'],
    ['12', '@', '12'],
  ])('%s in the format %s shows as %s and keeps what is stored', (stored, code, text) => {
    expect(cellOf(stored, code)).toMatchObject({ kind: 'number', text, stored, value: Number(stored) });
  });

  test.each(['1e999', 'NaN', 'Infinity', '0x10', '1,5', '--1', '١٢', ''])(
    '"%s" is none and is shown as a problem',
    (stored) => {
      expect(cellOf(stored)).toEqual({ kind: 'error', text: stored, reason: 'not-a-number' });
    },
  );

  test.each([
    ['123456789012345', false],
    ['1234567890123456', true],
    ['1.2345678901234568E+18', true],
    ['0.1234567890123456', false],
    ['1E+308', false],
  ])('%s may have lost digits: %s', (stored, lost) => {
    expect(cellOf(stored)).toMatchObject({ digitsMayBeLost: lost });
  });
});

describe('a date', () => {
  test.each([
    ['43585', 'dd.mm.yyyy', '2019-04-30', 'day'],
    ['43585', 'mm.yyyy', '2019-04', 'month'],
    ['43585', 'mmm\\ yyyy', '2019-04', 'month'],
    ['43585', 'yyyy', '2019', 'year'],
    ['43585', '[$-419]d\\ mmmm\\ yyyy\\ "г.";@', '2019-04-30', 'day'],
    ['43585.427083333336', 'dd.mm.yyyy hh:mm', '2019-04-30T10:15', 'minute'],
    ['43585.427083333336', 'yyyy-mm-dd h:mm:ss', '2019-04-30T10:15:00', 'second'],
    ['43585.99999999', 'dd.mm.yyyy', '2019-05-01', 'day'],
    ['0.427083333333333', 'h:mm', '10:15', 'time'],
    ['0.427083333333333', 'h:mm AM/PM', '10:15', 'time'],
    ['61', 'dd.mm.yyyy', '1900-03-01', 'day'],
    ['2958465', 'dd.mm.yyyy', '9999-12-31', 'day'],
  ])('%s in the format %s is %s', (stored, code, text, precision) => {
    expect(cellOf(stored, code)).toEqual({ kind: 'date', text, stored, precision });
  });

  test('counts from 1904 where the workbook does', async () => {
    const pieces = { styles: stylesOf('dd.mm.yyyy'), rows: '<row><c s="1"><v>42123</v></c></row>' };
    expect(await cells({ ...pieces, workbookPr: '<workbookPr date1904="1"/>' })).toMatchObject([
      { text: '2019-04-30' },
    ]);
    expect(await cells(pieces)).toMatchObject([{ text: '2015-04-29' }]);
  });

  test.each([
    ['60', 'date-before-march-1900'],
    ['1', 'date-before-march-1900'],
    ['-1', 'date-out-of-range'],
    ['2958466', 'date-out-of-range'],
    ['1e300', 'date-out-of-range'],
  ])('%s is none that programs agree on', (stored, reason) => {
    expect(cellOf(stored, 'dd.mm.yyyy')).toEqual({ kind: 'error', text: stored, reason });
  });

  test.each([
    ['2019-04-30', { kind: 'date', text: '2019-04-30' }],
    ['2019-04-30T10:15:00Z', { kind: 'date', text: '2019-04-30T10:15:00' }],
    ['2019-02-31', { kind: 'error', reason: 'not-a-date' }],
    ['2019-13-01', { kind: 'error', reason: 'not-a-date' }],
    ['30.04.2019', { kind: 'error', reason: 'not-a-date' }],
  ])('written as %s is taken as it stands or shown as a problem', async (written, cell) => {
    expect(await cells({ rows: `<row><c t="d"><v>${written}</v></c></row>` })).toMatchObject([cell]);
  });

  test('of any day comes out as that day in both ways of counting', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1462 + 61, max: 2_958_465 }),
        fc.integer({ min: 0, max: 86_399 }),
        (serial, second) => {
          const day = new Date(Date.UTC(1970, 0, 1 + serial - 25_569)).toISOString().slice(0, 10);
          const at = (days: number) => String(days + second / 86_400);
          expect(cellOf(at(serial), 'yyyy-mm-dd')).toMatchObject({ text: day });
          expect(cellOf(at(serial - 1462), 'yyyy-mm-dd', '1904')).toMatchObject({ text: day });
        },
      ),
    );
  });

  test.each(['0.00', '#,##0', '0.0E+0', 'General', '@', '[h]:mm', '"dd"0', '# ?/?', '0"m"', '[Red]0'])(
    'is not what the format %s shows',
    (code) => {
      expect(cellOf('43585', code).kind).toBe('number');
    },
  );
});

describe('other cells', () => {
  test('keep rich text, escaped characters, truths and errors, and leave out what is above the text', async () => {
    const sharedStrings =
      '<sst><si><r><t>Ҷам</t></r><r><t xml:space="preserve">шед </t></r><rPh><t>x</t></rPh></si><si><t>a_x000D_b_x005F_x0041_</t></si><si><t/></si></sst>';
    const rows =
      '<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="s"><v>2</v></c><c t="b"><v>1</v></c><c t="e"><v>#N/A</v></c></row>';
    expect(await cells({ sharedStrings, rows })).toEqual([
      { kind: 'text', text: 'Ҷамшед ' },
      { kind: 'text', text: 'a\rb_x0041_' },
      { kind: 'empty' },
      { kind: 'boolean', text: 'TRUE', value: true },
      { kind: 'error', text: '#N/A', reason: 'error-in-sheet' },
    ]);
  });

  test('hidden rows and merged cells are counted', async () => {
    const sheet =
      '<worksheet><sheetData><row hidden="1"><c><v>1</v></c></row><row/><row><c><v>2</v></c></row></sheetData><mergeCells><mergeCell ref="A1:B1"/></mergeCells></worksheet>';
    const { rows, summary } = await readHere(sourceOf(workbook({ sheet })));
    expect(rows.map(({ number, hidden }) => [number, hidden])).toEqual([
      [1, true],
      [3, false],
    ]);
    expect(summary).toMatchObject({ rows: 2, hiddenRows: 1, mergedRanges: 1 });
  });
});

test('no format and no number makes the reader slow or throw', () => {
  const formats = fc.oneof(
    fc.string({ maxLength: 255 }),
    fc
      .array(fc.constantFrom('"', '\\', '[', ']', 'm', 'h', '0', '#', '?', '/', ';', 'E+', '*', '_', 'd', 'y', ' '), {
        maxLength: 200,
      })
      .map((all) => all.join('')),
  );
  fc.assert(
    fc.property(formats, fc.oneof(fc.double().map(String), fc.string()), (code, stored) => {
      const started = performance.now();
      expect(['number', 'date', 'error']).toContain(cellOf(stored, code).kind);
      expect(performance.now() - started).toBeLessThan(100);
    }),
    { numRuns: 2000 },
  );
});
