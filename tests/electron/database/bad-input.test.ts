import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { recordTypeNames } from '../../../domain/records/index.ts';
import { saveRecord } from '../../../electron/database/records.ts';
import { agendaItem, meetingValues, officialValues, participant } from '../../builders.ts';
import { mustFail } from '../../temp-vault.ts';
import { author, type Desk, makeDesk } from './desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await makeDesk();
  await desk.create('meeting', meetingValues());
});

async function refusalOf(type: 'meeting' | 'official', values: unknown) {
  const before = desk.dump();
  const answer = await desk.tryWrite((db) => saveRecord(db, { type, id: randomUUID(), revision: 0, values }, author));
  expect(desk.dump()).toBe(before);
  const failure = mustFail(answer);
  return failure.kind === 'invalid-record'
    ? failure.issues.map(({ path, kind }) => `${path.join('.')}: ${kind}`)
    : failure;
}

const start = { local: '2019-05-14T15:00', zone: 'Asia/Dushanbe' };

describe('a meeting is refused, by the path, and nothing changes', () => {
  test.each([
    ['NUL in a text', { subject: 'a\0b' }, 'subject: control-character'],
    ['a line break in a line', { room: 'a\nb' }, 'room: control-character'],
    ['a character that reverses the line', { subject: 'a\u202Eb' }, 'subject: bidi-control'],
    ['half a character', { subject: 'a\uD800b' }, 'subject: lone-surrogate'],
    ['ten megabytes', { subject: 'x'.repeat(10 * 1024 * 1024) }, 'subject: too-long'],
    [
      'ten megabytes in a row',
      { agenda: [agendaItem({ weSaid: 'x'.repeat(10 * 1024 * 1024) })] },
      'agenda.0.weSaid: too-long',
    ],
    ['no subject', { subject: null }, 'subject: required'],
    ['an end before the start', { end: { ...start, local: '2019-05-14T14:59' } }, 'end: end-before-start'],
    ['a zone there is not', { start: { ...start, zone: 'Asia/Nowhere' } }, 'start.zone: unknown-zone'],
    ['31 February', { start: { ...start, local: '2019-02-31T10:00' } }, 'start.local: impossible-date'],
    ['an option there is not', { status: 'published' }, 'status: unknown-choice'],
    ['a country there is not', { counterpart: 'XX' }, 'counterpart: unknown-country'],
    ['a field there is not', { colour: 'red' }, 'colour: unknown-field'],
    ['a participant without a name', { participants: [participant({ name: null })] }, 'participants.0.name: required'],
    ['a reference to another type', { place: { type: 'official', id: randomUUID() } }, 'place.type: unknown-choice'],
    ['more rows than there may be', { agenda: Array.from({ length: 101 }, () => agendaItem()) }, 'agenda: too-many'],
  ])('%s', async (_, wrong, issue) => {
    expect(await refusalOf('meeting', { ...meetingValues(), ...wrong })).toEqual([issue]);
  });

  test('two rows under one id', async () => {
    const row = agendaItem();
    expect(await refusalOf('meeting', meetingValues({ agenda: [row, row] }))).toEqual([
      'agenda.1.rowId: duplicate-row',
    ]);
  });

  test('a prototype in disguise', async () => {
    const disguised = JSON.parse('{"__proto__": {"subject": "x"}}');
    expect(await refusalOf('meeting', Object.assign(Object.create(disguised), meetingValues()))).toEqual([
      '__proto__: unknown-field',
    ]);
    expect(await refusalOf('meeting', { ...meetingValues(), ...JSON.parse('{"constructor": 1}') })).toEqual([
      'constructor: unknown-field',
    ]);
  });
});

test('31 February as a partial date is refused', async () => {
  expect(await refusalOf('official', { ...officialValues(), termFrom: '2013-02-31' })).toEqual([
    'termFrom: impossible-date',
  ]);
});

test('a term that ends before it began is refused', async () => {
  expect(await refusalOf('official', { ...officialValues(), termFrom: '2015', termTo: '2013' })).toEqual([
    'termTo: term-reversed',
  ]);
});

test('whatever is sent as values is saved right or refused by its issues, never thrown at', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...recordTypeNames),
      fc.anything({ withNullPrototype: true, maxDepth: 4 }),
      async (type, values) => {
        const answer = await desk.tryWrite((db) =>
          saveRecord(db, { type, id: randomUUID(), revision: 0, values }, author),
        );
        expect(mustFail(answer).kind).toBe('invalid-record');
      },
    ),
    { numRuns: 500 },
  );
});
