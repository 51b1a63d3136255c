import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  blockedBy,
  blockedDays,
  blockedSummary,
  daysSince,
  expiresBeforeFlight,
  type GatedEntry,
  type GateRecord,
  type Gates,
  gateIssues,
  gateNames,
  gateState,
  gateStates,
  isMissingSecondParent,
  isReady,
} from '../../domain/gates.ts';
import { type PartialDate, partialDateSchema } from '../../domain/partial-date.ts';

const asOf = '2019-06-20';
const date = (text: string): PartialDate => partialDateSchema.parse(text);

const record = (changes: Partial<GateRecord> = {}): GateRecord => ({
  state: 'met',
  since: '2019-06-01',
  reason: null,
  evidence: null,
  ...changes,
});
const allGates = (state: GateRecord): Gates => Object.fromEntries(gateNames.map((gate) => [gate, state]));

const day = fc
  .date({ min: new Date('2019-01-01'), max: new Date(asOf), noInvalidDate: true })
  .map((moment) => moment.toISOString().slice(0, 10));
const anyRecord = fc.record({
  state: fc.constantFrom(...gateStates),
  since: day,
  reason: fc.constant('decided'),
  evidence: fc.constant(null),
});
const anyEntry: fc.Arbitrary<GatedEntry> = fc.record({
  addedOn: day,
  gates: fc.array(fc.tuple(fc.constantFrom(...gateNames), anyRecord), { maxLength: 14 }).map(Object.fromEntries),
});

describe('a person on the board', () => {
  test('is ready exactly when every gate is met or waived', () => {
    fc.assert(
      fc.property(anyEntry, ({ gates }) => {
        expect(isReady(gates)).toBe(gateNames.every((gate) => ['met', 'waived'].includes(gateState(gates, gate))));
      }),
    );
    expect(isReady(allGates(record()))).toBe(true);
    expect(isReady({})).toBe(false);
  });

  test('is blocked by the open gates in the order of the board, and by an untouched one', () => {
    const gates = { ...allGates(record()), receiver: record({ state: 'open' }), courtLeave: record({ state: 'open' }) };
    expect(blockedBy(gates)).toEqual(['courtLeave', 'receiver']);
    expect(blockedBy({})).toEqual(gateNames);
  });

  test('is blocked for as long as the gate that has been open longest', () => {
    const gates = {
      ...allGates(record({ since: '2018-01-01' })),
      fatherConsent: record({ state: 'open', since: '2019-05-10' }),
      fitToFly: record({ state: 'open', since: '2019-06-19' }),
    };
    expect(blockedDays({ addedOn: '2019-01-01', gates }, asOf)).toBe(41);
    expect(blockedDays({ addedOn: '2019-06-10', gates: {} }, asOf)).toBe(10);
    expect(blockedDays({ addedOn: '2019-01-01', gates: allGates(record()) }, asOf)).toBeNull();
  });

  test('has days blocked exactly when not ready, and never fewer than those of any open gate', () => {
    fc.assert(
      fc.property(anyEntry, (entry) => {
        const days = blockedDays(entry, asOf);
        expect(days === null).toBe(isReady(entry.gates));
        for (const gate of blockedBy(entry.gates)) expect(days).toBeGreaterThanOrEqual(daysSince(entry, gate, asOf));
      }),
    );
  });

  test('misses the second parent when one consent is settled and the other is not', () => {
    const both = allGates(record());
    expect(isMissingSecondParent(both)).toBe(false);
    expect(isMissingSecondParent({ ...both, fatherConsent: record({ state: 'open' }) })).toBe(true);
    expect(isMissingSecondParent({ ...both, fatherConsent: record({ state: 'waived', reason: 'died 2017' }) })).toBe(
      false,
    );
    expect(isMissingSecondParent({})).toBe(false);
  });
});

describe('the summary over the board', () => {
  test('counts each person once as ready or blocked, and at each gate that blocks', () => {
    fc.assert(
      fc.property(fc.array(anyEntry, { maxLength: 40 }), (entries) => {
        const summary = blockedSummary(entries, asOf);
        expect(summary.ready + summary.blocked).toBe(entries.length);
        for (const gate of gateNames) {
          expect(summary.byGate[gate]).toBe(entries.filter(({ gates }) => gateState(gates, gate) === 'open').length);
        }
        expect(summary.longestDays).toBe(Math.max(0, ...entries.map((entry) => blockedDays(entry, asOf) ?? 0)));
      }),
    );
  });
});

describe('setting a gate', () => {
  test('asks a waiver for its reason', () => {
    expect(gateIssues(record({ state: 'waived', reason: '  ' }), asOf)).toEqual([
      { path: ['reason'], kind: 'required' },
    ]);
    expect(gateIssues(record({ state: 'waived', reason: 'father died in 2017' }), asOf)).toEqual([]);
    expect(gateIssues(record(), asOf)).toEqual([]);
  });

  test('refuses a day that has not come', () => {
    expect(gateIssues(record({ since: '2019-06-21' }), asOf)).toEqual([{ path: ['since'], kind: 'out-of-range' }]);
  });
});

describe('a travel document', () => {
  const passport = (expiresOn: string | null) => ({
    kind: 'passport',
    expiresOn: expiresOn === null ? null : date(expiresOn),
  });

  test.each([
    ['2019-06-19', '2019-06-20', 'yes'],
    ['2019-06-20', '2019-06-20', 'no'],
    ['2019-06', '2019-06-20', 'perhaps'],
    ['2019-05', '2019-06', 'yes'],
    ['2019', '2019-06', 'perhaps'],
    ['[..2018]', '2019-06-20', 'yes'],
    ['[2019-06..]', '2019-06-20', 'perhaps'],
    ['2020', '2019', 'no'],
  ])('that expires %s runs out before a flight on %s: %s', (expiresOn, plannedOn, answer) => {
    expect(expiresBeforeFlight([passport(expiresOn)], date(plannedOn))).toBe(answer);
  });

  test('is judged by the best of them, and a birth certificate is none', () => {
    expect(expiresBeforeFlight([passport('2019-01-01'), passport('2025')], date(asOf))).toBe('no');
    expect(expiresBeforeFlight([passport('2019-01-01'), passport(null)], date(asOf))).toBe('no');
    expect(expiresBeforeFlight([{ kind: 'birthCertificate', expiresOn: null }], date(asOf))).toBe('noDocument');
    expect(expiresBeforeFlight([], date(asOf))).toBe('noDocument');
    expect(expiresBeforeFlight([passport('2025')], null)).toBe('perhaps');
  });
});
