import { beforeEach, describe, expect, test } from 'vitest';
import { gateNames } from '../../../../domain/gates.ts';
import type { TickSet } from '../../../../domain/operation-list.ts';
import { partialDateSchema } from '../../../../domain/partial-date.ts';
import type { ValuesOf } from '../../../../domain/records/index.ts';
import { checkBoarding, explainDifference, setTicks } from '../../../../electron/database/operations/boarding.ts';
import { setGates } from '../../../../electron/database/operations/gates.ts';
import { caseStatuses } from '../../../../electron/database/persons/case-status.ts';
import { cohortPage } from '../../../../electron/database/persons/cohort.ts';
import { personFamily } from '../../../../electron/database/persons/relations.ts';
import { placeValues, relation } from '../../../builders.ts';
import { mustFail } from '../../../temp-vault.ts';
import { author } from '../desk.ts';
import { type ListDesk, makeListDesk, today } from './list-desk.ts';

const flightDay = '2019-06-20';
const date = (text: string) => partialDateSchema.parse(text);

let desk: ListDesk;
beforeEach(async () => {
  desk = await makeListDesk({ plannedOn: date(flightDay) });
});

const onVersion = () => ({ operationId: desk.operationId, version: 1 });
const tick = (...ticks: readonly TickSet[]) => desk.write((db) => setTicks(db, { ...onVersion(), ticks }, author));
const check = () => desk.read((db) => checkBoarding(db, { ...onVersion(), language: 'en' }));
const flew = (personId: string): TickSet => ({ personId, boardedOn: flightDay, arrivedOn: flightDay });

async function frozenWith(count: number, values: Partial<ValuesOf<'person'>> = {}): Promise<readonly string[]> {
  const persons: string[] = [];
  for (let person = 0; person < count; person += 1) persons.push(await desk.addPerson(values));
  await desk.decide(await desk.list(...persons), 'include');
  await desk.freeze();
  return persons;
}

describe('boarding and arrival', () => {
  test('are ticked against the list, and each difference asks for its reason', async () => {
    const [here = '', late = ''] = await frozenWith(2);
    const bornOnTheWay = await desk.addPerson({ bornInCustody: 'yes' });
    await tick(flew(here), flew(bornOnTheWay));
    const checked = await check();
    expect(checked).toMatchObject({ listed: 2, boarded: 2, arrived: 2, unexplained: 2 });
    expect(checked.differences).toEqual([
      { personId: late, kind: 'listedNotBoarded', explanation: null },
      { personId: bornOnTheWay, kind: 'boardedNotListed', explanation: null },
    ]);
    expect(checked.unlisted.map(({ personId }) => personId)).toEqual([bornOnTheWay]);

    const explain = (
      personId: string,
      difference: 'listedNotBoarded' | 'boardedNotListed',
      reason: 'turned18' | 'bornInCustody' | null,
    ) =>
      desk.write((db) => explainDifference(db, { ...onVersion(), personId, difference, reason, note: null }, author));
    const undo = await explain(late, 'listedNotBoarded', 'turned18');
    await explain(bornOnTheWay, 'boardedNotListed', 'bornInCustody');
    expect((await check()).unexplained).toBe(0);
    await desk.write((db) => explainDifference(db, { ...onVersion(), ...undo }, author));
    expect((await check()).unexplained).toBe(1);
  });

  test('are taken back by setting what was ticked before', async () => {
    const persons = await frozenWith(3);
    await tick(flew(persons[0] ?? ''));
    const before = await check();
    const undo = await tick(...persons.map(flew));
    expect((await check()).arrived).toBe(3);
    await tick(...undo);
    expect(await check()).toEqual(before);
  });

  test('are explained only by what can explain them', async () => {
    const [late = ''] = await frozenWith(1);
    const explain = (reason: 'bornInCustody' | 'other', note: string | null) =>
      desk.tryWrite((db) =>
        explainDifference(db, { ...onVersion(), personId: late, difference: 'listedNotBoarded', reason, note }, author),
      );
    expect(mustFail(await explain('bornInCustody', null))).toMatchObject({ issues: [{ path: ['reason'] }] });
    expect(mustFail(await explain('other', ' '))).toMatchObject({ issues: [{ path: ['note'], kind: 'required' }] });
    expect((await explain('other', 'Taken ill at the airport')).ok).toBe(true);
  });
});

