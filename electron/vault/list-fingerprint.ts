import sodium from 'sodium-native';
import type { Fingerprint } from '../database/operations/versions.ts';

/** Of a frozen list: BLAKE2b with 256 bits over its text in UTF-8. */
export const listFingerprint: Fingerprint = (text) => {
  const hash = Buffer.alloc(32);
  sodium.crypto_generichash(hash, Buffer.from(text, 'utf8'));
  return hash.toString('hex');
};
