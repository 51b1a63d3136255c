import type { Reference } from '../../../domain/records/field.ts';
import type { FormRow } from '../form/form-values.ts';

export const sides = ['ours', 'theirs', 'third'] as const;
export type Side = (typeof sides)[number];

export const isOfSide =
  (side: Side) =>
  (row: FormRow): boolean =>
    row.side === side;

export const officialOf = (row: FormRow): Reference | null => (row.official ?? null) as Reference | null; // the form is shaped by the field table

/** The first of a side leads its delegation until somebody says otherwise. */
export const roleOfNext = (ofSide: readonly FormRow[]): string =>
  ofSide.some((row) => row.role === 'headOfDelegation') ? 'member' : 'headOfDelegation';

/** A post somebody typed is left alone; one proposed from the official before gives way to that of the next. */
export const proposedPost = (now: unknown, before: string | null, next: string | null): string | null => {
  const isOwn = typeof now === 'string' && now.trim() !== '' && now !== before;
  return isOwn ? now : next;
};
