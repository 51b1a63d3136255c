/** Which index serves which order of a list. A test holds the database to it. */
import type { Language } from '../../domain/language.ts';
import { columnName } from './columns.ts';
import type { RecordTable } from './record-table.ts';

export const isListed = ({ type }: RecordTable, field: string): boolean =>
  type.columns.some((column) => column.field === field);

export const indexName = ({ table }: RecordTable, field: string): string => `${table}_by_${columnName(field)}`;

export const labelIndexName = ({ table }: RecordTable, language: Language): string => `${table}_by_label_${language}`;

/** Holds the kept records and nothing of them, for counting. */
export const keptIndexName = ({ table }: RecordTable): string => `${table}_kept`;

/** The columns after those a list is sorted by: the usual order of the type, and what its lists are mostly filtered by. */
export function indexColumns(table: RecordTable, first: readonly string[]): readonly string[] {
  return [...new Set([...first, ...usualOrder(table), ...filterColumns(table)])];
}

export const labelIndexColumns = (table: RecordTable, language: Language): readonly string[] => [
  `label_${language}_sort`,
  'deleted_at',
  ...filterColumns(table),
];

/** Within equal values a list keeps to the usual order, unless that is by label: labels have an index for each language. */
function usualOrder({ type, fields }: RecordTable): readonly string[] {
  return fields.get(type.sort.field)?.sorted ?? [];
}

function filterColumns({ type, fields }: RecordTable): readonly string[] {
  return type.columns.flatMap(({ field }) => {
    const columns = fields.get(field);
    return columns && (columns.field.kind === 'choice' || columns.field.kind === 'country') ? [columns.main] : [];
  });
}
