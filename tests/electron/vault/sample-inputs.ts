/** One good input for each method of the vault; a method without one does not compile. */
import type { MethodInput } from '../../../electron/contract.ts';
import type { VaultMethodName } from '../../../electron/vault/handlers.ts';
import { placeValues } from '../../builders.ts';
import { otherPassphrase, testPassphrase } from '../../quick-vault.ts';

export const placeRef = { type: 'place', id: 'b1e0c0de-0000-4000-8000-000000000001' } as const;
export const otherPlaceRef = { type: 'place', id: 'b1e0c0de-0000-4000-8000-000000000002' } as const;
const linkId = 'b1e0c0de-0000-4000-8000-00000000000a';
const profile = { name: 'Zarina Test', post: 'Desk officer' };
const language = 'en';
const found = { words: 'a', language, limit: 10 } as const;
const briefing = { briefing: 'memorandum', record: placeRef, language } as const;

export const sampleInputs: { readonly [Name in VaultMethodName]: MethodInput<Name> } = {
  'session.state': {},
  'session.create': { vaultName: 'Desk', passphrase: testPassphrase, profile },
  'session.createSample': { language },
  'session.confirmRecovery': { words: 'abandon '.repeat(24) },
  'session.unlock': { passphrase: testPassphrase },
  'session.recover': { words: 'abandon '.repeat(24), newPassphrase: otherPassphrase },
  'session.changePassphrase': { current: testPassphrase, next: otherPassphrase },
  'session.passphraseStrength': { passphrase: 'saffron' },
  'session.profile': {},
  'session.setProfile': profile,
  'records.counts': {},
  'records.list': {
    type: 'place',
    sort: { field: 'label', direction: 'ascending' },
    filters: [],
    words: '',
    language,
    offset: 0,
    limit: 50,
  },
  'records.get': placeRef,
  'records.save': { ...placeRef, revision: 0, values: placeValues() },
  'records.reopen': { ...placeRef, revision: 1 },
  'records.delete': { ...placeRef, revision: 1 },
  'records.restore': { ...placeRef, revision: 1 },
  'records.history': { ...placeRef, offset: 0, limit: 10 },
  'records.pick': { ...found, types: ['place'] },
  'records.labels': { records: [placeRef], language },
  'records.find': found,
  'links.of': { record: placeRef, language },
  'links.add': { from: placeRef, to: otherPlaceRef, role: 'relatesTo', language },
  'links.remove': { linkId },
  'links.restore': { linkId },
  'drafts.all': { language },
  'drafts.get': { id: placeRef.id },
  'drafts.keep': { ...placeRef, baseRevision: 0, values: { note: 'as typed' } },
  'drafts.discard': { id: placeRef.id },
  'briefings.preview': briefing,
  'briefings.export': { ...briefing, saveToken: 'b1e0c0de-0000-4000-8000-00000000000b' },
};

// Each name once, in the order above.
export const vaultMethodNames = Object.keys(sampleInputs) as readonly VaultMethodName[];
