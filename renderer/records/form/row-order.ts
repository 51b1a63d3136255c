import type { FormRow } from './form-values.ts';

/**
 * Where a row goes when it is moved by one among `peers` (all rows, or those of one side): the id of the row it comes to stand
 * before, null for the end, undefined when it cannot go further.
 */
export function placeAfterMove(
  peers: readonly FormRow[],
  rowId: string,
  direction: 'up' | 'down',
): string | null | undefined {
  const at = peers.findIndex((row) => row.rowId === rowId);
  if (at < 0) return undefined;
  if (direction === 'up') return peers[at - 1]?.rowId;
  if (at === peers.length - 1) return undefined;
  return peers[at + 2]?.rowId ?? null;
}
