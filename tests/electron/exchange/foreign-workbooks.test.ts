import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openFile } from '../../../electron/exchange/file-source.ts';
import type { RowsRequest } from '../../../electron/exchange/parser-protocol.ts';
import { children, header } from '../../fixtures/spreadsheets/synthetic-children.ts';
import { mustSucceed } from '../../temp-vault.ts';
import { csv, firstSheet, inspect, inspectHere, readAll, readHere, refusalOf, texts } from './parsers.ts';

const fixture = (name: string) => openFile(join(import.meta.dirname, '../../fixtures/spreadsheets', name));

const asShown = (child: (typeof children)[number]) => [
  ...[child.code, child.tajik, child.russian, child.arabic, child.born, child.since.slice(0, 7), child.phone],
  ...[child.document, child.mother, String(child.weight), child.alive ? 'TRUE' : 'FALSE', child.note],
];
const withoutEmptyEnd = (row: readonly string[]) => row.slice(0, row.findLastIndex((text) => text !== '') + 1);

describe.each([
  ['LibreOffice', 'libreoffice-children.xlsx'],
  ['Gnumeric', 'gnumeric-children.xlsx'],
])('a workbook made by %s', (_, name) => {
  test('names its sheets and carries nothing else', async () => {
    const file = await fixture(name);
    expect(mustSucceed(await inspect(file))).toEqual({
      kind: 'workbook',
      sheets: [
        { name: 'Кӯдакон', hidden: false },
        { name: 'Второй лист', hidden: false },
      ],
      passengers: [],
    });
    await file.close();
  });

  test('is read cell by cell as it shows, in three scripts', async () => {
    const file = await fixture(name);
    const { rows, result } = await readAll(file);
    expect(mustSucceed(result)).toMatchObject({ rows: 96, formulas: 0, suspectCells: 0, isCut: false });
    expect(rows.map(texts)).toEqual([header, ...children.map(asShown).map(withoutEmptyEnd)]);
    expect(rows.map((row) => row.number)).toEqual(Array.from({ length: 96 }, (_, index) => index + 1));
    await file.close();
  });

  test('keeps dates, numbers, truths and texts apart', async () => {
    const file = await fixture(name);
    const { rows } = await readHere(file, { ...firstSheet, firstRows: 2 });
    expect(rows[1]?.cells.map((cell) => cell.kind)).toEqual([
      ...['text', 'text', 'text', 'text', 'date', 'date', 'text', 'number', 'text', 'number', 'boolean'],
    ]);
    expect(rows[1]?.cells[5]).toMatchObject({ text: '2017-01', precision: 'month', stored: '42736' });
    await file.close();
  });
});

describe('a CSV file made by LibreOffice', () => {
  const cases: readonly [string, RowsRequest][] = [
    ['libreoffice-children-utf8.csv', csv('utf-8', ';')],
    ['libreoffice-children-utf16.csv', csv('utf-16le', '\t')],
  ];

  test.each(cases)('%s is recognised for certain', async (name, { from }) => {
    const file = await fixture(name);
    const overview = await inspectHere(file);
    expect(overview.kind === 'csv' && overview.candidates[0]).toMatchObject({
      ...withoutKind(from),
      isCertain: true,
      columns: 12,
    });
    await file.close();
  });

  test.each(cases)('%s is read text by text', async (name, request) => {
    const file = await fixture(name);
    const { rows } = await readHere(file, request);
    expect(rows.map((row) => texts(row).slice(0, 4))).toEqual([
      header.slice(0, 4),
      ...children.map(({ code, tajik, russian, arabic }) => [code, tajik, russian, arabic]),
    ]);
    expect(rows.slice(1).map((row) => texts(row)[11] ?? '')).toEqual(children.map(({ note }) => note));
    await file.close();
  });
});

const withoutKind = ({ kind: _, ...rest }: RowsRequest['from']) => rest;

test('an OpenDocument spreadsheet is told by what is in it and asked for as .xlsx', async () => {
  const file = await fixture('libreoffice-children.ods');
  expect(await refusalOf(inspectHere(file))).toEqual({ kind: 'spreadsheet-unknown-format', found: 'ods' });
  await file.close();
});
