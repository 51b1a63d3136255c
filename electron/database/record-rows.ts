/** Reads and writes the rows one record consists of, whatever its type. */
import { languages } from '../../domain/language.ts';
import type { RecordTypeName } from '../../domain/records/index.ts';
import type { AnyValues, StoredRecord } from '../../domain/records/record.ts';
import { sortKey } from '../../domain/sort-key.ts';
import type { ReadDatabase, WriteDatabase } from './client.ts';
import type { Row } from './columns.ts';
import { type RecordTable, recordTable } from './record-table.ts';

export type KeptRecord = StoredRecord<AnyValues> & { readonly type: RecordTypeName };
/** With the number that rows, links, history and search know the record by. */
export type FoundRow = { readonly pk: number; readonly record: KeptRecord };

export interface RecordRef {
  readonly type: RecordTypeName;
  readonly id: string;
}

export async function readRecord(db: ReadDatabase, { type, id }: RecordRef): Promise<FoundRow | undefined> {
  const table = recordTable(type);
  const row = await db<Row>(table.table).where({ id }).first();
  return row && recordFrom(db, table, row);
}

export async function readRecordByPk(
  db: ReadDatabase,
  type: RecordTypeName,
  pk: number,
): Promise<FoundRow | undefined> {
  const table = recordTable(type);
  const row = await db<Row>(table.table).where({ pk }).first();
  return row && recordFrom(db, table, row);
}

export interface RecordHead {
  readonly pk: number;
  readonly revision: number;
  readonly isDeleted: boolean;
}

export async function recordHead(db: ReadDatabase, { type, id }: RecordRef): Promise<RecordHead | undefined> {
  const row = await db<Row>(recordTable(type).table).where({ id }).first('pk', 'revision', 'deleted_at');
  return row && { pk: numberIn(row, 'pk'), revision: numberIn(row, 'revision'), isDeleted: row.deleted_at !== null };
}

async function recordFrom(db: ReadDatabase, table: RecordTable, row: Row): Promise<FoundRow> {
  const pk = numberIn(row, 'pk');
  const values: Record<string, unknown> = {};
  for (const name of Object.keys(table.type.fields)) {
    const field = table.fields.get(name);
    const child = table.children.get(name);
    if (field) values[name] = field.read(row);
    if (child) {
      const rows = await db<Row>(child.table)
        .where({ record_pk: pk })
        .orderBy('position')
        .select<Row[]>(...child.columns);
      values[name] = rows.map((each) => child.read(each));
    }
  }
  const record: KeptRecord = {
    type: table.name,
    id: textIn(row, 'id'),
    revision: numberIn(row, 'revision'),
    version: numberIn(row, 'version'),
    createdAt: textIn(row, 'created_at'),
    createdBy: textIn(row, 'created_by'),
    updatedAt: textIn(row, 'updated_at'),
    updatedBy: textIn(row, 'updated_by'),
    deletedAt: row.deleted_at === null ? null : textIn(row, 'deleted_at'),
    values: values as AnyValues, // written from values that passed the schema of the type
  };
  return { pk, record };
}

/** The columns of a record's own row that follow from its values: these, and the label in each language. */
export function columnsOf({ type, fields }: RecordTable, values: AnyValues): Row {
  const labels = languages.flatMap((language) => {
    const label = type.label(values, language);
    return [
      [`label_${language}`, label],
      [`label_${language}_sort`, sortKey(label)],
    ];
  });
  return Object.assign(Object.fromEntries(labels), ...[...fields].map(([name, field]) => field.write(values[name])));
}

/** Rows are written anew as a whole: they are few, and their order is theirs together. */
export async function writeRows(
  db: WriteDatabase,
  table: RecordTable,
  pk: number,
  fieldName: string,
  rows: readonly unknown[],
): Promise<void> {
  const child = table.children.get(fieldName);
  if (child === undefined) throw new Error('This field has no rows');
  await db(child.table).where({ record_pk: pk }).delete();
  await insertAll(
    db,
    child.table,
    rows.map((row, position) => ({ record_pk: pk, ...child.write(row, position) })),
  );
}

/** In one statement as long as SQLite allows so many bound values. */
export async function insertAll(db: WriteDatabase, table: string, rows: readonly Row[]): Promise<void> {
  for (let start = 0; start < rows.length; start += rowsInOneStatement) {
    await db(table).insert(rows.slice(start, start + rowsInOneStatement));
  }
}

const rowsInOneStatement = 100;

export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

export function numberIn(row: Row, column: string): number {
  const value = row[column];
  if (typeof value !== 'number') throw new Error(`Column ${column} does not hold a number`);
  return value;
}

export function textIn(row: Row, column: string): string {
  const value = row[column];
  if (typeof value !== 'string') throw new Error(`Column ${column} does not hold a text`);
  return value;
}
