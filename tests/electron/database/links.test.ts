import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { recordHistory } from '../../../electron/database/history.ts';
import { addLink, linksOf, type NewLink, removeLink, restoreLink } from '../../../electron/database/links.ts';
import type { KeptRecord, RecordRef } from '../../../electron/database/record-rows.ts';
import { deleteRecord } from '../../../electron/database/records.ts';
import { meetingValues, officialValues } from '../../builders.ts';
import { mustFail } from '../../temp-vault.ts';
import { author, type Desk, makeDesk } from './desk.ts';

let desk: Desk;
let first: KeptRecord;
let second: KeptRecord;
beforeAll(async () => {
  desk = await makeDesk();
});

const refOf = ({ type, id }: KeptRecord): RecordRef => ({ type, id });
const follows = (from: RecordRef, to: RecordRef): NewLink => ({ from, to, role: 'follows', language: 'en' });
const linksFrom = (record: KeptRecord) => desk.read((db) => linksOf(db, { record: refOf(record), language: 'en' }));
const actionsOf = async (record: KeptRecord) =>
  (await desk.read((db) => recordHistory(db, { ...refOf(record), offset: 0, limit: 20 }))).entries.map(
    ({ action }) => action,
  );

async function linkTwo() {
  first = await desk.create('meeting', meetingValues({ subject: 'First round' }));
  second = await desk.create('meeting', meetingValues({ subject: 'Second round' }));
  return desk.write((db) => addLink(db, follows(refOf(second), refOf(first)), author));
}

describe('a link', () => {
  test('is seen from both ends, with its direction', async () => {
    const link = await linkTwo();
    expect(link).toMatchObject({ role: 'follows', direction: 'out', other: { label: 'First round' } });
    expect(await linksFrom(second)).toEqual([link]);
    expect(await linksFrom(first)).toMatchObject([
      { linkId: link.linkId, direction: 'in', other: { label: 'Second round' } },
    ]);
  });

  test('is in the history of both ends, also when it is removed and comes back', async () => {
    const { linkId } = await linkTwo();
    await desk.write((db) => removeLink(db, linkId, author));
    expect(await linksFrom(first)).toEqual([]);
    await desk.write((db) => restoreLink(db, linkId, author));
    expect(await linksFrom(first)).toHaveLength(1);
    const expected = ['linked', 'unlinked', 'linked', 'created'];
    expect([await actionsOf(first), await actionsOf(second)]).toEqual([expected, expected]);
  });

  test('stands once for a role, and again for another', async () => {
    await linkTwo();
    const twice = await desk.tryWrite((db) => addLink(db, follows(refOf(second), refOf(first)), author));
    expect(mustFail(twice)).toEqual({ kind: 'link-exists' });
    await desk.write((db) => addLink(db, { ...follows(refOf(second), refOf(first)), role: 'mentions' }, author));
    expect(await linksFrom(second)).toHaveLength(2);
  });

  test('comes back as the one made in the meantime', async () => {
    const { linkId } = await linkTwo();
    await desk.write((db) => removeLink(db, linkId, author));
    const again = await desk.write((db) => addLink(db, follows(refOf(second), refOf(first)), author));
    await desk.write((db) => restoreLink(db, linkId, author));
    expect((await linksFrom(second)).map((link) => link.linkId)).toEqual([again.linkId]);
  });

  test('leads neither to itself nor to what is not there or deleted', async () => {
    await linkTwo();
    const official = await desk.create('official', officialValues());
    await desk.write((db) => deleteRecord(db, { ...official }, author));
    const tryLink = async (to: RecordRef) =>
      mustFail(await desk.tryWrite((db) => addLink(db, follows(refOf(first), to), author)));
    expect(await tryLink(refOf(first))).toEqual({ kind: 'invalid-input', path: 'to' });
    expect(await tryLink({ type: 'meeting', id: randomUUID() })).toEqual({ kind: 'record-not-found' });
    expect(await tryLink({ type: 'official', id: first.id })).toEqual({ kind: 'record-not-found' });
    expect(await tryLink(refOf(official))).toEqual({ kind: 'record-deleted' });
  });

  test('is left out while the other end is deleted', async () => {
    await linkTwo();
    await desk.write((db) => deleteRecord(db, { ...first }, author));
    expect(await linksFrom(second)).toEqual([]);
  });

  test('that nobody made cannot be removed', async () => {
    expect(mustFail(await desk.tryWrite((db) => removeLink(db, randomUUID(), author)))).toEqual({
      kind: 'record-not-found',
    });
  });
});
