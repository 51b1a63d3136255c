/** A cell as the sheet shows it. What the file stores is kept beside it, so that nothing is lost to a format or to rounding. */
export type Cell =
  | { readonly kind: 'empty' }
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'number';
      /** As shown: with its leading zeros, its percent sign, its decimals. */
      readonly text: string;
      readonly stored: string;
      readonly value: number;
      /** Sheets keep 15 digits: of a longer number the last ones may have been lost before the file reached us. */
      readonly digitsMayBeLost: boolean;
    }
  | {
      readonly kind: 'date';
      /** ISO 8601, no finer than the sheet shows: 2019, 2019-04, 2019-04-30, 2019-04-30T10:15, 10:15. */
      readonly text: string;
      readonly stored: string;
      readonly precision: DatePrecision;
    }
  | { readonly kind: 'boolean'; readonly text: 'TRUE' | 'FALSE'; readonly value: boolean }
  | { readonly kind: 'error'; readonly text: string; readonly reason: CellProblem };

export type DatePrecision = 'year' | 'month' | 'day' | 'minute' | 'second' | 'time';

export type CellProblem =
  /** The sheet itself shows an error there: #N/A, #REF!, #DIV/0!. */
  | 'error-in-sheet'
  /** The file was made by a program that does not calculate. */
  | 'formula-not-calculated'
  /** Excel and LibreOffice disagree by a day before March 1900, and Excel knows a 29 February 1900. */
  | 'date-before-march-1900'
  | 'date-out-of-range'
  | 'not-a-number'
  | 'not-a-date';

export interface Row {
  /** As the spreadsheet program numbers it, from 1. Rows with nothing in them are left out. */
  readonly number: number;
  /** Filtered out or folded away in the sheet. */
  readonly hidden: boolean;
  /** From column A on; nothing empty at the end. */
  readonly cells: readonly Cell[];
}

export const emptyCell: Cell = { kind: 'empty' };

export const textCell = (text: string): Cell => (text === '' ? emptyCell : { kind: 'text', text });

/** A number with all digits a sheet keeps, in full: 992900123456 and not 9.929E+11. */
export function plainNumber(value: number): string {
  const rounded = Number(value.toPrecision(15));
  const written = String(rounded);
  if (!written.includes('e')) return written;
  return Math.abs(rounded) >= 1 && Math.abs(rounded) < 1e21 ? BigInt(rounded).toString() : written;
}

export function mayHaveLostDigits(stored: string): boolean {
  const digits = stored.replace(/e.*$/i, '').replace(/^[+-]?0*/, '');
  if (/^\d+$/.test(digits) && !/e/i.test(stored)) return digits.length > 15;
  // 1.2345678901234567E+18: a whole number too long for a sheet.
  return Math.abs(Number(stored)) >= 1e15 && Math.abs(Number(stored)) < 1e21;
}
