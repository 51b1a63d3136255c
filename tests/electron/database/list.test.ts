import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { languages } from '../../../domain/language.ts';
import { partialDateSchema } from '../../../domain/partial-date.ts';
import { type RecordTypeName, recordTypeNames } from '../../../domain/records/index.ts';
import { keepDraft } from '../../../electron/database/drafts.ts';
import { type ListRequest, listRecords } from '../../../electron/database/list.ts';
import type { KeptRecord } from '../../../electron/database/record-rows.ts';
import { recordTable, recordTables } from '../../../electron/database/record-table.ts';
import { deleteRecord } from '../../../electron/database/records.ts';
import { inRead } from '../../../electron/database/transactions.ts';
import {
  countryCode,
  cyrillicName,
  latinName,
  meetingValues,
  officialValues,
  participant,
  placeValues,
} from '../../builders.ts';
import { mustFail } from '../../temp-vault.ts';
import { author, type Desk, makeDesk } from './desk.ts';

let desk: Desk;
let official: KeptRecord;
let hall: KeptRecord;
let annex: KeptRecord;

const everything: ListRequest = {
  type: 'meeting',
  sort: { field: 'start', direction: 'ascending' },
  filters: [],
  words: '',
  language: 'en',
  offset: 0,
  limit: 100,
};
const list = (changes: Partial<ListRequest> = {}) => desk.read((db) => listRecords(db, { ...everything, ...changes }));
const labels = async (changes: Partial<ListRequest> = {}) => (await list(changes)).rows.map(({ label }) => label);
const at = (local: string) => ({ local, zone: 'Asia/Dushanbe' });

beforeAll(async () => {
  desk = await makeDesk();
  official = await desk.create('official', officialValues());
  hall = await desk.create('place', placeValues({ names: [latinName('Zulmat hall'), cyrillicName('Азал')] }));
  annex = await desk.create('place', placeValues({ names: [latinName('Annex'), cyrillicName('Яғноб')] }));
  const to = (place: KeptRecord) => ({ type: 'place', id: place.id });
  await desk.create(
    'meeting',
    meetingValues({ subject: 'Alpha', start: at('2019-05-14'), place: to(hall), status: 'final' }),
  );
  await desk.create(
    'meeting',
    meetingValues({ subject: 'Beta', start: at('2019-05-14T23:30'), place: to(annex), counterpart: countryCode('DE') }),
  );
  await desk.create(
    'meeting',
    meetingValues({
      subject: 'Gamma',
      start: at('2020-01-02T09:00'),
      status: 'forReview',
      counterpart: countryCode('TR'),
    }),
  );
  await desk.create(
    'meeting',
    meetingValues({
      subject: 'Delta',
      start: at('2018-01-02T09:00'),
      counterpart: null,
      participants: [participant({ official: { type: 'official', id: official.id } })],
    }),
  );
  const gone = await desk.create('meeting', meetingValues({ subject: 'Epsilon' }));
  await desk.write((db) => deleteRecord(db, { ...gone }, author));
});

