/** All of the reading, apart from the process it runs in: what a file is, and its rows. */
import { unguardFormulas } from '../formula-guard.ts';
import type { RowsRequest, RowsSummary, SpreadsheetOverview } from '../parser-protocol.ts';
import type { ByteSource } from './byte-source.ts';
import type { Cell, Row } from './cells.ts';
import { textCell } from './cells.ts';
import { inspectCsv } from './csv-overview.ts';
import { readCsvRecords } from './csv-records.ts';
import { damaged, Refusal } from './refusal.ts';
import { mayBeRemappedTajik, restoreTajik } from './remapped-tajik.ts';
import { noSharedStrings, readSharedStrings } from './shared-strings.ts';
import { readSheetRows } from './sheet-rows.ts';
import { type Sniffed, sniff } from './sniff.ts';
import { readWorkbookParts } from './workbook-parts.ts';

/** Awaited often: what lets the reader be slowed down, and shows that it is alive. */
export type Progress = (done: number, total: number) => Promise<void>;

export async function inspectSpreadsheet(source: ByteSource, progress: Progress): Promise<SpreadsheetOverview> {
  const sniffed = await sniff(source);
  if (sniffed.kind === 'csv') {
    const { candidates } = await inspectCsv(source, (bytes) => progress(bytes, source.size));
    return {
      kind: 'csv',
      candidates: candidates.map((each) => ({ ...each, preview: each.preview.map((row) => [...row]) })),
    };
  }
  const workbook = await readWorkbookParts(sniffed.archive);
  const found = new Set(workbook.passengers);
  if (sniffed.hasMacros) found.add('macros');
  return {
    kind: 'workbook',
    sheets: workbook.sheets.map(({ name, hidden }) => ({ name, hidden })),
    passengers: [...found],
  };
}

type RowsFound = (rows: readonly Row[], done: number, total: number) => Promise<void>;

export async function readRows(
  source: ByteSource,
  request: RowsRequest,
  progress: Progress,
  found: RowsFound,
): Promise<RowsSummary> {
  const sniffed = await sniff(source);
  const summary = { rows: 0, formulas: 0, hiddenRows: 0, mergedRanges: 0, suspectCells: 0, isCut: false };
  const rows = sniffed.kind === 'csv' ? csvRows(source, request) : sheetRows(sniffed, request, progress, summary);
  const limit = request.firstRows ?? Number.POSITIVE_INFINITY;
  let taken = 0;
  for await (const piece of rows) {
    const kept = piece.rows.slice(0, limit - taken);
    taken += kept.length;
    await found(
      kept.map((row) => prepared(row, request, summary)),
      piece.done,
      piece.total,
    );
    if (kept.length < piece.rows.length) {
      summary.isCut = true;
      break;
    }
  }
  return { ...summary, rows: taken };
}

interface Piece {
  readonly rows: readonly Row[];
  readonly done: number;
  readonly total: number;
}

async function* sheetRows(
  { archive }: Extract<Sniffed, { readonly kind: 'workbook' }>,
  { from }: RowsRequest,
  progress: Progress,
  summary: RowsSummary,
): AsyncGenerator<Piece> {
  const workbook = await readWorkbookParts(archive);
  const sheet = from.kind === 'sheet' ? workbook.sheets[from.index] : undefined;
  if (!sheet) throw new Refusal({ kind: 'spreadsheet-sheet-not-found' });
  const { sharedStringsPart: textsPart, formats, dateSystem } = workbook;
  const sheetBytes = archive.sizeOf(sheet.part);
  if (sheetBytes === undefined) throw damaged('contents');
  const textBytes = textsPart === undefined ? 0 : (archive.sizeOf(textsPart) ?? 0);
  const total = textBytes + sheetBytes;
  const texts =
    textsPart === undefined
      ? noSharedStrings
      : await readSharedStrings(archive, textsPart, (bytes) => progress(bytes, total));
  for await (const { rows, bytes } of readSheetRows(archive, sheet.part, { texts, formats, dateSystem }, summary)) {
    if (rows.length > 0) yield { rows, done: textBytes + bytes, total };
    else await progress(textBytes + bytes, total);
  }
}

async function* csvRows(source: ByteSource, { from }: RowsRequest): AsyncGenerator<Piece> {
  if (from.kind !== 'csv') throw new Refusal({ kind: 'spreadsheet-sheet-not-found' });
  let number = 0;
  for await (const { records, bytes } of readCsvRecords(source, from.encoding, from.delimiter)) {
    const rows: Row[] = [];
    for (const fields of records) {
      number += 1;
      const last = fields.findLastIndex((field) => field !== '');
      if (last >= 0) rows.push({ number, hidden: false, cells: fields.slice(0, last + 1).map(textCell) });
    }
    yield { rows, done: bytes, total: source.size };
  }
}

function prepared(row: Row, { letters, formulaGuards }: RowsRequest, summary: RowsSummary): Row {
  let changed: Cell[] | undefined;
  row.cells.forEach((cell, index) => {
    if (cell.kind !== 'text') return;
    let { text } = cell;
    if (mayBeRemappedTajik(text)) {
      summary.suspectCells += 1;
      if (letters === 'restore-tajik') text = restoreTajik(text);
    }
    if (formulaGuards === 'remove') text = unguardFormulas(text);
    if (text === cell.text) return;
    changed ??= [...row.cells];
    changed[index] = textCell(text);
  });
  return changed ? { ...row, cells: changed } : row;
}
