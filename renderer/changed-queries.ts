import type { MethodName } from '../electron/contract.ts';
import type { AppEvent } from '../electron/contract-types.ts';

type Changed = Extract<AppEvent, { readonly kind: 'changed' }>;

/** Methods whose answer does not rest on any record. */
const independent: readonly MethodName[] = [
  'app.info',
  'app.preferences',
  'vaults.known',
  'session.state',
  'session.passphraseStrength',
  'session.profile',
];

/** Can the answer to this question have become another one by that change? In doubt yes: asking again costs milliseconds. */
export function isTouchedBy(method: string, input: unknown, { types, ids }: Changed): boolean {
  if (independent.some((name) => name === method)) return false;
  const asked = isObject(input) ? input : {};
  switch (method) {
    case 'records.get':
    case 'records.history':
    case 'drafts.get':
      return ids.length === 0 || ids.some((id) => id === asked.id);
    case 'records.list': {
      // Lists show labels of records of other types, so only a list without such neighbours could be left alone.
      return true;
    }
    default:
      return types.length > 0 || ids.length > 0;
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
