/** Real encrypted vaults in temporary folders. Importing this file also sees to it that they are closed and removed in the end. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import type { Failure } from '../domain/failures.ts';
import type { Result } from '../domain/result.ts';
import { migrateToLatest } from '../electron/database/migrate.ts';
import { writeFirstRows } from '../electron/database/settings.ts';
import { type CreateVaultRequest, createVault } from '../electron/vault/folder/create-vault.ts';
import { type OpenVault, type OpenVaultRequest, openVault } from '../electron/vault/folder/open-vault.ts';
import { newVaultRequest, openVaultRequest } from './quick-vault.ts';

export type TempVault = {
  readonly folder: string;
  /** As it was created; closed by `reopen`. */
  readonly vault: OpenVault;
  readonly recoveryWords: readonly string[];
  /** Closes the vault and tries to open it again, by default as its owner would. */
  readonly reopen: (request?: Partial<OpenVaultRequest>) => Promise<Result<OpenVault>>;
};

const folders: string[] = [];
const vaults: OpenVault[] = [];

afterAll(async () => {
  for (const vault of vaults.splice(0)) await vault.close();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

export function tempFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'safir-test-'));
  folders.push(folder);
  return folder;
}

export async function makeTempVault(request: Partial<CreateVaultRequest> = {}): Promise<TempVault> {
  const folder = request.folder ?? join(tempFolder(), 'vault');
  const created = await createVault({
    ...newVaultRequest,
    migrate: migrateToLatest,
    writeFirstRows,
    ...request,
    folder,
  });
  const { vault, recoveryWords } = mustSucceed(created);
  vaults.push(vault);
  return {
    folder,
    vault,
    recoveryWords,
    async reopen(changes = {}) {
      await vault.close();
      return openTempVault(folder, { ...(request.migrate && { migrate: request.migrate }), ...changes });
    },
  };
}

export async function openTempVault(
  folder: string,
  changes: Partial<OpenVaultRequest> = {},
): Promise<Result<OpenVault>> {
  const opened = await openVault({ ...openVaultRequest, migrate: migrateToLatest, folder, ...changes });
  if (opened.ok) vaults.push(opened.value);
  return opened;
}

/** The value of what must have gone well. */
export function mustSucceed<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`Unexpected failure: ${JSON.stringify(result.failure)}`);
  return result.value;
}

/** The failure of what must not have gone well. */
export function mustFail(result: Result<unknown>): Failure {
  if (result.ok) throw new Error('This should have failed');
  return result.failure;
}
