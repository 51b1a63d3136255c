/**
 * The field kinds a record type is made of. A record type is a table of fields; schema, columns, form, list, search, history and
 * print are all drawn from it, so a new field is written down once.
 *
 * Labels follow from names: field `subject` of `meeting` has the message `meeting.subject`, option `agreed` of its row field
 * `agenda.outcome` has `meeting.agenda.outcome.agreed`.
 */
import type { CountryCode } from '../countries.ts';
import type { LocalDateTime } from '../moment.ts';
import type { NameRendering } from '../names.ts';
import type { PartialDate } from '../partial-date.ts';
import type { RichText } from '../rich-text.ts';

/** How a field takes part in search: in the line a result shows, in the text below it, or not at all. */
export type SearchWeight = 'title' | 'body' | 'none';

interface FieldOptions {
  /** A record cannot be saved without it. Drafts may lack it. */
  readonly required?: boolean;
  readonly search?: SearchWeight;
}

export interface TextField extends FieldOptions {
  readonly kind: 'text';
  /** In code points. */
  readonly maxLength: number;
  readonly multiline: boolean;
}
export interface RichTextField extends FieldOptions {
  readonly kind: 'richText';
}
export interface ChoiceField<Option extends string = string> extends FieldOptions {
  readonly kind: 'choice';
  readonly options: readonly Option[];
  /** What a new record starts with. */
  readonly initial?: Option;
}
export interface FlagsField<Option extends string = string> extends FieldOptions {
  readonly kind: 'flags';
  readonly options: readonly Option[];
}
export interface PartialDateField extends FieldOptions {
  readonly kind: 'partialDate';
}
export interface DateTimeField extends FieldOptions {
  readonly kind: 'dateTime';
}
export interface CountryField extends FieldOptions {
  readonly kind: 'country';
}
export interface NamesField extends FieldOptions {
  readonly kind: 'names';
}
export interface ReferenceField extends FieldOptions {
  readonly kind: 'reference';
  /** Names of the record types it may point to. Plain strings, so that a table may point to one declared after it. */
  readonly to: readonly string[];
}
export interface NumberField extends FieldOptions {
  readonly kind: 'number';
  readonly min: number;
  readonly max: number;
  readonly integer: boolean;
}
export interface RowsField<Fields extends RowFields = RowFields> extends FieldOptions {
  readonly kind: 'rows';
  readonly fields: Fields;
  readonly maxRows: number;
}

/** What a row of a child table may hold: anything but further rows. */
export type RowCellField =
  | TextField
  | RichTextField
  | ChoiceField
  | FlagsField
  | PartialDateField
  | DateTimeField
  | CountryField
  | ReferenceField
  | NumberField;
export type RowFields = { readonly [name: string]: RowCellField };
export type Field = RowCellField | NamesField | RowsField;
export type Fields = { readonly [name: string]: Field };
export type FieldKind = Field['kind'];

export interface Reference {
  readonly type: string;
  readonly id: string;
}

/** A row keeps its id through edits and re-ordering, so that history can say which row changed. */
export type RowValues<F extends RowFields> = { readonly rowId: string } & {
  readonly [Name in keyof F]: FieldValue<F[Name]>;
};

/** What a field holds; `null` is "not filled in", and lists and rows are empty instead. */
export type FieldValue<F> = F extends TextField
  ? string | null
  : F extends RichTextField
    ? RichText | null
    : F extends ChoiceField<infer Option>
      ? Option | null
      : F extends FlagsField<infer Option>
        ? readonly Option[]
        : F extends PartialDateField
          ? PartialDate | null
          : F extends DateTimeField
            ? LocalDateTime | null
            : F extends CountryField
              ? CountryCode | null
              : F extends NamesField
                ? readonly NameRendering[]
                : F extends ReferenceField
                  ? Reference | null
                  : F extends NumberField
                    ? number | null
                    : F extends RowsField<infer Row>
                      ? readonly RowValues<Row>[]
                      : never;

export type FieldValues<F extends Fields> = { readonly [Name in keyof F]: FieldValue<F[Name]> };

export const text = <const O extends Partial<Omit<TextField, 'kind'>>>(options: O): TextField => ({
  kind: 'text',
  maxLength: 300,
  multiline: false,
  ...options,
});
export const richText = (options: FieldOptions = {}): RichTextField => ({ kind: 'richText', ...options });
export const choice = <const Option extends string>(
  options: readonly Option[],
  more: FieldOptions & { readonly initial?: NoInfer<Option> } = {},
): ChoiceField<Option> => ({ kind: 'choice', options, ...more });
/** @public No record has flags or numbers yet; the engine serves and tests both. */
export const flags = <const Option extends string>(
  options: readonly Option[],
  more: FieldOptions = {},
): FlagsField<Option> => ({ kind: 'flags', options, ...more });
export const partialDate = (options: FieldOptions = {}): PartialDateField => ({ kind: 'partialDate', ...options });
export const dateTime = (options: FieldOptions = {}): DateTimeField => ({ kind: 'dateTime', ...options });
export const country = (options: FieldOptions = {}): CountryField => ({ kind: 'country', ...options });
export const names = (options: FieldOptions = {}): NamesField => ({ kind: 'names', ...options });
export const reference = (to: readonly string[], options: FieldOptions = {}): ReferenceField => ({
  kind: 'reference',
  to,
  ...options,
});
/** @public See `flags`. */
export const number = (
  options: FieldOptions & { readonly min: number; readonly max: number; readonly integer?: boolean },
): NumberField => ({ kind: 'number', integer: true, ...options });
export const rows = <const F extends RowFields>(
  fields: F,
  options: FieldOptions & { readonly maxRows?: number } = {},
): RowsField<F> => ({ kind: 'rows', fields, maxRows: 200, ...options });
