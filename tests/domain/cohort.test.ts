import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type CareRow,
  currentCare,
  daysSinceVisit,
  findGaps,
  overdueServices,
  placements,
  type Returnee,
  type Service,
} from '../../domain/cohort.ts';
import { type PartialDate, partialDateSchema } from '../../domain/partial-date.ts';

const date = (text: string): PartialDate => partialDateSchema.parse(text);
const asOf = '2019-09-15';

let rows = 0;
const service = (kind: string, on: string | null, nextDue: string | null = null): Service => {
  rows += 1;
  return {
    rowId: `row ${rows}`,
    kind,
    on: on === null ? null : date(on),
    nextDue: nextDue === null ? null : date(nextDue),
  };
};
const care = (kind: string, place: string | null, from: string, to: string | null = null): CareRow => ({
  kind,
  place,
  from: date(from),
  to: to === null ? null : date(to),
});
const returnee = (id: string, changes: Partial<Returnee> = {}): Returnee => ({
  id,
  birth: date('2010'),
  arrivedOn: '2019-04-30',
  services: [],
  care: [],
  isClosed: false,
  ...changes,
});

describe('overdue services', () => {
  test('are those whose day has passed, most overdue first', () => {
    const persons = [
      returnee('a', {
        services: [
          service('vaccination', '2019-05-10', '2019-08'),
          service('followUpVisit', '2019-05-01', '2019-10-01'),
        ],
      }),
      returnee('b', { services: [service('medicalScreening', '2019-05-02', '2019-06-01')] }),
    ];
    expect(overdueServices(persons, asOf).map(({ person, kind, days }) => [person, kind, days])).toEqual([
      ['b', 'medicalScreening', 106],
      ['a', 'vaccination', 15],
    ]);
    expect(overdueServices(persons, '2019-08-31').map(({ person }) => person)).toEqual(['b']);
  });

  test('are answered by a later service of the same kind only', () => {
    const first = service('vaccination', '2019-05-10', '2019-06-10');
    const overdue = (...more: Service[]) =>
      overdueServices([returnee('a', { services: [first, ...more] })], asOf).length;
    expect(overdue(service('vaccination', '2019-06-12'))).toBe(0);
    expect(overdue(service('vaccination', '2019-05-01'))).toBe(1);
    expect(overdue(service('treatment', '2019-06-12'))).toBe(1);
    expect(overdue(service('vaccination', '2019-12-01'))).toBe(1);
  });

  test('of a planned service are answered by what was done when it was due', () => {
    const planned = service('followUpVisit', null, '2019-06');
    const overdue = (...more: Service[]) =>
      overdueServices([returnee('a', { services: [planned, ...more] })], asOf).length;
    expect([
      overdue(),
      overdue(service('followUpVisit', '2019-06-20')),
      overdue(service('followUpVisit', '2019-05-20')),
    ]).toEqual([1, 0, 1]);
  });

  test('of a closed case are no longer asked for', () => {
    const closed = returnee('a', { isClosed: true, services: [service('vaccination', '2019-05-10', '2019-06-10')] });
    expect(overdueServices([closed], asOf)).toEqual([]);
  });
});

describe('the gaps of a cohort', () => {
  test('are no vaccination, no school and no visit in 90 days', () => {
    const cared = returnee('cared', {
      services: [
        service('vaccination', '2019-05'),
        service('schoolPlacement', '2019-09-01'),
        service('followUpVisit', '2019-08-01'),
      ],
    });
    const infant = returnee('infant', { birth: date('2018'), care: [care('orphanage', 'no. 1', '2019-05-05')] });
    const boarder = returnee('boarder', { care: [care('boardingSchool', 'no. 4', '2019-09-01')] });
    const unknown = returnee('unknown', { birth: null });
    expect(findGaps([cared, infant, boarder, unknown], asOf)).toEqual({
      noVaccination: ['infant', 'boarder', 'unknown'],
      noSchool: ['unknown'],
      noVisit: ['infant', 'boarder', 'unknown'],
    });
  });

  test('count the days from arrival while there was no visit', () => {
    const person = returnee('a', { arrivedOn: '2019-06-17' });
    expect(daysSinceVisit(person, asOf)).toBe(90);
    expect(findGaps([person], asOf).noVisit).toEqual([]);
    expect(findGaps([person], '2019-09-16').noVisit).toEqual(['a']);
    expect(daysSinceVisit({ ...person, services: [service('followUpVisit', '2019-09-10')] }, asOf)).toBe(5);
    expect(daysSinceVisit({ ...person, services: [service('followUpVisit', '2019-09')] }, asOf)).toBe(14);
  });
});

describe('where those who came home live', () => {
  test('is the arrangement that began last and has not ended', () => {
    const history = [care('restHome', 'a', '2019-04-30', '2019-05-31'), care('orphanage', 'b', '2019-06')];
    expect(currentCare(history, asOf)?.kind).toBe('orphanage');
    expect(currentCare(history, '2019-05-10')?.kind).toBe('restHome');
    expect(currentCare(history, '2019-04-01')).toBeNull();
  });

  test('accounts for 44 and 33 of 84, and names the 7 of whom nothing is said', () => {
    const group = (count: number, of: string, rows: readonly CareRow[]) =>
      Array.from({ length: count }, (_, index) => returnee(`${of} ${index}`, { care: rows }));
    const found = placements(
      [
        ...group(44, 'small', [care('orphanage', 'one', '2019-05')]),
        ...group(33, 'big', [care('boardingSchool', 'two', '2019-09-01')]),
        ...group(7, 'other', []),
      ],
      asOf,
    );
    expect(found.placed.map(({ kind, persons }) => [kind, persons.length])).toEqual([
      ['orphanage', 44],
      ['boardingSchool', 33],
    ]);
    expect(found.unaccounted).toHaveLength(7);
  });

  test('counts everybody once, placed or unaccounted', () => {
    const anyCare = fc.record({
      kind: fc.constantFrom('orphanage', 'kinship'),
      place: fc.constantFrom('one', 'two', null),
      from: fc.constantFrom(date('2019-05'), date('2019-10'), null),
      to: fc.constantFrom(date('2019-06-01'), null),
    });
    fc.assert(
      fc.property(fc.array(fc.array(anyCare, { maxLength: 3 }), { maxLength: 30 }), (all) => {
        const { placed, unaccounted } = placements(
          all.map((rows, index) => returnee(String(index), { care: rows })),
          asOf,
        );
        const ids = [...placed.flatMap(({ persons }) => persons), ...unaccounted];
        expect(ids.map(Number).sort((a, b) => a - b)).toEqual(all.map((_, index) => index));
      }),
    );
  });
});
