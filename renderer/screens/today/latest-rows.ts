/** The latest of several lists that are each sorted already; ISO moments in UTC sort as text. */
export const latestOf = <Item extends { readonly row: { readonly updatedAt: string } }>(
  items: readonly Item[],
  count: number,
): readonly Item[] => [...items].sort((a, b) => compare(b.row.updatedAt, a.row.updatedAt)).slice(0, count);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
