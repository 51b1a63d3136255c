/**
 * Which layout is on can only be known from what it typed: no system tells a sandboxed window its name. Tajik is told from Russian by
 * the letters only it has.
 */
export type TypedScript = 'Latn' | 'Cyrl' | 'Tajk' | 'Arab';

const tajikOnly = /[ғӣқӯҳҷ]/iu;

/** @returns null for digits, signs and keys that type nothing: they say nothing of the layout. */
export function scriptOfKey(key: string): TypedScript | null {
  if ([...key].length !== 1) return null;
  if (tajikOnly.test(key)) return 'Tajk';
  if (/\p{Script=Cyrillic}/u.test(key)) return 'Cyrl';
  if (/\p{Script=Latin}/u.test(key)) return 'Latn';
  if (/\p{Script=Arabic}/u.test(key)) return 'Arab';
  return null;
}
