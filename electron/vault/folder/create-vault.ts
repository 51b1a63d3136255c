import { randomUUID } from 'node:crypto';
import { chmodSync, lstatSync, mkdirSync, readdirSync, rmdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Failure } from '../../../domain/failures.ts';
import { failed, ok, type Result } from '../../../domain/result.ts';
import { createDatabase, type OpenDatabase, type WriteDatabase } from '../../database/client.ts';
import { errorCode, storageFailure } from '../../database/sqlite-failures.ts';
import { encodeHeader, headerFormatVersion, signHeader, type VaultHeader } from '../keys/header.ts';
import { calibrateKdf, type KdfCost } from '../keys/kdf.ts';
import { checkNewPassphrase } from '../keys/passphrase.ts';
import { recoveryWordsOf } from '../keys/recovery-words.ts';
import { keyBytes, randomBytes, wipe } from '../keys/seal.ts';
import {
  type AccountKeys,
  newAccountKeys,
  type Owner,
  passphraseSlot,
  recoverySlot,
  sealAccount,
} from '../keys/slots.ts';
import { deriveSubkey } from '../keys/subkeys.ts';
import { type Clock, systemClock } from './clock.ts';
import { syncFolder, writeDurably } from './durable-files.ts';
import { headerFileNames } from './header-files.ts';
import { nameHolder } from './in-use.ts';
import { asyncResult, closeUnlessOk, type Migrate, type OpenVault, vaultOn } from './open-vault.ts';

/** What the database itself is to know of the vault and of its first user, whom the header outside shows only as an id. */
export type FirstRows = {
  readonly vaultId: string;
  readonly vaultName: string;
  readonly createdUtc: string;
  readonly userId: string;
  readonly name: string;
  readonly post: string;
};

export type CreateVaultRequest = {
  readonly folder: string;
  readonly passphrase: string;
  readonly profile: { readonly name: string; readonly post: string };
  readonly vaultName: string;
  readonly migrate: Migrate;
  /** After the migrations, before the vault counts as made. */
  readonly writeFirstRows: (database: WriteDatabase, rows: FirstRows) => Promise<Result<unknown>>;
  /** Left out: measured on this computer. */
  readonly kdf?: KdfCost;
  readonly clock?: Clock;
};

export type CreatedVault = {
  readonly vault: OpenVault;
  /** Kept nowhere: shown now or never. */
  readonly recoveryWords: readonly string[];
};

const firstDatabase = 'db-1';

/** There is no vault until both copies of the header are on disk, which is the last step. What fails before leaves the folder as it was. */
export async function createVault(request: CreateVaultRequest): Promise<Result<CreatedVault>> {
  const { folder, vaultName, profile, clock = systemClock } = request;
  const passphrase = await checkNewPassphrase(request.passphrase, [vaultName, profile.name, profile.post]);
  if (!passphrase.ok) return passphrase;
  const place = takeEmptyFolder(folder);
  if (!place.ok) {
    wipe(passphrase.value);
    return place;
  }
  let created: Result<CreatedVault> | undefined;
  try {
    created = await asyncResult(() => createIn(request, passphrase.value, clock));
    return created;
  } finally {
    wipe(passphrase.value);
    if (!created?.ok) place.value.leaveAsItWas();
  }
}

async function createIn(request: CreateVaultRequest, passphrase: Buffer, clock: Clock): Promise<Result<CreatedVault>> {
  const owner = { vaultId: randomUUID(), userId: randomUUID() };
  const keys = newAccountKeys();
  const recoverySecret = randomBytes(keyBytes);
  const cost = request.kdf ?? (await calibrateKdf());
  const header: VaultHeader = {
    magic: 'safir-vault',
    formatVersion: headerFormatVersion,
    vaultId: owner.vaultId,
    vaultName: request.vaultName,
    createdUtc: clock.now().toISOString(),
    generation: 1,
    keyEpoch: 1,
    database: firstDatabase,
    accounts: [sealAccount(owner, keys)],
    slots: [
      await passphraseSlot(owner, keys.userKey, passphrase, cost),
      recoverySlot(owner, keys.userKey, recoverySecret),
    ],
  };
  const vault = await buildVault(request, { owner, keys, header, clock });
  const recoveryWords = recoveryWordsOf(recoverySecret);
  wipe(recoverySecret);
  return vault.ok ? ok({ vault: vault.value, recoveryWords }) : vault;
}

