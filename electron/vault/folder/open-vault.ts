import { accessSync, constants } from 'node:fs';
import { join } from 'node:path';
import { failed, ok, type Result } from '../../../domain/result.ts';
import { type OpenDatabase, openDatabase, type WriteDatabase } from '../../database/client.ts';
import { storageFailure } from '../../database/sqlite-failures.ts';
import { checkIntegrity } from '../../database/transactions.ts';
import { acceptedKdfRange, type KdfRange } from '../keys/kdf.ts';
import { passphraseBytes } from '../keys/passphrase.ts';
import { recoverySecretOf } from '../keys/recovery-words.ts';
import { wipe } from '../keys/seal.ts';
import type { AccountKeys, Credential } from '../keys/slots.ts';
import { deriveSubkey, type SubkeyUse } from '../keys/subkeys.ts';
import { type Unlocked, unlock } from '../keys/unlock.ts';
import { type Attempt, beginAttempt } from './attempts.ts';
import { type Clock, systemClock } from './clock.ts';
import { type HeaderCopies, type HeaderCopy, type HeaderStore, headerStore, readHeaderCopies } from './header-files.ts';
import { forgetHolder, holderOf, nameHolder } from './in-use.ts';

export type Secret =
  | { readonly kind: 'passphrase'; readonly passphrase: string }
  | { readonly kind: 'recovery'; readonly words: string };

/** Brings the database to the newest version, or answers `vault-too-new` before it has written anything. */
export type Migrate = (database: WriteDatabase) => Promise<Result<unknown>>;

export type OpenVaultRequest = {
  readonly folder: string;
  readonly secret: Secret;
  readonly migrate: Migrate;
  readonly clock?: Clock;
  readonly kdfRange?: KdfRange;
};

export type OpenVault = {
  readonly folder: string;
  readonly vaultId: string;
  readonly vaultName: string;
  readonly userId: string;
  readonly openedWith: 'creation' | Secret['kind'];
  /** One copy of the header is missing or damaged. All is well as long as the other one is; the next change of keys mends it. */
  readonly isHeaderCopyDamaged: boolean;
  readonly database: OpenDatabase;
  readonly headers: HeaderStore;
  readonly keys: AccountKeys;
  readonly clock: Clock;
  readonly subkey: (use: SubkeyUse) => Buffer;
  /** Closes the database and wipes the keys. What the engine copied stays in memory until the process ends. */
  readonly close: () => Promise<void>;
};

/** What may be shown before anybody unlocked it. Nobody vouches for it yet. */
export function readVaultLabel(
  folder: string,
  range: KdfRange = acceptedKdfRange,
): Result<{ vaultId: string; vaultName: string }> {
  const copies = asResult(() => readHeaderCopies(folder, range));
  if (!copies.ok) return copies;
  const { vaultId, vaultName } = copies.value.readable[0].header;
  return ok({ vaultId, vaultName });
}

/** Opening never creates anything, and what it refuses it leaves as it was. */
export async function openVault({
  folder,
  secret,
  migrate,
  clock = systemClock,
  kdfRange = acceptedKdfRange,
}: OpenVaultRequest): Promise<Result<OpenVault>> {
  const copies = asResult(() => readHeaderCopies(folder, kdfRange));
  if (!copies.ok) return copies;
  const credential = credentialOf(secret);
  if (!credential.ok) return credential;
  return asyncResult(async () => {
    // Before the second that the key takes. Reading would do without writing, but a vault that is open must be able to save.
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
    const unlocked = await unlockWithDelay(folder, copies.value, credential.value, clock);
    if (!unlocked.ok) return unlocked;
    const isHeaderCopyDamaged = copies.value.isOneCopyUnusable || unlocked.value.copy !== copies.value.readable[0];
    return openUnlocked({
      folder,
      unlocked: unlocked.value,
      openedWith: secret.kind,
      isHeaderCopyDamaged,
      migrate,
      clock,
    });
  }).finally(() =>
    wipe(credential.value.kind === 'passphrase' ? credential.value.passphrase : credential.value.secret),
  );
}

function credentialOf(secret: Secret): Result<Credential> {
  if (secret.kind === 'passphrase') {
    const passphrase = passphraseBytes(secret.passphrase);
    return passphrase.ok ? ok({ kind: 'passphrase', passphrase: passphrase.value }) : passphrase;
  }
  const words = recoverySecretOf(secret.words);
  return words.ok ? ok({ kind: 'recovery', secret: words.value }) : words;
}

