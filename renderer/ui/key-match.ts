/**
 * Keys are written `mod+K`, `alt+1`, `/`, `N`, `F1`; `mod` is Ctrl, on a Mac Command. On a Cyrillic or Arabic layout the letter keys
 * are taken by their place, so that Ctrl K works without changing the layout.
 */
export interface PressedKey {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

export function matchesKeys(pressed: PressedKey, keys: string, isMac: boolean): boolean {
  const parts = keys.split('+');
  const wanted = parts.at(-1) ?? '';
  const mod = parts.includes('mod');
  const [modPressed, otherPressed] = isMac ? [pressed.metaKey, pressed.ctrlKey] : [pressed.ctrlKey, pressed.metaKey];
  if (modPressed !== mod || otherPressed) return false;
  if (pressed.altKey !== parts.includes('alt')) return false;
  // A sign such as ? is typed with Shift on one layout and without it on another.
  const isSign = wanted.length === 1 && !/[A-Z0-9]/.test(wanted);
  if (!isSign && pressed.shiftKey !== parts.includes('shift')) return false;
  return keyOf(pressed) === wanted;
}

/** The key as it is written in `keys`. */
function keyOf({ key, code }: PressedKey): string {
  const place = /^(?:Key([A-Z])|Digit([0-9]))$/.exec(code);
  // Alt with a digit types a sign on a Mac, and Shift turns digits into signs: digits are always taken by their place.
  if (place?.[2] !== undefined) return place[2];
  if (key.length !== 1) return key;
  if (/[\u0020-\u007e]/.test(key)) return key.toUpperCase();
  return place?.[1] ?? key;
}

/** Keys that mean something inside a text field; they act only while nobody is typing. */
export const belongsToTyping = (keys: string): boolean =>
  keys === 'mod+Z' || keys === 'mod+shift+Z' || (!/^(?:mod|alt)\+/.test(keys) && !/^F\d+$/.test(keys));

const signs: Readonly<Record<string, string>> = { ArrowLeft: '←', ArrowRight: '→', ArrowUp: '↑', ArrowDown: '↓' };
const macNames: Readonly<Record<string, string>> = { mod: '⌘', alt: '⌥', shift: '⇧' };
const otherNames: Readonly<Record<string, string>> = { mod: 'Ctrl', alt: 'Alt', shift: 'Shift', Escape: 'Esc' };

/** As shown to the reader: `Ctrl K`, on a Mac `⌘K`. */
export function keyLabel(keys: string, isMac: boolean): string {
  const names = isMac ? macNames : otherNames;
  return keys
    .split('+')
    .map((part) => names[part] ?? signs[part] ?? part)
    .join(isMac ? '' : ' ');
}

export const isMac: boolean = typeof navigator === 'object' && navigator.userAgent.includes('Macintosh');
