/** How the value of one field lies in columns, and how it is read back. */

import { utcInstant } from '../../domain/moment.ts';
import { earliestDay, latestDay } from '../../domain/partial-date.ts';
import type { CountryField, Field, FieldValue, NamesField, RowsField } from '../../domain/records/field.ts';
import { sortKey } from '../../domain/sort-key.ts';

export type ColumnValue = string | number | null;
export type Row = Readonly<Record<string, ColumnValue>>;

/** A field that lies in columns of its table; names and rows lie in tables of their own. */
export type ColumnField = Exclude<Field, NamesField | RowsField>;

export interface FieldColumns {
  readonly field: ColumnField;
  readonly columns: readonly string[];
  readonly write: (value: unknown) => Row;
  readonly read: (row: Row) => unknown;
  /** What the field is sorted by; none when it has no order worth the name. */
  readonly sorted: readonly string[];
  /** Null in this column means that nothing is filled in. */
  readonly main: string;
}

/** `weSaid` -> `we_said` */
export const columnName = (fieldName: string): string =>
  fieldName.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** Only values that passed the schema of their field come here. */
const parsed = <F extends Field>(_field: F, value: unknown) => value as FieldValue<F>;

const orNull = (value: ColumnValue | undefined): ColumnValue => value ?? null;

/** `isListed`: lists show the field, so that they may be sorted by it. */
export function fieldColumns(name: string, field: ColumnField, isListed: boolean): FieldColumns {
  const main = columnName(name);
  const column = (suffix: string) => `${main}_${suffix}`;
  switch (field.kind) {
    case 'text': {
      if (!isListed) return plain(field, main);
      const sort = column('sort');
      return {
        ...plain(field, main),
        columns: [main, sort],
        write: (value) => {
          const text = parsed(field, value);
          return { [main]: text, [sort]: text === null ? null : sortKey(text) };
        },
        sorted: [sort],
      };
    }
    case 'choice':
    case 'country':
      return { ...plain(field, main), sorted: [main] };
    case 'number':
      return {
        field,
        columns: [main],
        main,
        write: (value) => ({ [main]: parsed(field, value) }),
        read: (row) => orNull(row[main]),
        sorted: [main],
      };
    case 'richText':
      return {
        field,
        columns: [main],
        main,
        write: (value) => ({ [main]: value === null ? null : JSON.stringify(value) }),
        read: (row) => fromJson(row[main]),
        sorted: [],
      };
    case 'flags':
      return {
        field,
        columns: [main],
        main,
        // Null for none, so that "nothing filled in" looks the same for every kind.
        write: (value) => ({ [main]: parsed(field, value).length === 0 ? null : JSON.stringify(value) }),
        read: (row) => fromJson(row[main]) ?? [],
        sorted: [],
      };
    case 'partialDate': {
      const [earliest, latest] = [column('earliest'), column('latest')] as const;
      return {
        field,
        columns: [main, earliest, latest],
        main,
        write: (value) => {
          const date = parsed(field, value);
          return {
            [main]: date,
            [earliest]: date === null ? null : earliestDay(date),
            [latest]: date === null ? null : latestDay(date),
          };
        },
        read: (row) => orNull(row[main]),
        sorted: [earliest, latest],
      };
    }
    case 'dateTime': {
      const [local, zone, utc] = [column('local'), column('zone'), column('utc')] as const;
      return {
        field,
        columns: [local, zone, utc],
        main: local,
        write: (value) => {
          const moment = parsed(field, value);
          return {
            [local]: moment?.local ?? null,
            [zone]: moment?.zone ?? null,
            [utc]: moment === null ? null : utcInstant(moment),
          };
        },
        read: (row) => (row[local] === null ? null : { local: row[local], zone: row[zone] }),
        sorted: [utc, local],
      };
    }
    case 'reference': {
      const [id, type] = [column('id'), column('type')] as const;
      const [only, ...others] = field.to;
      if (others.length === 0) {
        return {
          field,
          columns: [id],
          main: id,
          write: (value) => ({ [id]: parsed(field, value)?.id ?? null }),
          read: (row) => (row[id] === null ? null : { type: only, id: row[id] }),
          sorted: [id],
        };
      }
      return {
        field,
        columns: [id, type],
        main: id,
        write: (value) => ({ [id]: parsed(field, value)?.id ?? null, [type]: parsed(field, value)?.type ?? null }),
        read: (row) => (row[id] === null ? null : { type: row[type], id: row[id] }),
        sorted: [],
      };
    }
  }
}

/** A text, choice or country in a column of its own. */
function plain(
  field: Exclude<ColumnField, { kind: 'flags' | 'number' | 'dateTime' | 'reference' | 'richText' }> | CountryField,
  main: string,
): FieldColumns {
  return {
    field,
    columns: [main],
    main,
    write: (value) => ({ [main]: parsed(field, value) }),
    read: (row) => orNull(row[main]),
    sorted: [],
  };
}

const fromJson = (text: ColumnValue | undefined): unknown => (typeof text === 'string' ? JSON.parse(text) : null);
