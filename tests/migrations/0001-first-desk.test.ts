import { beforeAll, describe, expect, test } from 'vitest';
import type { OpenDatabase } from '../../electron/database/client.ts';
import { acrossMigration } from './harness.ts';

let database: OpenDatabase;
beforeAll(async () => {
  // Before the first migration there is nothing to carry over.
  database = await acrossMigration(1, async () => undefined);
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

describe('history', () => {
  beforeAll(async () => {
    await database.knex('record').insert({ pk: 1, id: 'one', type: 'place' });
    await database
      .knex('history')
      .insert({ record_pk: 1, at: shared.created_at, by: 'Zarina Test', revision: 1, action: 'created' });
  });

  test('cannot be rewritten', async () => {
    await expect(database.knex('history').update({ by: 'Somebody else' })).rejects.toThrow(
      'History is only added to: an entry was about to be changed',
    );
  });

  test('cannot be removed', async () => {
    await expect(database.knex('history').delete()).rejects.toThrow(
      'History is only added to: an entry was about to be removed',
    );
  });
});

describe('the tables refuse what no field table allows', () => {
  beforeAll(async () => {
    await database.knex('record').insert([
      { pk: 2, id: 'two', type: 'meeting' },
      { pk: 3, id: 'three', type: 'meeting' },
    ]);
  });

  test('an option that there is not', async () => {
    await expect(database.knex('meeting').insert({ ...shared, pk: 2, id: 'two', status: 'published' })).rejects.toThrow(
      'CHECK',
    );
  });

  test('a reference that leads nowhere', async () => {
    await expect(database.knex('meeting').insert({ ...shared, pk: 2, id: 'two', place_id: 'nowhere' })).rejects.toThrow(
      'FOREIGN KEY',
    );
  });

  test('formatted text that is no JSON', async () => {
    await expect(database.knex('meeting').insert({ ...shared, pk: 2, id: 'two', memorandum: '{' })).rejects.toThrow(
      'CHECK',
    );
  });

  test('a second record under one id', async () => {
    await database.knex('meeting').insert({ ...shared, pk: 2, id: 'two' });
    await expect(database.knex('meeting').insert({ ...shared, pk: 3, id: 'two' })).rejects.toThrow('UNIQUE');
  });
});
