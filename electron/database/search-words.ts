import { foldForSearch } from '../../domain/text.ts';

const word = /[\p{L}\p{N}\p{M}]+/gu;

/** A text as the words it is found by; the same for what is kept and for what is asked. */
export const searchWords = (text: string): readonly string[] => foldForSearch(text).match(word) ?? [];

export interface SearchScope {
  /** Words in the line a result shows, not in the text below it. */
  readonly inTitle?: boolean;
  readonly types?: readonly string[];
}

/**
 * What the full-text index is asked: all of the words, each as the start of one. Null when nothing was asked. Each word is quoted, so
 * that nothing typed can act as an operator.
 */
export function searchQuery(typed: string, { inTitle = false, types = [] }: SearchScope = {}): string | null {
  // More words than this narrow nothing down any more.
  const words = [...new Set(searchWords(typed))].slice(0, 12);
  if (words.length === 0) return null;
  const all = `{${inTitle ? 'title' : 'title body'}} : (${words.map((word) => `"${word}"*`).join(' AND ')})`;
  const ofTypes = types.flatMap((type) => searchWords(type)).map((type) => `"${type}"`);
  return ofTypes.length === 0 ? all : `{type} : (${ofTypes.join(' OR ')}) AND ${all}`;
}
