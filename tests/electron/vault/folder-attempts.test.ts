import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Clock } from '../../../electron/vault/folder/clock.ts';
import { testPassphrase } from '../../quick-vault.ts';
import { makeTempVault, mustFail, mustSucceed, openTempVault } from '../../temp-vault.ts';

/** A clock that stands still until it is moved; the date and the time since start can be moved apart. */
function handClock() {
  let date = Date.UTC(2019, 4, 14, 9);
  let uptime = 1_000_000;
  const clock: Clock = { now: () => new Date(date), uptimeMs: () => uptime };
  return {
    clock,
    pass: (ms: number) => {
      date += ms;
      uptime += ms;
    },
    setDate: (ms: number) => {
      date += ms;
    },
    restartComputer: () => {
      uptime = 1000;
    },
  };
}

const wrong = { kind: 'passphrase', passphrase: 'not the passphrase at all' } as const;
const right = { kind: 'passphrase', passphrase: testPassphrase } as const;

async function closedVault() {
  const hands = handClock();
  const { folder, vault, recoveryWords } = await makeTempVault();
  await vault.close();
  // Each call stands for a new process: nothing is kept but the folder.
  const guess = async () => mustFail(await openTempVault(folder, { secret: wrong, clock: hands.clock }));
  const open = () => openTempVault(folder, { secret: right, clock: hands.clock });
  return { ...hands, folder, guess, open, recoveryWords };
}

test('wrong passphrases cost 0, 1, 2, 4, 8, 16, 32 and then 60 seconds each, over restarts of the program', async () => {
  const { guess, pass } = await closedVault();
  for (const seconds of [0, 1, 2, 4, 8, 16, 32, 60, 60, 60, 60, 60]) {
    expect(await guess()).toEqual({ kind: 'wrong-passphrase' });
    if (seconds === 0) continue;
    expect(await guess()).toEqual({ kind: 'too-many-attempts', retryAfterMs: seconds * 1000 });
    pass(seconds * 1000 - 1);
    expect(await guess()).toEqual({ kind: 'too-many-attempts', retryAfterMs: 1 });
    pass(1);
  }
});

test('the right passphrase has to wait too, and then wipes the slate', async () => {
  const { guess, open, pass, folder } = await closedVault();
  for (let count = 0; count < 2; count += 1) await guess();
  expect(mustFail(await open())).toMatchObject({ kind: 'too-many-attempts' });
  pass(1000);
  await mustSucceed(await open()).close();
  expect(readdirSync(folder)).not.toContain('attempts');
  expect(await guess()).toEqual({ kind: 'wrong-passphrase' });
  expect(await guess()).toEqual({ kind: 'wrong-passphrase' });
});

test('setting the date forward or back does not shorten the wait', async () => {
  const { guess, setDate, pass } = await closedVault();
  for (let count = 0; count < 2; count += 1) await guess();
  const year = 365 * 24 * 3600 * 1000;
  setDate(year);
  expect(await guess()).toEqual({ kind: 'too-many-attempts', retryAfterMs: 1000 });
  setDate(-2 * year);
  expect(await guess()).toEqual({ kind: 'too-many-attempts', retryAfterMs: 1000 });
  setDate(year);
  pass(1000);
  expect(await guess()).toEqual({ kind: 'wrong-passphrase' });
});

test('a restart of the computer leaves the date to count by', async () => {
  const { guess, pass, restartComputer } = await closedVault();
  for (let count = 0; count < 2; count += 1) await guess();
  restartComputer();
  expect(await guess()).toEqual({ kind: 'too-many-attempts', retryAfterMs: 1000 });
  pass(1000);
  expect(await guess()).toEqual({ kind: 'wrong-passphrase' });
});

test('the recovery words need not wait', async () => {
  const { guess, folder, recoveryWords, clock } = await closedVault();
  for (let count = 0; count < 2; count += 1) await guess();
  const secret = { kind: 'recovery', words: recoveryWords.join(' ') } as const;
  mustSucceed(await openTempVault(folder, { secret, clock }));
});

test('what is not a guess is not counted', async () => {
  const { open, folder } = await closedVault();
  rmSync(join(folder, 'db-1'));
  for (let count = 0; count < 5; count += 1) expect(mustFail(await open())).toEqual({ kind: 'database-missing' });
});

test.each(['', '{', '{"failures":-1}', '[]', 'x'.repeat(10_000)])('a counter of %j counts as none', async (text) => {
  const { open, folder } = await closedVault();
  writeFileSync(join(folder, 'attempts'), text);
  mustSucceed(await open());
});
