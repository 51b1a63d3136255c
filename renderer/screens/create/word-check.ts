/** Which words of the paper are asked for: three, of different thirds, so that no whole column can be missing. */
export function drawPositions(count: number, random: () => number = drawFraction): readonly number[] {
  const third = Math.floor(count / 3);
  return [0, 1, 2].map((part) => part * third + Math.floor(random() * third) + 1);
}

const drawFraction = (): number => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / 2 ** 32;

/** Positions count from 1, as on the paper. */
export function wrongPositions(
  words: readonly string[],
  positions: readonly number[],
  typed: Readonly<Record<number, string>>,
): readonly number[] {
  return positions.filter((position) => (typed[position] ?? '').trim().toLowerCase() !== words[position - 1]);
}
