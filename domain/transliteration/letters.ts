/** How a table of letters is applied to a name; the tables themselves are in the files beside this one. */

/** What one Cyrillic letter becomes, both in lower case. */
export type LetterTable = ReadonlyMap<string, string>;

/** `before` is the letter that stands before it, in lower case, and '' at the beginning of a word. */
export type LetterRule = (letter: string, before: string) => string | undefined;

/** Written as it is read, a letter and what it becomes: `а a, б b, ъ ’`; a letter alone falls away. */
export const letterTable = (pairs: string): LetterTable =>
  new Map(
    pairs.split(',').map((pair) => {
      const [letter = '', latin = ''] = pair.trim().split(' ');
      return [letter, latin] as const;
    }),
  );

/** Every character the rule has no answer for stays as it is: spaces, hyphens, Latin, Arabic. */
export function transliterate(text: string, rule: LetterRule): string {
  const characters = [...text.normalize('NFC')];
  let latin = '';
  let before = '';
  characters.forEach((character, index) => {
    const letter = character.toLowerCase();
    const found = rule(letter, before);
    before = isLetter.test(character) ? letter : '';
    if (found === undefined) latin += character;
    else if (letter === character) latin += found;
    else latin += isInCapitals(characters, index) ? found.toUpperCase() : capitalised(found);
  });
  return latin;
}

/** Ш in ШОДИ becomes SH and in Шоди Sh: the next letter decides, for the last one the letter before. */
function isInCapitals(characters: readonly string[], index: number): boolean {
  const next = characters[index + 1] ?? '';
  const neighbour = isLetter.test(next) ? next : (characters[index - 1] ?? '');
  return isLetter.test(neighbour) && neighbour !== neighbour.toLowerCase();
}

const isLetter = /\p{L}/u;

const capitalised = (latin: string): string => latin.slice(0, 1).toUpperCase() + latin.slice(1);
