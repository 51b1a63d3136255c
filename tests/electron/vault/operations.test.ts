import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { contentText } from '../../../domain/list-version.ts';
import { listFingerprint } from '../../../electron/vault/list-fingerprint.ts';
import { operationValues, personValues } from '../../builders.ts';
import { testPassphrase } from '../../quick-vault.ts';
import { makeTempVault, mustFail, mustSucceed } from '../../temp-vault.ts';
import { openVaultWindow } from './vault-window.ts';

const today = '2019-06-03';

async function windowWithList() {
  const { folder, vault } = await makeTempVault();
  await vault.close();
  const window = openVaultWindow({ folder, mode: 'existing' });
  mustSucceed(await window.call('session.unlock', { passphrase: testPassphrase }));
  const operationId = randomUUID();
  const personIds = [randomUUID(), randomUUID()];
  mustSucceed(
    await window.call('records.save', { type: 'operation', id: operationId, revision: 0, values: operationValues() }),
  );
  for (const id of personIds)
    mustSucceed(await window.call('records.save', { type: 'person', id, revision: 0, values: personValues() }));
  const { entryIds } = mustSucceed(await window.call('operations.addPersons', { operationId, personIds, today }));
  return { window, operationId, personIds, entryIds };
}

test('the hash of a list is BLAKE2b with 256 bits, as published for "abc"', () => {
  expect(listFingerprint('abc')).toBe('bddd813c634239723171ef3fee98579b94964e3bb1cb3e427262c8c068d52319');
});

test('a list goes through the vault from its persons to a frozen version with its BLAKE2b hash', async () => {
  const { window, operationId, entryIds } = await windowWithList();
  const decisions = entryIds.map((entryId) => ({ entryId, decision: 'include' as const, reason: null }));
  const undo = mustSucceed(await window.call('operations.decide', { operationId, decisions }));
  expect(undo.map(({ decision }) => decision)).toEqual(['undecided', 'undecided']);
  const frozen = mustSucceed(
    await window.call('operations.freeze', { operationId, today, noteNumber: '03/1402', noteDate: '2019-06-03' }),
  );
  const { content, isIntact, version } = mustSucceed(
    await window.call('operations.version', { operationId, version: frozen.number }),
  );
  expect(version.hash).toBe(listFingerprint(contentText(content)));
  expect(isIntact).toBe(true);
  expect(version).toMatchObject({ number: 1, noteNumber: '03/1402', noteDate: '2019-06-03', persons: 2 });
});

test('windows are told of each change to a list, and of none that was refused', async () => {
  const { window, operationId, entryIds } = await windowWithList();
  window.heard.events.length = 0;
  const [entryId = ''] = entryIds;
  const record = { state: 'waived' as const, since: today, reason: null, evidence: null };
  const gates = [{ entryId, gate: 'fatherConsent' as const, record }];
  expect(mustFail(await window.call('operations.setGate', { operationId, today, gates })).kind).toBe('invalid-record');
  expect(window.heard.events).toEqual([]);
  const waived = [{ entryId, gate: 'fatherConsent' as const, record: { ...record, reason: 'Death certificate 7' } }];
  mustSucceed(await window.call('operations.setGate', { operationId, today, gates: waived }));
  expect(window.heard.events).toEqual([
    { kind: 'changed', types: expect.arrayContaining(['operation', 'person']), ids: [operationId] },
  ]);
});

test('a list of a deleted operation is neither shown nor changed', async () => {
  const { window, operationId, personIds } = await windowWithList();
  mustSucceed(await window.call('records.delete', { type: 'operation', id: operationId, revision: 1 }));
  expect(mustFail(await window.call('operations.addPersons', { operationId, personIds, today }))).toEqual({
    kind: 'record-deleted',
  });
  expect(mustFail(await window.call('operations.versions', { operationId }))).toEqual({ kind: 'record-deleted' });
});
