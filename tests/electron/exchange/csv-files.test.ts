import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import type { Delimiter } from '../../../electron/exchange/reading/csv-records.ts';
import { type Encoding, encodings } from '../../../electron/exchange/reading/encodings.ts';
import { restoreTajik } from '../../../electron/exchange/reading/remapped-tajik.ts';
import { csv, inspectHere, readHere, refusalOf, sourceOf, texts } from './parsers.ts';

const list = (...lines: readonly string[]) => lines.join('\r\n');
const russian = list('Имя;Отчество;Место', 'Иван;Петрович;Душанбе', 'Мария;Ивановна;Куляб', 'АЛИ;САИДОВИЧ;ХУДЖАНД');
const tajik = list('Ном;Насаб;Ҷой', 'Ҷамшед;Ғаниев;Қӯрғонтеппа', 'Зӯҳро;Ҳакимӣ;Кӯлоб', 'Ойша;Қодирӣ;Хоруғ');
const arabic = list('الاسم;المكان', 'فاطمة;بغداد', 'حسن;الموصل');

async function candidatesOf(bytes: Uint8Array) {
  const overview = await inspectHere(sourceOf(bytes));
  if (overview.kind !== 'csv') throw new Error('Expected a CSV file');
  return overview.candidates;
}

const read = async (bytes: Uint8Array, encoding: Encoding = 'utf-8', delimiter: Delimiter = ';') =>
  (await readHere(sourceOf(bytes), csv(encoding, delimiter))).rows.map(texts);

const table = (text: string) => text.split('\r\n').map((line) => line.split(';'));

describe('a CSV file in an encoding of the region', () => {
  const cases: readonly (readonly [Encoding, string])[] = [
    ['windows-1251', russian],
    ['cp866', russian],
    ['koi8-t', tajik],
    ['utf-8', tajik],
    ['utf-16le', tajik],
    ['utf-16be', russian],
    ['windows-1256', arabic],
  ];

  test.each(cases)('%s comes first, with a look at it, and is read without loss', async (encoding, text) => {
    const bytes = iconv.encode(text, encoding);
    const [first] = await candidatesOf(bytes);
    expect(first).toMatchObject({ encoding, isLossless: true, delimiter: ';', preview: table(text) });
    expect(await read(bytes, encoding)).toEqual(table(text));
  });

  test.each(cases.slice(0, 3))('%s is never taken for certain: there is a choice', async (encoding, text) => {
    const candidates = await candidatesOf(iconv.encode(text, encoding));
    expect(candidates.filter((each) => each.isCertain)).toEqual([]);
    expect(candidates.filter((each) => each.isLossless).length).toBeGreaterThan(1);
  });

  test('koi8-r and koi8-t are both offered for Russian, which is the same in both', async () => {
    const candidates = await candidatesOf(iconv.encode(russian, 'koi8-r'));
    expect(candidates.slice(0, 2).map(({ encoding }) => encoding)).toEqual(['koi8-t', 'koi8-r']);
    expect(candidates.slice(0, 2).map(({ preview }) => preview)).toEqual([table(russian), table(russian)]);
  });

  test.each(['utf-8', 'utf-16le', 'utf-16be'] as const)(
    '%s with its mark is certain, and the mark is no text',
    async (encoding) => {
      const bytes = iconv.encode(tajik, encoding, { addBOM: true });
      const [first] = await candidatesOf(bytes);
      expect(first).toMatchObject({ encoding, isCertain: true });
      expect(await read(bytes, encoding)).toEqual(table(tajik));
    },
  );

  test('is refused in an encoding where one of its bytes is no letter, with the row', async () => {
    const broken = Buffer.concat([Buffer.from('ном;ҷой\r\nАлӣ;'), Buffer.of(0xd2), Buffer.from(';\r\n')]);
    expect(await refusalOf(read(broken))).toMatchObject({ kind: 'csv-wrong-encoding', encoding: 'utf-8' });
    const [first] = (await candidatesOf(broken)).filter((each) => each.encoding === 'utf-8');
    expect(first).toMatchObject({ isLossless: false, isCertain: false });
  });

  test('is refused, or read so that writing it again gives the same bytes', async () => {
    const separators = new Set([...'\r\n,";\t|\uFEFF'].map((sign) => sign.charCodeAt(0)));
    const bytes = fc
      .uint8Array({ minLength: 1, maxLength: 60 })
      .map((all) => Buffer.from([0x61, ...all.filter((byte) => !separators.has(byte) && byte > 31)]));
    await fc.assert(
      fc.asyncProperty(bytes, fc.constantFrom(...encodings), async (content, encoding) => {
        let text = '';
        const failure = await refusalOf(
          read(content, encoding).then((rows) => {
            text = rows[0]?.[0] ?? '';
          }),
        );
        if (failure === 'none' && rowsAreOne(text)) expect(iconv.encode(text, encoding)).toEqual(content);
      }),
      { numRuns: 500 },
    );
  });

  test('whose letters were lost before says so', async () => {
    const [first] = await candidatesOf(Buffer.from('ном;ҷой\r\n\uFFFDамшед;К\uFFFDлоб'));
    expect(first).toMatchObject({ encoding: 'utf-8', isLossless: true, lostBefore: 2 });
  });
});

