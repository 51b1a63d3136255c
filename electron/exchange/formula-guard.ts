/**
 * A text that begins like a formula is one to the program that opens the file: `=cmd|…` starts other programs, and `+992…` is
 * calculated away. An apostrophe before it keeps it a text. Lines within a text count too, since a careless reader of CSV takes
 * each for a row. A text that has such an apostrophe already gets a second one, so that taking one off gives every text back.
 */
export function guardFormulas(text: string): string {
  return mayStart.test(text) ? text.replace(guarded, "'") : text;
}

/** Undoes `guardFormulas`. To be asked for: in files from elsewhere an apostrophe may be part of a name. */
export function unguardFormulas(text: string): string {
  return text.includes("'") ? text.replace(unguarded, '') : text;
}

// Programs skip blanks, no-break and zero-width spaces before they look. Full-width signs count as signs to some of them.
const before = "'*[ \\u00A0\\u2000-\\u200B\\u202F\\u2060\\u3000\\uFEFF]*";
const signs = '=+\\-@\\t\\uFF1D\\uFF0B\\uFF0D\\uFF20';
const atStart = `^(?=${before}[${signs}\\r\\n])`;
const atLine = `(?<=[\\n\\r\\u2028\\u2029])(?=${before}[${signs}])`;

const mayStart = new RegExp(`[${signs}\\r\\n]`);
const guarded = new RegExp(`${atStart}|${atLine}`, 'g');
const unguarded = new RegExp(`(?:${atStart}|${atLine})'`, 'g');
