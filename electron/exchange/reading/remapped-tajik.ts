/**
 * Before Unicode had come to every desk, fonts such as Times New Roman Tj drew Tajik letters in the places of Serbian, Macedonian
 * and Ukrainian ones. Such text looks right in that font only: Љумњурї is Ҷумҳурӣ.
 */
const letters: Readonly<Record<string, string>> = {
  ...{ Ѓ: 'Ғ', ѓ: 'ғ', Ї: 'Ӣ', ї: 'ӣ', Ќ: 'Қ', ќ: 'қ' },
  ...{ Ў: 'Ӯ', ў: 'ӯ', Њ: 'Ҳ', њ: 'ҳ', Љ: 'Ҷ', љ: 'ҷ' },
};

const pattern = new RegExp(`[${Object.keys(letters).join('')}]`, 'u');
const allOf = new RegExp(pattern.source, 'gu');

/** Whether a text may come from such a font. It may also be Ukrainian or Serbian: only a reader can tell. */
export const mayBeRemappedTajik = (text: string): boolean => pattern.test(text);

/** Only ever done when the user has seen examples and asked for it. */
export const restoreTajik = (text: string): string => text.replace(allOf, (letter) => letters[letter] ?? letter);
