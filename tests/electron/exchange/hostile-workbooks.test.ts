import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readingLimits } from '../../../electron/exchange/reading/limits.ts';
import { stylesOf, type WorkbookPieces, workbook, workbookParts, zip } from './hostile-workbooks.ts';
import { firstSheet, inspectHere, readHere, refusalOf, sourceOf, texts } from './parsers.ts';

const refusal = (bytes: Uint8Array) => refusalOf(readHere(sourceOf(bytes)));
const read = async (pieces: WorkbookPieces) => (await readHere(sourceOf(workbook(pieces)))).rows;
const cell = (text: string) => `<row><c t="inlineStr"><is><t>${text}</t></is></c></row>`;

describe('an archive', () => {
  test('whose parts lie over each other is refused', async () => {
    expect(await refusal(zip(workbookParts({}), { overlap: true }))).toEqual({
      kind: 'spreadsheet-hostile',
      reason: 'parts-overlap',
    });
  });

  test('that names a part twice is refused', async () => {
    const parts = workbookParts({ more: [{ name: 'XL/workbook.xml', data: '<workbook/>' }] });
    expect(await refusal(zip(parts))).toEqual({ kind: 'spreadsheet-hostile', reason: 'parts-overlap' });
  });

  test('that unpacks to more than a hundred times its size is refused before it is unpacked', async () => {
    const more = [{ name: 'xl/media/picture.bin', data: Buffer.alloc(8 * 1024 * 1024) }];
    expect(await refusal(workbook({ more }))).toEqual({ kind: 'spreadsheet-hostile', reason: 'ratio' });
  });

  test('that says it unpacks to more than the limit is refused before it is unpacked', async () => {
    const more = [{ name: 'xl/media/picture.bin', data: 'x', saysSize: readingLimits.unpackedBytes + 1 }];
    expect(await refusal(workbook({ more }))).toEqual({ kind: 'spreadsheet-too-large', limit: 'unpacked', max: 200 });
  });

  test('that says a part is smaller than it is, is refused while it is unpacked', async () => {
    const parts = workbookParts({ rows: cell('x'.repeat(50_000)) }).map((part) =>
      part.name.includes('sheet1') ? { ...part, saysSize: 100 } : part,
    );
    expect(await refusal(zip(parts))).toEqual({ kind: 'spreadsheet-hostile', reason: 'lying-size' });
  });

  test('of more than a thousand parts is refused', async () => {
    const more = Array.from({ length: 1001 }, (_, index) => ({ name: `xl/media/${index}`, data: '' }));
    expect(await refusal(workbook({ more }))).toEqual({ kind: 'spreadsheet-too-large', limit: 'parts', max: 1000 });
  });

  test('with a name that leads out of it is refused', async () => {
    expect(await refusal(workbook({ more: [{ name: '../../evil.xml', data: '' }] }))).toMatchObject({
      kind: 'spreadsheet-damaged',
    });
  });

  test('with any bytes changed or cut off is read right or refused by name, and never throws', async () => {
    const whole = workbook({ rows: cell('Ҳасан') + cell('Зӯҳро'), styles: stylesOf('dd.mm.yyyy') });
    const truth = (await readHere(sourceOf(whole))).rows.map(texts);
    const wrong = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 })), {
      minLength: 1,
      maxLength: 4,
    });
    await fc.assert(
      fc.asyncProperty(wrong, fc.option(fc.nat(whole.length)), async (flips, cut) => {
        const bytes = Buffer.from(whole);
        for (const [at, by] of flips) bytes[at] = (bytes[at] ?? 0) ^ by;
        let found: string[][] = [];
        const reading = readHere(sourceOf(bytes.subarray(0, cut ?? bytes.length)), {
          ...firstSheet,
          ...(bytes[0] === 0x50 && bytes[1] === 0x4b
            ? {}
            : { from: { kind: 'csv', encoding: 'windows-1252', delimiter: ',' } }),
        });
        const failure = await refusalOf(reading.then(({ rows }) => (found = rows.map(texts))));
        if (failure === 'none' && bytes[0] === 0x50 && bytes[1] === 0x4b) expect(found).toEqual(truth);
      }),
      { numRuns: 400 },
    );
  });
});

