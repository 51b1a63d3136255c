/** The status a list is filtered by is the one that follows from events, whatever happened and in whichever order. */
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { caseStatuses as statuses } from '../../../../domain/case-status.ts';
import { gateNames } from '../../../../domain/gates.ts';
import { partialDateSchema } from '../../../../domain/partial-date.ts';
import type { ValuesOf } from '../../../../domain/records/index.ts';
import { type ListRequest, listRecords } from '../../../../electron/database/list.ts';
import { setTicks } from '../../../../electron/database/operations/boarding.ts';
import { setGates } from '../../../../electron/database/operations/gates.ts';
import { addPersons, removeEntries } from '../../../../electron/database/operations/membership.ts';
import { caseStatuses } from '../../../../electron/database/persons/case-status.ts';
import { getRecord } from '../../../../electron/database/records.ts';
import { operationValues, personValues } from '../../../builders.ts';
import { mustFail } from '../../../temp-vault.ts';
import { author } from '../desk.ts';
import { type ListDesk, makeListDesk } from './list-desk.ts';

const list: ListRequest = {
  ...{ type: 'person', filters: [], words: '', language: 'en', offset: 0, limit: 100 },
  sort: { field: 'label', direction: 'ascending' },
};
const rowId = '0f0f0f0f-0000-4000-8000-000000000001';
const date = (text: string) => partialDateSchema.parse(text);

let desk: ListDesk;
let persons: readonly string[];
let entries: readonly string[];
beforeAll(async () => {
  desk = await makeListDesk();
  persons = [await desk.addPerson(), await desk.addPerson(), await desk.addPerson(), await desk.addPerson()];
  entries = await desk.list(...persons);
  await desk.decide(entries, 'include');
  await desk.freeze();
});

/** Days before and after the one on which the changes are made. */
const anyDay = fc.constantFrom('2019-04-30', '2026-02-27', '2026-03-03', '2026-03-20', '2027-01-01');
const asOf = fc.constantFrom('2026-03-02', '2026-03-10', '2026-06-01');
const who = fc.nat(3);

const changes = {
  verify: (index: number, day: string) =>
    savePerson(index, {
      nationality: [{ rowId, status: 'confirmed', on: date(day), authority: null, evidence: null }],
    }),
  serve: (index: number, day: string) =>
    savePerson(index, {
      services: [
        { rowId, kind: 'vaccination', on: date(day), provider: null, outcome: null, evidence: null, nextDue: null },
      ],
    }),
  close: (index: number, day: string) => savePerson(index, { closedOn: date(day), closedBecause: 'grownUp' }),
  reopen: (index: number) => savePerson(index, { closedOn: null, closedBecause: null }),
  clear: async (index: number) => {
    await desk.write((db) =>
      addPersons(db, { ...on(), personIds: [persons[index] ?? ''], today: '2026-02-01' }, author),
    );
    const record = { state: 'met' as const, since: '2026-02-20', reason: null, evidence: null };
    const gates = gateNames.map((gate) => ({ entryId: entries[index] ?? '', gate, record }));
    await desk.write((db) => setGates(db, { ...on(), gates, today: '2026-03-01' }, author));
  },
  takeOff: async (index: number) => {
    const request = { ...on(), entryIds: [entries[index] ?? ''] };
    await desk.tryWrite((db) => removeEntries(db, request, author));
  },
  arrive: (index: number, day: string) => tick(index, day),
  untick: (index: number) => tick(index, null),
  cancel: () => saveOperation('cancelled'),
  plan: () => saveOperation('planned'),
};
type Change = keyof typeof changes;

const on = () => ({ operationId: desk.operationId });
const tick = (index: number, arrivedOn: string | null) => {
  const ticks = [{ personId: persons[index] ?? '', boardedOn: arrivedOn, arrivedOn }];
  return desk.write((db) => setTicks(db, { ...on(), version: 1, ticks }, author));
};

async function savePerson(index: number, part: Partial<ValuesOf<'person'>>): Promise<void> {
  const record = await desk.read((db) => getRecord(db, { type: 'person', id: persons[index] ?? '' }));
  await desk.change(record, { ...personValues(), ...record.values, ...part });
}

async function saveOperation(status: 'planned' | 'cancelled'): Promise<void> {
  const record = await desk.read((db) => getRecord(db, { type: 'operation', id: desk.operationId }));
  await desk.change(record, operationValues({ status }));
}

const idsIn = async (more: Partial<ListRequest>) =>
  (await desk.read((db) => listRecords(db, { ...list, ...more }))).rows.map(({ id }) => id).toSorted();

describe('a list of persons', () => {
  test('is filtered by the status that follows from events', async () => {
    const anyChange = fc.tuple(fc.constantFrom(...(Object.keys(changes) as Change[])), who, anyDay); // the keys of the object above
    await fc.assert(
      fc.asyncProperty(fc.array(anyChange, { minLength: 1, maxLength: 6 }), asOf, async (chosen, day) => {
        for (const [change, index, when] of chosen) await changes[change](index, when);
        const told = await desk.read((db) => caseStatuses(db, { personIds: persons, asOf: day }));
        for (const status of statuses) {
          const expected = told.filter((one) => one.status === status).map(({ personId }) => personId);
          expect(await idsIn({ caseStatus: { statuses: [status], asOf: day } })).toEqual(expected.toSorted());
        }
      }),
      { numRuns: 40 },
    );
  });

  test('is filtered by the gate that keeps somebody from an operation still to come', async () => {
    await saveOperation('planned');
    for (const index of [0, 1, 2, 3]) await changes.clear(index);
    const open = [{ entryId: entries[2] ?? '', gate: 'courtLeave' as const, record: null }];
    await desk.write((db) => setGates(db, { ...on(), gates: open, today: '2026-03-01' }, author));
    expect(await idsIn({ blockedBy: 'courtLeave' })).toEqual([persons[2]]);
    expect(await idsIn({ blockedBy: 'escort' })).toEqual([]);
    await saveOperation('cancelled');
    expect(await idsIn({ blockedBy: 'courtLeave' })).toEqual([]);
  });

  test('alone is filtered by cases and gates', async () => {
    const request: ListRequest = { ...list, type: 'place', blockedBy: 'escort' };
    expect(mustFail(await desk.tryWrite((db) => listRecords(db, request)))).toEqual({
      kind: 'invalid-input',
      path: 'blockedBy',
    });
  });
});
