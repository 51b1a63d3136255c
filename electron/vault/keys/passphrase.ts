import type { FailureOf } from '../../../domain/failures.ts';
import { type Failed, failed, type Ok, ok } from '../../../domain/result.ts';

const shortest = 12;
const longest = 256;
/** Strong by zxcvbn's own scale: more than 10^10 guesses, on top of a second for each. */
const strongScore = 4;

type Malformed = FailureOf<'passphrase-malformed'>;

/**
 * The bytes a key is derived from: NFKC, so that the same passphrase typed on a Mac, on Windows or with another keyboard is the same
 * bytes. Refuses before any costly step what no passphrase field can have produced. The caller wipes the buffer.
 */
export function passphraseBytes(typed: string): Ok<Buffer> | Failed<Malformed> {
  // Before the text is looked at closely: normalising a megabyte would take its time.
  if (typed.length > longest * 4) return malformed('too-long');
  if (/\p{Surrogate}/u.test(typed)) return malformed('lone-surrogate');
  if (/\p{Control}/u.test(typed)) return malformed('control-character');
  const normal = typed.normalize('NFKC');
  const characters = [...normal].length;
  if (characters < shortest) return malformed('too-short');
  if (characters > longest) return malformed('too-long');
  return ok(Buffer.from(normal, 'utf8'));
}

const malformed = (reason: Malformed['reason']) => failed({ kind: 'passphrase-malformed', reason });

export type PassphraseScore = 0 | 1 | 2 | 3 | 4;

/** `known`: words that say nothing against somebody who knows the user, such as the name of the vault. */
export async function passphraseScore(typed: string, known: readonly string[] = []): Promise<PassphraseScore> {
  const estimate = await loadEstimate();
  return estimate(typed.slice(0, longest).normalize('NFKC'), known);
}

/** What a passphrase that is being chosen must fulfil; one that is typed to unlock only needs the first part. */
export async function checkNewPassphrase(
  typed: string,
  known: readonly string[],
): Promise<Ok<Buffer> | Failed<Malformed | FailureOf<'weak-passphrase'>>> {
  const bytes = passphraseBytes(typed);
  if (!bytes.ok) return bytes;
  const score = await passphraseScore(typed, known);
  if (score >= strongScore) return bytes;
  bytes.value.fill(0);
  // Below the strong score by the line above.
  return failed({ kind: 'weak-passphrase', score: score as Exclude<PassphraseScore, 4> });
}

type Estimate = (typed: string, known: readonly string[]) => PassphraseScore;
let loading: Promise<Estimate> | undefined;

/** The dictionaries are megabytes: unlocking does without them. */
function loadEstimate(): Promise<Estimate> {
  loading ??= Promise.all([import('@zxcvbn-ts/core'), import('@zxcvbn-ts/language-common')]).then(
    ([{ ZxcvbnFactory }, { adjacencyGraphs, dictionary }]) => {
      const zxcvbn = new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs });
      return (typed, known) => zxcvbn.check(typed, [...known]).score;
    },
  );
  return loading;
}
