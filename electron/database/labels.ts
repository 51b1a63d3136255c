/** How records are shown where they are only mentioned: by label, and by a second line that tells two of the same label apart. */
import { countryName, isCountryCode } from '../../domain/countries.ts';
import type { Language } from '../../domain/language.ts';
import { formatDateTime, type LocalDateTime } from '../../domain/moment.ts';
import { formatPartialDate, type PartialDate } from '../../domain/partial-date.ts';
import type { Field, Reference } from '../../domain/records/field.ts';
import type { RecordTypeName } from '../../domain/records/index.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { ReadDatabase } from './client.ts';
import type { Row } from './columns.ts';
import { numberIn, type RecordRef, textIn } from './record-rows.ts';
import { type RecordTable, recordTable, recordTableNamed } from './record-table.ts';

export interface FoundRecord extends RecordRef {
  readonly label: string;
  readonly detail: string;
  readonly isDeleted: boolean;
}

export const labelKey = ({ type, id }: Reference): string => `${type} ${id}`;

/** A value of a record that refers to another; no other value of a list column is an object with an id. */
export const isReference = (value: unknown): value is Reference =>
  typeof value === 'object' && value !== null && 'id' in value && 'type' in value;

/** Labels by `labelKey`; one query a type. */
export async function labelsOf(
  db: ReadDatabase,
  references: readonly Reference[],
  language: Language,
): Promise<ReadonlyMap<string, string>> {
  const labels = new Map<string, string>();
  for (const type of new Set(references.map((reference) => reference.type))) {
    const ids = new Set(references.filter((reference) => reference.type === type).map(({ id }) => id));
    const column = `label_${language}`;
    const rows = await db<Row>(recordTableNamed(type).table)
      .whereIn('id', [...ids])
      .select<Row[]>('id', column);
    for (const row of rows) labels.set(labelKey({ type, id: textIn(row, 'id') }), textIn(row, column));
  }
  return labels;
}

/** In the order asked for; what the vault does not hold is left out, what was deleted is not. */
export async function recordLabels(
  db: ReadDatabase,
  { records, language }: { readonly records: readonly RecordRef[]; readonly language: Language },
): Promise<Result<readonly FoundRecord[]>> {
  const found = new Map<string, FoundRecord>();
  for (const type of new Set(records.map((record) => record.type))) {
    const ids = [...new Set(records.filter((record) => record.type === type).map(({ id }) => id))];
    const shown = await shownBy(db, recordTable(type), { column: 'id', values: ids }, language);
    for (const record of shown.values()) found.set(labelKey(record), record);
  }
  return ok(records.flatMap((record) => found.get(labelKey(record)) ?? []));
}

/** By the numbers of the records. */
export async function recordsByPk(
  db: ReadDatabase,
  rows: readonly { readonly pk: number; readonly type: RecordTypeName }[],
  language: Language,
): Promise<ReadonlyMap<number, FoundRecord>> {
  const found = new Map<number, FoundRecord>();
  for (const type of new Set(rows.map((row) => row.type))) {
    const values = rows.filter((row) => row.type === type).map(({ pk }) => pk);
    for (const [pk, record] of await shownBy(db, recordTable(type), { column: 'pk', values }, language))
      found.set(pk, record);
  }
  return found;
}

async function shownBy(
  db: ReadDatabase,
  { name, table, type, fields }: RecordTable,
  by: { readonly column: 'id' | 'pk'; readonly values: readonly (string | number)[] },
  language: Language,
): Promise<ReadonlyMap<number, FoundRecord>> {
  const details = type.details.flatMap((field) => fields.get(field) ?? []);
  const label = `label_${language}`;
  const rows = await db<Row>(table)
    .whereIn(by.column, [...by.values])
    .select<Row[]>('pk', 'id', 'deleted_at', label, ...details.flatMap(({ columns }) => columns));
  return new Map(
    rows.map((row) => {
      const parts = details.map((each) => detailText(each.field, each.read(row), language));
      const found: FoundRecord = {
        type: name,
        id: textIn(row, 'id'),
        label: textIn(row, label),
        detail: parts.filter((part) => part !== '').join(' · '),
        isDeleted: row.deleted_at !== null,
      };
      return [numberIn(row, 'pk'), found];
    }),
  );
}

/** The values come from columns that were written from parsed ones. */
function detailText(field: Field, value: unknown, language: Language): string {
  if (value === null) return '';
  switch (field.kind) {
    case 'dateTime':
      return formatDateTime(value as LocalDateTime, language); // see above
    case 'partialDate':
      return formatPartialDate(value as PartialDate, language, 'short'); // see above
    case 'country':
      return typeof value === 'string' && isCountryCode(value) ? countryName(value, language) : '';
    default:
      return String(value);
  }
}