describe('a list', () => {
  test('shows what is kept in the wanted order, with values of its columns and labels of what they refer to', async () => {
    const page = await list();
    expect(page.total).toBe(4);
    expect(page.rows.map(({ label }) => label)).toEqual(['Delta', 'Alpha', 'Beta', 'Gamma']);
    expect(page.rows[1]).toMatchObject({
      hasDraft: false,
      cells: {
        start: at('2019-05-14'),
        counterpart: 'IQ',
        form: 'workingMeeting',
        status: 'final',
        place: 'Zulmat hall',
        end: null,
      },
    });
  });

  test('names what it refers to in the language of the reader', async () => {
    const page = await list({ language: 'tg' });
    expect(page.rows.map(({ cells }) => cells.place)).toEqual([null, 'Азал', 'Яғноб', null]);
  });

  test('says which of its records have a draft', async () => {
    const { rows } = await list();
    const id = rows[0]?.id ?? '';
    await desk.write((db) => keepDraft(db, { type: 'meeting', id, baseRevision: 1, values: {} }, author));
    expect((await list()).rows.map(({ hasDraft }) => hasDraft)).toEqual([true, false, false, false]);
  });

  test.each([
    ['label', ['Alpha', 'Beta', 'Delta', 'Gamma']],
    // As the options stand in the field table, and within one in the usual order: the last meeting first.
    ['status', ['Beta', 'Delta', 'Gamma', 'Alpha']],
    // By the name in English: none, Germany, Iraq, Türkiye.
    ['counterpart', ['Delta', 'Beta', 'Alpha', 'Gamma']],
    // By the label of the place: none, Annex, Zulmat hall.
    ['place', ['Gamma', 'Delta', 'Beta', 'Alpha']],
    ['updatedAt', ['Delta', 'Gamma', 'Alpha', 'Beta']],
  ])('can be sorted by %s', async (field, expected) => {
    const sorted = await labels({ sort: { field, direction: 'ascending' } });
    expect(field === 'updatedAt' ? sorted.toSorted() : sorted).toEqual(
      field === 'updatedAt' ? expected.toSorted() : expected,
    );
  });

  test('sorts by the names of the language it is shown in', async () => {
    const sort = { field: 'place', direction: 'ascending' } as const;
    expect(await labels({ sort, language: 'tg' })).toEqual(['Gamma', 'Delta', 'Alpha', 'Beta']);
  });

  test.each([
    [{ kind: 'isOneOf', field: 'status', values: ['final', 'forReview'] }, ['Alpha', 'Gamma']],
    [{ kind: 'isOneOf', field: 'counterpart', values: ['DE', 'XX'] }, ['Beta']],
    [{ kind: 'isEmpty', field: 'counterpart' }, ['Delta']],
    [{ kind: 'isEmpty', field: 'place' }, ['Delta', 'Gamma']],
    // The local day, whatever the hour, and also where the hour is not known.
    [{ kind: 'between', field: 'start', from: '2019-05-14', to: '2019-05-14' }, ['Alpha', 'Beta']],
    [{ kind: 'between', field: 'start', from: '2019-05-15', to: null }, ['Gamma']],
    [{ kind: 'between', field: 'start', from: null, to: '2019-05-13' }, ['Delta']],
  ] as const)('can be filtered: %j', async (filter, expected) => {
    expect(await labels({ filters: [filter] })).toEqual(expected);
    // The same where the index of the order does not hold the field.
    expect((await labels({ filters: [filter], sort: { field: 'label', direction: 'ascending' } })).toSorted()).toEqual(
      expected.toSorted(),
    );
  });

  test('can be filtered by what a field or any of its rows refers to', async () => {
    expect(await labels({ filters: [{ kind: 'refersTo', field: 'place', id: hall.id }] })).toEqual(['Alpha']);
    expect(await labels({ filters: [{ kind: 'refersTo', field: 'participants', id: official.id }] })).toEqual([
      'Delta',
    ]);
  });

  test('counts a date known to the year, or open at one end, for each day it may be', async () => {
    const [termFrom, termTo] = ['2013', '[2015-06..]'].map((date) => partialDateSchema.parse(date));
    await desk.create(
      'official',
      officialValues({ names: [latinName('Termed')], termFrom: termFrom ?? null, termTo: termTo ?? null }),
    );
    const find = (from: string | null, to: string | null, field: string) =>
      labels({
        type: 'official',
        filters: [{ kind: 'between', field, from, to }],
        sort: { field: 'label', direction: 'ascending' },
      });
    expect(await find('2013-12-31', null, 'termFrom')).toEqual(['Termed']);
    expect(await find('2014-01-01', null, 'termFrom')).toEqual([]);
    expect(await find('2099-01-01', '2099-01-02', 'termTo')).toEqual(['Termed']);
    expect(await find(null, '2015-05-31', 'termTo')).toEqual([]);
  });

  test('finds words of the record and of those it refers to, as prefixes', async () => {
    expect(await labels({ words: 'alp' })).toEqual(['Alpha']);
    expect(await labels({ words: 'bahr инвент' })).toEqual(['Delta']);
    expect(await labels({ words: 'alp bet' })).toEqual([]);
  });

  test.each(['nothing', 'agenda', 'room', '__proto__', 'pk', 'label_en'])('cannot be sorted by %s', async (field) => {
    const result = await inRead(desk.database, (db) =>
      listRecords(db, { ...everything, sort: { field, direction: 'ascending' } }),
    );
    expect(mustFail(result)).toEqual({ kind: 'invalid-input', path: 'sort.field' });
  });

  test.each([
    { kind: 'isEmpty', field: 'nothing' },
    { kind: 'isOneOf', field: 'start', values: ['x'] },
    { kind: 'refersTo', field: 'status', id: randomUUID() },
    { kind: 'between', field: 'status', from: null, to: null },
    { kind: 'isEmpty', field: 'constructor' },
  ] as const)('names a filter it does not know: %j', async (filter) => {
    const result = await inRead(desk.database, (db) => listRecords(db, { ...everything, filters: [filter] }));
    expect(mustFail(result)).toEqual({ kind: 'invalid-input', path: 'filters.0.field' });
  });
});

