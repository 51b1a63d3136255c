import { type RecordTypeName, recordTypeOf } from '../../../domain/records/index.ts';
import { emptyValues } from '../../../domain/records/schema.ts';
import { type FormValues, newRow, rowsIn } from './form-values.ts';

/** Rows that stand ready, blank, so that one can go on typing from field to field. Left blank, they are not saved. */
const readyRows: Partial<
  Readonly<Record<RecordTypeName, Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>>>
> = {
  meeting: {
    participants: [
      { side: 'ours', role: 'headOfDelegation' },
      { side: 'theirs', role: 'headOfDelegation' },
    ],
    agenda: [{}],
  },
};

export function valuesOfNewRecord(type: RecordTypeName): FormValues {
  return withReadyRows(type, emptyValues(recordTypeOf(type).fields));
}

/** The same for a draft of a record that was never saved: blank rows are not kept in it. */
export function withReadyRows(type: RecordTypeName, values: FormValues): FormValues {
  const { fields } = recordTypeOf(type);
  const ready = Object.entries(readyRows[type] ?? {}).map(([name, cells]) => {
    const field = fields[name];
    const rows = rowsIn(values, name);
    return [name, field?.kind === 'rows' && rows.length === 0 ? cells.map((row) => newRow(field, row)) : rows];
  });
  return { ...values, ...Object.fromEntries(ready) };
}
