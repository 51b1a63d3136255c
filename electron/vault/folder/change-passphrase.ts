import { failed, ok, type Result } from '../../../domain/result.ts';
import type { PassphraseChanged } from '../../contract-types.ts';
import type { Slot } from '../keys/header.ts';
import { checkNewPassphrase, passphraseBytes } from '../keys/passphrase.ts';
import { recoverySecretOf } from '../keys/recovery-words.ts';
import { wipe } from '../keys/seal.ts';
import { type Credential, openSlot, passphraseSlot } from '../keys/slots.ts';
import { beginAttempt } from './attempts.ts';
import { asyncResult, type OpenVault } from './open-vault.ts';

/** Asks for the current passphrase although the vault is open: an unlocked computer left alone must not be enough to keep the owner out. */
export async function changePassphrase(
  vault: OpenVault,
  { current, next }: { readonly current: string; readonly next: string },
): Promise<Result<PassphraseChanged>> {
  const typed = passphraseBytes(current);
  if (!typed.ok) return typed;
  const checked = await asyncResult(() => checkCurrent(vault, typed.value));
  wipe(typed.value);
  return checked.ok ? replacePassphrase(vault, next) : checked;
}

async function checkCurrent(vault: OpenVault, passphrase: Buffer): Promise<Result<undefined>> {
  const attempt = beginAttempt(vault.folder, vault.clock);
  if (!attempt.ok) return attempt;
  if (!(await opensOwnSlot(vault, { kind: 'passphrase', passphrase }))) return failed({ kind: 'wrong-passphrase' });
  attempt.value.succeeded();
  return ok();
}

/** Whoever came in with the recovery words has shown all there is to show. */
export async function setPassphraseAfterRecovery(vault: OpenVault, next: string): Promise<Result<PassphraseChanged>> {
  if (vault.openedWith !== 'recovery') throw new Error('Only the recovery words stand in for the current passphrase');
  return replacePassphrase(vault, next);
}

/** For the moment after creation, when the user types the words back to prove that they are on paper. */
export async function checkRecoveryWords(vault: OpenVault, words: string): Promise<Result<undefined>> {
  const secret = recoverySecretOf(words);
  if (!secret.ok) return secret;
  try {
    const isRight = await opensOwnSlot(vault, { kind: 'recovery', secret: secret.value });
    return isRight ? ok() : failed({ kind: 'wrong-recovery-words' });
  } finally {
    wipe(secret.value);
  }
}

/**
 * Writes the header twice. After the first write the new passphrase holds, but the other copy is still the old header and would open
 * with the old passphrase if this one were lost or taken away; the second write puts an end to that. Copies of the folder made earlier
 * still open with the old passphrase, and no program can change that.
 */
async function replacePassphrase(vault: OpenVault, next: string): Promise<Result<PassphraseChanged>> {
  const passphrase = await checkNewPassphrase(next, [vault.vaultName]);
  if (!passphrase.ok) return passphrase;
  const header = vault.headers.current();
  const isReplaced = (slot: Slot) => slot.kind === 'passphrase' && slot.userId === vault.userId;
  const old = header.slots.find(isReplaced);
  if (old?.kind !== 'passphrase') throw new Error('An account has a passphrase');
  const slot = await asyncResult(async () =>
    ok(await passphraseSlot(vault, vault.keys.userKey, passphrase.value, old.kdf)),
  );
  wipe(passphrase.value);
  if (!slot.ok) return slot;

  const changed = { ...header, slots: [slot.value, ...header.slots.filter((other) => !isReplaced(other))] };
  const first = vault.headers.commit(changed);
  if (!first.ok) return first;
  return ok({ isOldOneGone: vault.headers.commit(changed).ok });
}

async function opensOwnSlot({ vaultId, userId, headers }: OpenVault, credential: Credential): Promise<boolean> {
  const derived = new Map<string, Buffer>();
  let isOpen = false;
  for (const slot of headers.current().slots) {
    if (slot.userId !== userId) continue;
    const userKey = await openSlot(vaultId, slot, credential, derived);
    if (userKey === undefined) continue;
    isOpen = true;
    wipe(userKey);
  }
  wipe(...derived.values());
  return isOpen;
}
