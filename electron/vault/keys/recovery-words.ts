import { entropyToMnemonic, mnemonicToEntropy } from '@scure/bip39';
import { wordlist } from '@scure/bip39/wordlists/english.js';
import type { FailureOf } from '../../../domain/failures.ts';
import { type Failed, failed, type Ok, ok } from '../../../domain/result.ts';

const wordCount = 24;
const longest = 4096;
const knownWords = new Set(wordlist);

type Malformed = FailureOf<'recovery-words-malformed'>;

/** The 24 words in which 32 random bytes are written on paper, the last one carrying a checksum. */
export const recoveryWordsOf = (secret: Buffer): readonly string[] => entropyToMnemonic(secret, wordlist).split(' ');

/** Takes the words as people type them back: any case, any spacing, with or without numbers in front. The caller wipes the buffer. */
export function recoverySecretOf(typed: string): Ok<Buffer> | Failed<Malformed> {
  if (typed.length > longest) return malformed('word-count');
  const words = typed
    .normalize('NFKC')
    .toLowerCase()
    .split(/[^\p{Letter}]+/u)
    .filter((word) => word !== '');
  if (words.length !== wordCount) return malformed('word-count');
  if (!words.every((word) => knownWords.has(word))) return malformed('unknown-word');
  try {
    return ok(Buffer.from(mnemonicToEntropy(words.join(' '), wordlist)));
  } catch {
    // All words are known and there are 24 of them: only the checksum is left to be wrong.
    return malformed('checksum');
  }
}

const malformed = (reason: Malformed['reason']) => failed({ kind: 'recovery-words-malformed', reason });
