/** What tests make vaults of, without vitest and without a schema: light enough for the processes that tests start. */
import { ok } from '../domain/result.ts';
import type { CreateVaultRequest } from '../electron/vault/folder/create-vault.ts';
import type { Migrate, OpenVaultRequest } from '../electron/vault/folder/open-vault.ts';
import type { KdfCost, KdfRange } from '../electron/vault/keys/kdf.ts';

/** Milliseconds instead of a second. Only tests say so; what the vault accepts by itself stays as it is. */
export const quickKdf: KdfCost = { ops: 1, memMiB: 1 };
export const quickKdfRange: KdfRange = { minOps: 1, maxOps: 3, minMemMiB: 1, maxMemMiB: 8 };

export const testPassphrase = 'lapis pomegranate saffron caravan';
export const otherPassphrase = 'turquoise orchard telegram winter';

export const newVaultRequest = {
  passphrase: testPassphrase,
  profile: { name: 'Zarina Test', post: 'Desk officer' },
  vaultName: 'Test desk',
  migrate: async () => ok(),
  writeFirstRows: async () => ok(),
  kdf: quickKdf,
} satisfies Partial<CreateVaultRequest>;

export const openVaultRequest = {
  secret: { kind: 'passphrase', passphrase: testPassphrase },
  migrate: async () => ok(),
  kdfRange: quickKdfRange,
} satisfies Partial<OpenVaultRequest>;

/** One table instead of the schema, for tests of the vault that have nothing to do with records. */
export const migrateWithNotes: Migrate = async (database) => {
  if (await database.schema.hasTable('note')) return ok();
  return ok(await database.schema.createTable('note', (table) => table.text('body')));
};
