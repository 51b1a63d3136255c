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

const narrowestLabel = 220;

/** What the columns need side by side; where there is less, the table scrolls sideways, head and rows together. */
export const leastWidth = (
  columns: readonly string[],
  fieldOf: (column: string) => Field | undefined,
  widths: Readonly<Record<string, number>>,
): number =>
  columns.reduce((sum, column) => sum + widthOf(column, fieldOf(column), widths), widths.label ?? narrowestLabel);

export const gridColumns = (
  columns: readonly string[],
  fieldOf: (column: string) => Field | undefined,
  widths: Readonly<Record<string, number>>,
): string => {
  const label = widths.label === undefined ? `minmax(${narrowestLabel}px, 1fr)` : `${widths.label}px`;
  return [
    label,
    ...columns.map((column) => `${widthOf(column, fieldOf(column), widths)}px`),
    ...(widths.label === undefined ? [] : ['1fr']),
  ].join(' ');
};
