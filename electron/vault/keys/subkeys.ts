import sodium from 'sodium-native';
import { keyBytes } from './seal.ts';

/**
 * One key, one use. The numbers and the eight-letter contexts are part of the vault format: changing one makes every vault
 * unreadable. The key of the journal is deliberately not here, or everybody who has the vault key could rewrite the journal.
 */
const subkeys = {
  database: { id: 1, context: 'db_____1' },
  blobIds: { id: 2, context: 'blobid_1' },
  blobKeys: { id: 3, context: 'blobkey1' },
  headerMac: { id: 4, context: 'hdrmac_1' },
  anchor: { id: 5, context: 'anchor_1' },
  /** Under the recovery words, not under a compartment key. */
  recoverySlot: { id: 6, context: 'recover1' },
} as const;

export type SubkeyUse = keyof typeof subkeys;

export function deriveSubkey(key: Buffer, use: SubkeyUse): Buffer {
  const subkey = Buffer.alloc(keyBytes);
  const { id, context } = subkeys[use];
  sodium.crypto_kdf_derive_from_key(subkey, id, Buffer.from(context, 'ascii'), key);
  return subkey;
}
