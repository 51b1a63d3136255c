/**
 * The public door of a vault, in two copies (`vault.0`, `vault.1`). Everything in it can be read by anybody, and nothing in it is
 * believed before its code (MAC) was checked with a key that only the right passphrase gives.
 */
import sodium from 'sodium-native';
import { z } from 'zod';
import { isInRange, type KdfRange, kdfSchema } from './kdf.ts';
import { base64Of, canonicalJson, keyBytes, sealedKeySchema } from './seal.ts';

const magic = 'safir-vault';
export const headerFormatVersion = 1;
export const largestHeaderBytes = 64 * 1024;

const slotCommon = { slotId: z.uuid(), userId: z.uuid(), sealed: sealedKeySchema };

/** A way in: a user's key, sealed under what a passphrase or the recovery words give. */
const slotSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('passphrase'), kdf: kdfSchema, ...slotCommon }),
  // The words are 32 random bytes already: stretching them would add nothing.
  z.strictObject({
    kind: z.literal('recovery'),
    kdf: z.strictObject({ alg: z.literal('recovery-words-1') }),
    ...slotCommon,
  }),
]);
export type Slot = z.infer<typeof slotSchema>;

/** What a user's key opens: the keys of the compartments granted to him, and the seed of his signature, which is nobody else's. */
const accountSchema = z.strictObject({
  userId: z.uuid(),
  signingPublicKey: base64Of(32),
  signingSeed: sealedKeySchema,
  compartments: z
    .array(z.strictObject({ compartmentId: z.union([z.literal('base'), z.uuid()]), sealed: sealedKeySchema }))
    .min(1)
    .max(64),
});
export type Account = z.infer<typeof accountSchema>;

const vaultNameSchema = z
  .string()
  .min(1)
  .max(200)
  .refine((name) => !/[\p{Control}\p{Surrogate}]/u.test(name));

const headerSchema = z
  .strictObject({
    magic: z.literal(magic),
    formatVersion: z.literal(headerFormatVersion),
    vaultId: z.uuid(),
    /** Shown on the lock screen, so in clear. */
    vaultName: vaultNameSchema,
    createdUtc: z.iso.datetime(),
    /** Counts the writes of the header; the higher one of the two copies is the one that holds. */
    generation: z.int().min(1),
    /** Counts the vault keys: 1 until the vault is keyed anew. */
    keyEpoch: z.int().min(1),
    /** The file that is the database now. */
    database: z.string().regex(/^db-[1-9][0-9]{0,8}$/),
    accounts: z.array(accountSchema).min(1).max(32),
    slots: z.array(slotSchema).min(1).max(32),
  })
  .refine(({ slots }) => new Set(slots.map(({ slotId }) => slotId)).size === slots.length)
  .refine(({ slots, accounts }) => slots.every((slot) => accounts.some(({ userId }) => userId === slot.userId)));
export type VaultHeader = z.infer<typeof headerSchema>;

const headerFileSchema = z.strictObject({ header: headerSchema, mac: base64Of(keyBytes) });
export type SignedHeader = z.infer<typeof headerFileSchema>;

const anyVersionSchema = z.looseObject({
  header: z.looseObject({ magic: z.literal(magic), formatVersion: z.int().min(headerFormatVersion + 1) }),
});

export type ParsedHeader =
  | { readonly kind: 'readable'; readonly signed: SignedHeader }
  | { readonly kind: 'damaged' }
  | { readonly kind: 'too-new'; readonly formatVersion: number }
  | { readonly kind: 'kdf-out-of-range' };

export function parseHeader(bytes: Buffer, range: KdfRange): ParsedHeader {
  const value = parseJson(bytes);
  const parsed = headerFileSchema.safeParse(value);
  if (!parsed.success) {
    const newer = anyVersionSchema.safeParse(value);
    return newer.success ? { kind: 'too-new', formatVersion: newer.data.header.formatVersion } : { kind: 'damaged' };
  }
  // One header, one spelling: what is not byte for byte what we would write was not written by us.
  if (!encodeHeader(parsed.data).equals(bytes)) return { kind: 'damaged' };
  const { slots } = parsed.data.header;
  if (slots.some((slot) => slot.kind === 'passphrase' && !isInRange(slot.kdf, range)))
    return { kind: 'kdf-out-of-range' };
  return { kind: 'readable', signed: parsed.data };
}

export function signHeader(header: VaultHeader, macKey: Buffer): SignedHeader {
  return { header: headerSchema.parse(header), mac: macOf(header, macKey).toString('base64') };
}

export const isSignedWith = ({ header, mac }: SignedHeader, macKey: Buffer) =>
  sodium.sodium_memcmp(macOf(header, macKey), Buffer.from(mac, 'base64'));

export function encodeHeader(signed: SignedHeader): Buffer {
  const bytes = Buffer.from(canonicalJson(signed), 'utf8');
  if (bytes.length > largestHeaderBytes) throw new Error('A header of 32 accounts fits its limit');
  return bytes;
}

function macOf(header: VaultHeader, macKey: Buffer): Buffer {
  const mac = Buffer.alloc(keyBytes);
  sodium.crypto_generichash(mac, Buffer.from(canonicalJson(header), 'utf8'), macKey);
  return mac;
}

function parseJson(bytes: Buffer): unknown {
  if (bytes.length > largestHeaderBytes) return undefined;
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch {
    return undefined;
  }
}
