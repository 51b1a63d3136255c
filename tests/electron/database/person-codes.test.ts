import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, test } from 'vitest';
import { deleteRecord, saveRecord } from '../../../electron/database/records.ts';
import { personValues } from '../../builders.ts';
import { mustFail } from '../../temp-vault.ts';
import { author, type Desk, makeDesk } from './desk.ts';

let desk: Desk;
beforeEach(async () => {
  desk = await makeDesk();
});

const codeOf = async (values = personValues()) => (await desk.create('person', values)).values.code;

describe('the code of a person', () => {
  test('is given by the vault on the first save, one after the other', async () => {
    expect([await codeOf(), await codeOf()]).toEqual(['C-0001', 'C-0002']);
  });

  test('may come with the person, and is passed over by the vault', async () => {
    expect(await codeOf(personValues({ code: 'C-0002' }))).toBe('C-0002');
    expect([await codeOf(), await codeOf()]).toEqual(['C-0001', 'C-0003']);
  });

  test('stands for nobody else after the person was deleted', async () => {
    const person = await desk.create('person', personValues());
    await desk.write((db) => deleteRecord(db, { type: 'person', id: person.id, revision: 1 }, author));
    expect(await codeOf()).toBe('C-0002');
  });

  test('stands for nobody else after the person got another, and may come back', async () => {
    const person = await desk.create('person', personValues());
    const renamed = await desk.change(person, personValues({ code: 'C-0412' }));
    expect(renamed.values.code).toBe('C-0412');
    const save = { type: 'person', id: randomUUID(), revision: 0, values: personValues({ code: 'C-0001' }) } as const;
    expect(mustFail(await desk.tryWrite((db) => saveRecord(db, save, author)))).toEqual({
      kind: 'invalid-record',
      issues: [{ path: ['code'], kind: 'already-given' }],
    });
    expect((await desk.change(renamed, personValues({ code: 'C-0001' }))).values.code).toBe('C-0001');
  });

  test('stays when the field is emptied', async () => {
    const person = await desk.create('person', personValues());
    expect((await desk.change(person, personValues({ code: null, notes: 'changed' }))).values.code).toBe('C-0001');
  });
});
