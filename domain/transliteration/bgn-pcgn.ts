/**
 * Latin letters for names as maps and readers of English write them: BGN/PCGN 1994 System for Tajik and BGN/PCGN 1947 System for
 * Russian. The centre dots, which both systems leave to the writer (Исҳоқ as Is·hoq), are not set: no document of a person has them.
 */
import { letterTable, transliterate } from './letters.ts';

/** The alphabet of 1998, then the four letters that older names still hold. */
export const tajikLetters = letterTable(
  'а a, б b, в v, г g, ғ gh, д d, е e, ё yo, ж zh, з z, и i, ӣ í, й y, к k, қ q, л l, м m, н n, о o, п p, р r, с s, т t, у u, ' +
    'ӯ ŭ, ф f, х kh, ҳ h, ч ch, ҷ j, ш sh, ъ ’, э ė, ю yu, я ya, ц ts, щ sh, ы i, ь',
);

export const russianLetters = letterTable(
  'а a, б b, в v, г g, д d, е e, ё ë, ж zh, з z, и i, й y, к k, л l, м m, н n, о o, п p, р r, с s, т t, у u, ф f, х kh, ц ts, ' +
    'ч ch, ш sh, щ shch, ъ ”, ы y, ь ’, э e, ю yu, я ya',
);

const vowels = new Set('аеёиӣоуӯыэюя');

/** Ц, no letter of Tajik since 1998, is written as it is heard: ts after a vowel, else s. */
export const tajikToLatin = (text: string): string =>
  transliterate(text, (letter, before) => (letter === 'ц' && !vowels.has(before) ? 's' : tajikLetters.get(letter)));

/** Е and ё begin with y at the beginning of a word, after a vowel, and after й, ъ and ь: Евсеев becomes Yevseyev. */
export const russianToLatin = (text: string): string =>
  transliterate(text, (letter, before) => {
    const latin = russianLetters.get(letter) ?? tajikLetters.get(letter);
    return (letter === 'е' || letter === 'ё') && isIotatedAfter(before) ? `y${latin}` : latin;
  });

const isIotatedAfter = (before: string): boolean => before === '' || vowels.has(before) || 'йъь'.includes(before);
