import canonicalize from 'canonicalize';
import sodium from 'sodium-native';
import { z } from 'zod';

export const keyBytes = 32;
const nonceBytes = 24;
const tagBytes = 16;

/** Base64 of exactly so many bytes, in the one spelling that encoding gives back. */
export const base64Of = (bytes: number) =>
  z.string().refine((text) => {
    const decoded = Buffer.from(text, 'base64');
    return decoded.length === bytes && decoded.toString('base64') === text;
  });

/** A key encrypted under another one. */
export const sealedKeySchema = z.strictObject({ nonce: base64Of(nonceBytes), wrapped: base64Of(keyBytes + tagBytes) });
export type SealedKey = z.infer<typeof sealedKeySchema>;

/** What a sealed key is for. It opens only where all of this is the same, so that no sealed key can be moved to another place. */
export type Purpose = { readonly label: 'slot' | 'compartment' | 'signing' } & Readonly<Record<string, unknown>>;

export function sealKey(key: Buffer, under: Buffer, purpose: Purpose): SealedKey {
  const nonce = randomBytes(nonceBytes);
  const wrapped = Buffer.alloc(key.length + tagBytes);
  sodium.crypto_aead_xchacha20poly1305_ietf_encrypt(wrapped, key, associatedData(purpose), null, nonce, under);
  return { nonce: nonce.toString('base64'), wrapped: wrapped.toString('base64') };
}

/** Undefined for a wrong key and for anything altered: the two cannot be told apart. */
export function unsealKey(sealed: SealedKey, under: Buffer, purpose: Purpose): Buffer | undefined {
  const key = Buffer.alloc(keyBytes);
  const wrapped = Buffer.from(sealed.wrapped, 'base64');
  const nonce = Buffer.from(sealed.nonce, 'base64');
  try {
    sodium.crypto_aead_xchacha20poly1305_ietf_decrypt(key, null, wrapped, associatedData(purpose), nonce, under);
    return key;
  } catch {
    return undefined;
  }
}

export function randomBytes(length: number): Buffer {
  const bytes = Buffer.alloc(length);
  sodium.randombytes_buf(bytes);
  return bytes;
}

/** The end of a secret's life. Copies that the engine made are beyond reach, which is why locking ends the process. */
export function wipe(...secrets: readonly Buffer[]): void {
  for (const secret of secrets) sodium.sodium_memzero(secret);
}

const associatedData = ({ label, ...details }: Purpose) =>
  Buffer.from(`VLT1|${label}|${canonicalJson(details)}`, 'utf8');

export function canonicalJson(value: object): string {
  const json = canonicalize(value);
  if (json === undefined) throw new Error('An object has a canonical form');
  return json;
}
