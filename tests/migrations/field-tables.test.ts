/** The database holds exactly what the field tables ask for: a field without a migration, or the reverse, fails here. */
import { beforeAll, describe, expect, test } from 'vitest';
import { languages } from '../../domain/language.ts';
import type { Field } from '../../domain/records/field.ts';
import type { OpenDatabase } from '../../electron/database/client.ts';
import {
  indexColumns,
  indexName,
  keptIndexName,
  labelIndexColumns,
  labelIndexName,
} from '../../electron/database/list-indexes.ts';
import { migrateToLatest } from '../../electron/database/migrate.ts';
import { recordTables } from '../../electron/database/record-table.ts';
import { mustSucceed } from '../temp-vault.ts';
import { emptyDatabase } from './harness.ts';

let database: OpenDatabase;
beforeAll(async () => {
  database = emptyDatabase();
  mustSucceed(await migrateToLatest(database.knex));
});

const sharedColumns = [
  'pk id revision version created_at created_by updated_at updated_by deleted_at'.split(' '),
  languages.flatMap((language) => [`label_${language}`, `label_${language}_sort`]),
].flat();

const columnNames = (table: string): readonly string[] =>
  database.driver.prepare('SELECT name FROM pragma_table_info(?)', { pluck: true }).all([table]).map(String);

const indexedColumns = (index: string): readonly string[] =>
  database.driver.prepare('SELECT name FROM pragma_index_info(?)', { pluck: true }).all([index]).map(String);

describe.each(recordTables)('the table of $name', (self) => {
  const { name, table, type, fields, children } = self;

  test('has a column for each field, and no other', () => {
    const wanted = [...sharedColumns, ...[...fields.values()].flatMap(({ columns }) => columns)];
    expect(columnNames(table).toSorted(), `Fields of ${name} and columns of ${table} differ: add a migration`).toEqual(
      wanted.toSorted(),
    );
  });

  test('has a child table for each field of names or rows, with a column for each cell', () => {
    for (const [field, child] of children) {
      const wanted = ['pk', 'record_pk', 'position', ...child.columns];
      expect(
        columnNames(child.table).toSorted(),
        `Cells of ${name}.${field} and columns of ${child.table} differ: add a migration`,
      ).toEqual(wanted.toSorted());
    }
  });

  test('has an index for each order of its list', () => {
    const sorted = type.columns.flatMap(({ field }) => {
      const columns = fields.get(field);
      return columns && columns.sorted.length > 0 ? [[indexName(self, field), columns.sorted] as const] : [];
    });
    for (const [index, first] of [...sorted, [indexName(self, 'updatedAt'), ['updated_at']] as const]) {
      expect(indexedColumns(index), `Index ${index} does not serve the list: add a migration`).toEqual(
        indexColumns(self, first),
      );
    }
    for (const language of languages)
      expect(indexedColumns(labelIndexName(self, language))).toEqual(labelIndexColumns(self, language));
    expect(indexedColumns(keptIndexName(self))).toEqual(['deleted_at']);
  });

  test('can say how each field is named in the database', () => {
    const isKept = (field: string) => fields.has(field) || children.has(field);
    expect(Object.keys(type.fields).filter((field) => !isKept(field))).toEqual([]);
  });

  test('holds every option of its choices', () => {
    const rowCells = (field: Field) => (field.kind === 'rows' ? Object.values(field.fields) : []);
    const all = Object.values(type.fields);
    const choices = [...all, ...all.flatMap(rowCells)].filter((field) => field.kind === 'choice');
    const sql = database.driver.prepare('SELECT group_concat(sql) FROM sqlite_master', { pluck: true }).get();
    for (const { options } of choices) {
      const list = options.map((option) => `'${option}'`).join(', ');
      expect(String(sql), `No column allows exactly ${list}: add a migration`).toContain(`IN (${list})`);
    }
  });
});
