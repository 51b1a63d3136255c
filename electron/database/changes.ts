/** What a save changed, as history tells it: field by field, row by row. Played back in order, it gives each earlier revision. */
import { isDeepStrictEqual } from 'node:util';
import type { Field, RowFields, RowsField, RowValues } from '../../domain/records/field.ts';
import type { AnyValues, RecordType } from '../../domain/records/record.ts';
import { listOf } from './record-rows.ts';

export interface Change {
  /** `subject`, `agenda.outcome`, or `agenda` for a row that came or went and for the order of rows. */
  readonly field: string;
  readonly rowId: string | null;
  readonly before: unknown;
  readonly after: unknown;
}

export function changesBetween(type: RecordType, before: AnyValues, after: AnyValues): readonly Change[] {
  return Object.entries(type.fields).flatMap(([name, field]) => fieldChanges(name, field, before[name], after[name]));
}

function fieldChanges(name: string, field: Field, before: unknown, after: unknown): readonly Change[] {
  if (isSame(field, before, after)) return [];
  if (field.kind === 'rows') return rowChanges(name, field, rowsIn(before), rowsIn(after));
  return [{ field: name, rowId: null, before, after }];
}

/** A key that is there without a value, and one that is not there, are the same in formatted text: JSON knows only one of them. */
const isSame = (field: Field | undefined, before: unknown, after: unknown): boolean =>
  field?.kind === 'richText' ? JSON.stringify(before) === JSON.stringify(after) : isDeepStrictEqual(before, after);

type KeptRow = RowValues<RowFields>;
const rowsIn = (value: unknown) => listOf(value) as readonly KeptRow[]; // both sides passed the schema of the rows

function rowChanges(
  name: string,
  field: RowsField,
  before: readonly KeptRow[],
  after: readonly KeptRow[],
): readonly Change[] {
  const earlier = new Map(before.map((row) => [row.rowId, row]));
  const later = new Map(after.map((row) => [row.rowId, row]));
  const removed = before
    .filter((row) => !later.has(row.rowId))
    .map((row): Change => ({ field: name, rowId: row.rowId, before: row, after: null }));
  const changed = after.flatMap((row) => {
    const was = earlier.get(row.rowId);
    if (was === undefined) return [{ field: name, rowId: row.rowId, before: null, after: row }];
    return Object.keys(field.fields)
      .filter((cell) => !isSame(field.fields[cell], was[cell], row[cell]))
      .map((cell): Change => ({ field: `${name}.${cell}`, rowId: row.rowId, before: was[cell], after: row[cell] }));
  });
  return [...removed, ...changed, ...orderChange(name, before, after)];
}

/** Only where the order is not the one that follows by itself: those that stay as they were, then the new ones. */
function orderChange(name: string, before: readonly KeptRow[], after: readonly KeptRow[]): readonly Change[] {
  const earlier = before.map((row) => row.rowId);
  const later = after.map((row) => row.rowId);
  const expected = [...earlier.filter((id) => later.includes(id)), ...later.filter((id) => !earlier.includes(id))];
  if (isDeepStrictEqual(expected, later)) return [];
  return [{ field: name, rowId: null, before: earlier, after: later }];
}
