/** One good input for each method of the vault; a method without one does not compile. */
import type { MethodInput } from '../../../electron/contract.ts';
import type { VaultMethodName } from '../../../electron/vault/handlers.ts';
import { placeValues } from '../../builders.ts';
import { otherPassphrase, testPassphrase } from '../../quick-vault.ts';

export const placeRef = { type: 'place', id: 'b1e0c0de-0000-4000-8000-000000000001' } as const;
export const otherPlaceRef = { type: 'place', id: 'b1e0c0de-0000-4000-8000-000000000002' } as const;
const linkId = 'b1e0c0de-0000-4000-8000-00000000000a';
const onList = { operationId: 'b1e0c0de-0000-4000-8000-000000000003' };
const entryId = 'b1e0c0de-0000-4000-8000-000000000004';
const personId = 'b1e0c0de-0000-4000-8000-000000000005';
const today = '2019-06-20';
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
  'operations.board': {
    ...onList,
    asOf: today,
    language,
    filters: [
      { kind: 'blockedBy', gate: 'fatherConsent' },
      { kind: 'document', standings: ['yes', 'perhaps'] },
    ],
    sort: { by: 'position', direction: 'ascending' },
    offset: 0,
    limit: 50,
  },
  'operations.addPersons': { ...onList, personIds: [personId], today },
  'operations.removeEntries': { ...onList, entryIds: [entryId] },
  'operations.restoreEntries': { ...onList, entryIds: [entryId] },
  'operations.decide': { ...onList, decisions: [{ entryId, decision: 'withhold', reason: 'invented' }] },
  'operations.note': { ...onList, notes: [{ entryId, position: 1, remarks: null, thirdState: 'RU' }] },
  'operations.setGate': {
    ...onList,
    today,
    gates: [
      { entryId, gate: 'identity', record: { state: 'waived', since: today, reason: 'invented', evidence: null } },
    ],
  },
  'operations.findings': { ...onList, asOf: today, language },
  'operations.decideFinding': { ...onList, key: 'siblingsSplit going a staying b', reason: 'invented', today },
  'operations.freeze': { ...onList, today, noteNumber: '03/1402', noteDate: '2019-06-03' },
  'operations.versions': onList,
  'operations.version': { ...onList, version: 1 },
  'operations.compare': { ...onList, before: 1, after: 2 },
  'operations.tick': { ...onList, version: 1, ticks: [{ personId, boardedOn: today, arrivedOn: null }] },
  'operations.check': { ...onList, version: 1, language },
  'operations.explainDifference': {
    ...onList,
    version: 1,
    personId,
    difference: 'listedNotBoarded',
    reason: 'turned18',
    note: null,
  },
  'persons.family': { personId, language },
  'persons.caseStatus': { personIds: [personId], asOf: today },
  'cohort.page': { asOf: today, language, view: 'overdue', offset: 0, limit: 50 },
  'drafts.all': { language },
  'drafts.get': { id: placeRef.id },
  'drafts.keep': { ...placeRef, baseRevision: 0, values: { note: 'as typed' } },
  'drafts.discard': { id: placeRef.id },
  'briefings.preview': briefing,
  'briefings.export': { ...briefing, saveToken: 'b1e0c0de-0000-4000-8000-00000000000b' },
};

// Each name once, in the order above.
export const vaultMethodNames = Object.keys(sampleInputs) as readonly VaultMethodName[];
