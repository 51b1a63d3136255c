import { formatValue } from 'hucre';
import { type Cell, type DatePrecision, mayHaveLostDigits, plainNumber } from './cells.ts';
import { type DateSystem, dateCell } from './sheet-dates.ts';

/** How cells of one style show a number. */
export type NumberFormat =
  | { readonly kind: 'general' }
  | { readonly kind: 'date'; readonly precision: DatePrecision }
  | { readonly kind: 'pattern'; readonly code: string };

export const general: NumberFormat = { kind: 'general' };

/** The formats that files name by number only. */
const builtIn: Readonly<Record<number, string>> = {
  ...{ 1: '0', 2: '0.00', 3: '#,##0', 4: '#,##0.00', 9: '0%', 10: '0.00%', 11: '0.00E+00', 12: '# ?/?', 13: '# ??/??' },
  ...{ 14: 'yyyy-mm-dd', 15: 'd-mmm-yy', 16: 'd-mmm', 17: 'mmm-yy', 18: 'h:mm AM/PM', 19: 'h:mm:ss AM/PM', 20: 'h:mm' },
  ...{ 21: 'h:mm:ss', 22: 'yyyy-mm-dd h:mm', 37: '#,##0', 38: '#,##0', 39: '#,##0.00', 40: '#,##0.00' },
  ...{ 45: 'mm:ss', 46: '[h]:mm:ss', 47: 'mm:ss.0', 48: '##0.0E+0' },
};

/** East Asian versions number further date formats; all show a day. */
const isEastAsianDate = (id: number): boolean => (id >= 27 && id <= 36) || (id >= 50 && id <= 58);

export function formatOf(id: number, code: string | undefined): NumberFormat {
  if (code === undefined && isEastAsianDate(id)) return { kind: 'date', precision: 'day' };
  const pattern = code ?? builtIn[id];
  if (pattern === undefined || pattern === '@' || /^general$/i.test(pattern)) return general;
  const precision = precisionOf(pattern);
  return precision ? { kind: 'date', precision } : { kind: 'pattern', code: pattern };
}

/** What a date format shows of a moment; undefined when it is no date format. */
function precisionOf(code: string): DatePrecision | undefined {
  const [firstSection = ''] = code
    .replace(/"[^"]*"|\\.|_.|\*./g, '')
    .toLowerCase()
    .split(';');
  // [h]:mm counts hours and is a number; [Red], [$-419] and [>5] are no part of what is shown.
  if (/\[(h+|m+|s+)\]/.test(firstSection)) return undefined;
  const letters = firstSection.replace(/\[[^\]]*\]/g, '').replace(/am\/pm|a\/p/g, 'h');
  if (/general|[#?@]|(^|[^s.])0/.test(letters)) return undefined;
  const hasHours = /h/.test(letters);
  const hasSeconds = /s/.test(letters);
  // After hours or before seconds, m stands for minutes.
  const monthLetters = letters.replace(/h[^a-z]*m+/g, '').replace(/m+[^a-z]*s/g, '');
  const hasDay = /d/.test(monthLetters);
  const hasMonth = /m/.test(monthLetters);
  const hasYear = /[ye]/.test(letters);
  if (!hasDay && !hasMonth && !hasYear) return hasHours || hasSeconds ? 'time' : undefined;
  if (hasHours || hasSeconds) return hasSeconds ? 'second' : 'minute';
  if (hasDay) return 'day';
  return hasMonth ? 'month' : 'year';
}

const numberPattern = /^[+-]?(\d{1,400}\.?\d{0,400}|\.\d{1,400})(e[+-]?\d{1,5})?$/i;

/** The cell that a stored number and its format make. */
export function numberCell(stored: string, format: NumberFormat, system: DateSystem): Cell {
  const value = Number(stored);
  if (!numberPattern.test(stored) || !Number.isFinite(value)) {
    return { kind: 'error', text: stored, reason: 'not-a-number' };
  }
  if (format.kind === 'date') return dateCell(stored, value, format.precision, system);
  const text = format.kind === 'general' ? plainNumber(value) : formatted(value, format.code);
  return { kind: 'number', text, stored, value, digitsMayBeLost: mayHaveLostDigits(stored) };
}

function formatted(value: number, code: string): string {
  // By far the most frequent, and exact in every length.
  if (code === '0' && Number.isInteger(value)) return plainNumber(value);
  const text = formatValue(value, code).trim();
  // A format may show nothing at all (";;;"); the number is there nevertheless.
  return text === '' ? plainNumber(value) : text;
}
