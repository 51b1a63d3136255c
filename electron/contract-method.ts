/** What a line of the contract is made of. */
import type { z } from 'zod';

export interface Method<
  Input extends z.ZodType = z.ZodType,
  Output = unknown,
  Where extends 'vault' | 'main' = 'vault' | 'main',
  Effect extends 'query' | 'command' = 'query' | 'command',
> {
  readonly where: Where;
  readonly effect: Effect;
  readonly when: 'locked' | 'unlocked' | 'always';
  readonly input: Input;
  /** Looked at before `input` parses anything. */
  readonly size: InputSize;
  /** Carries the type of the answer; never called. */
  readonly answers?: () => Output;
}

/** What is larger or deeper is refused unread. */
export interface InputSize {
  readonly bytes: number;
  readonly depth: number;
}

const smallInput: InputSize = { bytes: 1024 * 1024, depth: 8 };
/**
 * A meeting of 100 agenda items with texts of 20,000 characters comes to 6 MB. Lists within lists of a formatted text come to a depth
 * of 24 within a record.
 */
export const recordInput: InputSize = { bytes: 8 * 1024 * 1024, depth: 40 };

/** Ten thousand rows of a list, each with a reason and an evidence of a line or two. */
export const manyRowsInput: InputSize = { bytes: 16 * 1024 * 1024, depth: 8 };

/** `vault.query('unlocked', input)<Output>()` */
const method =
  <const Where extends Method['where'], const Effect extends Method['effect']>(where: Where, effect: Effect) =>
  <Input extends z.ZodType>(when: Method['when'], input: Input, size = smallInput) =>
  <Output>(): Method<Input, Output, Where, Effect> => ({ where, effect, when, input, size });

export const vault = { query: method('vault', 'query'), command: method('vault', 'command') };
export const main = { query: method('main', 'query'), command: method('main', 'command') };
