/** Characters that XML cannot hold are written `_x0001_`, and an underscore that would be taken for such a sign `_x005F_`. */
export function unescapeText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** The reverse, also for what no XML may hold at all: half a surrogate pair, U+FFFE and U+FFFF. */
export function escapeText(text: string): string {
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(unwritable, (character) => `_x${hex(character.charCodeAt(0))}_`);
}

// With the u flag \p{Cs} matches halves only; a proper pair is one code point of another class.
const unwritable = /[\p{Cs}\uFFFE\uFFFF]/gu;

const hex = (code: number): string => code.toString(16).toUpperCase().padStart(4, '0');
