import { earliestDay, latestDay, type PartialDate } from './partial-date.ts';

export interface Consent<Purpose extends string = string> {
  readonly purpose: Purpose | null;
  readonly givenOn: PartialDate | null;
  readonly withdrawnOn: PartialDate | null;
}

export type ConsentStanding = 'given' | 'withdrawn' | 'none';

/**
 * Does a consent to that purpose stand on the day? In doubt it does not: one given "in May" stands from the end of May, one
 * withdrawn "in May" has fallen by its first day. Each consent stands for itself: with one withdrawn, another may still stand.
 */
export function consentStanding<Purpose extends string>(
  consents: readonly Consent<Purpose>[],
  purpose: NoInfer<Purpose>,
  asOf: string,
): ConsentStanding {
  const given = consents.filter((consent) => consent.purpose === purpose && isSurelyGiven(consent, asOf));
  if (given.length === 0) return 'none';
  return given.some((consent) => !mayBeWithdrawn(consent, asOf)) ? 'given' : 'withdrawn';
}

const isSurelyGiven = ({ givenOn }: Consent, asOf: string): boolean =>
  ((givenOn && latestDay(givenOn)) ?? '9999') <= asOf;

const mayBeWithdrawn = ({ withdrawnOn }: Consent, asOf: string): boolean =>
  withdrawnOn !== null && (earliestDay(withdrawnOn) ?? '0000') <= asOf;
