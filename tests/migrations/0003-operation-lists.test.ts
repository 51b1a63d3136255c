import { beforeAll, describe, expect, test } from 'vitest';
import type { OpenDatabase } from '../../electron/database/client.ts';
import { acrossMigration } from './harness.ts';

const shared = {
  revision: 1,
  version: 1,
  created_at: '2026-03-01T09:00:00.000Z',
  created_by: 'Zarina Test',
  updated_at: '2026-03-01T09:00:00.000Z',
  updated_by: 'Zarina Test',
  ...Object.fromEntries(
    ['en', 'ru', 'tg'].flatMap((language) => [
      [`label_${language}`, ''],
      [`label_${language}_sort`, ''],
    ]),
  ),
};

let database: OpenDatabase;
beforeAll(async () => {
  database = await acrossMigration(3, async ({ knex }) => {
    await knex('record').insert({ pk: 1, id: 'flight', type: 'operation' });
    await knex('operation').insert({ ...shared, pk: 1, id: 'flight', title: 'Invented return' });
    await knex('record').insert({ pk: 2, id: 'child', type: 'person' });
    await knex('person').insert({ ...shared, pk: 2, id: 'child', code: 'C-0001', code_sort: 'c 0001' });
  });
});

test('operations of before keep what they were and begin with an empty list', async () => {
  expect(await database.knex('operation').select('title')).toEqual([{ title: 'Invented return' }]);
  expect(await database.knex('operation_entry').select()).toEqual([]);
});

test('whoever was in the vault has a case that the first save or list tells anew', async () => {
  expect(await database.knex('person_standing').select()).toEqual([
    { person_pk: 2, status: 'identified', next_on: '0001-01-01' },
  ]);
});

describe('a frozen version', () => {
  beforeAll(async () => {
    await database.knex('list_version').insert({
      operation_pk: 1,
      number: 1,
      frozen_at: shared.created_at,
      frozen_by: 'Zarina Test',
      hash: 'a'.repeat(64),
      content: '{}',
    });
  });

  test('cannot be rewritten', async () => {
    await expect(database.knex('list_version').update({ content: '{"persons":[]}' })).rejects.toThrow(
      'A frozen list stays as it was sent: a version was about to be changed',
    );
  });

  test('cannot be removed', async () => {
    await expect(database.knex('list_version').delete()).rejects.toThrow(
      'A frozen list stays as it was sent: a version was about to be removed',
    );
  });
});

describe('an entry', () => {
  const entry = {
    ...{ id: 'entry', operation_pk: 1, person_pk: 2, position: 1, decision: 'undecided', added_on: '2019-05-10' },
    ...{ added_at: shared.created_at, added_by: 'Zarina Test' },
  };

  test('is ready since a day or blocked since a day, never both or neither', async () => {
    const insert = (open_gates: number, open_since: string | null, ready_since: string | null) =>
      database.knex('operation_entry').insert({ ...entry, open_gates, open_since, ready_since });
    await expect(insert(0, '2019-05-10', null)).rejects.toThrow('CHECK');
    await expect(insert(3, null, '2019-05-10')).rejects.toThrow('CHECK');
    await expect(insert(3, '2019-05-10', null)).resolves.toBeDefined();
  });

  test('is the only one of its person on a list', async () => {
    await expect(
      database.knex('operation_entry').insert({ ...entry, id: 'other', open_gates: 0, ready_since: '2019-05-10' }),
    ).rejects.toThrow('UNIQUE');
  });
});
