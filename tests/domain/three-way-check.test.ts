import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type DifferenceKind,
  differenceKinds,
  differenceReasons,
  type Explanation,
  isComplete,
  reasonsFor,
  type Tick,
  threeWayCheck,
} from '../../domain/three-way-check.ts';

const home = (personId: string): Tick => ({ personId, boarded: true, arrived: true });
const explained = (personId: string, kind: DifferenceKind, changes: Partial<Explanation> = {}): Explanation => ({
  personId,
  kind,
  reason: 'other',
  note: 'told by the escort',
  ...changes,
});

const ids = ['1', '2', '3', '4', '5', '6'];
const anyTicks = fc.uniqueArray(
  fc.record({ personId: fc.constantFrom(...ids), boarded: fc.boolean(), arrived: fc.boolean() }),
  { selector: ({ personId }) => personId },
);

describe('list, boarding and arrival', () => {
  test('agree when everybody on the list boarded and arrived', () => {
    expect(threeWayCheck(['1', '2'], [home('1'), home('2')], [])).toEqual({
      listed: 2,
      boarded: 2,
      arrived: 2,
      differences: [],
      unexplained: 0,
    });
  });

  test('differ by name, each until its reason is recorded', () => {
    const ticks = [home('1'), home('9'), { personId: '3', boarded: true, arrived: false }];
    const check = threeWayCheck(['1', '2', '3'], ticks, [
      explained('9', 'boardedNotListed', { reason: 'bornInCustody', note: null }),
    ]);
    expect(check.differences.map(({ personId, kind, explanation }) => [personId, kind, explanation?.reason])).toEqual([
      ['2', 'listedNotBoarded', undefined],
      ['3', 'boardedNotArrived', undefined],
      ['9', 'boardedNotListed', 'bornInCustody'],
    ]);
    expect([check.listed, check.boarded, check.arrived, check.unexplained]).toEqual([3, 3, 2, 2]);
  });

  test('close as an equation: each count follows from the one before and its differences', () => {
    fc.assert(
      fc.property(fc.subarray(ids), anyTicks, (listed, ticks) => {
        const check = threeWayCheck(listed, ticks, []);
        const count = (kind: DifferenceKind) => check.differences.filter((one) => one.kind === kind).length;
        expect(check.boarded).toBe(check.listed - count('listedNotBoarded') + count('boardedNotListed'));
        expect(check.arrived).toBe(check.boarded - count('boardedNotArrived') + count('arrivedNotBoarded'));
      }),
    );
  });

  test('are explained exactly when every difference has a reason that can explain it', () => {
    fc.assert(
      fc.property(
        fc.subarray(ids),
        anyTicks,
        fc.array(
          fc.record({
            personId: fc.constantFrom(...ids),
            kind: fc.constantFrom(...differenceKinds),
            reason: fc.constantFrom(...differenceReasons),
            note: fc.constantFrom(null, '  ', 'told by the escort'),
          }),
        ),
        (listed, ticks, explanations) => {
          const check = threeWayCheck(listed, ticks, explanations);
          const isExplained = ({ personId, kind }: { personId: string; kind: DifferenceKind }) =>
            explanations.some((one) => one.personId === personId && one.kind === kind && isComplete(one));
          expect(check.unexplained).toBe(check.differences.filter((one) => !isExplained(one)).length);
        },
      ),
    );
  });

  test('take "other" only with a note, and no reason that cannot be', () => {
    const check = (explanation: Explanation) => threeWayCheck(['1'], [], [explanation]).unexplained;
    expect(check(explained('1', 'listedNotBoarded'))).toBe(0);
    expect(check(explained('1', 'listedNotBoarded', { note: ' ' }))).toBe(1);
    expect(check(explained('1', 'listedNotBoarded', { reason: 'bornInCustody' }))).toBe(1);
    expect(check(explained('1', 'listedNotBoarded', { reason: 'turned18', note: null }))).toBe(0);
  });

  test('have for each reason a difference it can explain', () => {
    for (const reason of differenceReasons) {
      expect(differenceKinds.some((kind) => reasonsFor[kind].includes(reason))).toBe(true);
    }
  });
});
