import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  blockedSummary,
  expiresBeforeFlight,
  type GatedEntry,
  type GateRecord,
  gateNames,
  gateStates,
  isMissingSecondParent,
  isReady,
} from '../../../../domain/gates.ts';
import type { BoardFilter, GateSet } from '../../../../domain/operation-list.ts';
import { partialDateSchema } from '../../../../domain/partial-date.ts';
import type { ValuesOf } from '../../../../domain/records/index.ts';
import { recordHistory } from '../../../../electron/database/history.ts';
import { readBoard } from '../../../../electron/database/operations/board.ts';
import { setGates } from '../../../../electron/database/operations/gates.ts';
import { addPersons, removeEntries, restoreEntries } from '../../../../electron/database/operations/membership.ts';
import { cyrillicName, latinName } from '../../../builders.ts';
import { mustFail } from '../../../temp-vault.ts';
import { author } from '../desk.ts';
import { type ListDesk, makeListDesk, today } from './list-desk.ts';

const date = (text: string) => partialDateSchema.parse(text);
type Document = ValuesOf<'person'>['identityDocuments'][number];

const travelDocument = (row: number, changes: Partial<Document>): Document => ({
  rowId: `0f0f0f0f-0000-4000-8000-00000000000${row}`,
  ...{ kind: 'passport', number: null, issuedBy: null, issuedOn: null, expiresOn: null, nameAsWritten: null },
  ...changes,
});

const anyDate = fc.constantFrom(
  null,
  ...['2019', '2019-06', '2019-06-20', '2019-06-19', '[..2019-06-20]', '2018~', '2020'].map(date),
);
const anyDocument = fc.record({
  kind: fc.constantFrom('passport' as const, 'laissezPasser' as const, 'other' as const),
  expiresOn: anyDate,
});

const anyRecord: fc.Arbitrary<GateRecord | null> = fc.option(
  fc.record({
    state: fc.constantFrom(...gateStates),
    since: fc.constantFrom('2019-01-15', '2019-05-01', '2019-06-03'),
    reason: fc.constant('Invented reason'),
    evidence: fc.constantFrom(null, 'Court decision 12'),
  }),
);

let desk: ListDesk;
let entries: readonly string[];

beforeAll(async () => {
  desk = await makeListDesk({ plannedOn: date('2019-06-20') });
  const persons: string[] = [];
  for (const number of [1, 2, 3, 4, 5, 6]) {
    persons.push(
      await desk.addPerson({
        names: [
          { ...cyrillicName(`Номи намунавӣ ${number}`), preferred: true },
          { ...latinName(`Name ${number}`), preferred: false },
        ],
      }),
    );
  }
  entries = await desk.list(...persons);
});

const set = (gates: readonly GateSet[]) =>
  desk.write((db) => setGates(db, { operationId: desk.operationId, gates, today }, author));

const anySets = () =>
  fc.array(
    fc.record({ entryId: fc.constantFrom(...entries), gate: fc.constantFrom(...gateNames), record: anyRecord }),
    { minLength: 1, maxLength: 40 },
  );

const entriesOfDatabase = () => desk.database.knex('operation_entry').orderBy('pk').select();

describe('setting gates', () => {
  test('and then what stood there before, leaves all as it was', async () => {
    await fc.assert(
      fc.asyncProperty(anySets(), anySets(), async (first, second) => {
        await set(first);
        const before = [await desk.board(), await entriesOfDatabase()];
        const undo = await set(second);
        if (undo.length > 0) await set(undo);
        expect([await desk.board(), await entriesOfDatabase()]).toEqual(before);
      }),
      { numRuns: 25 },
    );
  });

  test('shows on the board, whose sums and filters are those of the rules', async () => {
    await fc.assert(
      fc.asyncProperty(anySets(), async (gates) => {
        await set(gates);
        const page = await desk.board();
        const standing: readonly GatedEntry[] = page.entries;
        expect(page.summary).toMatchObject(blockedSummary(standing, today));
        const shown = async (filter: BoardFilter) => (await desk.board([filter])).entries.map(({ entryId }) => entryId);
        const those = (holds: (entry: GatedEntry) => boolean) =>
          page.entries.filter(holds).map(({ entryId }) => entryId);
        expect(await shown({ kind: 'ready' })).toEqual(those((entry) => isReady(entry.gates)));
        expect(await shown({ kind: 'missingSecondParent' })).toEqual(
          those((entry) => isMissingSecondParent(entry.gates)),
        );
        expect(await shown({ kind: 'blockedBy', gate: 'courtLeave' })).toEqual(
          those((entry) => (entry.gates.courtLeave?.state ?? 'open') === 'open'),
        );
      }),
      { numRuns: 25 },
    );
  });

  test('refuses a waiver without a reason and a day that has not come, and sets nothing of the rest', async () => {
    const before = desk.dump();
    const [entryId = ''] = entries;
    const gates: GateSet[] = [
      { entryId, gate: 'identity', record: { state: 'met', since: today, reason: null, evidence: null } },
      { entryId, gate: 'fatherConsent', record: { state: 'waived', since: today, reason: ' ', evidence: null } },
      { entryId, gate: 'escort', record: { state: 'met', since: '2019-06-04', reason: null, evidence: null } },
    ];
    const answer = await desk.tryWrite((db) => setGates(db, { operationId: desk.operationId, gates, today }, author));
    expect(mustFail(answer)).toEqual({
      kind: 'invalid-record',
      issues: [
        { path: ['gates', 1, 'record', 'reason'], kind: 'required' },
        { path: ['gates', 2, 'record', 'since'], kind: 'out-of-range' },
      ],
    });
    expect(desk.dump()).toBe(before);
  });

  test('is told by the history of the operation, gate by gate', async () => {
    const [entryId = ''] = entries;
    const record: GateRecord = { state: 'met', since: '2019-05-02', reason: null, evidence: 'Marriage certificate 7' };
    await set([{ entryId, gate: 'motherConsent', record: null }]);
    await set([{ entryId, gate: 'motherConsent', record }]);
    const ref = { type: 'operation', id: desk.operationId, offset: 0, limit: 1 } as const;
    expect((await desk.read((db) => recordHistory(db, ref))).entries).toMatchObject([
      { field: 'list.gate.motherConsent', rowId: entryId, before: null, after: record, by: author.name },
    ]);
  });
});

