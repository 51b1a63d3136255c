import { describe, expect, it } from 'vitest';
import { contract } from '../../../electron/contract.ts';
import { handlers } from '../../../electron/vault/methods/all.ts';
import { placeValues } from '../../builders.ts';
import { testPassphrase } from '../../quick-vault.ts';
import { makeTempVault, mustSucceed } from '../../temp-vault.ts';
import { placeRef, sampleInputs, vaultMethodNames } from './sample-inputs.ts';
import { openVaultWindow } from './vault-window.ts';

async function lockedWindow() {
  const { folder, vault } = await makeTempVault();
  await vault.close();
  return openVaultWindow({ folder, mode: 'existing' });
}

async function unlockedWindow() {
  const window = await lockedWindow();
  mustSucceed(await window.call('session.unlock', { passphrase: testPassphrase }));
  return window;
}

const namesWhen = (when: 'locked' | 'unlocked') => vaultMethodNames.filter((name) => contract[name].when === when);

describe('the lock gate', () => {
  it('answers nothing of an unlocked vault while it is locked', async () => {
    const window = await lockedWindow();
    for (const name of namesWhen('unlocked')) {
      expect([name, await window.ask(name, sampleInputs[name])]).toMatchObject([
        name,
        { ok: false, failure: { kind: 'vault-locked' } },
      ]);
    }
  });

  it('says so before it looks at the input', async () => {
    const window = await lockedWindow();
    expect(await window.ask('records.get', { type: 'nothing' })).toMatchObject({ failure: { kind: 'vault-locked' } });
  });

  it('opens nothing a second time', async () => {
    const window = await unlockedWindow();
    for (const name of namesWhen('locked')) {
      expect([name, await window.ask(name, sampleInputs[name])]).toMatchObject([
        name,
        { ok: false, failure: { kind: 'vault-already-unlocked' } },
      ]);
    }
  });

  it('lets only one of two that unlock at the same moment in', async () => {
    const window = await lockedWindow();
    const answers = await Promise.all([1, 2].map(() => window.call('session.unlock', { passphrase: testPassphrase })));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers).toContainEqual(expect.objectContaining({ failure: { kind: 'vault-already-unlocked' } }));
  });

  it('hands the database only to methods that are called unlocked', () => {
    const withDatabase = vaultMethodNames.filter((name) => !('runs' in handlers[name]));
    expect(withDatabase.filter((name) => contract[name].when !== 'unlocked')).toEqual([]);
  });

  it('knows no method of main and none that is not in the table', async () => {
    const window = await unlockedWindow();
    for (const name of ['app.info', 'vaults.lock', 'records.drop', '__proto__', 'constructor', 7, null]) {
      expect(await window.ask(name, {})).toMatchObject({ ok: false, failure: { kind: 'unknown-method' } });
    }
  });
});

describe('a saved record', () => {
  it('is told to the window after it was committed', async () => {
    const window = await unlockedWindow();
    mustSucceed(await window.call('records.save', { ...placeRef, revision: 0, values: placeValues() }));
    expect(window.heard.events).toEqual([{ kind: 'changed', types: ['place'], ids: [placeRef.id] }]);
  });

  it('is told to nobody when it was refused', async () => {
    const window = await unlockedWindow();
    await window.call('records.save', { ...placeRef, revision: 0, values: {} });
    expect(window.heard.events).toEqual([]);
  });
});

describe('the end of a vault process', () => {
  it('answers the calls under way first', async () => {
    const window = await unlockedWindow();
    const saving = window.call('records.save', { ...placeRef, revision: 0, values: placeValues() });
    await window.close();
    expect(await saving).toMatchObject({ ok: true });
    expect(window.heard.fromVault.at(-1)).toEqual({ kind: 'closed' });
  });

  it('comes when its window goes away', async () => {
    const window = await unlockedWindow();
    window.goAway();
    await window.ended;
    expect(window.heard.bugs).toEqual([]);
  });
});
