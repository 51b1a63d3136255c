import { CsvError, parse } from 'csv-parse';
import { type ByteSource, bytesOf } from './byte-source.ts';
import { byteOrderMark, type Encoding, strictDecoder } from './encodings.ts';
import { readingLimits as limits } from './limits.ts';
import { damaged, Refusal, tooLarge } from './refusal.ts';

export const delimiters = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof delimiters)[number];

export interface CsvRecords {
  readonly records: readonly (readonly string[])[];
  /** Of the file read so far. */
  readonly bytes: number;
}

/** Excel's own hint in the first line, `sep=;`, which is no record. */
export const separatorHint = /^sep=([,;\t|])(?:\r\n|\n|\r)/;

/** Any line end counts, also several kinds in one file; a quotation mark within a field is a letter like another. */
const shape = {
  record_delimiter: ['\r\n', '\n', '\r'],
  relax_column_count: true,
  relax_quotes: true,
  skip_empty_lines: false,
  max_record_size: limits.recordCharacters,
};

/** The records of a file in order, from the first line on, as many together as one piece of the file holds. */
export async function* readCsvRecords(
  source: ByteSource,
  encoding: Encoding,
  delimiter: Delimiter,
): AsyncGenerator<CsvRecords> {
  let found: string[][] = [];
  let count = 0;
  const parser = parse({
    ...shape,
    delimiter,
    // Taken here, before each goes its own way through a stream.
    on_record(fields: string[]) {
      count += 1;
      if (count > limits.rows) throw tooLarge('rows', limits.rows);
      checkFields(fields);
      found.push(fields);
      return null;
    },
  });
  // What went wrong is told to whoever wrote.
  parser.on('error', () => undefined).resume();
  const feed = (text: string | undefined) =>
    new Promise<void>((resolve, reject) => {
      const done = (error?: Error | null) => (error ? reject(refusalFor(error)) : resolve());
      if (text === undefined) parser.end(done);
      else parser.write(text, done);
    });
  function take(bytes: number): CsvRecords {
    const records = found;
    found = [];
    return { records, bytes };
  }

  try {
    for await (const { text, bytes } of decoded(source, encoding, () => count + 1)) {
      await feed(text);
      yield take(bytes);
    }
    await feed(undefined);
    yield take(source.size);
  } finally {
    parser.destroy();
  }
}

function checkFields(fields: readonly string[]): void {
  if (fields.length > limits.columns && fields.findLastIndex((field) => field !== '') >= limits.columns) {
    throw tooLarge('columns', limits.columns);
  }
  for (const field of fields) {
    if (field.length > limits.cellCharacters) throw tooLarge('cell', limits.cellCharacters);
  }
}

/** The text of the file without its byte order mark and without the hint of Excel. */
async function* decoded(source: ByteSource, encoding: Encoding, row: () => number) {
  const decoder = strictDecoder(encoding);
  const wrong = () => new Refusal({ kind: 'csv-wrong-encoding', encoding, row: row() });
  const mark = byteOrderMark(await source.read(0, 4));
  const start = mark?.encoding === encoding ? mark.bytes : 0;
  let bytes = start;
  let isFirst = true;
  for await (const piece of bytesOf(source, start)) {
    bytes += piece.length;
    const text = decoder.decode(piece);
    if (text === undefined) throw wrong();
    yield { text: isFirst ? text.replace(separatorHint, '') : text, bytes };
    isFirst = false;
  }
  const rest = decoder.end();
  if (rest === undefined) throw wrong();
  if (rest !== '') yield { text: rest, bytes };
}

function refusalFor(error: Error): Error {
  if (!(error instanceof CsvError)) return error;
  const row = Number(error.records ?? 0) + 1;
  if (error.code === 'CSV_QUOTE_NOT_CLOSED') return new Refusal({ kind: 'csv-quote-not-closed', row });
  // Without end also when a quotation mark was opened far above: the words for it speak of both.
  return error.code === 'CSV_MAX_RECORD_SIZE' ? tooLarge('cell', limits.recordCharacters) : damaged('contents');
}