describe('a part', () => {
  const bomb = `<!DOCTYPE sst [<!ENTITY a "lol">${Array.from({ length: 9 }, (_, i) => `<!ENTITY b${i} "&a;&a;&a;&a;">`).join('')}]>`;

  test.each([
    ['a billion laughs', `${bomb}<sst><si><t>&b8;</t></si></sst>`],
    ['an external entity', '<!DOCTYPE sst SYSTEM "http://127.0.0.1:9/x.dtd"><sst/>'],
    ['an empty document type', '<!DOCTYPE sst><sst/>'],
  ])('with %s is refused unread', async (_, sharedStrings) => {
    expect(await refusal(workbook({ sharedStrings }))).toEqual({ kind: 'spreadsheet-hostile', reason: 'doctype' });
  });

  test('with an entity of its own is damaged', async () => {
    expect(await refusal(workbook({ rows: cell('&evil;') }))).toMatchObject({ kind: 'spreadsheet-damaged' });
  });

  test('a million tags deep is refused', async () => {
    const sheet = '<a>'.repeat(1_000_000);
    expect(await refusal(workbook({ sheet, more: noise(200_000) }))).toEqual({
      kind: 'spreadsheet-hostile',
      reason: 'ratio',
    });
    expect(await refusal(workbook({ sheet: '<a>'.repeat(10_000) }))).toEqual({
      kind: 'spreadsheet-hostile',
      reason: 'nesting',
    });
  });

  test('in UTF-16 is read, and in bytes that are no UTF-8 is damaged', async () => {
    const wide = Buffer.from(
      `\uFEFF<?xml version="1.0" encoding="UTF-16"?><worksheet><sheetData>${cell('Ҷамила')}</sheetData></worksheet>`,
      'utf16le',
    );
    const swap = (sheet: Buffer) =>
      zip(workbookParts({}).map((part) => (part.name.includes('sheet1') ? { ...part, data: sheet } : part)));
    expect((await readHere(sourceOf(swap(wide)))).rows.map(texts)).toEqual([['Ҷамила']]);
    const broken = Buffer.concat([Buffer.from('<worksheet><sheetData>'), Buffer.of(0xff, 0xc0)]);
    expect(await refusal(swap(broken))).toEqual({ kind: 'spreadsheet-damaged', part: 'contents' });
  });
});

/** Bytes that hardly shrink. */
const noise = (size: number) => {
  let state = 1;
  const data = Buffer.alloc(size);
  for (let at = 0; at < size; at += 1) {
    state = (state * 48_271) % 2_147_483_647;
    data[at] = state & 255;
  }
  return [{ name: 'xl/media/noise.bin', data }];
};

describe('a sheet', () => {
  test('of one cell in the last corner costs one row', async () => {
    const sheet =
      '<worksheet><dimension ref="A1:XFD1048576"/><sheetData><row r="1048576"><c r="B1048576"><v>7</v></c></row></sheetData></worksheet>';
    const rows = await read({ sheet });
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ number: 1_048_576, cells: [{ kind: 'empty' }, { value: 7 }] });
  });

  test('with something beyond the last column that is read is refused, with empty cells there is not', async () => {
    expect(await refusal(workbook({ rows: '<row r="1"><c r="XFD1"><v>1</v></c></row>' }))).toEqual({
      kind: 'spreadsheet-too-large',
      limit: 'columns',
      max: readingLimits.columns,
    });
    expect(await read({ rows: '<row r="1"><c r="A1"><v>1</v></c><c r="XFD1" s="0"/></row>' })).toHaveLength(1);
  });

  test.each([
    [
      'rows beyond the last',
      '<row r="1048577"><c><v>1</v></c></row>',
      { kind: 'spreadsheet-too-large', limit: 'rows' },
    ],
    ['rows that go back', '<row r="5"/><row r="4"/>', { kind: 'spreadsheet-damaged' }],
    ['a row 1e9', '<row r="1e9"/>', { kind: 'spreadsheet-too-large', limit: 'rows' }],
    ['cells that go back', '<row r="1"><c r="B1"/><c r="A1"/></row>', { kind: 'spreadsheet-damaged' }],
    ['a cell without a column', '<row r="1"><c r="11"/></row>', { kind: 'spreadsheet-damaged' }],
    ['a text that is nowhere', '<row><c t="s"><v>5</v></c></row>', { kind: 'spreadsheet-damaged' }],
    ['a very long text', cell('x'.repeat(100_001)), { kind: 'spreadsheet-too-large', limit: 'cell' }],
  ])('with %s is refused', async (_, rows, failure) => {
    expect(await refusal(workbook({ rows }))).toMatchObject(failure);
  });

  test('whose texts and name are those of Object leaves Object alone', async () => {
    const names = ['__proto__', 'constructor', 'toString'];
    const rows = await read({
      rows: `${names.map(cell).join('')}<row __proto__="1"><c __proto__="x" constructor="y"><v>1</v></c></row>`,
      sheetName: '__proto__',
    });
    expect(rows.slice(0, 3).map(texts)).toEqual(names.map((name) => [name]));
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  test('with a name of ten thousand letters shows the first of them', async () => {
    const overview = await inspectHere(sourceOf(workbook({ sheetName: 'н'.repeat(10_000) })));
    expect(overview).toMatchObject({ sheets: [{ name: 'н'.repeat(255) }] });
  });
});

