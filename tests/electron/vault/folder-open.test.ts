import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { failed, ok } from '../../../domain/result.ts';
import { changePassphrase } from '../../../electron/vault/folder/change-passphrase.ts';
import { openVault, readVaultLabel } from '../../../electron/vault/folder/open-vault.ts';
import { otherPassphrase, quickKdfRange, testPassphrase } from '../../quick-vault.ts';
import { makeTempVault, mustFail, mustSucceed, openTempVault, tempFolder } from '../../temp-vault.ts';

const withPassphrase = (passphrase: string) => ({ secret: { kind: 'passphrase', passphrase } as const });
/** Everything in a folder, so that two states of it can be compared. */
const stateOf = (folder: string) =>
  readdirSync(folder).map(
    (name) =>
      `${name} ${createHash('sha256')
        .update(readFileSync(join(folder, name)))
        .digest('hex')}`,
  );

describe('opening a vault', () => {
  test('gives back what was there', async () => {
    const { vault, reopen } = await makeTempVault();
    const again = mustSucceed(await reopen());
    expect(again).toMatchObject({
      vaultId: vault.vaultId,
      vaultName: 'Test desk',
      userId: vault.userId,
      openedWith: 'passphrase',
    });
    expect(again.isHeaderCopyDamaged).toBe(false);
  });

  test('works wherever the folder was copied to', async () => {
    const { folder, vault } = await makeTempVault();
    await vault.close();
    const copy = tempFolder();
    for (const name of readdirSync(folder)) writeFileSync(join(copy, name), readFileSync(join(folder, name)));
    expect(mustSucceed(await openTempVault(copy)).vaultId).toBe(vault.vaultId);
  });

  test('shows the name before the passphrase', async () => {
    const { folder, vault } = await makeTempVault();
    expect(readVaultLabel(folder, quickKdfRange)).toEqual(ok({ vaultId: vault.vaultId, vaultName: 'Test desk' }));
  });

  test('refuses a wrong passphrase and a malformed one', async () => {
    const { reopen, folder } = await makeTempVault();
    expect(mustFail(await reopen(withPassphrase('lapis pomegranate saffron Caravan')))).toEqual({
      kind: 'wrong-passphrase',
    });
    expect(mustFail(await openTempVault(folder, withPassphrase('lapis\0pomegranate')))).toMatchObject({
      kind: 'passphrase-malformed',
    });
  });

  test('finds no vault in an empty folder, a missing one and a file', async () => {
    const folder = tempFolder();
    writeFileSync(join(folder, 'file'), '');
    for (const place of [tempFolder(), join(folder, 'missing'), join(folder, 'file')]) {
      expect(mustFail(await openTempVault(place))).toEqual({ kind: 'vault-not-found' });
    }
    expect(readdirSync(folder)).toEqual(['file']);
  });

  test('takes the older copy of the header when the newer one is damaged, and says so', async () => {
    const { folder, reopen } = await makeTempVault();
    const damaged = Buffer.from(
      readFileSync(join(folder, 'vault.1')).toString('utf8').replace('Test desk', 'Best desk'),
    );
    writeFileSync(join(folder, 'vault.1'), damaged);
    const vault = mustSucceed(await reopen());
    expect(vault.vaultName).toBe('Test desk');
    expect(vault.isHeaderCopyDamaged).toBe(true);
    expect(readFileSync(join(folder, 'vault.1'))).toEqual(damaged);
  });

  test('takes the copy that is left, and the next change of keys mends the other one', async () => {
    const { folder, reopen } = await makeTempVault();
    writeFileSync(join(folder, 'vault.0'), '');
    const vault = mustSucceed(await reopen());
    expect(vault.isHeaderCopyDamaged).toBe(true);
    mustSucceed(await changePassphrase(vault, { current: testPassphrase, next: otherPassphrase }));
    await vault.close();
    expect(mustSucceed(await openTempVault(folder, withPassphrase(otherPassphrase))).isHeaderCopyDamaged).toBe(false);
  });

  test('with both copies damaged names that and rewrites nothing', async () => {
    const { folder, vault } = await makeTempVault();
    await vault.close();
    for (const [name, change] of [
      ['vault.0', 'Best desk'],
      ['vault.1', 'Rest desk'],
    ] as const) {
      writeFileSync(join(folder, name), readFileSync(join(folder, name)).toString('utf8').replace('Test desk', change));
    }
    const before = stateOf(folder);
    expect(mustFail(await openTempVault(folder))).toEqual({ kind: 'vault-header-damaged' });
    expect(stateOf(folder)).toEqual(before);
    for (const name of ['vault.0', 'vault.1']) writeFileSync(join(folder, name), 'no header at all');
    expect(mustFail(await openTempVault(folder))).toEqual({ kind: 'vault-header-damaged' });
  });

  test('does not follow a link in place of the header', async () => {
    const { folder, vault } = await makeTempVault();
    await vault.close();
    const place = tempFolder();
    for (const name of ['vault.0', 'vault.1']) symlinkSync(join(folder, name), join(place, name));
    expect(mustFail(await openTempVault(place))).toEqual({ kind: 'vault-header-damaged' });
  });

  test('outside the tests refuses the quick derivation of the tests', async () => {
    const { folder, vault } = await makeTempVault();
    await vault.close();
    const request = {
      folder,
      secret: { kind: 'passphrase', passphrase: testPassphrase },
      migrate: async () => ok(),
    } as const;
    expect(mustFail(await openVault(request))).toEqual({ kind: 'kdf-out-of-range' });
  });

  test.each<[string, (folder: string) => void, object]>([
    ['is missing', (folder) => rmSync(join(folder, 'db-1')), { kind: 'database-missing' }],
    ['is empty', (folder) => truncateSync(join(folder, 'db-1'), 0), { kind: 'database-empty' }],
    [
      'is not encrypted',
      (folder) =>
        writeFileSync(join(folder, 'db-1'), Buffer.concat([Buffer.from('SQLite format 3\0'), Buffer.alloc(4080)])),
      { kind: 'database-plain' },
    ],
    ['is cut off', (folder) => truncateSync(join(folder, 'db-1'), 4000), { kind: 'database-damaged', where: 'size' }],
    [
      'is damaged on its first page',
      (folder) => writeFileSync(join(folder, 'db-1'), Buffer.alloc(4096, 7)),
      { kind: 'database-damaged', where: 'identity' },
    ],
  ])('whose database %s names that and changes nothing', async (_what, damage, failure) => {
    const { folder, vault } = await makeTempVault();
    await vault.close();
    damage(folder);
    const before = stateOf(folder);
    expect(mustFail(await openTempVault(folder))).toEqual(failure);
    expect(stateOf(folder)).toEqual(before);
  });

  test("with another vault's database in place of its own is refused", async () => {
    const [one, other] = [await makeTempVault(), await makeTempVault()];
    await one.vault.close();
    await other.vault.close();
    writeFileSync(join(one.folder, 'db-1'), readFileSync(join(other.folder, 'db-1')));
    expect(mustFail(await openTempVault(one.folder))).toEqual({ kind: 'database-damaged', where: 'identity' });
  });

  test('of a newer schema leaves the folder as it was', async () => {
    const { folder, vault } = await makeTempVault();
    await vault.close();
    const before = stateOf(folder);
    const tooNew = { kind: 'vault-too-new', vaultVersion: 9, knownVersion: 1 } as const;
    expect(mustFail(await openTempVault(folder, { migrate: async () => failed(tooNew) }))).toEqual(tooNew);
    expect(stateOf(folder)).toEqual(before);
    mustSucceed(await openTempVault(folder));
  });

  test('a second time in the same process is refused with the name of the holder', async () => {
    const { folder } = await makeTempVault();
    expect(mustFail(await openTempVault(folder))).toMatchObject({
      kind: 'vault-already-open',
      by: { host: expect.any(String) },
    });
  });

  test('closing twice leaves the next opening alone', async () => {
    const { vault, reopen, folder } = await makeTempVault();
    mustSucceed(await reopen());
    await vault.close();
    expect(readdirSync(folder)).toContain('in-use');
    expect(mustFail(await openTempVault(folder)).kind).toBe('vault-already-open');
  });
});
