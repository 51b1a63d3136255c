import type { Archive } from './archive.ts';
import { type Cell, emptyCell, type Row, textCell } from './cells.ts';
import { readingLimits as limits } from './limits.ts';
import { general, type NumberFormat, numberCell } from './number-formats.ts';
import { damaged, tooLarge } from './refusal.ts';
import type { SharedStrings } from './shared-strings.ts';
import { type DateSystem, isoDateCell } from './sheet-dates.ts';
import { unescapeText } from './sheet-text.ts';
import { isTrue, parseXml, type XmlAttributes } from './xml.ts';

export interface SheetContext {
  readonly formats: readonly NumberFormat[];
  readonly texts: SharedStrings;
  readonly dateSystem: DateSystem;
}

/** What there is in a sheet besides values; the reader of the import should know. */
export interface SheetSummary {
  /** Rows with something in them. */
  rows: number;
  formulas: number;
  hiddenRows: number;
  /** Only the first cell of a merged range holds its value. */
  mergedRanges: number;
}

/** A sheet row by row. Yields what each piece of the file brought; `summary` is complete at the end. */
export async function* readSheetRows(
  archive: Archive,
  part: string,
  context: SheetContext,
  summary: SheetSummary,
): AsyncGenerator<{ readonly rows: readonly Row[]; readonly bytes: number }> {
  let rows: Row[] = [];
  const handlers = sheetHandlers(context, summary, (row) => rows.push(row));
  for await (const bytes of parseXml(archive.read(part), handlers)) {
    const found = rows;
    rows = [];
    yield { rows: found, bytes };
  }
  if (rows.length > 0) yield { rows, bytes: archive.sizeOf(part) ?? 0 };
}

function sheetHandlers(context: SheetContext, summary: SheetSummary, found: (row: Row) => void) {
  let inSheet = false;
  const columnStyles: (string | undefined)[] = [];
  let rowStyle: string | undefined;
  let rowNumber = 0;
  let hidden = false;
  let cells: Cell[] = [];
  let column = 0;
  let cell: XmlAttributes | undefined;
  let isFormula = false;
  let hasValue = false;
  let collecting = false;
  let isPhonetic = false;
  let text = '';

  function openRow(attributes: XmlAttributes): void {
    const number = attributes.r === undefined ? rowNumber + 1 : Number(attributes.r);
    if (!Number.isInteger(number) || number <= rowNumber) throw damaged('contents');
    if (number > limits.rows) throw tooLarge('rows', limits.rows);
    rowNumber = number;
    hidden = isTrue(attributes.hidden);
    rowStyle = isTrue(attributes.customFormat) ? attributes.s : undefined;
    cells = [];
    column = 0;
  }

  function openColumns({ min, max, style }: XmlAttributes): void {
    const last = Math.min(Number(max), limits.columns);
    for (let each = Math.max(Number(min), 1); each <= last; each += 1) columnStyles[each] = style;
  }

  function openCell(attributes: XmlAttributes): void {
    const next = attributes.r === undefined ? column + 1 : columnOf(attributes.r);
    if (next <= column) throw damaged('contents');
    column = next;
    cell = attributes;
    isFormula = false;
    hasValue = false;
    text = '';
  }

  function closeCell(attributes: XmlAttributes): void {
    cell = undefined;
    if (isFormula) summary.formulas += 1;
    const value = contentOf(attributes);
    if (value.kind === 'empty') return;
    if (column > limits.columns) throw tooLarge('columns', limits.columns);
    while (cells.length < column - 1) cells.push(emptyCell);
    cells.push(value);
  }

  function contentOf({ t: type, s: style }: XmlAttributes): Cell {
    if (!hasValue) return isFormula ? { kind: 'error', text: '', reason: 'formula-not-calculated' } : emptyCell;
    switch (type) {
      case 's': {
        const shared = context.texts(Number(text));
        if (shared === undefined) throw damaged('contents');
        return textCell(shared);
      }
      case 'str':
      case 'inlineStr':
        return textCell(unescapeText(text));
      case 'b':
        return isTrue(text)
          ? { kind: 'boolean', text: 'TRUE', value: true }
          : { kind: 'boolean', text: 'FALSE', value: false };
      case 'e':
        return { kind: 'error', text, reason: 'error-in-sheet' };
      case 'd': {
        const format = formatOfStyle(style);
        return isoDateCell(text.trim(), format.kind === 'date' ? format.precision : undefined);
      }
      default: {
        const stored = text.trim();
        return stored === '' ? emptyCell : numberCell(stored, formatOfStyle(style), context.dateSystem);
      }
    }
  }

  /** Gnumeric gives a style to the column only, and LibreOffice shows its cells in it. */
  function formatOfStyle(own: string | undefined): NumberFormat {
    const style = own ?? rowStyle ?? columnStyles[column];
    return (style === undefined ? undefined : context.formats[Number(style)]) ?? general;
  }

  function closeRow(): void {
    if (cells.length === 0) return;
    summary.rows += 1;
    if (hidden) summary.hiddenRows += 1;
    found({ number: rowNumber, hidden, cells });
    cells = [];
  }

  return {
    open(name: string, attributes: XmlAttributes) {
      if (name === 'sheetData') inSheet = true;
      else if (name === 'col') openColumns(attributes);
      else if (name === 'mergeCell') summary.mergedRanges += 1;
      else if (!inSheet) return;
      else if (name === 'row') openRow(attributes);
      else if (name === 'c') openCell(attributes);
      else if (cell === undefined) return;
      else if (name === 'f') isFormula = true;
      else if (name === 'rPh') isPhonetic = true;
      else if (name === 'v' || (name === 't' && !isPhonetic)) {
        collecting = true;
        hasValue = true;
      }
    },

    text(piece: string) {
      if (!collecting) return;
      text += piece;
      if (text.length > limits.cellCharacters) throw tooLarge('cell', limits.cellCharacters);
    },

    close(name: string) {
      if (name === 'v' || name === 't') collecting = false;
      else if (name === 'rPh') isPhonetic = false;
      else if (name === 'c' && cell) closeCell(cell);
      else if (name === 'row' && inSheet) closeRow();
      else if (name === 'sheetData') inSheet = false;
    },
  };
}

/** The column of a cell's name: B7 is in the second. */
function columnOf(name: string): number {
  let column = 0;
  let at = 0;
  for (; at < name.length; at += 1) {
    const letter = name.charCodeAt(at) - 64;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  if (at === 0 || at > 3 || at === name.length) throw damaged('contents');
  return column;
}
