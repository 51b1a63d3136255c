/** How SQLite goes about the questions of a board: never through a whole table. */
import { beforeAll, expect, test } from 'vitest';
import { type BoardFilter, boardOrders } from '../../../../domain/operation-list.ts';
import type { Result } from '../../../../domain/result.ts';
import { ok } from '../../../../domain/result.ts';
import type { ReadDatabase } from '../../../../electron/database/client.ts';
import { readBoard } from '../../../../electron/database/operations/board.ts';
import { readFindings } from '../../../../electron/database/operations/findings.ts';
import { listedPersons } from '../../../../electron/database/operations/listed-persons.ts';
import { caseEvents } from '../../../../electron/database/persons/case-status.ts';
import { personFamily } from '../../../../electron/database/persons/relations.ts';
import { inRead } from '../../../../electron/database/transactions.ts';
import { relation } from '../../../builders.ts';
import { type ListDesk, makeListDesk, today } from './list-desk.ts';

let desk: ListDesk;
let child: string;
beforeAll(async () => {
  desk = await makeListDesk();
  const mother = await desk.addPerson();
  child = await desk.addPerson({ relations: [relation('mother', mother)] });
  await desk.decide(await desk.list(mother, child), 'include');
});

async function plansOf(work: (db: ReadDatabase) => Promise<Result<unknown>>): Promise<readonly string[]> {
  const plans: string[] = [];
  await inRead(desk.database, async (db) => {
    const asked: { sql: string; bindings: unknown[] }[] = [];
    db.on('query', ({ sql, bindings }) => asked.push({ sql, bindings }));
    const answer = await work(db);
    for (const { sql, bindings } of asked.filter((query) => /^(select|with)/i.test(query.sql))) {
      const rows: { detail: string }[] = await db.raw(`EXPLAIN QUERY PLAN ${sql}`, bindings as string[]); // as they were bound
      plans.push(...rows.map(({ detail }) => detail));
    }
    return answer;
  });
  expect(plans.length).toBeGreaterThan(0);
  return plans;
}

/** Walking through what a statement has itself put together, or through the few kin of a family, is no walk through a table. */
const walks = (plans: readonly string[]) =>
  plans.filter((plan) => /^SCAN/.test(plan) && !/^SCAN (standings|kin|CONSTANT|\(|\d)/.test(plan));

const filters: readonly BoardFilter[] = [
  { kind: 'ready' },
  { kind: 'blockedBy', gate: 'courtLeave' },
  { kind: 'missingSecondParent' },
  { kind: 'document', standings: ['yes'] },
  { kind: 'decision', decision: 'include' },
];

test.each(filters)('a board filtered by $kind goes through its own entries only', async (filter) => {
  for (const by of boardOrders) {
    const request = { operationId: desk.operationId, asOf: today, language: 'ru' as const, filters: [filter] };
    const plans = await plansOf((db) =>
      readBoard(db, { ...request, sort: { by, direction: 'descending' }, offset: 0, limit: 100 }),
    );
    expect(walks(plans)).toEqual([]);
    expect(plans.some((plan) => plan.includes('operation_entry_on_board'))).toBe(true);
  }
});

test('families are followed from person to person', async () => {
  const request = { operationId: desk.operationId, asOf: today, language: 'en' as const };
  expect(walks(await plansOf((db) => readFindings(db, request)))).toEqual([]);
  expect(walks(await plansOf((db) => personFamily(db, { personId: child, language: 'en' })))).toEqual([]);
});

test('what is frozen and what happened to persons is read by their numbers', async () => {
  const operation = { pk: 1, revision: 1, isDeleted: false };
  expect(walks(await plansOf(async (db) => ok(await listedPersons(db, operation))))).toEqual([]);
  expect(walks(await plansOf(async (db) => ok(await caseEvents(db, [2, 3]))))).toEqual([]);
});
