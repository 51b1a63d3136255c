import { z } from 'zod';
import { customIssue, type IssueData, type IssueKind } from './issues.ts';

export interface TextRules {
  /** In code points, after normalising: what a reader counts as characters, near enough. */
  readonly maxLength: number;
  readonly multiline: boolean;
}

/**
 * Text as it may be kept: NFC, no trailing spaces, nothing in it that is invisible and changes what is read. Parsing the result
 * again changes nothing.
 */
export const textSchema = ({ maxLength, multiline }: TextRules) =>
  z.string().transform((raw, context) => {
    // Refused before it is normalised: ten megabytes in a field must cost nothing. No text shrinks by more in NFC.
    const value = raw.length > 8 * maxLength + 64 ? raw : tidy(raw, multiline);
    const problem =
      countCharacters(value) > maxLength
        ? { kind: 'too-long' as const, data: { max: maxLength } }
        : findForbidden(value, multiline);
    if (!problem) return value;
    context.addIssue(customIssue(problem.kind, problem.data));
    return z.NEVER;
  });

function tidy(raw: string, multiline: boolean): string {
  const text = multiline ? raw.replace(/\r\n?|[\u2028\u2029]/g, '\n') : raw;
  return text.normalize('NFC').replace(/[\p{Zs}\t\n]+$/u, '');
}

export function countCharacters(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}

/**
 * The first character that may not stand in any text. Marks that only steer neighbouring letters (U+200E, U+200F, U+061C, zero-width
 * joiners) are part of good Arabic and Persian and stay; embeddings, overrides and isolates reorder what follows and are refused.
 */
export function findForbidden(text: string, multiline: boolean): { kind: IssueKind; data: IssueData } | null {
  const pattern = multiline ? forbiddenInLines : forbiddenInLine;
  const found = pattern.exec(text);
  if (!found) return null;
  const codePoint = found[0].codePointAt(0) ?? 0;
  const data = { codePoint: `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`, index: found.index };
  if (codePoint >= 0xd800 && codePoint <= 0xdfff) return { kind: 'lone-surrogate', data };
  return { kind: isBidiControl(codePoint) ? 'bidi-control' : 'control-character', data };
}

// With the u flag \p{Cs} matches lone surrogates only; a proper pair is one code point of another class.
const forbiddenInLines = /[\p{Cs}\u202A-\u202E\u2066-\u2069\u2028\u2029]|[^\P{Cc}\t\n]/u;
const forbiddenInLine = /[\p{Cs}\p{Cc}\u202A-\u202E\u2066-\u2069\u2028\u2029]/u;

const isBidiControl = (codePoint: number): boolean =>
  (codePoint >= 0x202a && codePoint <= 0x202e) || (codePoint >= 0x2066 && codePoint <= 0x2069);

/**
 * Letters that one writer uses and the next does not, in names as they reach us: Tajik text typed on a Russian keyboard, ё
 * printed as е, Arabic names in Persian and Arabic spelling. Left side is found when the right side is typed, and the reverse.
 * Letters that are another letter with a mark (ӣ ӯ й ё, أ إ آ ئ ؤ, é ş ā) are not listed: all marks fall away.
 */
export const searchVariants: readonly (readonly [letters: string, folded: string])[] = [
  ['ғ', 'г'],
  ['қ', 'к'],
  ['ҳ', 'х'],
  ['ҷ', 'ч'],
  ['ٱ', 'ا'],
  ['ىیې', 'ي'],
  ['ک', 'ك'],
  ['ةہھە', 'ه'],
  ['ı', 'i'],
  ['ł', 'l'],
  ['ø', 'o'],
  ['đ', 'd'],
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  // Marks of transliteration, written in a dozen ways or left out: O‘zbek, Ko'lob, Mu’min, ʿAlī.
  ['\u2018\u2019\u02BB\u02BC\u02BE\u02BF\u0060\u0027', ''],
  ['ъь', ''],
];

const variantOf = new Map(
  searchVariants.flatMap(([letters, folded]) => [...letters].map((letter) => [letter, folded])),
);
const variantPattern = new RegExp(`[${[...variantOf.keys()].join('')}]`, 'gu');

/**
 * The form in which text is indexed and looked up. Loses distinctions on purpose and is never shown. Folding twice changes
 * nothing, so a folded query meets a folded index.
 */
export function foldForSearch(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Mn}|[\u0640\u200B-\u200F\u061C\u00AD\uFEFF]/gu, '')
    .normalize('NFC')
    .replace(variantPattern, (letter) => variantOf.get(letter) ?? letter)
    .replace(/[\s\p{Pd}]+/gu, ' ')
    .trim();
}