async function unlockWithDelay(
  folder: string,
  { readable }: HeaderCopies,
  credential: Credential,
  clock: Clock,
): Promise<Result<Unlocked<HeaderCopy>>> {
  // Nobody guesses 32 random bytes, and who has only the words left must not wait for the guesses of others.
  const attempt = credential.kind === 'passphrase' ? beginAttempt(folder, clock) : ok(uncounted);
  if (!attempt.ok) return attempt;
  const unlocked = await unlock(readable, credential).catch((error: unknown) => {
    attempt.value.wasNoGuess();
    throw error;
  });
  switch (unlocked.kind) {
    case 'unlocked':
      attempt.value.succeeded();
      return ok(unlocked);
    case 'damaged':
      attempt.value.wasNoGuess();
      return failed({ kind: 'vault-header-damaged' });
    case 'wrong':
      return failed({ kind: credential.kind === 'passphrase' ? 'wrong-passphrase' : 'wrong-recovery-words' });
  }
}

const uncounted: Attempt = { succeeded: () => undefined, wasNoGuess: () => undefined };

type Opening = Pick<OpenVault, 'folder' | 'openedWith' | 'isHeaderCopyDamaged' | 'clock'> & {
  readonly unlocked: Unlocked<HeaderCopy>;
  readonly migrate: Migrate;
};

async function openUnlocked({ migrate, unlocked, ...opening }: Opening): Promise<Result<OpenVault>> {
  const { folder, clock } = opening;
  const { keys } = unlocked;
  const database = openOwnDatabase(folder, unlocked.copy.header.database, keys);
  if (!database.ok) {
    wipe(keys.userKey, keys.vaultKey, keys.signingSeed);
    return database;
  }
  const vault = vaultOn({ ...opening, copy: unlocked.copy, userId: unlocked.userId, keys, database: database.value });
  return closeUnlessOk(vault, async () => {
    nameHolder(folder, clock.now());
    const sound = database.value.wasRecovered ? checkIntegrity(database.value.driver) : ok();
    return sound.ok ? await migrate(database.value.knex) : sound;
  });
}

/** The last steps on a vault whose database is open already. */
export async function closeUnlessOk(
  vault: OpenVault,
  finish: () => Promise<Result<unknown>>,
): Promise<Result<OpenVault>> {
  let finished: Result<unknown> | undefined;
  try {
    finished = await asyncResult(finish);
    return finished.ok ? ok(vault) : finished;
  } finally {
    if (!finished?.ok) await vault.close();
  }
}

function openOwnDatabase(folder: string, name: string, keys: AccountKeys): Result<OpenDatabase> {
  const rawKey = deriveSubkey(keys.vaultKey, 'database');
  const opened = openDatabase(join(folder, name), rawKey);
  wipe(rawKey);
  if (opened.ok) return opened;
  switch (opened.failure.kind) {
    case 'vault-already-open': {
      const by = holderOf(folder);
      return failed(by ? { kind: 'vault-already-open', by } : opened.failure);
    }
    case 'database-not-encrypted-or-wrong-key':
      // The header vouches for the key. So the first page is damaged, or the file is another vault's: no two share a key.
      return failed({ kind: 'database-damaged', where: 'identity' });
    default:
      return opened;
  }
}

type Parts = Pick<
  OpenVault,
  'folder' | 'openedWith' | 'isHeaderCopyDamaged' | 'clock' | 'userId' | 'keys' | 'database'
> & {
  readonly copy: HeaderCopy;
};

export function vaultOn({ copy, ...parts }: Parts): OpenVault {
  const { folder, keys, database } = parts;
  const macKey = deriveSubkey(keys.vaultKey, 'headerMac');
  let closing: Promise<void> | undefined;
  const close = async () => {
    // While the lock is still held, so that it is not the next holder's name that goes.
    asResult(() => ok(forgetHolder(folder)));
    await database.close();
    wipe(keys.userKey, keys.vaultKey, keys.signingSeed, macKey);
  };
  return {
    ...parts,
    vaultId: copy.header.vaultId,
    vaultName: copy.header.vaultName,
    headers: headerStore(folder, copy, macKey),
    subkey: (use) => deriveSubkey(keys.vaultKey, use),
    close() {
      closing ??= close();
      return closing;
    },
  };
}

function asResult<T>(work: () => Result<T>): Result<T> {
  try {
    return work();
  } catch (error) {
    return failureOrThrow(error);
  }
}

export async function asyncResult<T>(work: () => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await work();
  } catch (error) {
    return failureOrThrow(error);
  }
}

function failureOrThrow(error: unknown): Result<never> {
  const failure = storageFailure(error);
  if (failure === undefined) throw error;
  return failed(failure);
}