describe('pages', () => {
  let many: Desk;
  beforeAll(async () => {
    many = await makeDesk();
    const ids = [await many.create('place', placeValues()), await many.create('place', placeValues())].map(
      ({ id }) => id,
    );
    for (let index = 0; index < 60; index += 1) {
      const place = ids[index % 3];
      await many.create(
        'meeting',
        meetingValues({
          subject: `Meeting ${(index * 37) % 60}`,
          start: at(`2019-01-${String((index % 28) + 1).padStart(2, '0')}T10:00`),
          status: (['draft', 'forReview', 'final'] as const)[index % 3] ?? null,
          counterpart: index % 4 ? countryCode(['IQ', 'TR', 'DE'][index % 3] ?? '') : null,
          place: place ? { type: 'place', id: place } : null,
        }),
      );
    }
  });

  const fields = ['label', 'updatedAt', ...recordTable('meeting').type.columns.map(({ field }) => field)];
  test.each(fields)('follow one another without gap or repetition, sorted by %s', async (field) => {
    for (const direction of ['ascending', 'descending'] as const) {
      const request = { ...everything, sort: { field, direction } };
      const whole = await many.read((db) => listRecords(db, request));
      const pages: string[] = [];
      for (let offset = 0; offset < whole.total; offset += 7) {
        const page = await many.read((db) => listRecords(db, { ...request, offset, limit: 7 }));
        pages.push(...page.rows.map(({ id }) => id));
      }
      expect(pages).toEqual(whole.rows.map(({ id }) => id));
      expect(new Set(pages).size).toBe(60);
    }
  });
});

describe('every query of a list', () => {
  const requests = recordTables.flatMap(({ name, type }) =>
    ['label', 'updatedAt', ...type.columns.map(({ field }) => field)].flatMap((field) =>
      languages.map(
        (language): ListRequest => ({
          ...everything,
          type: name,
          language,
          offset: 3,
          limit: 3,
          sort: { field, direction: 'descending' },
          filters: filtersOf(name),
        }),
      ),
    ),
  );

  test.each(requests)(
    'reads an index, neither a table nor a sorter: $type by $sort.field in $language',
    async (request) => {
      for (const filters of [[], request.filters]) {
        const plans = await plansOf({ ...request, filters });
        for (const plan of plans) {
          expect(plan).not.toMatch(/^SCAN (?!.*(COVERING INDEX|VIRTUAL TABLE|USING INDEX))/);
          expect(plan).not.toMatch(/TEMP B-TREE/);
        }
      }
    },
  );

  function filtersOf(name: RecordTypeName): ListRequest['filters'] {
    const { fields, type } = recordTable(name);
    return type.columns.flatMap(({ field }): ListRequest['filters'] => {
      switch (fields.get(field)?.field.kind) {
        case 'choice':
        case 'country':
          return [{ kind: 'isOneOf', field, values: ['final', 'IQ'] }];
        case 'dateTime':
        case 'partialDate':
          return [{ kind: 'between', field, from: '2019-01-01', to: '2019-12-31' }];
        case 'reference':
          return [{ kind: 'refersTo', field, id: randomUUID() }];
        default:
          return [{ kind: 'isEmpty', field }];
      }
    });
  }

  async function plansOf(request: ListRequest): Promise<readonly string[]> {
    const plans: string[] = [];
    await inRead(desk.database, async (db) => {
      const asked: { sql: string; bindings: unknown[] }[] = [];
      db.on('query', ({ sql, bindings }) => asked.push({ sql, bindings }));
      const answer = await listRecords(db, request);
      for (const { sql, bindings } of asked.filter((query) => query.sql.startsWith('select'))) {
        const rows: { detail: string }[] = await db.raw(`EXPLAIN QUERY PLAN ${sql}`, bindings as string[]);
        plans.push(...rows.map(({ detail }) => detail));
      }
      return answer;
    });
    expect(plans.length).toBeGreaterThan(0);
    return plans;
  }
});

test('lists of every type answer with nothing in them', async () => {
  const empty = await makeDesk();
  for (const type of recordTypeNames) {
    const page = await empty.read((db) =>
      listRecords(db, { ...everything, type, sort: { field: 'label', direction: 'ascending' } }),
    );
    expect(page).toEqual({ total: 0, offset: 0, rows: [] });
  }
});
