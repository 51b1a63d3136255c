/**
 * Says who has the vault open. It locks nothing: the kernel's lock on the database does, and that ends with the process. A file left
 * behind by a killed process is simply overwritten by the next one to get the lock.
 */
import { rmSync } from 'node:fs';
import { hostname, userInfo } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import type { VaultHolder } from '../../../domain/failures.ts';
import { storageFailure } from '../../database/sqlite-failures.ts';
import { readSmallFile, writeDurably } from './durable-files.ts';

const fileName = 'in-use';
const largestBytes = 2048;

const shortText = z
  .string()
  .max(255)
  .refine((text) => !/[\p{Control}\p{Surrogate}]/u.test(text));
const holderSchema = z.strictObject({
  user: shortText,
  host: shortText,
  pid: z.int().min(0),
  sinceUtc: z.iso.datetime(),
});

export function nameHolder(folder: string, now: Date): void {
  const holder = { user: userName(), host: hostname(), pid: process.pid, sinceUtc: now.toISOString() };
  try {
    writeDurably(folder, fileName, Buffer.from(JSON.stringify(holder)));
  } catch (error) {
    // On a full disk one must still be able to open the vault, to read and to make room.
    if (storageFailure(error)?.kind !== 'disk-full') throw error;
  }
}

export function forgetHolder(folder: string): void {
  rmSync(join(folder, fileName), { force: true });
}

export function holderOf(folder: string): VaultHolder | undefined {
  const bytes = readSmallFile(join(folder, fileName), largestBytes);
  if (!Buffer.isBuffer(bytes)) return undefined;
  try {
    const { user, host, sinceUtc } = holderSchema.parse(JSON.parse(bytes.toString('utf8')));
    return { user, host, sinceUtc };
  } catch {
    return undefined;
  }
}

function userName(): string {
  try {
    return userInfo().username;
  } catch {
    // A user id without an entry in the system's list of users.
    return '';
  }
}
