import { isSignedWith, type SignedHeader, type Slot } from './header.ts';
import { wipe } from './seal.ts';
import { type AccountKeys, type Credential, type DerivedKeys, openAccount, openSlot } from './slots.ts';
import { deriveSubkey } from './subkeys.ts';

export type Unlocked<Copy extends SignedHeader> = {
  readonly kind: 'unlocked';
  /** The copy that opened and whose code is right: from here on it is believed. */
  readonly copy: Copy;
  readonly userId: string;
  readonly keys: AccountKeys;
};

/**
 * Tries each copy of the header, the one that should hold first. `damaged` means that the passphrase or the words are right but that
 * no copy is as it was written; a damaged slot itself cannot be told from a wrong passphrase.
 */
export async function unlock<Copy extends SignedHeader>(
  copies: readonly Copy[],
  credential: Credential,
): Promise<Unlocked<Copy> | { readonly kind: 'wrong' } | { readonly kind: 'damaged' }> {
  const derived: DerivedKeys = new Map();
  let wasRight = false;
  try {
    for (const copy of copies) {
      for (const slot of copy.header.slots) {
        const userKey = await openSlot(copy.header.vaultId, slot, credential, derived);
        if (userKey === undefined) continue;
        wasRight = true;
        const keys = openGenuine(copy, slot, userKey);
        if (keys) return { kind: 'unlocked', copy, userId: slot.userId, keys };
        wipe(userKey);
      }
    }
  } finally {
    wipe(...derived.values());
  }
  return { kind: wasRight ? 'damaged' : 'wrong' };
}

function openGenuine(signed: SignedHeader, { userId }: Slot, userKey: Buffer): AccountKeys | undefined {
  const account = signed.header.accounts.find((candidate) => candidate.userId === userId);
  const keys = account && openAccount(signed.header.vaultId, account, userKey);
  if (keys === undefined) return undefined;
  const macKey = deriveSubkey(keys.vaultKey, 'headerMac');
  const isGenuine = isSignedWith(signed, macKey);
  wipe(macKey);
  if (isGenuine) return keys;
  wipe(keys.vaultKey, keys.signingSeed);
  return undefined;
}
