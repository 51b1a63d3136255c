/**
 * The values of a record while it is being written. Half-typed text stays as typed (a date that is not a date yet is a string like
 * any other), so that a draft keeps every letter; the schema of the record type says at saving what is not right.
 */
import type { Field, Fields, RowFields, RowsField } from '../../../domain/records/field.ts';
import type { RecordType } from '../../../domain/records/record.ts';
import { emptyRow, emptyValues } from '../../../domain/records/schema.ts';

export type FormValues = Readonly<Record<string, unknown>>;
export type FormRow = Readonly<Record<string, unknown>> & { readonly rowId: string };

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const hasTexts = (value: unknown, ...names: readonly string[]): boolean =>
  isObject(value) && names.every((name) => typeof value[name] === 'string');

/** Whether a control of this kind can show the value. Looser than the schema: wrong text is still text. */
function fits(field: Field, value: unknown): boolean {
  if (value === null) return field.kind !== 'flags' && field.kind !== 'names' && field.kind !== 'rows';
  switch (field.kind) {
    case 'text':
    case 'choice':
    case 'partialDate':
    case 'country':
      return typeof value === 'string';
    case 'number':
      return typeof value === 'number' || typeof value === 'string';
    case 'richText':
      return isObject(value);
    case 'dateTime':
      return hasTexts(value, 'local', 'zone');
    case 'reference':
      return hasTexts(value, 'type', 'id');
    case 'flags':
      return Array.isArray(value) && value.every((option) => typeof option === 'string');
    case 'names':
      return Array.isArray(value) && value.every((name) => hasTexts(name, 'text', 'script', 'scheme'));
    case 'rows':
      return Array.isArray(value) && value.every((row) => hasTexts(row, 'rowId'));
  }
}

/**
 * Any values brought into the shape the form of this type needs: a draft may have been written by another version, with fields that
 * are gone or that hold something else now.
 */
export function shapedValues(fields: Fields, values: Readonly<Record<string, unknown>>): FormValues {
  const empty: FormValues = emptyValues(fields);
  const entries = Object.entries(fields).map(([name, field]) => {
    const value = values[name];
    if (value === undefined || !fits(field, value)) return [name, empty[name]];
    if (field.kind !== 'rows') return [name, value];
    return [
      name,
      rowsIn({ rows: value }, 'rows').map((row) => ({ ...shapedValues(field.fields, row), rowId: row.rowId })),
    ];
  });
  return Object.fromEntries(entries);
}

/** The rows of a field; none when the field holds no rows. */
export const rowsIn = (values: FormValues, field: string): readonly FormRow[] => {
  const list = values[field];
  return Array.isArray(list) ? list : []; // shapedValues has seen to it that lists of row fields hold rows
};

export const rowIn = (values: FormValues, field: string, rowId: string): FormRow | undefined =>
  rowsIn(values, field).find((row) => row.rowId === rowId);

export const newRow = (field: RowsField, cells: Readonly<Record<string, unknown>> = {}): FormRow => ({
  ...emptyRow(field.fields, crypto.randomUUID()),
  ...cells,
});

const isNothing = (value: unknown): boolean =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

/** True for a row nobody has written in. What it was given to start with (a side, a role) does not count as writing. */
export const isBlankRow = (fields: RowFields, row: FormRow): boolean =>
  Object.entries(fields).every(
    ([name, field]) => (field.kind === 'choice' && field.required === true) || isNothing(row[name]),
  );

/** What is sent: rows left blank fall away, empty text is "not filled in". */
export function valuesToKeep(type: RecordType, values: FormValues): FormValues {
  const kept = (fields: Fields, from: FormValues): FormValues =>
    Object.fromEntries(
      Object.entries(fields).map(([name, field]) => {
        if (field.kind === 'names') return [name, withoutBlankEnd(from[name])];
        if (field.kind !== 'rows') return [name, from[name] === '' ? null : from[name]];
        const written = rowsIn(from, name).filter((row) => !isBlankRow(field.fields, row));
        return [name, written.map((row) => ({ ...kept(field.fields, row), rowId: row.rowId }))];
      }),
    );
  return kept(type.fields, values);
}

/** A name begun and left blank at the end of the list falls away; one in the middle is shown as missing. */
function withoutBlankEnd(names: unknown): unknown {
  if (!Array.isArray(names)) return names;
  const last = names.findLastIndex(
    (name: unknown) => isObject(name) && typeof name.text === 'string' && name.text.trim() !== '',
  );
  return names.slice(0, last + 1);
}

/** Equality by content; both sides are plain data. */
export function sameValue(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((value, index) => sameValue(value, other[index]));
  }
  if (!isObject(one) || !isObject(other)) return false;
  const names = Object.keys(one);
  return (
    names.length === Object.keys(other).length &&
    names.every((name) => Object.hasOwn(other, name) && sameValue(one[name], other[name]))
  );
}