describe('the board', () => {
  test('tells whose document runs out before the flight as the rule does', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyDocument, { maxLength: 3 }), anyDate, async (documents, plannedOn) => {
        const own = await makeListDesk({ plannedOn });
        const person = await own.addPerson({
          identityDocuments: documents.map((document, row) => travelDocument(row, document)),
        });
        await own.list(person);
        const standing = expiresBeforeFlight(documents, plannedOn);
        const page = await own.board();
        expect(page.entries.map(({ document }) => document)).toEqual([standing]);
        expect(page.summary.expiresBeforeFlight).toBe(standing === 'yes' ? 1 : 0);
        for (const asked of ['yes', 'no', 'perhaps', 'noDocument'] as const) {
          expect((await own.board([{ kind: 'document', standings: [asked] }])).total).toBe(asked === standing ? 1 : 0);
        }
        await own.database.close();
      }),
      { numRuns: 40 },
    );
  }, 120_000);

  test('pages without gaps in each order', async () => {
    for (const by of ['position', 'label', 'code', 'waiting'] as const) {
      for (const direction of ['ascending', 'descending'] as const) {
        const seen: string[] = [];
        for (const offset of [0, 2, 4]) {
          const request = { operationId: desk.operationId, asOf: today, language: 'tg' as const, filters: [], offset };
          const page = await desk.read((db) => readBoard(db, { ...request, sort: { by, direction }, limit: 2 }));
          seen.push(...page.entries.map(({ entryId }) => entryId));
        }
        expect(seen.toSorted()).toEqual([...entries].toSorted());
      }
    }
  });

  test('names a person in the language of the reader and in Latin letters', async () => {
    const request = { operationId: desk.operationId, asOf: today, language: 'tg' as const, filters: [], offset: 0 };
    const page = await desk.read((db) =>
      readBoard(db, { ...request, sort: { by: 'position', direction: 'ascending' }, limit: 1 }),
    );
    expect(page.entries[0]?.person).toMatchObject({
      label: 'Номи намунавӣ 1',
      latinLabel: 'Name 1',
      code: 'C-0001',
    });
  });
});

describe('persons on the list', () => {
  test('are taken off and come back with their gates as they stood', async () => {
    const [entryId = ''] = entries;
    await set([{ entryId, gate: 'identity', record: { state: 'met', since: today, reason: null, evidence: null } }]);
    const before = await desk.board();
    const request = { operationId: desk.operationId, entryIds: [entryId] };
    await desk.write((db) => removeEntries(db, request, author));
    expect((await desk.board()).summary.entries).toBe(before.summary.entries - 1);
    await desk.write((db) => restoreEntries(db, request, author));
    expect(await desk.board()).toEqual(before);
  });

  test('stand on it once, however often they are put on it', async () => {
    const before = await desk.board();
    const personIds = before.entries.map(({ person }) => person.personId);
    const request = { operationId: desk.operationId, personIds: [...personIds, ...personIds], today };
    expect(await desk.write((db) => addPersons(db, request, author))).toEqual({ entryIds: [], alreadyThere: 6 });
    expect(await desk.board()).toEqual(before);
  });

  test('must be in the vault', async () => {
    const request = { operationId: desk.operationId, personIds: [desk.operationId], today };
    expect(mustFail(await desk.tryWrite((db) => addPersons(db, request, author)))).toEqual({
      kind: 'record-not-found',
    });
  });
});
