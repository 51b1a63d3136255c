/** Which pages of a long list are needed for what is on screen. */
export const pageSize = 100;

/** Page numbers that cover the rows from `first` to `last`, both included, within a list of `total`. */
export function pagesFor(first: number, last: number, total: number): readonly number[] {
  const from = Math.max(0, Math.floor(first / pageSize));
  const to = Math.floor(Math.min(last, Math.max(0, total - 1)) / pageSize);
  return Array.from({ length: Math.max(1, to - from + 1) }, (_, index) => from + index);
}

/** Where a key leads in a list; null when the key does not move. */
export function rowAfterKey(key: string, row: number, total: number, rowsOnScreen: number): number | null {
  if (total === 0) return null;
  const within = (wanted: number) => Math.min(total - 1, Math.max(0, wanted));
  switch (key) {
    case 'ArrowDown':
      return within(row + 1);
    case 'ArrowUp':
      return within(row < 0 ? 0 : row - 1);
    case 'PageDown':
      return within(row + Math.max(1, rowsOnScreen - 1));
    case 'PageUp':
      return within(row - Math.max(1, rowsOnScreen - 1));
    case 'Home':
      return 0;
    case 'End':
      return total - 1;
    default:
      return null;
  }
}
