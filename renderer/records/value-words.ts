/** Any value of a record in words: for history, for two versions side by side, for list cells. */
import { countryName, isCountryCode } from '../../domain/countries.ts';
import type { Language } from '../../domain/language.ts';
import type { Translate } from '../../domain/messages/messages.ts';
import { dateTimeSchema, formatDateTime } from '../../domain/moment.ts';
import { formatPartialDate, partialDateSchema } from '../../domain/partial-date.ts';
import type { Field, Reference, RowFields } from '../../domain/records/field.ts';
import type { RecordTypeName } from '../../domain/records/index.ts';
import { richTextSchema, richTextToPlain } from '../../domain/rich-text.ts';
import { optionLabel } from './words.ts';

export interface WordsContext {
  readonly t: Translate;
  readonly language: Language;
  readonly type: RecordTypeName;
  readonly labelOf: (ref: Reference) => string;
}

/** A date in words; text that is not a date yet, as it was typed. */
export function shownPartialDate(value: string, language: Language, style: 'long' | 'short' = 'long'): string {
  const parsed = partialDateSchema.safeParse(value);
  return parsed.success ? formatPartialDate(parsed.data, language, style) : value;
}

const isRecordOfValues = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isReference = (value: unknown): value is Reference =>
  isRecordOfValues(value) && typeof value.type === 'string' && typeof value.id === 'string';

/** '' for what is not filled in. `path` names the field, and the cell within a row field. */
export function valueInWords(context: WordsContext, path: readonly string[], field: Field, value: unknown): string {
  if (value === null || value === undefined || value === '') return '';
  const { t, language, type, labelOf } = context;
  switch (field.kind) {
    case 'text':
    case 'number':
      return String(value);
    case 'choice':
      return field.options.includes(String(value)) ? optionLabel(t, type, path, String(value)) : String(value);
    case 'flags':
      return Array.isArray(value) ? value.map((option) => optionLabel(t, type, path, String(option))).join(', ') : '';
    case 'partialDate':
      return shownPartialDate(String(value), language);
    case 'dateTime': {
      const parsed = dateTimeSchema.safeParse(value);
      if (parsed.success) return formatDateTime(parsed.data, language, { weekday: false, zoneLabel: true });
      return isRecordOfValues(value) ? String(value.local ?? '') : '';
    }
    case 'country': {
      const code = String(value);
      return isCountryCode(code) ? countryName(code, language) : code;
    }
    case 'reference':
      return isReference(value) ? labelOf(value) : '';
    case 'richText': {
      const parsed = richTextSchema.safeParse(value);
      return parsed.success ? richTextToPlain(parsed.data) : '';
    }
    case 'names':
      return Array.isArray(value)
        ? value.map((name) => (isRecordOfValues(name) ? String(name.text ?? '') : '')).join(' · ')
        : '';
    case 'rows':
      return Array.isArray(value) ? value.map((row) => rowInWords(context, path, field.fields, row)).join('; ') : '';
  }
}

/** A row by what is written in it, in the order of its cells. */
export function rowInWords(context: WordsContext, path: readonly string[], fields: RowFields, row: unknown): string {
  if (!isRecordOfValues(row)) return '';
  return Object.entries(fields)
    .map(([cell, field]) => valueInWords(context, [...path, cell], field, row[cell]))
    .filter((words) => words !== '')
    .join(' · ');
}

/** The references a value holds, so that their labels can be asked for. */
export function referencesIn(value: unknown): readonly Reference[] {
  if (isReference(value)) return [{ type: value.type, id: value.id }];
  if (Array.isArray(value)) return value.flatMap(referencesIn);
  return isRecordOfValues(value) ? Object.values(value).flatMap(referencesIn) : [];
}
