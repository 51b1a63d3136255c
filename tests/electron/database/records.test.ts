import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import type { RecordTypeName } from '../../../domain/records/index.ts';
import { plainToRichText } from '../../../domain/rich-text.ts';
import { getDraft, keepDraft } from '../../../electron/database/drafts.ts';
import { recordHistory } from '../../../electron/database/history.ts';
import {
  countRecords,
  deleteRecord,
  getRecord,
  reopenRecord,
  restoreRecord,
  saveRecord,
} from '../../../electron/database/records.ts';
import { agendaItem, latinName, meetingValues, officialValues, participant, placeValues } from '../../builders.ts';
import { mustFail } from '../../temp-vault.ts';
import { author, type Desk, makeDesk } from './desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await makeDesk();
});

const historyOf = async (record: { type: RecordTypeName; id: string }) =>
  (await desk.read((db) => recordHistory(db, { type: record.type, id: record.id, offset: 0, limit: 100 }))).entries;

describe('saving', () => {
  test('gives a new record its first revision and version, and says who made it when', async () => {
    const values = meetingValues({ memorandum: plainToRichText('What was said.') });
    const record = await desk.create('meeting', values);
    expect(record).toMatchObject({
      revision: 1,
      version: 1,
      createdBy: 'Zarina Test',
      createdAt: '2026-03-01T09:00:00.000Z',
      deletedAt: null,
    });
    expect(record.values).toEqual(values);
  });

  test('saves what is there already without a new revision', async () => {
    const record = await desk.create('meeting', meetingValues({ agenda: [agendaItem()] }));
    const again = await desk.change(record, record.values as never);
    expect(again).toEqual(record);
    expect(await historyOf(record)).toHaveLength(1);
  });

  test('notes each changed field with its values before and after', async () => {
    const record = await desk.create('meeting', meetingValues({ room: 'Blue hall' }));
    await desk.change(record, meetingValues({ room: 'Green hall', marginsOf: 'A summit' }));
    const entries = (await historyOf(record)).filter((entry) => entry.action === 'changed');
    expect(entries).toEqual([
      expect.objectContaining({
        field: 'room',
        before: 'Blue hall',
        after: 'Green hall',
        revision: 2,
        by: 'Zarina Test',
      }),
      expect.objectContaining({ field: 'marginsOf', before: null, after: 'A summit', revision: 2 }),
    ]);
  });

  test('notes a changed cell by its row, and rows that came, went and moved', async () => {
    const [first, second, third] = [
      agendaItem({ topic: 'One' }),
      agendaItem({ topic: 'Two' }),
      agendaItem({ topic: 'Three' }),
    ];
    const record = await desk.create('meeting', meetingValues({ agenda: [first, second] }));
    await desk.change(record, meetingValues({ agenda: [third, { ...first, outcome: 'Agreed' }] }));
    const entries = (await historyOf(record)).filter((entry) => entry.action === 'changed');
    expect(entries.map(({ field, rowId, before, after }) => ({ field, rowId, before, after }))).toEqual(
      [
        { field: 'agenda', rowId: second.rowId, before: second, after: null },
        { field: 'agenda', rowId: third.rowId, before: null, after: third },
        { field: 'agenda.outcome', rowId: first.rowId, before: null, after: 'Agreed' },
        { field: 'agenda', rowId: null, before: [first.rowId, second.rowId], after: [third.rowId, first.rowId] },
      ].toReversed(),
    );
  });

  test('refuses a save that started from an older revision, and gives what the vault holds now', async () => {
    const record = await desk.create('meeting', meetingValues());
    const current = await desk.change(record, meetingValues({ room: 'Blue hall' }));
    const stale = await desk.tryWrite((db) =>
      saveRecord(
        db,
        { type: 'meeting', id: record.id, revision: 1, values: meetingValues({ room: 'Green hall' }) },
        author,
      ),
    );
    expect(mustFail(stale)).toEqual({ kind: 'stale-revision', current });
  });

  test('refuses a second new record under an id that is taken, of its own type or of another', async () => {
    const record = await desk.create('meeting', meetingValues());
    const twice = await desk.tryWrite((db) =>
      saveRecord(db, { type: 'meeting', id: record.id, revision: 0, values: meetingValues() }, author),
    );
    const other = await desk.tryWrite((db) =>
      saveRecord(db, { type: 'place', id: record.id, revision: 0, values: placeValues() }, author),
    );
    expect(mustFail(twice).kind).toBe('stale-revision');
    expect(mustFail(other)).toEqual({ kind: 'invalid-input', path: 'id' });
  });

  test('refuses to change a record that is not there', async () => {
    const lost = await desk.tryWrite((db) =>
      saveRecord(db, { type: 'meeting', id: randomUUID(), revision: 3, values: meetingValues() }, author),
    );
    expect(mustFail(lost)).toEqual({ kind: 'record-not-found' });
  });

  test('throws the draft away with the save', async () => {
    const id = randomUUID();
    await desk.write((db) =>
      keepDraft(db, { type: 'meeting', id, baseRevision: 0, values: { subject: 'Half' } }, author),
    );
    await desk.create('meeting', meetingValues(), id);
    expect(await desk.read((db) => getDraft(db, { id }))).toBeNull();
  });
});

