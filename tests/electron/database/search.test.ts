import { beforeAll, describe, expect, test } from 'vitest';
import { ok } from '../../../domain/result.ts';
import { plainToRichText } from '../../../domain/rich-text.ts';
import { recordLabels } from '../../../electron/database/labels.ts';
import type { KeptRecord } from '../../../electron/database/record-rows.ts';
import { deleteRecord, restoreRecord } from '../../../electron/database/records.ts';
import { findRecords, pickRecords } from '../../../electron/database/search.ts';
import { refreshWords } from '../../../electron/database/search-index.ts';
import { cyrillicName, latinName, meetingValues, officialValues, participant, placeValues } from '../../builders.ts';
import { author, type Desk, makeDesk } from './desk.ts';

let desk: Desk;
let official: KeptRecord;
let meeting: KeptRecord;

const find = async (words: string) =>
  (await desk.read((db) => findRecords(db, { words, language: 'en', limit: 20 }))).map(({ label }) => label);

beforeAll(async () => {
  desk = await makeDesk();
  official = await desk.create(
    'official',
    officialValues({
      names: [
        latinName('Qahhor Inventov'),
        cyrillicName('Қаҳҳор Инвентов'),
        { ...latinName('حازم أحمد'), script: 'Arab', preferred: false },
      ],
    }),
  );
  meeting = await desk.create(
    'meeting',
    meetingValues({
      subject: 'Талоши муштарак: ҳамкории ғайриоддӣ',
      participants: [participant({ official: { type: 'official', id: official.id } })],
      memorandum: plainToRichText('The orphanage was mentioned once.'),
    }),
  );
  await desk.create('place', placeValues({ names: [latinName('Orphanage of invention')] }));
});

describe('search', () => {
  test.each([
    ['qahh', 'Qahhor Inventov'],
    ['каххор', 'Qahhor Inventov'],
    ['ҚАҲҲ', 'Qahhor Inventov'],
    ['حازم احمد', 'Qahhor Inventov'],
    ['гайриодди', 'Талоши муштарак: ҳамкории ғайриоддӣ'],
  ])('finds %s whatever the keyboard it was typed on', async (typed, label) => {
    expect(await find(typed)).toContain(label);
  });

  test('puts what has the words in its label before what has them in its text', async () => {
    expect(await find('orphanage')).toEqual(['Orphanage of invention', 'Талоши муштарак: ҳамкории ғайриоддӣ']);
  });

  test('finds a meeting by any name of those who took part', async () => {
    expect(await find('хамкории qahhor')).toEqual(['Талоши муштарак: ҳамкории ғайриоддӣ']);
  });

  test.each([
    '"',
    'NOT qahh',
    'qahh OR zzz',
    'title:qahh',
    '^zzz qahh',
    'qahh*zzz',
    'NEAR(qahh zzz)',
    '-qahh zzz',
    '{title} : qahh zzz',
    'qahh AND',
    "'; DROP TABLE search; --",
  ])('takes %s for words, not for an order', async (typed) => {
    expect(await find(typed)).toEqual([]);
  });

  test('tells records of one label apart by a second line', async () => {
    const [found] = await desk.read((db) => findRecords(db, { words: 'qahhor inventov', language: 'en', limit: 1 }));
    expect(found).toEqual({
      type: 'official',
      id: official.id,
      label: 'Qahhor Inventov',
      detail: 'Head of an invented desk · Invented ministry',
      isDeleted: false,
    });
    const [held] = await desk.read((db) =>
      recordLabels(db, { records: [{ type: 'meeting', id: meeting.id }], language: 'en' }),
    );
    expect(held?.detail).toBe('14 May 2019, 15:00 · Iraq');
  });

  test('finds no deleted record, until it is restored', async () => {
    const place = await desk.create('place', placeValues({ names: [latinName('Vanishing point')] }));
    const { record } = await desk.write((db) => deleteRecord(db, { ...place }, author));
    expect(await find('vanishing')).toEqual([]);
    const [label] = await desk.read((db) =>
      recordLabels(db, { records: [{ type: 'place', id: place.id }], language: 'en' }),
    );
    expect(label).toMatchObject({ label: 'Vanishing point', isDeleted: true });
    await desk.write((db) => restoreRecord(db, { ...record }, author));
    expect(await find('vanishing')).toEqual(['Vanishing point']);
  });

  test('follows a name that changes to every record that mentions it, a few with each save', async () => {
    const named = await desk.create('official', officialValues({ names: [latinName('Formerly Known')] }));
    const count = 25;
    for (let index = 0; index < count; index += 1) {
      await desk.create(
        'meeting',
        meetingValues({
          subject: `Round ${index}`,
          participants: [participant({ official: { type: 'official', id: named.id } })],
        }),
      );
    }
    await desk.change(named, officialValues({ names: [latinName('Newly Called')] }));
    const left = await desk.write(async (db) => ok(await refreshWords(db, 100)));
    expect(left).toBe(count - 20);
    expect(await find('formerly')).toEqual([]);
    const found = await desk.read((db) => findRecords(db, { words: 'newly', language: 'en', limit: 100 }));
    expect(found).toHaveLength(count + 1);
  });
});

describe('picking', () => {
  test('offers only the types asked for', async () => {
    const found = await desk.read((db) =>
      pickRecords(db, { types: ['place'], words: 'orphanage', language: 'en', limit: 20 }),
    );
    expect(found.map(({ type }) => type)).toEqual(['place']);
  });

  test('offers what was worked on last when nothing is typed', async () => {
    const newest = await desk.create('place', placeValues({ names: [latinName('Newest of all')] }));
    await desk.write((db) => deleteRecord(db, { ...newest }, author));
    const found = await desk.read((db) =>
      pickRecords(db, { types: ['place', 'official'], words: '', language: 'en', limit: 2 }),
    );
    expect(found).toHaveLength(2);
    expect(found.map(({ id }) => id)).not.toContain(newest.id);
  });
});
