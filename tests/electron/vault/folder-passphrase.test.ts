import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ok } from '../../../domain/result.ts';
import {
  changePassphrase,
  checkRecoveryWords,
  setPassphraseAfterRecovery,
} from '../../../electron/vault/folder/change-passphrase.ts';
import { otherPassphrase, testPassphrase } from '../../quick-vault.ts';
import { makeTempVault, mustFail, mustSucceed, openTempVault, tempFolder } from '../../temp-vault.ts';

const withPassphrase = (passphrase: string) => ({ secret: { kind: 'passphrase', passphrase } as const });
const withWords = (words: readonly string[]) => ({ secret: { kind: 'recovery', words: words.join(' ') } as const });

describe('changing the passphrase', () => {
  test('makes the old one useless with either copy of the header', async () => {
    const { folder, vault } = await makeTempVault();
    expect(await changePassphrase(vault, { current: testPassphrase, next: otherPassphrase })).toEqual(
      ok({ isOldOneGone: true }),
    );
    await vault.close();
    for (const lost of ['vault.0', 'vault.1']) {
      const place = tempFolder();
      for (const name of readdirSync(folder)) {
        if (name !== lost) writeFileSync(join(place, name), readFileSync(join(folder, name)));
      }
      expect(mustFail(await openTempVault(place))).toEqual({ kind: 'wrong-passphrase' });
      mustSucceed(await openTempVault(place, withPassphrase(otherPassphrase)));
    }
  });

  test('asks for the current one', async () => {
    const { vault, reopen } = await makeTempVault();
    const wrong = await changePassphrase(vault, { current: otherPassphrase, next: otherPassphrase });
    expect(mustFail(wrong)).toEqual({ kind: 'wrong-passphrase' });
    mustSucceed(await reopen());
  });

  test('refuses a weak one and keeps the old', async () => {
    const { vault, reopen } = await makeTempVault();
    const weak = await changePassphrase(vault, { current: testPassphrase, next: 'password1234' });
    expect(mustFail(weak).kind).toBe('weak-passphrase');
    mustSucceed(await reopen());
  });
});

describe('the recovery words', () => {
  test('open the vault, let a new passphrase be set, and go on being good', async () => {
    const { folder, reopen, recoveryWords } = await makeTempVault();
    const recovered = mustSucceed(await reopen(withWords(recoveryWords)));
    expect(recovered.openedWith).toBe('recovery');
    mustSucceed(await setPassphraseAfterRecovery(recovered, otherPassphrase));
    await recovered.close();
    expect(mustFail(await openTempVault(folder))).toEqual({ kind: 'wrong-passphrase' });
    await mustSucceed(await openTempVault(folder, withPassphrase(otherPassphrase))).close();
    await mustSucceed(await openTempVault(folder, withWords(recoveryWords))).close();
  });

  test('of another vault open nothing', async () => {
    const { reopen } = await makeTempVault();
    const { recoveryWords } = await makeTempVault();
    expect(mustFail(await reopen(withWords(recoveryWords)))).toEqual({ kind: 'wrong-recovery-words' });
  });

  test('in another order are refused by their checksum', async () => {
    const { reopen, recoveryWords } = await makeTempVault();
    const reversed = mustFail(await reopen(withWords(recoveryWords.toReversed())));
    expect(['recovery-words-malformed', 'wrong-recovery-words']).toContain(reversed.kind);
  });

  test('can be typed back to prove that they are on paper', async () => {
    const { vault, recoveryWords } = await makeTempVault();
    const other = await makeTempVault();
    expect(await checkRecoveryWords(vault, recoveryWords.join(' '))).toEqual(ok());
    expect(mustFail(await checkRecoveryWords(vault, other.recoveryWords.join(' ')))).toEqual({
      kind: 'wrong-recovery-words',
    });
  });

  test('are asked for before a passphrase is set without the old one', async () => {
    const { vault } = await makeTempVault();
    await expect(setPassphraseAfterRecovery(vault, otherPassphrase)).rejects.toThrow();
  });
});