describe('what travels with a workbook', () => {
  test('is named and left alone', async () => {
    const more = [
      { name: 'xl/vbaProject.bin', data: 'macro' },
      { name: 'xl/externalLinks/externalLink1.xml', data: '<externalLink><externalBook/></externalLink>' },
      { name: 'xl/externalLinks/externalLink2.xml', data: '<externalLink><ddeLink ddeService="cmd"/></externalLink>' },
      { name: 'xl/embeddings/oleObject1.bin', data: 'MZ' },
      { name: 'xl/connections.xml', data: '<connections/>' },
    ];
    const source = sourceOf(workbook({ kind: 'xlsm', more, rows: cell('Рустам') }));
    expect(await inspectHere(source)).toMatchObject({
      passengers: expect.arrayContaining([
        'macros',
        'external-links',
        'dde-links',
        'embedded-objects',
        'data-connections',
      ]),
    });
    expect((await readHere(source)).rows.map(texts)).toEqual([['Рустам']]);
  });

  test('a formula gives what it showed last, is counted, and one never calculated is shown as a problem', async () => {
    const rows =
      '<row><c><f>1+1</f><v>2</v></c><c t="str"><f>DDE("cmd";"/c calc";"x")</f><v>ok</v></c><c><f>A1</f></c></row>';
    const { rows: found, summary } = await readHere(sourceOf(workbook({ rows })));
    expect(found[0]?.cells).toMatchObject([
      { value: 2 },
      { text: 'ok' },
      { kind: 'error', reason: 'formula-not-calculated' },
    ]);
    expect(summary.formulas).toBe(3);
  });
});

describe('a file of another kind', () => {
  const ole = (...names: string[]) =>
    Buffer.concat([
      Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      Buffer.alloc(600),
      ...names.map((name) => Buffer.from(name, 'utf16le')),
    ]);

  test.each([
    ['an encrypted workbook', ole('EncryptionInfo', 'EncryptedPackage'), { kind: 'spreadsheet-encrypted' }],
    ['an old workbook', ole('Workbook'), { kind: 'spreadsheet-unknown-format', found: 'xls' }],
    ['a binary workbook', workbook({ kind: 'xlsb' }), { kind: 'spreadsheet-unknown-format', found: 'xlsb' }],
    ['a web page', Buffer.from('\uFEFF <html><table><tr><td>1</td></tr></table>'), { found: 'html' }],
    ['a PDF', Buffer.from('%PDF-1.7\n1 0 obj'), { found: 'other' }],
    ['a program', Buffer.from('MZ\x90\x00\x03\x00\x00\x00', 'latin1'), { found: 'other' }],
    ['an archive of something else', zip([{ name: 'readme.txt', data: 'x' }]), { found: 'other' }],
    ['noise', Buffer.from(Array.from({ length: 999 }, (_, index) => (index * 7919) % 31)), { found: 'other' }],
    ['nothing', Buffer.alloc(0), { found: 'empty' }],
  ])('%s is told apart by its bytes', async (_, bytes, failure) => {
    expect(await refusalOf(inspectHere(sourceOf(bytes)))).toMatchObject(failure);
  });
});
