import type { SpreadsheetFailure } from '../../../domain/failures.ts';

/**
 * Carries a failure out of the middle of a stream, where no value can be returned. Thrown and caught within the parser process
 * only; its door turns it back into a value.
 */
export class Refusal extends Error {
  readonly failure: SpreadsheetFailure;

  constructor(failure: SpreadsheetFailure) {
    super(failure.kind);
    this.name = 'Refusal';
    this.failure = failure;
  }
}

type TooLarge = Extract<SpreadsheetFailure, { readonly kind: 'spreadsheet-too-large' }>;
type SizeLimit = 'file' | 'unpacked' | 'texts';
type Hostile = Extract<SpreadsheetFailure, { readonly kind: 'spreadsheet-hostile' }>;

export const tooLarge = (limit: Exclude<TooLarge['limit'], SizeLimit>, max: number): Refusal =>
  new Refusal({ kind: 'spreadsheet-too-large', limit, max });

export const tooManyBytes = (limit: SizeLimit, maxBytes: number): Refusal =>
  new Refusal({ kind: 'spreadsheet-too-large', limit, max: maxBytes / (1024 * 1024) });

export const hostile = (reason: Hostile['reason']): Refusal => new Refusal({ kind: 'spreadsheet-hostile', reason });

export const damaged = (part: 'archive' | 'contents'): Refusal => new Refusal({ kind: 'spreadsheet-damaged', part });
