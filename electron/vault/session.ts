/** The one vault of this process, from the folder main attached to the open database, and whose work it is. */
import { randomBytes } from 'node:crypto';
import type { Language } from '../../domain/language.ts';
import { failed, ok, type Result } from '../../domain/result.ts';
import type { PassphraseChanged, Profile, VaultCreated, VaultState } from '../contract-types.ts';
import { migrateToLatest } from '../database/migrate.ts';
import { readProfile, readVaultRow, setProfile, writeFirstRows } from '../database/settings.ts';
import { inRead, inTransaction } from '../database/transactions.ts';
import type { AttachVault } from '../vault-link.ts';
import { changePassphrase, checkRecoveryWords, setPassphraseAfterRecovery } from './folder/change-passphrase.ts';
import { type Clock, systemClock } from './folder/clock.ts';
import { createVault } from './folder/create-vault.ts';
import { type OpenVault, openVault, readVaultLabel, type Secret } from './folder/open-vault.ts';
import { acceptedKdfRange, type KdfCost, type KdfRange } from './keys/kdf.ts';
import { fillSampleDesk, sampleNames } from './sample-desk.ts';

export interface SessionOptions {
  readonly folder: string;
  readonly mode: AttachVault['mode'];
  readonly clock?: Clock;
  /** Tests take quick ones. */
  readonly kdf?: KdfCost;
  readonly kdfRange?: KdfRange;
  readonly onUnlocked?: (vaultName: string) => void;
}

/** A vault that is open, and who works with it. */
export interface OpenDesk {
  readonly vault: OpenVault;
  readonly profile: Profile;
  readonly isSample: boolean;
}

export interface NewVault {
  readonly vaultName: string;
  readonly passphrase: string;
  readonly profile: Profile;
}

export type Session = ReturnType<typeof createSession>;

export function createSession({ folder, mode, clock = systemClock, kdf, kdfRange, onUnlocked }: SessionOptions) {
  let desk: OpenDesk | undefined;
  let turn: Promise<unknown> = Promise.resolve();
  const migrate: typeof migrateToLatest = (database) => migrateToLatest(database, { now: clock.now });

  /** Opening, creating and closing take turns, so that two of them can never both find the vault locked. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const mine = turn.then(work);
    turn = mine.catch(() => undefined);
    return mine;
  }

  const whileLocked = <T>(work: () => Promise<Result<T>>): Promise<Result<T>> =>
    inTurn(async () => (desk ? failed({ kind: 'vault-already-unlocked' }) : work()));

  const whileUnlocked = <T>(work: (open: OpenDesk) => Promise<Result<T>>): Promise<Result<T>> =>
    inTurn(async () => (desk ? work(desk) : failed({ kind: 'vault-locked' })));

  /** What the database says of itself must be what the header says; otherwise it comes from another vault. */
  async function begin(vault: OpenVault): Promise<Result<VaultState>> {
    const read = await inRead(vault.database, async (db): Promise<Result<OpenDesk>> => {
      const row = await readVaultRow(db);
      if (!row.ok) return row;
      if (row.value.vaultId !== vault.vaultId) return failed({ kind: 'database-damaged', where: 'identity' });
      const profile = await readProfile(db, vault.userId);
      return profile.ok ? ok({ vault, profile: profile.value, isSample: row.value.isSample }) : profile;
    });
    if (!read.ok) {
      await vault.close();
      return read;
    }
    desk = read.value;
    onUnlocked?.(vault.vaultName);
    return state();
  }

  function state(): Result<VaultState> {
    if (desk) {
      const { vault, profile, isSample } = desk;
      const { vaultName, isHeaderCopyDamaged } = vault;
      return ok({ kind: 'unlocked', vaultName, profile, isSample, isHeaderCopyDamaged });
    }
    if (mode !== 'existing') return ok({ kind: 'new' });
    const label = readVaultLabel(folder, kdfRange);
    return label.ok ? ok({ kind: 'locked', vaultName: label.value.vaultName }) : label;
  }

  const open = (secret: Secret) =>
    openVault({ folder, secret, migrate, clock, kdfRange: kdfRange ?? acceptedKdfRange });

  function create(request: NewVault & { readonly isSample: boolean; readonly kdf: KdfCost | undefined }) {
    const { isSample, kdf: cost, ...named } = request;
    return createVault({
      ...named,
      ...(cost && { kdf: cost }),
      folder,
      clock,
      migrate,
      writeFirstRows: (database, rows) => writeFirstRows(database, { ...rows, isSample }),
    });
  }

  return {
    state,
    now: clock.now,

    /** For the methods behind the lock gate. */
    openDesk: (): OpenDesk | undefined => desk,

    create: (request: NewVault): Promise<Result<VaultCreated>> =>
      whileLocked(async () => {
        if (mode !== 'new') return failed({ kind: 'folder-not-empty' });
        const created = await create({ ...request, isSample: false, kdf });
        if (!created.ok) return created;
        const begun = await begin(created.value.vault);
        return begun.ok ? ok({ recoveryWords: created.value.recoveryWords, state: begun.value }) : begun;
      }),

    /** Nobody ever knows the passphrase of a sample desk: once closed, it is as good as erased. */
    createSample: (language: Language): Promise<Result<VaultState>> =>
      whileLocked(async () => {
        if (mode !== 'sample') return failed({ kind: 'folder-not-empty' });
        const passphrase = randomBytes(32).toString('base64');
        // The least costly that the vault accepts: 32 random bytes need no slowing down.
        const cost = kdf ?? { ops: acceptedKdfRange.minOps, memMiB: acceptedKdfRange.minMemMiB };
        const created = await create({ ...(await sampleNames(language)), passphrase, isSample: true, kdf: cost });
        if (!created.ok) return created;
        const { vault } = created.value;
        const filled = await fillSampleDesk(vault.database, language, clock.now());
        if (filled.ok) return begin(vault);
        await vault.close();
        return filled;
      }),

    unlock: (passphrase: string): Promise<Result<VaultState>> =>
      whileLocked(async () => {
        const opened = await open({ kind: 'passphrase', passphrase });
        return opened.ok ? begin(opened.value) : opened;
      }),

    /** The words alone never leave a vault open: without a new passphrase it closes again. */
    recover: (words: string, newPassphrase: string): Promise<Result<VaultState>> =>
      whileLocked(async () => {
        const opened = await open({ kind: 'recovery', words });
        if (!opened.ok) return opened;
        const changed = await setPassphraseAfterRecovery(opened.value, newPassphrase);
        if (changed.ok) return begin(opened.value);
        await opened.value.close();
        return changed;
      }),

    changePassphrase: (current: string, next: string): Promise<Result<PassphraseChanged>> =>
      whileUnlocked(({ vault }) => changePassphrase(vault, { current, next })),

    confirmRecovery: (words: string) => whileUnlocked(({ vault }) => checkRecoveryWords(vault, words)),

    setProfile: (profile: Profile): Promise<Result<Profile>> =>
      whileUnlocked(async (open) => {
        const { database, userId } = open.vault;
        const changed = await inTransaction(database, (db) => setProfile(db, userId, profile));
        if (changed.ok) desk = { ...open, profile: changed.value };
        return changed;
      }),

    close: () =>
      inTurn(async () => {
        await desk?.vault.close();
        desk = undefined;
      }),
  };
}
