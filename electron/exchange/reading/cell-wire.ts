/** Rows on their way out of the parser process: short, because there may be millions, and checked piece by piece on arrival. */
import { type Cell, type CellProblem, type DatePrecision, emptyCell, mayHaveLostDigits, type Row } from './cells.ts';

type WireCell = null | string | readonly [number, ...(string | number)[]];
type WireRow = readonly [number: number, hidden: 0 | 1, ...cells: WireCell[]];

const kinds = { number: 1, date: 2, boolean: 3, error: 4 } as const;

const precisions = ['year', 'month', 'day', 'minute', 'second', 'time'] as const satisfies readonly DatePrecision[];

const problems = [
  'error-in-sheet',
  'formula-not-calculated',
  'date-before-march-1900',
  'date-out-of-range',
  'not-a-number',
  'not-a-date',
] as const satisfies readonly CellProblem[];

export const encodeRows = (rows: readonly Row[]): string => JSON.stringify(rows.map(encodeRow));

const encodeRow = ({ number, hidden, cells }: Row): WireRow => [number, hidden ? 1 : 0, ...cells.map(encodeCell)];

function encodeCell(cell: Cell): WireCell {
  switch (cell.kind) {
    case 'empty':
      return null;
    case 'text':
      return cell.text;
    case 'number':
      return [kinds.number, cell.text, cell.stored];
    case 'date':
      return [kinds.date, cell.text, cell.stored, precisions.indexOf(cell.precision)];
    case 'boolean':
      return [kinds.boolean, cell.value ? 1 : 0];
    case 'error':
      return [kinds.error, cell.text, problems.indexOf(cell.reason)];
  }
}

/** Undefined when the text is not one that `encodeRows` makes: the process that sent it is no longer to be trusted. */
export function decodeRows(text: string): Row[] | undefined {
  try {
    const rows: unknown = JSON.parse(text);
    return Array.isArray(rows) ? rows.map(decodeRow) : undefined;
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof MalformedRow) return undefined;
    throw error;
  }
}

class MalformedRow extends Error {}

function decodeRow(row: unknown): Row {
  if (!Array.isArray(row)) throw new MalformedRow();
  const [number, hidden, ...cells] = row;
  if (!Number.isSafeInteger(number) || number < 1 || (hidden !== 0 && hidden !== 1)) throw new MalformedRow();
  return { number, hidden: hidden === 1, cells: cells.map(decodeCell) };
}

function decodeCell(cell: unknown): Cell {
  if (cell === null) return emptyCell;
  if (typeof cell === 'string') return { kind: 'text', text: cell };
  if (!Array.isArray(cell)) throw new MalformedRow();
  const [kind, first, second, third] = cell;
  if (kind === kinds.boolean) {
    if (first !== 0 && first !== 1) throw new MalformedRow();
    return { kind: 'boolean', text: first === 1 ? 'TRUE' : 'FALSE', value: first === 1 };
  }
  if (typeof first !== 'string') throw new MalformedRow();
  if (kind === kinds.error) return { kind: 'error', text: first, reason: memberOf(problems, second) };
  if (typeof second !== 'string') throw new MalformedRow();
  if (kind === kinds.date) {
    return { kind: 'date', text: first, stored: second, precision: memberOf(precisions, third) };
  }
  const value = Number(second);
  if (kind !== kinds.number || !Number.isFinite(value)) throw new MalformedRow();
  return { kind: 'number', text: first, stored: second, value, digitsMayBeLost: mayHaveLostDigits(second) };
}

function memberOf<const Member>(members: readonly Member[], index: unknown): Member {
  const member = typeof index === 'number' ? members[index] : undefined;
  if (member === undefined) throw new MalformedRow();
  return member;
}
