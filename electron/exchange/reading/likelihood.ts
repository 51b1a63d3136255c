/** Russian letters from the most frequent to the rarest, the Tajik ones among them where Tajik text has them. */
const byFrequency = 'оаеинрмтдсвлкбзшгпуяӣҳҷӯқхыьйюғцжфчэщёъ';

const frequencyOf = new Map([...byFrequency].map((letter, rank) => [letter, 1 - rank / byFrequency.length]));

const unlikely = -6;

/**
 * How much a text looks like names and words in Cyrillic, Arabic or Latin letters: above 0 for good text, far below for text read
 * in a wrong encoding, which is full of frames, of rare letters and of capitals within words. A guess, only ever used to order choices.
 */
export function likelihoodOf(text: string): number {
  let score = 0;
  let count = 0;
  let previous = '';
  for (const letter of text) {
    if (letter > '\u007F') {
      count += 1;
      score += letterScore(letter, previous);
    }
    previous = letter;
  }
  return count === 0 ? 0 : score / count;
}

function letterScore(letter: string, previous: string): number {
  const small = letter.toLowerCase();
  const frequency = frequencyOf.get(small);
  if (frequency !== undefined) {
    const isCapitalWithin = letter !== small && /\p{Ll}/u.test(previous);
    return isCapitalWithin ? -2 : frequency;
  }
  if (/[\p{Script=Arabic}]/u.test(letter)) return /[\p{L}\p{M}]/u.test(letter) ? 0.4 : -1;
  // Ukrainian, Serbian and the letters that old Tajik fonts took the place of.
  if (/\p{Script=Cyrillic}/u.test(letter)) return -0.5;
  if (/[«»–—…№„“”’‘\u00A0•·°§]/u.test(letter)) return 0;
  if (/\p{Script=Latin}/u.test(letter)) return /[A-Za-z]/.test(previous) ? 0 : -1.5;
  return unlikely;
}
