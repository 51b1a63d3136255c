import { foldForSearch } from '../../domain/text.ts';

const word = /[\p{L}\p{N}\p{M}]+/gu;

/** A text as the words it is found by; the same for what is kept and for what is asked. */
export const searchWords = (text: string): readonly string[] => foldForSearch(text).match(word) ?? [];

/**
 * What the full-text index is asked: all of the words, each as the start of one. Null when nothing was asked. Each word is quoted, so
 * that nothing typed can act as an operator.
 */
export function searchQuery(typed: string, column?: 'title' | 'body'): string | null {
  // More words than this narrow nothing down any more.
  const words = [...new Set(searchWords(typed))].slice(0, 12);
  if (words.length === 0) return null;
  const all = words.map((each) => `"${each}"*`).join(' AND ');
  return column ? `{${column}} : (${all})` : all;
}
