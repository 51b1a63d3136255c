/** What a CSV file could be: each encoding it can be read in without loss, with a look at it. The user decides. */
import { parse } from 'csv-parse/sync';
import { type ByteSource, bytesOf } from './byte-source.ts';
import { type Delimiter, delimiters, separatorHint } from './csv-records.ts';
import { byteOrderMark, type Encoding, encodings, isSingleByte, strictDecoder, tableOf } from './encodings.ts';
import { likelihoodOf } from './likelihood.ts';
import { mayBeRemappedTajik } from './remapped-tajik.ts';
import { isWide } from './sniff.ts';

export interface CsvCandidate {
  readonly encoding: Encoding;
  /** Every byte of the whole file is a character in this encoding. Otherwise the file is not read in it. */
  readonly isLossless: boolean;
  /** A byte order mark, or the strict form of UTF-8, leaves no doubt. Without it the user is asked to look. */
  readonly isCertain: boolean;
  /** Signs for characters lost before the file came here, in the part looked at. */
  readonly lostBefore: number;
  readonly mayBeRemappedTajik: boolean;
  readonly delimiter: Delimiter;
  readonly columns: number;
  readonly preview: readonly (readonly string[])[];
}

export interface CsvOverview {
  readonly kind: 'csv';
  /** The likeliest first. */
  readonly candidates: readonly CsvCandidate[];
}

const sampleBytes = 128 * 1024;
const previewRows = 12;
const previewColumns = 64;
const previewCharacters = 200;

export async function inspectCsv(source: ByteSource, progress: (bytes: number) => Promise<void>): Promise<CsvOverview> {
  const sample = await source.read(0, sampleBytes);
  const census = await takeCensus(source, progress);
  const mark = byteOrderMark(sample);
  const wide = isWide(sample);
  const fitting = encodings.filter((encoding) => {
    if (census.isAscii && !wide) return encoding === 'utf-8';
    if (encoding === 'utf-16le') return mark?.encoding === encoding || wide === 'little-endian';
    if (encoding === 'utf-16be') return mark?.encoding === encoding || wide === 'big-endian';
    return true;
  });
  const candidates = fitting.map((encoding) => {
    const isLossless = census.isLosslessIn(encoding);
    const isMarked = mark?.encoding === encoding;
    const text = sampleText(sample.subarray(isMarked ? mark.bytes : 0), encoding);
    const isCertain = isLossless && (mark ? isMarked : encoding === 'utf-8' && !wide);
    const rank = (isCertain ? 1000 : 0) + (isLossless ? 100 : 0) + (isUtf16(encoding) ? 50 : 0) + likelihoodOf(text);
    return { rank, candidate: lookAt(text, { encoding, isLossless, isCertain }) };
  });
  candidates.sort((a, b) => b.rank - a.rank);
  return { kind: 'csv', candidates: candidates.map(({ candidate }) => candidate) };
}

const isUtf16 = (encoding: Encoding): boolean => encoding.startsWith('utf-16');

interface Census {
  readonly isAscii: boolean;
  readonly isLosslessIn: (encoding: Encoding) => boolean;
}

/** One pass over all bytes answers for every encoding. */
async function takeCensus(source: ByteSource, progress: (bytes: number) => Promise<void>): Promise<Census> {
  const counts = new Uint32Array(256);
  const unicode = (['utf-8', 'utf-16le', 'utf-16be'] as const).map((encoding) => ({
    encoding,
    decoder: strictDecoder(encoding),
    isValid: true,
  }));
  let read = 0;
  for await (const bytes of bytesOf(source)) {
    for (const byte of bytes) counts[byte] = (counts[byte] ?? 0) + 1;
    for (const each of unicode) each.isValid &&= each.decoder.decode(bytes) !== undefined;
    read += bytes.length;
    await progress(read);
  }
  for (const each of unicode) each.isValid &&= each.decoder.end() !== undefined;
  return {
    isAscii: counts.subarray(128).every((count) => count === 0),
    isLosslessIn(encoding) {
      if (!isSingleByte(encoding)) return unicode.some((each) => each.encoding === encoding && each.isValid);
      return tableOf(encoding).isLetter.every((isLetter, byte) => isLetter === 1 || counts[byte] === 0);
    },
  };
}

/** For looking only, hence with signs for what cannot be read. */
function sampleText(sample: Uint8Array, encoding: Encoding): string {
  if (isSingleByte(encoding)) {
    const { characters } = tableOf(encoding);
    return Array.from(sample, (byte) => characters[byte] ?? '').join('');
  }
  return new TextDecoder(encoding).decode(sample, { stream: true });
}

function lookAt(sample: string, known: Pick<CsvCandidate, 'encoding' | 'isLossless' | 'isCertain'>): CsvCandidate {
  const hint = separatorHint.exec(sample);
  const text = hint ? sample.slice(hint[0].length) : sample;
  const hinted = delimiters.find((delimiter) => delimiter === hint?.[1]);
  const views = (hinted ? [hinted] : delimiters).map((delimiter) => viewOf(text, delimiter));
  const [best = viewOf(text, ','), ...others] = views;
  const view = others.reduce((one, other) => (other.score > one.score ? other : one), best);
  return {
    ...known,
    lostBefore: known.isLossless ? text.split('\uFFFD').length - 1 : 0,
    mayBeRemappedTajik: mayBeRemappedTajik(text),
    delimiter: view.delimiter,
    columns: view.columns,
    preview: view.records
      .slice(0, previewRows)
      .map((fields) => fields.slice(0, previewColumns).map((field) => field.slice(0, previewCharacters))),
  };
}

/** The delimiter that cuts most rows into the same number of columns is the right one; more columns decide between two such. */
function viewOf(text: string, delimiter: Delimiter) {
  const records = sampleRecords(text, delimiter);
  const widths = new Map<number, number>();
  for (const { length } of records) widths.set(length, (widths.get(length) ?? 0) + 1);
  const [columns = 1, count = 0] = [...widths].sort((a, b) => b[1] - a[1])[0] ?? [];
  const steadiness = records.length === 0 ? 0 : count / records.length;
  return { delimiter, records, columns, score: columns === 1 ? 0 : steadiness * (1 + Math.log2(columns) / 10) };
}

const looksAtRows = 50;

function sampleRecords(text: string, delimiter: Delimiter): string[][] {
  try {
    return parse(text, {
      delimiter,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      relax_quotes: true,
      to: looksAtRows,
      max_record_size: sampleBytes,
    });
  } catch {
    // A quotation mark left open, or opened where the sample ends: reading the file says which.
    return text.split(/\r\n|\n|\r/, looksAtRows).map((line) => line.split(delimiter));
  }
}