/** Characters that UTF-16 makes of two bytes may be separators too. */
const rowsAreOne = (text: string) => !/[\r\n,";\t|\uFEFF]/.test(text) && text !== '';

describe('Tajik written for a font that draws other letters', () => {
  const written = 'Ном;Ҷой\r\nЉамшед;Ќўрѓонтеппа\r\nЗўњро;Тољикистони соњибистиќлол, миллї';

  test('is pointed out and left as it is', async () => {
    const bytes = iconv.encode(written.replace('Ҷ', 'Љ'), 'windows-1251');
    const [first] = await candidatesOf(bytes);
    expect(first).toMatchObject({ encoding: 'windows-1251', mayBeRemappedTajik: true });
    const { rows, summary } = await readHere(sourceOf(bytes), csv('windows-1251', ';'));
    expect(texts(rows[1] ?? { number: 0, hidden: false, cells: [] })).toEqual(['Љамшед', 'Ќўрѓонтеппа']);
    expect(summary.suspectCells).toBe(5);
  });

  test('is turned into Tajik letters when that is asked for', async () => {
    const request = { ...csv('windows-1251', ';'), letters: 'restore-tajik' as const };
    const { rows } = await readHere(sourceOf(iconv.encode(written.replace('Ҷ', 'Љ'), 'windows-1251')), request);
    expect(rows.map(texts)).toEqual([
      ['Ном', 'Ҷой'],
      ['Ҷамшед', 'Қӯрғонтеппа'],
      ['Зӯҳро', 'Тоҷикистони соҳибистиқлол, миллӣ'],
    ]);
  });

  test('leaves Russian and Tajik as they are', () => {
    expect(restoreTajik(russian + tajik)).toBe(russian + tajik);
  });
});

describe('the columns of a CSV file', () => {
  test.each([',', ';', '\t', '|'] as const)('cut by %j are found', async (delimiter) => {
    const bytes = Buffer.from(`${['a', 'b, c', 'd'].join(delimiter)}\n${['1', '2', '3'].join(delimiter)}`);
    const text = delimiter === ',' ? Buffer.from('a,"b, c",d\n1,2,3') : bytes;
    expect((await candidatesOf(text))[0]).toMatchObject({ delimiter, columns: 3 });
  });

  test('are cut as the first line says where Excel has written it', async () => {
    const bytes = Buffer.from('sep=|\r\na,b|c\r\n1,2|3');
    expect((await candidatesOf(bytes))[0]).toMatchObject({ delimiter: '|', columns: 2 });
    expect(await read(bytes, 'utf-8', '|')).toEqual([
      ['a,b', 'c'],
      ['1,2', '3'],
    ]);
  });

  test('keep line ends, quotation marks, blanks, zeros and NUL as they stand', async () => {
    const bytes = Buffer.from('a;"b\nc";"d ""e"""\r\n007; x ;O"Neil\n+992;1e308;\0\r1;2;3\n\n;;\n9');
    const { rows } = await readHere(sourceOf(bytes), csv('utf-8', ';'));
    expect(rows.map(({ number, ...row }) => [number, ...texts({ number, ...row })])).toEqual([
      [1, 'a', 'b\nc', 'd "e"'],
      [2, '007', ' x ', 'O"Neil'],
      [3, '+992', '1e308', '\0'],
      [4, '1', '2', '3'],
      [7, '9'],
    ]);
    expect(rows.flatMap((row) => row.cells).every((cell) => cell.kind === 'text')).toBe(true);
  });

  test.each([
    ['a quotation mark never closed', 'a;b\nc;"d\ne;f\n', { kind: 'csv-quote-not-closed', row: 2 }],
    ['a hundred thousand columns', `${';'.repeat(100_000)}x`, { kind: 'spreadsheet-too-large', limit: 'columns' }],
    ['a very long field', 'x'.repeat(100_001), { kind: 'spreadsheet-too-large', limit: 'cell' }],
    ['a line without end', 'x'.repeat(2_100_000), { kind: 'spreadsheet-too-large', limit: 'cell' }],
    [
      'a quotation mark closed nowhere in two megabytes',
      `a\n"${'x;y\n'.repeat(600_000)}`,
      { kind: 'spreadsheet-too-large', limit: 'cell' },
    ],
  ])('with %s are refused by name', async (_, text, failure) => {
    expect(await refusalOf(read(Buffer.from(text)))).toMatchObject(failure);
  });

  test('of empty fields beyond the last column are no reason to refuse', async () => {
    expect(await read(Buffer.from(`a${';'.repeat(5000)}`))).toEqual([['a']]);
  });
});