describe('references', () => {
  test('must lead to a record that is there, of the right type and not deleted', async () => {
    const official = await desk.create('official', officialValues());
    const deleted = await desk.create('place', placeValues());
    await desk.write((db) => deleteRecord(db, { ...deleted }, author));
    const values = meetingValues({
      place: { type: 'place', id: deleted.id },
      participants: [
        participant({ official: { type: 'official', id: official.id } }),
        participant({ official: { type: 'official', id: randomUUID() } }),
      ],
    });
    const saved = await desk.tryWrite((db) =>
      saveRecord(db, { type: 'meeting', id: randomUUID(), revision: 0, values }, author),
    );
    expect(mustFail(saved)).toEqual({
      kind: 'invalid-record',
      issues: [
        { path: ['place'], kind: 'unknown-reference' },
        { path: ['participants', 1, 'official'], kind: 'unknown-reference' },
      ],
    });
  });

  test('may stay when what they lead to was deleted since', async () => {
    const place = await desk.create('place', placeValues());
    const meeting = await desk.create('meeting', meetingValues({ place: { type: 'place', id: place.id } }));
    await desk.write((db) => deleteRecord(db, { ...place }, author));
    const changed = await desk.change(
      meeting,
      meetingValues({ place: { type: 'place', id: place.id }, room: 'Blue hall' }),
    );
    expect(changed.values.room).toBe('Blue hall');
  });
});

describe('a closed record', () => {
  test('is neither changed nor deleted until it is reopened, which begins the next version', async () => {
    const closed = await desk.create('meeting', meetingValues({ status: 'final' }));
    const ref = { type: closed.type, id: closed.id, revision: 1 };
    const save = await desk.tryWrite((db) =>
      saveRecord(db, { ...ref, values: meetingValues({ status: 'draft' }) }, author),
    );
    const remove = await desk.tryWrite((db) => deleteRecord(db, ref, author));
    expect([mustFail(save).kind, mustFail(remove).kind]).toEqual(['record-closed', 'record-closed']);
    const { record } = await desk.write((db) => reopenRecord(db, ref, author));
    expect(record).toMatchObject({ revision: 2, version: 2, values: { status: 'draft' } });
    expect((await historyOf(closed))[0]).toMatchObject({
      action: 'reopened',
      field: 'status',
      before: 'final',
      after: 'draft',
    });
  });

  test('is as good as reopened when it is open already', async () => {
    const open = await desk.create('meeting', meetingValues());
    const { record } = await desk.write((db) =>
      reopenRecord(db, { type: 'meeting', id: open.id, revision: 1 }, author),
    );
    expect(record).toEqual(open);
  });
});

describe('deleting', () => {
  test('can be undone, and both are in history', async () => {
    const official = await desk.create('official', officialValues());
    const { record: deleted } = await desk.write((db) => deleteRecord(db, { ...official }, author));
    expect(deleted).toMatchObject({ revision: 2, deletedAt: '2026-03-01T09:00:00.000Z', values: official.values });
    const { record: restored } = await desk.write((db) => restoreRecord(db, { ...deleted }, author));
    expect(restored).toMatchObject({ revision: 3, deletedAt: null, values: official.values });
    expect((await historyOf(official)).map((entry) => entry.action)).toEqual(['restored', 'deleted', 'created']);
  });

  test('leaves the record to be read, but not to be changed or counted', async () => {
    const before = await desk.read(countRecords);
    const place = await desk.create('place', placeValues());
    await desk.write((db) => deleteRecord(db, { ...place }, author));
    const save = await desk.tryWrite((db) =>
      saveRecord(db, { type: 'place', id: place.id, revision: 2, values: placeValues() }, author),
    );
    expect(mustFail(save)).toEqual({ kind: 'record-deleted' });
    expect((await desk.read((db) => getRecord(db, place))).deletedAt).not.toBeNull();
    expect(await desk.read(countRecords)).toEqual(before);
  });
});

test('a record type reads its label in the script of the reader', async () => {
  const official = await desk.create('official', officialValues({ names: [latinName('Gulnora Inventova')] }));
  const row = await desk.database.knex('official').where({ id: official.id }).first('label_en', 'label_tg');
  expect(row).toEqual({ label_en: 'Gulnora Inventova', label_tg: 'Gulnora Inventova' });
});
