import type { Action } from '../ui/actions.tsx';

/** Actions in which each typed word begins some word; all of them while nothing is typed. */
export function matchingActions(
  actions: readonly Action[],
  typed: string,
  fold: (text: string) => string,
): readonly Action[] {
  const typedWords = wordsOf(fold(typed));
  return actions.filter((action) => {
    const words = wordsOf(fold(action.label));
    return typedWords.every((typedWord) => words.some((word) => word.startsWith(typedWord)));
  });
}

const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

/** The list is a ring: up from the first is the last. @returns null for a key that does not choose. */
export function chosenAfterKey(key: string, chosen: number, count: number): number | null {
  if (count === 0) return null;
  switch (key) {
    case 'ArrowDown':
      return (chosen + 1) % count;
    case 'ArrowUp':
      return (chosen - 1 + count) % count;
    case 'PageDown':
      return Math.min(count - 1, chosen + 8);
    case 'PageUp':
      return Math.max(0, chosen - 8);
    default:
      return null;
  }
}
