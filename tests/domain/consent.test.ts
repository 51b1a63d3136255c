import { describe, expect, test } from 'vitest';
import { type Consent, consentStanding } from '../../domain/consent.ts';
import { partialDateSchema } from '../../domain/partial-date.ts';

const consent = (
  purpose: 'photograph' | 'repatriation',
  givenOn: string,
  withdrawnOn: string | null = null,
): Consent<'photograph' | 'repatriation'> => ({
  purpose,
  givenOn: partialDateSchema.parse(givenOn),
  withdrawnOn: withdrawnOn === null ? null : partialDateSchema.parse(withdrawnOn),
});
const onDay = (day: string, ...consents: Consent<'photograph' | 'repatriation'>[]) =>
  consentStanding(consents, 'photograph', day);

describe('a consent', () => {
  test('stands from the day it was given to the day it was withdrawn', () => {
    const photograph = consent('photograph', '2019-02-12', '2019-05-01');
    expect(['2019-02-11', '2019-02-12', '2019-04-30', '2019-05-01'].map((day) => onDay(day, photograph))).toEqual([
      'none',
      'given',
      'given',
      'withdrawn',
    ]);
  });

  test('given or withdrawn on a day not known does not stand while there is a doubt', () => {
    const inMay = consent('photograph', '2019-05', '2019-07');
    expect(['2019-05-20', '2019-05-31', '2019-06-30', '2019-07-01'].map((day) => onDay(day, inMay))).toEqual([
      'none',
      'given',
      'given',
      'withdrawn',
    ]);
    expect(onDay('2019-05-20', consent('photograph', '2019-05-01', '[..2020]'))).toBe('withdrawn');
  });

  test('to one purpose is none to another', () => {
    expect(onDay('2019-05-20', consent('repatriation', '2019-02-12'))).toBe('none');
  });

  test('that still stands is not undone by another that was withdrawn', () => {
    expect(onDay('2019-05-20', consent('photograph', '2019-01', '2019-02'), consent('photograph', '2019-03-01'))).toBe(
      'given',
    );
  });
});
