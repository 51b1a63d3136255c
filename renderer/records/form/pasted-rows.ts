/**
 * Several lines pasted into the first cell of a list become rows; cells of a line are parted by tabs, as a spreadsheet gives them.
 * Null when the text is one line: then it is pasted as text.
 */
export function pastedLines(pasted: string): readonly (readonly string[])[] | null {
  const lines = pasted
    .split(/\r\n|\r|\n/)
    .map((line) => line.split('\t').map((cell) => cell.trim()))
    .filter((cells) => cells.some((cell) => cell !== ''));
  return lines.length > 1 ? lines.map((cells, _, all) => (isNumbered(all) ? withoutNumber(cells) : cells)) : null;
}

const numbered = /^\(?\d{1,3}[.)]\s+/;

/** A list copied from a text brings its numbers along; only when every line has one is it a number and not part of the words. */
const isNumbered = (lines: readonly (readonly string[])[]): boolean =>
  lines.every(([first]) => numbered.test(first ?? ''));

const withoutNumber = ([first, ...rest]: readonly string[]): readonly string[] => [
  (first ?? '').replace(numbered, ''),
  ...rest,
];
