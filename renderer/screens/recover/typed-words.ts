import { wordlist } from '@scure/bip39/wordlists/english.js';

export const recoveryWordCount = 24;

const known = new Set(wordlist);

/** What was typed or pasted, as words: numbers of a list, commas and line ends fall away. */
export const splitWords = (typed: string): readonly string[] => typed.toLowerCase().match(/[a-z]+/g) ?? [];

/** Words that cannot be right. The last one only counts once it is finished, because it may still be typed. */
export function unknownWords(typed: string): readonly string[] {
  const words = splitWords(typed);
  const isFinished = /[^a-z]$/i.test(typed);
  return words.filter((word, index) => {
    const isLast = index === words.length - 1 && !isFinished;
    return isLast ? !wordlist.some((candidate) => candidate.startsWith(word)) : !known.has(word);
  });
}
