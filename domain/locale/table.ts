/** `key=name|key=name`, lines between bars or line ends; the form the generated tables are kept in. */
export const readTable = (packed: string): ReadonlyMap<string, string> =>
  new Map(
    packed
      .trim()
      .split(/[|\n]/)
      .map((entry): [string, string] => {
        const at = entry.indexOf('=');
        return [entry.slice(0, at), entry.slice(at + 1)];
      }),
  );
