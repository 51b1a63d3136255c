import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CaseEvents, caseStanding, caseStatuses, latestNationality } from '../../domain/case-status.ts';
import { type PartialDate, partialDateSchema } from '../../domain/partial-date.ts';

const date = (text: string): PartialDate => partialDateSchema.parse(text);
const events = (changes: Partial<CaseEvents> = {}): CaseEvents => ({
  nationality: [],
  hasIdentityDocument: false,
  listedOn: [],
  clearedOn: [],
  arrivedOn: [],
  services: [],
  closedOn: null,
  ...changes,
});
const asOf = '2019-06-20';

const asked = { status: 'requested', on: date('2019-01-10') } as const;
const confirmed = { status: 'confirmed', on: date('2019-02-12') } as const;
const refused = { status: 'refused', on: date('2019-03-01') } as const;

describe('the status of a case', () => {
  test.each<[string, Partial<CaseEvents>, string | null]>([
    ['identified', {}, null],
    ['registered', { nationality: [asked] }, '2019-01-10'],
    ['registered', { hasIdentityDocument: true }, null],
    ['registered', { listedOn: ['2019-02-01', '2019-01-05'] }, '2019-01-05'],
    ['registered', { nationality: [asked, confirmed, refused] }, '2019-01-10'],
    ['verified', { nationality: [confirmed, asked] }, '2019-02-12'],
    ['verified', { nationality: [{ status: 'confirmed', on: date('2019-02') }] }, null],
    ['cleared', { nationality: [confirmed], clearedOn: ['2019-04-20'] }, '2019-04-20'],
    ['returned', { clearedOn: ['2019-04-20'], arrivedOn: ['2019-04-30'] }, '2019-04-30'],
    ['returned', { arrivedOn: ['2019-04-30'], services: [{ on: date('2019-03') }, { on: null }] }, '2019-04-30'],
    ['inFollowUp', { arrivedOn: ['2019-04-30'], services: [{ on: date('2019-05-02') }] }, '2019-05-02'],
    ['inFollowUp', { arrivedOn: ['2019-04-30'], services: [{ on: date('2019-04') }] }, null],
    ['closed', { arrivedOn: ['2019-04-30'], closedOn: date('2019-06-01') }, '2019-06-01'],
  ])('is %s after %j', (status, changes, since) => {
    expect(caseStanding(events(changes), asOf)).toEqual({ status, since });
  });

  test('as of a day knows nothing of what came later', () => {
    const all = events({ nationality: [asked, confirmed], arrivedOn: ['2019-04-30'], closedOn: date('2020') });
    const on = (day: string) => caseStanding(all, day).status;
    expect(['2019-01-01', '2019-01-10', '2019-02-12', '2019-04-30', '2020-01-01'].map(on)).toEqual([
      'identified',
      'registered',
      'verified',
      'returned',
      'closed',
    ]);
  });

  const day = fc
    .date({ min: new Date('2018-01-01'), max: new Date('2021-12-31'), noInvalidDate: true })
    .map((moment) => moment.toISOString().slice(0, 10));
  const anyEvents = fc.record({
    nationality: fc.array(
      fc.record({ status: fc.constantFrom('requested' as const, 'confirmed' as const), on: day.map(date) }),
    ),
    hasIdentityDocument: fc.boolean(),
    listedOn: fc.array(day),
    clearedOn: fc.array(day),
    arrivedOn: fc.array(day),
    services: fc.array(fc.record({ on: day.map(date) })),
    closedOn: fc.option(day.map(date)),
  });

  test('goes on with the days and never back, while no verification is taken back', () => {
    const onlyForward = anyEvents.map((all) => ({
      ...all,
      nationality: all.nationality.filter(({ status }) => status === 'confirmed'),
    }));
    fc.assert(
      fc.property(onlyForward, day, day, (all, a, b) => {
        const [first = a, second = b] = [a, b].sort();
        const rank = (on: string) => caseStatuses.indexOf(caseStanding(all, on).status);
        expect(rank(second)).toBeGreaterThanOrEqual(rank(first));
      }),
    );
  });

  test('was never reached after the day it is asked for', () => {
    fc.assert(
      fc.property(anyEvents, day, (all, on) => {
        const { since } = caseStanding(all, on);
        expect(since === null || since <= on).toBe(true);
      }),
    );
  });
});

test('of two steps of a verification on one day the one written down later holds', () => {
  const sameDay = { status: 'refused', on: confirmed.on } as const;
  expect(latestNationality([confirmed, sameDay], asOf)).toBe(sameDay);
  expect(latestNationality([], asOf)).toBeNull();
});
