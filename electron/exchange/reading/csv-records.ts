import { CsvError, parse } from 'csv-parse';
import { type ByteSource, bytesOf } from './byte-source.ts';
import { byteOrderMark, type Encoding, strictDecoder } from './encodings.ts';
import { readingLimits as limits } from './limits.ts';
import { damaged, Refusal, tooLarge } from './refusal.ts';

export const delimiters = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof delimiters)[number];

export interface CsvRecord {
  readonly fields: readonly string[];
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

/** The records of a file in order, from the first line on. */
export async function* readCsvRecords(
  source: ByteSource,
  encoding: Encoding,
  delimiter: Delimiter,
): AsyncGenerator<CsvRecord> {
  const parser = parse({ ...shape, delimiter });
  let bytesRead = 0;
  let records = 0;
  const feeding = (async () => {
    try {
      for await (const { text, bytes } of decoded(source, encoding, () => records + 1)) {
        bytesRead = bytes;
        // It has refused the file already, or nobody wants more of it.
        if (parser.destroyed) return;
        if (!parser.write(text)) await drained(parser);
      }
      parser.end();
    } catch (error) {
      // Reaches whoever reads the records.
      parser.destroy(error instanceof Error ? error : new Error('decoding failed'));
    }
  })();
  try {
    // csv-parse gives arrays of strings when it is asked for no columns and no casts.
    for await (const fields of parser as AsyncIterable<string[]>) {
      records += 1;
      if (records > limits.rows) throw tooLarge('rows', limits.rows);
      checkFields(fields);
      yield { fields, bytes: bytesRead };
    }
  } catch (error) {
    throw error instanceof Refusal ? error : csvRefusal(error);
  } finally {
    parser.destroy();
    await feeding;
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

function drained(parser: ReturnType<typeof parse>): Promise<void> {
  return new Promise((resolve) => {
    if (parser.destroyed) return resolve();
    const go = () => {
      parser.off('drain', go).off('close', go);
      resolve();
    };
    parser.on('drain', go).on('close', go);
  });
}

function csvRefusal(error: unknown): Error {
  if (!(error instanceof CsvError)) return error instanceof Error ? error : damaged('contents');
  // The records it had cut before; what has been read here may lie behind.
  const row = Number(error.records ?? 0) + 1;
  if (error.code === 'CSV_QUOTE_NOT_CLOSED') return new Refusal({ kind: 'csv-quote-not-closed', row });
  // Without end also when a quotation mark was opened far above: the words for it speak of both.
  return error.code === 'CSV_MAX_RECORD_SIZE' ? tooLarge('cell', limits.recordCharacters) : damaged('contents');
}
