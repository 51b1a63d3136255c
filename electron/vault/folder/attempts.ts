/**
 * Slows down guessing at the lock screen. Only that: whoever has the folder in his hands can delete the counter or try elsewhere, and
 * no key exists yet that could protect it. Against him stands the cost of each derivation.
 */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { FailureOf } from '../../../domain/failures.ts';
import { type Failed, failed, type Ok, ok } from '../../../domain/result.ts';
import { storageFailure } from '../../database/sqlite-failures.ts';
import type { Clock } from './clock.ts';
import { readSmallFile, writeDurably } from './durable-files.ts';

const fileName = 'attempts';
const largestBytes = 1024;

const attemptsSchema = z.strictObject({
  failures: z.int().min(1),
  lastUtc: z.iso.datetime(),
  lastUptimeMs: z.number().min(0),
});
type Attempts = z.infer<typeof attemptsSchema>;

/** After so many failures, wait so many seconds. */
const delaySeconds = [0, 0, 1, 2, 4, 8, 16, 32, 60] as const;
export const delayMsAfter = (failures: number) =>
  (delaySeconds[Math.min(failures, delaySeconds.length - 1)] ?? 0) * 1000;

/** Counts the attempt before it is made, so that killing the program in the middle of one does not make it free. */
export function beginAttempt(folder: string, clock: Clock): Ok<Attempt> | Failed<FailureOf<'too-many-attempts'>> {
  const before = readAttempts(folder);
  const retryAfterMs = before ? remainingMs(before, clock) : 0;
  if (retryAfterMs > 0) return failed({ kind: 'too-many-attempts', retryAfterMs });
  keepAttempts(folder, {
    failures: (before?.failures ?? 0) + 1,
    lastUtc: clock.now().toISOString(),
    lastUptimeMs: clock.uptimeMs(),
  });
  return ok({
    succeeded: () => rmSync(join(folder, fileName), { force: true }),
    wasNoGuess: () => (before ? keepAttempts(folder, before) : rmSync(join(folder, fileName), { force: true })),
  });
}

export type Attempt = {
  readonly succeeded: () => void;
  /** It failed for a reason that says nothing about the passphrase. */
  readonly wasNoGuess: () => void;
};

/**
 * Time passed is what both clocks agree on, so that setting the date forward does not shorten the wait. After a restart of the computer
 * only the date is left. A date set back counts as no time passed.
 */
function remainingMs({ failures, lastUtc, lastUptimeMs }: Attempts, clock: Clock): number {
  const byDate = Math.max(0, clock.now().getTime() - Date.parse(lastUtc));
  const byUptime = clock.uptimeMs() - lastUptimeMs;
  const passed = byUptime >= 0 ? Math.min(byDate, byUptime) : byDate;
  return Math.max(0, delayMsAfter(failures) - passed);
}

function readAttempts(folder: string): Attempts | undefined {
  const bytes = readSmallFile(join(folder, fileName), largestBytes);
  if (!Buffer.isBuffer(bytes)) return undefined;
  try {
    return attemptsSchema.safeParse(JSON.parse(bytes.toString('utf8'))).data;
  } catch {
    return undefined;
  }
}

function keepAttempts(folder: string, attempts: Attempts): void {
  try {
    writeDurably(folder, fileName, Buffer.from(JSON.stringify(attempts)));
  } catch (error) {
    // A full or locked disk must not keep the owner out.
    if (storageFailure(error) === undefined) throw error;
  }
}
