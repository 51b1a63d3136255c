/**
 * A text whose plain comparison, character by character, is alphabetical order: the same in every process, whatever the runtime knows
 * of Tajik. Each letter of the alphabets below stands where its alphabet has it; Latin letters sort without their marks.
 */
const cyrillic = 'аәбвгґғдеёєжҗзиіӣїйкқлмнңоөпрстуўүӯфхҳһцчҷшщъыьэюя';
const arabic = 'ءابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی';

/** Letters that only look different, or are written differently from one keyboard to the next. */
const sameLetter = new Map([
  ...spellings('ا', 'آأإٱ'),
  ...spellings('ک', 'ك'),
  ...spellings('ی', 'يىئ'),
  ...spellings('و', 'ؤ'),
  ...spellings('ه', 'ةۀۂ'),
]);

/** From the first place of a script on, so that the scripts keep their order: Latin, Cyrillic, Arabic. */
const places = new Map([...placesFrom(0x0400, cyrillic), ...placesFrom(0x0600, arabic)]);

/** In letters: what comes after them does not decide any more. Keeps the indexes of long lists small. */
const decisiveLength = 64;

const mark = /\p{M}/gu;
const notSorted = /[^\p{L}\p{N}]+/gu;

export function sortKey(text: string): string {
  let key = '';
  let length = 0;
  const letters = text.normalize('NFKC').toLowerCase().replace(notSorted, ' ').trim();
  for (const letter of letters) {
    if (length === decisiveLength) break;
    const place = places.get(sameLetter.get(letter) ?? letter);
    key += place ?? letter.normalize('NFD').replace(mark, '');
    length += 1;
  }
  return key;
}

function placesFrom(first: number, alphabet: string): readonly (readonly [string, string])[] {
  return [...alphabet].map((letter, index) => [letter, String.fromCodePoint(first + index)] as const);
}

function spellings(letter: string, others: string): readonly (readonly [string, string])[] {
  return [...others].map((other) => [other, letter] as const);
}
