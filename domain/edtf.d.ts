/** The part of edtf 4 that is used here; the package brings no types. */
declare module 'edtf' {
  export interface ParsedDate {
    readonly type: 'Date';
    /** Year, month from 0, day. */
    readonly values: readonly number[];
    /** True for the whole date, or a bit mask when some parts only are qualified. */
    readonly uncertain?: boolean | number;
    readonly approximate?: boolean | number;
    readonly unspecified?: number;
  }
  export interface ParsedInterval {
    readonly type: 'Interval';
    readonly values: readonly (ParsedDate | null | typeof Infinity)[];
  }
  export interface ParsedSet {
    readonly type: 'Set' | 'List';
    /** A pair is a span of consecutive dates. */
    readonly values: readonly (ParsedDate | readonly [ParsedDate, ParsedDate])[];
    readonly earlier?: boolean;
    readonly later?: boolean;
  }
  export interface ParsedOther {
    readonly type: 'Year' | 'Decade' | 'Century' | 'Season';
    readonly values: readonly number[];
  }
  /** First and last millisecond it covers. Throws on what is not EDTF. */
  export default function edtf(text: string): { readonly min: number; readonly max: number };
  /** Throws on what is not EDTF. */
  export function parse(text: string): ParsedDate | ParsedInterval | ParsedSet | ParsedOther;
}
