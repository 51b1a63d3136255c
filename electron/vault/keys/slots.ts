/** Seals and opens the chain of keys: passphrase or words -> user key -> compartment keys and the seed of the signature. */
import { randomUUID } from 'node:crypto';
import sodium from 'sodium-native';
import type { Account, Slot } from './header.ts';
import { deriveFromPassphrase, type Kdf, type KdfCost, newKdf } from './kdf.ts';
import { keyBytes, randomBytes, sealKey, unsealKey, wipe } from './seal.ts';
import { deriveSubkey } from './subkeys.ts';

export type Owner = { readonly vaultId: string; readonly userId: string };

/** The keys of one account, unsealed. */
export type AccountKeys = { readonly userKey: Buffer; readonly vaultKey: Buffer; readonly signingSeed: Buffer };

export function newAccountKeys(): AccountKeys {
  return { userKey: randomBytes(keyBytes), vaultKey: randomBytes(keyBytes), signingSeed: randomBytes(keyBytes) };
}

export function sealAccount({ vaultId, userId }: Owner, { userKey, vaultKey, signingSeed }: AccountKeys): Account {
  const signingPublicKey = signingPublicKeyOf(signingSeed);
  return {
    userId,
    signingPublicKey,
    signingSeed: sealKey(signingSeed, userKey, { label: 'signing', vaultId, userId, signingPublicKey }),
    compartments: [
      {
        compartmentId: 'base',
        sealed: sealKey(vaultKey, userKey, { label: 'compartment', vaultId, userId, compartmentId: 'base' }),
      },
    ],
  };
}

export function openAccount(vaultId: string, account: Account, userKey: Buffer): AccountKeys | undefined {
  const { userId, signingPublicKey } = account;
  const base = account.compartments.find(({ compartmentId }) => compartmentId === 'base');
  if (base === undefined) return undefined;
  const vaultKey = unsealKey(base.sealed, userKey, { label: 'compartment', vaultId, userId, compartmentId: 'base' });
  const signingSeed = unsealKey(account.signingSeed, userKey, { label: 'signing', vaultId, userId, signingPublicKey });
  if (vaultKey && signingSeed) return { userKey, vaultKey, signingSeed };
  for (const key of [vaultKey, signingSeed]) if (key) wipe(key);
  return undefined;
}

export async function passphraseSlot(owner: Owner, userKey: Buffer, passphrase: Buffer, cost: KdfCost): Promise<Slot> {
  const slot = { kind: 'passphrase', slotId: randomUUID(), userId: owner.userId, kdf: newKdf(cost) } as const;
  const under = await deriveFromPassphrase(passphrase, slot.kdf);
  const sealed = sealKey(userKey, under, { label: 'slot', vaultId: owner.vaultId, ...slot });
  wipe(under);
  return { ...slot, sealed };
}

export function recoverySlot(owner: Owner, userKey: Buffer, recoverySecret: Buffer): Slot {
  const slot = {
    kind: 'recovery',
    slotId: randomUUID(),
    userId: owner.userId,
    kdf: { alg: 'recovery-words-1' },
  } as const;
  const under = deriveSubkey(recoverySecret, 'recoverySlot');
  const sealed = sealKey(userKey, under, { label: 'slot', vaultId: owner.vaultId, ...slot });
  wipe(under);
  return { ...slot, sealed };
}

/** What somebody brings to get in. The buffer stays its owner's. */
export type Credential =
  | { readonly kind: 'passphrase'; readonly passphrase: Buffer }
  | { readonly kind: 'recovery'; readonly secret: Buffer };

/** Derived keys by their parameters, so that the same passphrase is stretched once for both copies of a header. */
export type DerivedKeys = Map<string, Buffer>;

export async function openSlot(
  vaultId: string,
  slot: Slot,
  credential: Credential,
  derived: DerivedKeys,
): Promise<Buffer | undefined> {
  const under = await wrappingKey(slot, credential, derived);
  if (under === undefined) return undefined;
  const { sealed, ...details } = slot;
  return unsealKey(sealed, under, { label: 'slot', vaultId, ...details });
}

async function wrappingKey(slot: Slot, credential: Credential, derived: DerivedKeys): Promise<Buffer | undefined> {
  if (slot.kind === 'passphrase' && credential.kind === 'passphrase') {
    return remember(derived, nameOf(slot.kdf), () => deriveFromPassphrase(credential.passphrase, slot.kdf));
  }
  if (slot.kind === 'recovery' && credential.kind === 'recovery') {
    return remember(derived, slot.kdf.alg, async () => deriveSubkey(credential.secret, 'recoverySlot'));
  }
  return undefined;
}

const nameOf = ({ ops, memMiB, salt }: Kdf) => `${ops}/${memMiB}/${salt}`;

async function remember(derived: DerivedKeys, name: string, derive: () => Promise<Buffer>): Promise<Buffer> {
  const known = derived.get(name);
  if (known) return known;
  const key = await derive();
  derived.set(name, key);
  return key;
}

function signingPublicKeyOf(seed: Buffer): string {
  const publicKey = Buffer.alloc(32);
  const secretKey = Buffer.alloc(64);
  sodium.crypto_sign_seed_keypair(publicKey, secretKey, seed);
  wipe(secretKey);
  return publicKey.toString('base64');
}