describe('the status of a case', () => {
  const statusOf = async (personId: string, asOf: string) => {
    const [status] = await desk.read((db) => caseStatuses(db, { personIds: [personId], asOf }));
    return status && [status.status, status.since];
  };

  test('follows from what happened', async () => {
    const person = await desk.addPerson();
    expect(await statusOf(person, today)).toEqual(['identified', null]);
    const [entryId = ''] = await desk.list(person);
    expect(await statusOf(person, today)).toEqual(['registered', today]);
    await desk.decide([entryId], 'include');
    const record = { state: 'met' as const, since: today, reason: null, evidence: null };
    const gates = gateNames.map((gate) => ({ entryId, gate, record }));
    await desk.write((db) => setGates(db, { operationId: desk.operationId, gates, today }, author));
    expect(await statusOf(person, today)).toEqual(['cleared', today]);
    await desk.freeze();
    await tick(flew(person));
    expect(await statusOf(person, flightDay)).toEqual(['returned', flightDay]);
    expect(await statusOf(person, today)).toEqual(['cleared', today]);
  });
});

describe('the cohort', () => {
  const page = (view: 'all' | 'overdue' | 'noVisit' | 'unaccounted', asOf = '2019-12-01') =>
    desk.read((db) => cohortPage(db, { asOf, language: 'en', view, offset: 0, limit: 10 }));
  type Service = ValuesOf<'person'>['services'][number];
  const visit = (on: string, nextDue: string | null): Service => ({
    rowId: '0f0f0f0f-0000-4000-8000-000000000001',
    ...{ kind: 'followUpVisit', on: date(on), provider: null, outcome: null, evidence: null },
    nextDue: nextDue === null ? null : date(nextDue),
  });

  test('shows who is placed where, whom nobody has visited, and what is overdue on top', async () => {
    const { id: school } = await desk.create('place', placeValues());
    const care = {
      rowId: '0f0f0f0f-0000-4000-8000-000000000002',
      ...{ kind: 'boardingSchool' as const, place: { type: 'place', id: school }, caregiver: null, custody: null },
      ...{ from: date('2019-07'), to: null },
    };
    const placed = await desk.addPerson({ birth: date('2010'), care: [care], services: [visit('2019-11-20', null)] });
    const due = await desk.addPerson({ birth: date('2012'), services: [visit('2019-08-01', '2019-10-01')] });
    const never = await desk.addPerson({ birth: date('2015') });
    const stayed = await desk.addPerson();
    await desk.decide(await desk.list(placed, due, never), 'include');
    await desk.freeze();
    await tick(flew(placed), flew(due), flew(never));

    const all = await page('all');
    expect(all.total).toBe(3);
    expect(all.rows.map(({ person }) => person.personId)).not.toContain(stayed);
    expect(all.rows[0]).toMatchObject({ person: { personId: due }, overdue: [{ kind: 'followUpVisit', days: 61 }] });
    expect(all.summary).toMatchObject({ returned: 3, overdue: 1, unaccounted: 2, noVisit: 2, noVaccination: 3 });
    expect(all.summary.placed).toEqual([{ kind: 'boardingSchool', place: school, persons: 1 }]);
    expect(all.places).toEqual({ [school]: 'Hall of invented talks' });
    expect((await page('overdue')).rows.map(({ person }) => person.personId)).toEqual([due]);
    expect((await page('unaccounted')).total).toBe(2);
    expect((await page('all', today)).total).toBe(0);
  });
});

describe('the family of a person', () => {
  test('is everybody relations lead to, whoever wrote them down', async () => {
    const mother = await desk.addPerson();
    const child = await desk.addPerson({ relations: [relation('mother', mother)] });
    const sibling = await desk.addPerson({ relations: [relation('mother', mother, { certainty: 'probable' })] });
    const stranger = await desk.addPerson();
    const view = await desk.read((db) => personFamily(db, { personId: child, language: 'en' }));
    const generations = Object.fromEntries(view.places.map(({ id, generation }) => [id, generation]));
    expect(generations).toEqual({ [mother]: 1, [child]: 0, [sibling]: 0 });
    expect(view.ties).toHaveLength(2);
    expect(view.persons.map(({ personId }) => personId)).not.toContain(stranger);
  });
});
