import { writeXlsxStream } from 'hucre/xlsx';
import { guardFormulas } from '../formula-guard.ts';
import { escapeText } from '../reading/sheet-text.ts';
import type { FormulaTexts, WrittenCell } from './written-cell.ts';

export interface WorkbookToWrite {
  readonly sheetName: string;
  readonly header: readonly string[];
  readonly rows: AsyncIterable<readonly WrittenCell[]> | Iterable<readonly WrittenCell[]>;
  readonly formulaTexts: FormulaTexts;
}

const columnWidth = 22;
const rowsBetweenPauses = 200;

/** An .xlsx file with one sheet, piece by piece: memory does not grow with the rows, and other work gets its turn between them. */
export async function* writeWorkbook(workbook: WorkbookToWrite): AsyncGenerator<Uint8Array> {
  const stream = writeXlsxStream(prepared(workbook), {
    name: sheetNameFor(workbook.sheetName),
    // The format "text" also keeps what somebody types over a cell from becoming a number or a date.
    columns: workbook.header.map(() => ({ width: columnWidth, numFmt: '@' })),
    freezePane: { rows: 1 },
  });
  const reader = stream.getReader();
  try {
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) yield piece.value;
  } finally {
    await reader.cancel();
  }
}

async function* prepared({ header, rows, formulaTexts }: WorkbookToWrite): AsyncGenerator<WrittenCell[]> {
  const write = (cell: WrittenCell): WrittenCell =>
    typeof cell === 'string' ? escapeText(formulaTexts === 'guarded' ? guardFormulas(cell) : cell) : cell;
  yield header.map(write);
  let written = 0;
  for await (const row of rows) {
    yield row.map(write);
    written += 1;
    if (written % rowsBetweenPauses === 0) await new Promise((resolve) => setImmediate(resolve));
  }
}

/** Without the characters no program allows in the name of a sheet, and no longer than they allow. */
function sheetNameFor(title: string): string {
  const name = title
    .replace(/[\\/?*[\]:\p{Cc}]/gu, ' ')
    .replace(/^'+|'+$/g, '')
    .trim()
    .slice(0, 31)
    .trim();
  return name === '' ? 'Safir' : name;
}