type Beginning = {
  readonly owner: Owner;
  readonly keys: AccountKeys;
  readonly header: VaultHeader;
  readonly clock: Clock;
};

async function buildVault(
  { folder, migrate, writeFirstRows, profile }: CreateVaultRequest,
  { owner, keys, header, clock }: Beginning,
): Promise<Result<OpenVault>> {
  const database = createOwnDatabase(folder, keys);
  if (!database.ok) {
    wipe(keys.userKey, keys.vaultKey, keys.signingSeed);
    return database;
  }
  const macKey = deriveSubkey(keys.vaultKey, 'headerMac');
  const [olderFile, newerFile] = headerFileNames;
  const older = signHeader(header, macKey);
  const newer = signHeader({ ...header, generation: header.generation + 1 }, macKey);
  wipe(macKey);
  const { userId } = owner;
  const vault = vaultOn({
    folder,
    clock,
    userId,
    keys,
    copy: { ...newer, file: newerFile },
    database: database.value,
    openedWith: 'creation',
    isHeaderCopyDamaged: false,
  });
  return closeUnlessOk(vault, async () => {
    nameHolder(folder, clock.now());
    const migrated = await migrate(database.value.knex);
    if (!migrated.ok) return migrated;
    const { vaultId, vaultName, createdUtc } = header;
    const { name, post } = profile;
    const written = await writeFirstRows(database.value.knex, { vaultId, vaultName, createdUtc, userId, name, post });
    if (!written.ok) return written;
    syncFolder(folder);
    writeDurably(folder, olderFile, encodeHeader(older));
    writeDurably(folder, newerFile, encodeHeader(newer));
    return ok();
  });
}

function createOwnDatabase(folder: string, keys: AccountKeys): Result<OpenDatabase> {
  const rawKey = deriveSubkey(keys.vaultKey, 'database');
  const created = createDatabase(join(folder, firstDatabase), rawKey);
  wipe(rawKey);
  return created.ok ? created : failed(asFolderFailure(created.failure));
}

/** What stands in the way of a vault that is not there yet is a matter of the folder. */
const asFolderFailure = (failure: Failure): Failure =>
  failure.kind === 'vault-read-only' ? { kind: 'folder-not-writable' } : failure;

type TakenFolder = { readonly leaveAsItWas: () => void };

/** A vault is made only where nothing is, so that whatever lies there afterwards is the vault's. */
function takeEmptyFolder(folder: string): Result<TakenFolder> {
  try {
    const stats = lstatSync(folder, { throwIfNoEntry: false });
    if (stats && (!stats.isDirectory() || readdirSync(folder).length > 0)) return failed({ kind: 'folder-not-empty' });
    if (!stats) mkdirSync(folder, { mode: 0o700 });
    closeToOthers(folder);
    return ok({
      leaveAsItWas() {
        for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true, force: true });
        if (!stats) rmdirSync(folder);
      },
    });
  } catch (error) {
    // The folder that is to hold the new one is not there.
    if (errorCode(error) === 'ENOENT' || errorCode(error) === 'ENOTDIR') return failed({ kind: 'folder-not-writable' });
    const failure = storageFailure(error);
    if (failure === undefined) throw error;
    return failed(asFolderFailure(failure));
  }
}

function closeToOthers(folder: string): void {
  try {
    chmodSync(folder, 0o700);
  } catch (error) {
    // A stick with a file system that knows no permissions; the vault is encrypted there as anywhere.
    if (errorCode(error) !== 'EPERM' && storageFailure(error) === undefined) throw error;
  }
}
