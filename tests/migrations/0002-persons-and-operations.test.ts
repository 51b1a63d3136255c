import { beforeAll, expect, test } from 'vitest';
import type { OpenDatabase } from '../../electron/database/client.ts';
import { acrossMigration } from './harness.ts';

let database: OpenDatabase;
beforeAll(async () => {
  database = await acrossMigration(2, async ({ knex }) => {
    await knex('record').insert({ pk: 1, id: 'one', type: 'place' });
    await knex('place').insert({ ...shared, pk: 1, id: 'one' });
    await knex('place_names').insert({
      record_pk: 1,
      position: 0,
      text: 'Dushanbe',
      script: 'Latn',
      scheme: 'other',
      preferred: 1,
    });
  });
});

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

test('names written before stand in no document that anybody has named', async () => {
  expect(await database.knex('place_names').select('text', 'document')).toEqual([{ text: 'Dushanbe', document: null }]);
});

test('no code stands for two persons', async () => {
  const person = (pk: number) => ({ ...shared, pk, id: `person ${pk}`, code: 'C-0001', code_sort: 'c 0001' });
  await database.knex('record').insert([2, 3].map((pk) => ({ pk, id: `person ${pk}`, type: 'person' })));
  await database.knex('person').insert(person(2));
  await expect(database.knex('person').insert(person(3))).rejects.toThrow('UNIQUE');
});

test('a code stands for a person who is there', async () => {
  await expect(database.knex('person_code').insert({ code: 'C-0009', person_id: 'nobody' })).rejects.toThrow(
    'FOREIGN KEY',
  );
});
