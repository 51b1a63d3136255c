/**
 * Latin letters for travel documents: ICAO Doc 9303, Part 3, section 6, table B (Cyrillic), and table A for Latin letters with
 * marks. The tables lack five Tajik letters: қ ӣ ӯ ҳ ҷ are written as BGN/PCGN 1994 writes them, without marks, which is what stands
 * in Tajik passports. Ghafurov is found in those too, but ICAO has G for ғ, and a proposal follows the standard it names.
 */
import { letterTable, transliterate } from './letters.ts';

export const travelDocumentLetters = letterTable(
  'а a, б b, в v, г g, ғ g, д d, е e, ё e, ж zh, з z, и i, ӣ i, й i, к k, қ q, л l, м m, н n, о o, п p, р r, с s, т t, у u, ' +
    'ӯ u, ф f, х kh, ҳ h, ц ts, ч ch, ҷ j, ш sh, щ shch, ъ ie, ы y, ь, э e, ю iu, я ia',
);

const latinLetters = letterTable(
  'ä ae, æ ae, å aa, ð d, đ d, ı i, ĳ ij, ł l, ŋ n, ö oe, ø oe, œ oe, ß ss, þ th, ü ue, ŧ t, ħ h, ĸ q',
);

/** As the name stands on the data page: capital and small letters as they were. */
export const toTravelDocumentLatin = (text: string): string =>
  transliterate(text, (letter) => travelDocumentLetters.get(letter));

export interface NameParts {
  /** The primary identifier: the surname. */
  readonly surname: string;
  readonly givenNames: string;
}

/** The name field of a passport's first machine-readable line (TD3): 39 characters. */
export const passportNameLength = 39;

/**
 * A name as the machine-readable zone holds it: A to Z and `<` only, filled up to the length. When it is too long, whole letters
 * at the end are lost, as the standard allows. Arabic letters have no place in these tables and fall away: such a name needs its
 * Latin form from the document.
 */
export function machineReadableName(name: NameParts, length: number = passportNameLength): string {
  const [surname, givenNames] = [machineReadable(name.surname), machineReadable(name.givenNames)];
  const field = surname && givenNames ? `${surname}<<${givenNames}` : surname || givenNames;
  return field.slice(0, length).padEnd(length, '<');
}

/** Words of A to Z with one `<` between them. Apostrophes leave no gap: D'Artagnan is DARTAGNAN. */
export function machineReadable(text: string): string {
  const latin = [...toTravelDocumentLatin(text).toLowerCase().normalize('NFC')]
    .map((letter) => latinLetters.get(letter) ?? letter)
    .join('');
  return latin
    .normalize('NFD')
    .replace(/[\p{M}'’‘ʼʻ`´”"]/gu, '')
    .toUpperCase()
    .replace(/[^A-Z]+/g, '<')
    .replace(/^<|<$/g, '');
}
