import { stringify } from 'csv-stringify/sync';
import { guardFormulas } from '../formula-guard.ts';
import type { Delimiter } from '../reading/csv-records.ts';
import type { FormulaTexts, WrittenCell } from './written-cell.ts';

export interface CsvToWrite {
  readonly header: readonly string[];
  readonly rows: AsyncIterable<readonly WrittenCell[]> | Iterable<readonly WrittenCell[]>;
  readonly delimiter: Delimiter;
  readonly formulaTexts: FormulaTexts;
}

const rowsTogether = 200;

/** A .csv file in UTF-8, piece by piece. Its byte order mark tells Excel the encoding; without it Tajik letters come out wrong there. */
export async function* writeCsv({ header, rows, delimiter, formulaTexts }: CsvToWrite): AsyncGenerator<Uint8Array> {
  const write = (cell: WrittenCell): string => {
    if (typeof cell !== 'string') return cell === null ? '' : String(cell);
    // A text of half a character cannot be written in UTF-8; the schema of every text field refuses it.
    if (/\p{Cs}/u.test(cell)) throw new Error('A text with half a surrogate pair was to be written');
    return formulaTexts === 'guarded' ? guardFormulas(cell) : cell;
  };
  const encoder = new TextEncoder();
  const lines = (batch: readonly (readonly WrittenCell[])[]): Uint8Array =>
    encoder.encode(
      stringify(
        batch.map((row) => row.map(write)),
        // All quoted: a delimiter, a line end or a blank in a text then needs no thought.
        { delimiter, record_delimiter: '\r\n', quoted: true },
      ),
    );
  yield Uint8Array.of(0xef, 0xbb, 0xbf);
  let batch: (readonly WrittenCell[])[] = [header];
  for await (const row of rows) {
    batch.push(row);
    if (batch.length < rowsTogether) continue;
    yield lines(batch);
    batch = [];
    await new Promise((resolve) => setImmediate(resolve));
  }
  if (batch.length > 0) yield lines(batch);
}
