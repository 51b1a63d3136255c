import { totalmem } from 'node:os';
import sodium from 'sodium-native';
import { z } from 'zod';
import { base64Of, keyBytes, randomBytes } from './seal.ts';

const saltBytes = 16;

/** Ranges are checked apart, so that a header that asks for too much is told from one that is damaged. */
export const kdfSchema = z.strictObject({
  alg: z.literal('argon2id13'),
  ops: z.int().min(1),
  memMiB: z.int().min(1),
  salt: base64Of(saltBytes),
});
export type Kdf = z.infer<typeof kdfSchema>;
export type KdfCost = { readonly ops: number; readonly memMiB: number };

export type KdfRange = {
  readonly minOps: number;
  readonly maxOps: number;
  readonly minMemMiB: number;
  readonly maxMemMiB: number;
};

/** A forged header can ask neither for a passphrase that is quick to guess nor for hours or all of the memory. */
export const acceptedKdfRange: KdfRange = { minOps: 3, maxOps: 10, minMemMiB: 256, maxMemMiB: 1024 };

export const isInRange = ({ ops, memMiB }: KdfCost, range: KdfRange) =>
  ops >= range.minOps && ops <= range.maxOps && memMiB >= range.minMemMiB && memMiB <= range.maxMemMiB;

export const newKdf = ({ ops, memMiB }: KdfCost): Kdf => ({
  alg: 'argon2id13',
  ops,
  memMiB,
  salt: randomBytes(saltBytes).toString('base64'),
});

/** Runs beside the event loop. The passphrase must stay as it is until the answer is there. */
export async function deriveFromPassphrase(passphrase: Buffer, kdf: Kdf): Promise<Buffer> {
  const key = Buffer.alloc(keyBytes);
  const salt = Buffer.from(kdf.salt, 'base64');
  const memoryBytes = kdf.memMiB * 1024 * 1024;
  try {
    await sodium.crypto_pwhash_async(key, passphrase, salt, kdf.ops, memoryBytes, sodium.crypto_pwhash_ALG_ARGON2ID13);
  } catch (cause) {
    // The parameters were in range, so what it could not have is its memory; libsodium itself only says -1.
    throw Object.assign(new Error('No memory for Argon2id', { cause }), { code: 'ENOMEM' });
  }
  return key;
}

const wantedMs = { least: 700, most: 1500 };
const roomyMemoryMiB = 6 * 1024;

/**
 * Once, when a vault is made: as much work as this computer does in about a second. Memory is worth more than passes against guessing
 * on graphics cards, so memory is chosen first and the passes are raised on a fast computer.
 */
export async function calibrateKdf(
  totalMemoryMiB: number = totalmem() / 1024 / 1024,
  millisecondsFor: (cost: KdfCost) => Promise<number> = measure,
): Promise<KdfCost> {
  let memMiB = totalMemoryMiB >= roomyMemoryMiB ? 512 : 256;
  const { minOps, maxOps } = acceptedKdfRange;
  let elapsed = await millisecondsFor({ ops: minOps, memMiB });
  if (elapsed > wantedMs.most && memMiB > 256) {
    memMiB = 256;
    elapsed = await millisecondsFor({ ops: minOps, memMiB });
  }
  const ops = Math.ceil((minOps * wantedMs.least) / Math.max(elapsed, 1));
  return { ops: Math.min(Math.max(ops, minOps), maxOps), memMiB };
}

async function measure(cost: KdfCost): Promise<number> {
  const started = performance.now();
  try {
    await deriveFromPassphrase(Buffer.from('calibration'), newKdf(cost));
    return performance.now() - started;
  } catch {
    return Number.POSITIVE_INFINITY;
  }
}
