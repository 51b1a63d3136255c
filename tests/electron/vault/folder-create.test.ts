import { chmodSync, existsSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { failed, ok } from '../../../domain/result.ts';
import { inRead, inTransaction } from '../../../electron/database/transactions.ts';
import { createVault } from '../../../electron/vault/folder/create-vault.ts';
import { migrateWithNotes, newVaultRequest } from '../../quick-vault.ts';
import { makeTempVault, mustFail, mustSucceed, tempFolder } from '../../temp-vault.ts';

describe('creating a vault', () => {
  test('makes a folder of the header twice and one database, for nobody else to read', async () => {
    const { folder, vault } = await makeTempVault();
    await vault.close();
    expect(readdirSync(folder).toSorted()).toEqual(['db-1', 'db-1-journal', 'vault.0', 'vault.1']);
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    for (const name of readdirSync(folder)) expect(statSync(join(folder, name)).mode & 0o777, name).toBe(0o600);
  });

  test('gives an open vault that works, and 24 words', async () => {
    const { vault, recoveryWords } = await makeTempVault({
      migrate: migrateWithNotes,
      writeFirstRows: newVaultRequest.writeFirstRows,
    });
    expect(recoveryWords).toHaveLength(24);
    expect(vault.openedWith).toBe('creation');
    mustSucceed(
      await inTransaction(vault.database, async (change) => ok(await change('note').insert({ body: 'Душанбе' }))),
    );
    expect(mustSucceed(await inRead(vault.database, async (read) => ok(await read('note'))))).toEqual([
      { body: 'Душанбе' },
    ]);
  });

  test('hands over what the database is to know of it', async () => {
    const rows: unknown[] = [];
    const { vault } = await makeTempVault({ writeFirstRows: async (_database, first) => ok(rows.push(first)) });
    const { vaultId, vaultName, userId } = vault;
    const createdUtc = vault.headers.current().createdUtc;
    expect(rows).toEqual([{ vaultId, vaultName, createdUtc, userId, name: 'Zarina Test', post: 'Desk officer' }]);
  });

  test('takes an empty folder that is there', async () => {
    const folder = tempFolder();
    chmodSync(folder, 0o755);
    await makeTempVault({ folder });
    expect(statSync(folder).mode & 0o777).toBe(0o700);
  });

  test('refuses a folder with anything in it, a file and a link, and touches none', async () => {
    const full = tempFolder();
    writeFileSync(join(full, 'letter.txt'), 'not ours');
    const link = join(tempFolder(), 'link');
    symlinkSync(tempFolder(), link);
    for (const folder of [full, join(full, 'letter.txt'), link]) {
      expect(mustFail(await createVault({ ...newVaultRequest, folder }))).toEqual({ kind: 'folder-not-empty' });
    }
    expect(readFileSync(join(full, 'letter.txt'), 'utf8')).toBe('not ours');
  });

  test('is refused where the folder around it is missing', async () => {
    const folder = join(tempFolder(), 'missing', 'vault');
    expect(mustFail(await createVault({ ...newVaultRequest, folder }))).toEqual({ kind: 'folder-not-writable' });
  });

  test('leaves nothing behind when the schema cannot be made', async () => {
    const folder = join(tempFolder(), 'vault');
    const migrate = async () => failed({ kind: 'disk-full' });
    expect(mustFail(await createVault({ ...newVaultRequest, folder, migrate }))).toEqual({ kind: 'disk-full' });
    expect(existsSync(folder)).toBe(false);
    mustSucceed(await createVault({ ...newVaultRequest, folder }));
  });

  test('leaves nothing behind when a bug ends it', async () => {
    const folder = join(tempFolder(), 'vault');
    const migrate = async () => {
      throw new Error('a bug');
    };
    await expect(createVault({ ...newVaultRequest, folder, migrate })).rejects.toThrow('a bug');
    expect(existsSync(folder)).toBe(false);
  });

  test('refuses a weak or malformed passphrase before it makes a folder', async () => {
    const folder = join(tempFolder(), 'vault');
    const attempt = async (passphrase: string) =>
      mustFail(await createVault({ ...newVaultRequest, folder, passphrase })).kind;
    expect(await attempt('short')).toBe('passphrase-malformed');
    expect(await attempt('password1234')).toBe('weak-passphrase');
    expect(existsSync(folder)).toBe(false);
  });
});
