/** The tables of one record type, drawn from its field table. Every name of a table or column comes from here, never from input. */

import type { NameRendering } from '../../domain/names.ts';
import type { Field, Fields } from '../../domain/records/field.ts';
import { isRecordTypeName, type RecordTypeName, recordTypeNames, recordTypeOf } from '../../domain/records/index.ts';
import type { RecordType } from '../../domain/records/record.ts';
import { type ColumnField, columnName, type FieldColumns, fieldColumns, type Row } from './columns.ts';

export interface ChildTable {
  readonly table: string;
  readonly columns: readonly string[];
  readonly write: (row: unknown, position: number) => Row;
  readonly read: (row: Row) => Readonly<Record<string, unknown>>;
  /** The columns of each cell; none for names, which are kept and shown as one value. */
  readonly cells: ReadonlyMap<string, FieldColumns>;
}

export interface RecordTable {
  readonly name: RecordTypeName;
  readonly type: RecordType;
  readonly table: string;
  readonly fields: ReadonlyMap<string, FieldColumns>;
  readonly children: ReadonlyMap<string, ChildTable>;
}

const tables = new Map<RecordTypeName, RecordTable>(
  recordTypeNames.map((name) => [name, drawTable(name, recordTypeOf(name))]),
);

export function recordTable(name: RecordTypeName): RecordTable {
  const table = tables.get(name);
  if (table === undefined) throw new Error('The map above holds every record type');
  return table;
}

export const recordTables: readonly RecordTable[] = recordTypeNames.map(recordTable);

/** The table of a type that a row of the database or a reference of a field table names. */
export function recordTableNamed(name: unknown): RecordTable {
  if (typeof name !== 'string' || !isRecordTypeName(name)) throw new Error('There is no such record type');
  return recordTable(name);
}

function drawTable(name: RecordTypeName, type: RecordType): RecordTable {
  const table = columnName(name);
  const listed = new Set<string>(type.columns.map((column) => column.field));
  const entries = Object.entries(type.fields);
  return {
    name,
    type,
    table,
    fields: new Map(
      entries.flatMap(([key, field]) =>
        isColumnField(field) ? [[key, fieldColumns(key, field, listed.has(key))]] : [],
      ),
    ),
    children: new Map(
      entries.flatMap(([key, field]): [string, ChildTable][] => {
        if (isColumnField(field)) return [];
        return [
          [
            key,
            field.kind === 'names'
              ? namesTable(`${table}_${columnName(key)}`)
              : rowsTable(`${table}_${columnName(key)}`, field.fields),
          ],
        ];
      }),
    ),
  };
}

function isColumnField(field: Field): field is ColumnField {
  return field.kind !== 'names' && field.kind !== 'rows';
}

function rowsTable(table: string, fields: Fields): ChildTable {
  const cells = new Map(
    Object.entries(fields).flatMap(([key, field]) =>
      isColumnField(field) ? [[key, fieldColumns(key, field, false)]] : [],
    ),
  );
  return {
    table,
    cells,
    columns: ['row_id', ...[...cells.values()].flatMap((cell) => cell.columns)],
    write: (row, position) => {
      const values = row as Readonly<Record<string, unknown>> & { readonly rowId: string }; // parsed by the schema of the rows
      return Object.assign(
        { row_id: values.rowId, position },
        ...[...cells].map(([key, cell]) => cell.write(values[key])),
      );
    },
    read: (row) => ({
      rowId: row.row_id,
      ...Object.fromEntries([...cells].map(([key, cell]) => [key, cell.read(row)])),
    }),
  };
}

function namesTable(table: string): ChildTable {
  return {
    table,
    cells: new Map(),
    columns: ['text', 'script', 'language', 'scheme', 'preferred', 'document'],
    write: (row, position) => {
      const { text, script, language, scheme, preferred, document } = row as NameRendering; // parsed by the schema of names
      return { position, text, script, language, scheme, preferred: preferred ? 1 : 0, document };
    },
    read: ({ text, script, language, scheme, preferred, document }) => ({
      text,
      script,
      language,
      scheme,
      preferred: preferred === 1,
      document,
    }),
  };
}
