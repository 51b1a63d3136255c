/** Parser processes for tests: the real entry, run from its source, over files and over bytes made on the spot. */
import { type ForkedParser, forkParser } from '../../../electron/exchange/forked-parser.ts';
import { inspectFile, type ParserOptions, readFileRows } from '../../../electron/exchange/parser-host.ts';
import type { RowsRequest } from '../../../electron/exchange/parser-protocol.ts';
import type { ByteSource } from '../../../electron/exchange/reading/byte-source.ts';
import type { Row } from '../../../electron/exchange/reading/cells.ts';
import { inspectSpreadsheet, readRows } from '../../../electron/exchange/reading/read-spreadsheet.ts';
import { Refusal } from '../../../electron/exchange/reading/refusal.ts';

const entry = new URL('../../../electron/exchange/parser-entry.ts', import.meta.url);

export const startParser = (): ForkedParser => forkParser({ entry, nodeArguments: ['--import', 'tsx'] });

export const sourceOf = (bytes: Uint8Array): ByteSource => ({
  size: bytes.length,
  read: async (position, length) => bytes.subarray(position, position + length),
});

/** A file larger than the test wants to hold: `make` gives the bytes of any stretch. */
export const endlessSource = (size: number, make: (position: number, length: number) => Uint8Array): ByteSource => ({
  size,
  read: async (position, length) => make(position, Math.min(length, size - position)),
});

export const firstSheet: RowsRequest = {
  from: { kind: 'sheet', index: 0 },
  letters: 'as-written',
  formulaGuards: 'keep',
};

export const csv = (
  encoding: Extract<RowsRequest['from'], { readonly kind: 'csv' }>['encoding'] = 'utf-8',
  delimiter: Extract<RowsRequest['from'], { readonly kind: 'csv' }>['delimiter'] = ',',
): RowsRequest => ({ from: { kind: 'csv', encoding, delimiter }, letters: 'as-written', formulaGuards: 'keep' });

export const inspect = (source: ByteSource, options: Partial<ParserOptions> = {}) =>
  inspectFile(source, { startParser, ...options });

export async function readAll(
  source: ByteSource,
  request: RowsRequest = firstSheet,
  options: Partial<ParserOptions> = {},
) {
  const rows: Row[] = [];
  const result = await readFileRows(source, request, {
    startParser,
    onRows: (found) => {
      rows.push(...found);
    },
    ...options,
  });
  return { rows, result };
}

/** The texts of a row as the sheet shows them. */
export const texts = (row: Row): string[] => row.cells.map((cell) => (cell.kind === 'empty' ? '' : cell.text));

export async function gathered(pieces: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const all: Uint8Array[] = [];
  for await (const piece of pieces) all.push(piece);
  return Buffer.concat(all);
}

/** The same reading without a process of its own, for files that are refused or small. */
export async function readHere(source: ByteSource, request: RowsRequest = firstSheet) {
  const rows: Row[] = [];
  const summary = await readRows(source, request, noProgress, async (found) => {
    rows.push(...found);
  });
  return { rows, summary };
}

export const inspectHere = (source: ByteSource) => inspectSpreadsheet(source, noProgress);

const noProgress = async () => undefined;

export async function refusalOf(work: Promise<unknown>): Promise<Refusal['failure'] | 'none'> {
  try {
    await work;
    return 'none';
  } catch (error) {
    if (error instanceof Refusal) return error.failure;
    throw error;
  }
}
