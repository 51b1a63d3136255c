import { expect, test } from 'vitest';
import { daysBetween } from '../../domain/days.ts';

test('days between two days are counted over leap days and changes of clocks', () => {
  expect(daysBetween('2020-02-28', '2020-03-01')).toBe(2);
  expect(daysBetween('2019-03-30', '2019-04-01')).toBe(2);
  expect(daysBetween('2019-06-20', '2019-06-10')).toBe(-10);
});
