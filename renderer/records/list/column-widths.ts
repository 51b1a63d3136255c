import type { Field } from '../../../domain/records/field.ts';

const usual: Partial<Readonly<Record<Field['kind'], number>>> = {
  dateTime: 170,
  partialDate: 130,
  country: 130,
  choice: 150,
  number: 90,
};

/** The width of a column nobody has drawn wider or narrower yet. The label takes what is left. */
export const widthOf = (column: string, field: Field | undefined, widths: Readonly<Record<string, number>>): number =>
  widths[column] ?? (field && usual[field.kind]) ?? 180;

export const gridColumns = (
  columns: readonly string[],
  fieldOf: (column: string) => Field | undefined,
  widths: Readonly<Record<string, number>>,
): string => {
  const label = widths.label === undefined ? 'minmax(220px, 1fr)' : `${widths.label}px`;
  return [
    label,
    ...columns.map((column) => `${widthOf(column, fieldOf(column), widths)}px`),
    ...(widths.label === undefined ? [] : ['1fr']),
  ].join(' ');
};
