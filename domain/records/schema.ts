/** From field table to zod schema: what a value must be to be kept, in a draft and in a saved record. */
import { z } from 'zod';
import { countrySchema } from '../countries.ts';
import { dateTimeSchema } from '../moment.ts';
import { nameListSchema } from '../names.ts';
import { partialDateSchema } from '../partial-date.ts';
import { isEmptyRichText, richTextSchema } from '../rich-text.ts';
import { textSchema } from '../text.ts';
import type { Field, Fields, FieldValues, RowFields } from './field.ts';
import type { AnyValues, RecordType } from './record.ts';

const identifier = z.uuid();

/** What `strict` adds over a draft: required fields are filled in. */
export type Strictness = 'draft' | 'strict';

const required = (isEmpty: (value: unknown) => boolean) => (value: unknown, context: z.RefinementCtx) => {
  if (isEmpty(value)) context.addIssue({ code: 'custom', params: { kind: 'required' }, message: 'required' });
};

const isNothing = (value: unknown): boolean =>
  value === null || value === '' || (Array.isArray(value) && value.length === 0);

function valueSchema(field: Field, strictness: Strictness): z.ZodType {
  switch (field.kind) {
    case 'text':
      return textSchema({ maxLength: field.maxLength, multiline: field.multiline })
        .transform((value) => (value === '' ? null : value))
        .nullable();
    case 'richText':
      return richTextSchema.transform((value) => (isEmptyRichText(value) ? null : value)).nullable();
    case 'choice':
      return z.enum(field.options as [string, ...string[]]).nullable(); // tables never declare an empty choice (tested)
    case 'flags':
      return z
        .array(z.enum(field.options as [string, ...string[]])) // as above
        .max(field.options.length)
        .transform((chosen) => field.options.filter((option) => chosen.includes(option)));
    case 'partialDate':
      return partialDateSchema.nullable();
    case 'dateTime':
      return dateTimeSchema.nullable();
    case 'country':
      return countrySchema.nullable();
    case 'names':
      return nameListSchema;
    case 'reference':
      return z
        .strictObject({ type: z.enum(field.to as [string, ...string[]]), id: identifier }) // tables never point nowhere (tested)
        .nullable();
    case 'number':
      return (field.integer ? z.int() : z.number()).min(field.min).max(field.max).nullable();
    case 'rows':
      return z.array(rowSchema(field.fields, strictness)).max(field.maxRows).superRefine(distinctRowIds);
  }
}

function fieldSchema(field: Field, strictness: Strictness): z.ZodType {
  const schema = valueSchema(field, strictness);
  return field.required && strictness === 'strict' ? schema.superRefine(required(isNothing)) : schema;
}

function distinctRowIds(list: unknown, context: z.RefinementCtx): void {
  const seen = new Set<unknown>();
  (list as readonly { rowId: string }[]).forEach(({ rowId }, index) => {
    // the array schema before it has parsed each row
    if (seen.has(rowId)) {
      context.addIssue({
        code: 'custom',
        path: [index, 'rowId'],
        params: { kind: 'duplicate-row' },
        message: 'duplicate-row',
      });
    }
    seen.add(rowId);
  });
}

const rowSchema = (fields: RowFields, strictness: Strictness): z.ZodType =>
  z.strictObject({ rowId: identifier, ...shapeOf(fields, strictness) });

const shapeOf = (fields: Fields, strictness: Strictness): Record<string, z.ZodType> =>
  Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, fieldSchema(field, strictness)]));

const schemas = new WeakMap<RecordType, Partial<Record<Strictness, z.ZodType<AnyValues>>>>();

/**
 * The values of one record type: every field present, `null` or an empty list where nothing is filled in, nothing else.
 * Rules across fields are `recordType.rules`, to be asked only of values that pass this.
 */
export function valuesSchema(type: RecordType, strictness: Strictness): z.ZodType<AnyValues> {
  const known = schemas.get(type) ?? {};
  schemas.set(type, known);
  // The shape is drawn from the same table as the type of the values.
  known[strictness] ??= z.strictObject(shapeOf(type.fields, strictness)) as z.ZodType as z.ZodType<AnyValues>;
  return known[strictness];
}

/** What can be read of values that were never checked: each field that is right by itself, and empty where one is not. */
export const readableValues = (type: RecordType, raw: Readonly<Record<string, unknown>>): AnyValues =>
  Object.fromEntries(
    Object.entries(type.fields).map(([name, field]) => {
      const parsed = fieldSchema(field, 'draft').safeParse(Object.hasOwn(raw, name) ? raw[name] : undefined);
      return [name, parsed.success ? parsed.data : emptyValue(field)];
    }),
  ) as AnyValues; // one entry a field, each of its kind

const emptyValue = (field: Field): unknown => {
  if (field.kind === 'choice') return field.initial ?? null;
  return field.kind === 'names' || field.kind === 'flags' || field.kind === 'rows' ? [] : null;
};

/** What a new form starts from. */
export const emptyValues = <F extends Fields>(fields: F): FieldValues<F> =>
  Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, emptyValue(field)])) as FieldValues<F>; // one entry a field, each of its kind

export const emptyRow = (fields: RowFields, rowId: string): Record<string, unknown> & { rowId: string } => ({
  ...emptyValues(fields),
  rowId,
});
