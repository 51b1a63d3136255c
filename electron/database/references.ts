/** References from one record to another: found in values with their path, and checked to lead somewhere. */
import type { FieldIssue } from '../../domain/issues.ts';
import type { Field, Reference, RowFields, RowValues } from '../../domain/records/field.ts';
import type { AnyValues, RecordType } from '../../domain/records/record.ts';
import type { ReadDatabase } from './client.ts';
import { listOf } from './record-rows.ts';
import { type RecordTable, recordTableNamed, recordTables } from './record-table.ts';

export interface PlacedReference {
  readonly path: readonly (string | number)[];
  readonly field: Field;
  readonly to: Reference;
}

export function referencesIn(type: RecordType, values: AnyValues): readonly PlacedReference[] {
  return Object.entries(type.fields).flatMap(([name, field]) => {
    if (field.kind !== 'rows') return placed([name], field, values[name]);
    return listOf(values[name]).flatMap((row, index) =>
      Object.entries(field.fields).flatMap(
        ([cell, cellField]) => placed([name, index, cell], cellField, (row as RowValues<RowFields>)[cell]), // rows passed the schema of their field
      ),
    );
  });
}

function placed(path: PlacedReference['path'], field: Field, value: unknown): readonly PlacedReference[] {
  if (field.kind !== 'reference' || value === null) return [];
  return [{ path, field, to: value as Reference }]; // passed the schema of a reference, and is not null
}

/**
 * Each must lead to a record that is there and not deleted. What the record already referred to may stay: otherwise deleting a place
 * would stop every meeting held there from being saved.
 */
export async function unknownReferences(
  db: ReadDatabase,
  references: readonly PlacedReference[],
  before: readonly PlacedReference[],
): Promise<readonly FieldIssue[]> {
  const known = new Set(before.map(({ to }) => to.id));
  const asked = references.filter(({ to }) => !known.has(to.id));
  for (const type of new Set(asked.map(({ to }) => to.type))) {
    const ids = asked.filter(({ to }) => to.type === type).map(({ to }) => to.id);
    const found: string[] = await db(recordTableNamed(type).table)
      .whereIn('id', ids)
      .whereNull('deleted_at')
      .pluck('id');
    for (const id of found) known.add(id);
  }
  return asked
    .filter(({ to }) => !known.has(to.id))
    .map(({ path }): FieldIssue => ({ path, kind: 'unknown-reference' }));
}

export interface ReferringColumn {
  readonly table: string;
  readonly column: string;
  /** The column with the number of the record that refers. */
  readonly referrer: 'pk' | 'record_pk';
  readonly isSearched: boolean;
}

/** Every column that may point to a record of this type. */
export function columnsReferringTo(target: RecordTable): readonly ReferringColumn[] {
  return recordTables
    .flatMap((table) => [
      ...[...table.fields.values()].map((columns) => ({ table: table.table, columns, referrer: 'pk' as const })),
      ...[...table.children.values()].flatMap((child) =>
        [...child.cells.values()].map((columns) => ({ table: child.table, columns, referrer: 'record_pk' as const })),
      ),
    ])
    .flatMap(({ table, columns: { field, main }, referrer }) => {
      if (field.kind !== 'reference' || !field.to.includes(target.name)) return [];
      return [{ table, column: main, referrer, isSearched: (field.search ?? 'none') !== 'none' }];
    });
}
