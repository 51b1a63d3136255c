import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from '@playwright/test';
import type {} from '../../renderer/window-app.d.ts';
import {
  call,
  closeSafir,
  createOpenVault,
  launchSafir,
  lockAndWait,
  mustSucceed,
  test,
  testPassphrase,
  vaultProcessId,
} from './app.ts';

const secretWord = 'Marjonbonu';
const place = {
  type: 'place' as const,
  id: 'b1e0c0de-0000-4000-8000-000000000001',
};

/** A process that has ended, but whose parent has not looked yet, holds no memory any more. */
const isAlive = (pid: number): boolean => {
  const status = `/proc/${pid}/stat`;
  return existsSync(status) && !/\) [ZX] /.test(readFileSync(status, 'utf8'));
};

function filesUnder(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
}

const filesWith = (folder: string, word: string): readonly string[] =>
  filesUnder(folder).filter(
    (file) => readFileSync(file).includes(word) || readFileSync(file).includes(Buffer.from(word, 'utf16le')),
  );

test('ends the process that held the keys before the lock page shows', async ({ safir }) => {
  await createOpenVault(safir);
  const pid = (await vaultProcessId(safir)) ?? 0;
  expect(isAlive(pid)).toBe(true);

  await lockAndWait(safir);

  expect(isAlive(pid)).toBe(false);
  expect(await call(safir, 'records.counts', {})).toEqual({ ok: false, failure: { kind: 'vault-locked' } });
});

test('says after a lock why and since when, and offers the same vault first', async ({ safir }) => {
  await createOpenVault(safir);
  await lockAndWait(safir);

  expect(mustSucceed(await call(safir, 'app.info', {})).lastLock).toMatchObject({ reason: 'asked' });
  expect(mustSucceed(await call(safir, 'vaults.known', {}))).toMatchObject([
    { name: 'Embassy test desk', state: 'ready' },
  ]);
});

test('keeps the draft that is sent when the vault is about to close', async ({ safir }) => {
  await createOpenVault(safir);
  await safir.page.evaluate((ref) => {
    window.app.on((event) => {
      if (event.kind !== 'closing') return;
      void window.app.call('drafts.keep', { ...ref, baseRevision: 0, values: { note: 'last words' } });
    });
  }, place);
  await lockAndWait(safir);

  const [known] = mustSucceed(await call(safir, 'vaults.known', {}));
  mustSucceed(await call(safir, 'vaults.open', { vaultId: known?.vaultId ?? '' }));
  mustSucceed(await call(safir, 'session.unlock', { passphrase: testPassphrase }));
  expect(mustSucceed(await call(safir, 'drafts.get', { id: place.id }))).toMatchObject({
    values: { note: 'last words' },
  });
});

test('leaves nothing readable on disk, in the vault or beside it', async ({ safir, folder }) => {
  const { vaultFolder } = await createOpenVault(safir);
  mustSucceed(await call(safir, 'drafts.keep', { ...place, baseRevision: 0, values: { note: secretWord } }));
  await lockAndWait(safir);
  await closeSafir(safir);

  expect(filesUnder(vaultFolder).length).toBeGreaterThan(2);
  expect(filesWith(folder, secretWord)).toEqual([]);
  expect(filesWith(folder, testPassphrase)).toEqual([]);
  // The person's name is inside the vault only; the vault's own name is shown before unlocking and may be outside.
  expect(filesWith(folder, 'Zarina Test')).toEqual([]);
});

test('locks when the window is closed, and opens again with all that was saved', async ({ safir, folder }) => {
  await createOpenVault(safir);
  mustSucceed(await call(safir, 'drafts.keep', { ...place, baseRevision: 0, values: { note: 'kept' } }));
  const pid = (await vaultProcessId(safir)) ?? 0;
  await closeSafir(safir);
  expect(isAlive(pid)).toBe(false);

  const again = await launchSafir(folder);
  const [known] = mustSucceed(await call(again, 'vaults.known', {}));
  expect(mustSucceed(await call(again, 'vaults.open', { vaultId: known?.vaultId ?? '' }))).toEqual({
    kind: 'locked',
    vaultName: 'Embassy test desk',
  });
  expect(await call(again, 'session.unlock', { passphrase: 'lapis pomegranate saffron camel' })).toEqual({
    ok: false,
    failure: { kind: 'wrong-passphrase' },
  });
  expect(mustSucceed(await call(again, 'session.unlock', { passphrase: testPassphrase }))).toMatchObject({
    kind: 'unlocked',
  });
  expect(mustSucceed(await call(again, 'drafts.get', { id: place.id }))).toMatchObject({ values: { note: 'kept' } });
});

test('locks when the computer goes to sleep', async ({ safir }) => {
  await createOpenVault(safir);
  const loaded = safir.page.waitForEvent('load');
  await safir.app.evaluate(({ powerMonitor }) => powerMonitor.emit('suspend'));
  await loaded;

  expect(await vaultProcessId(safir)).toBeUndefined();
  expect(mustSucceed(await call(safir, 'app.info', {})).lastLock).toMatchObject({ reason: 'suspend' });
});

test('locks when nobody has used the computer for as long as was chosen', async ({ safir }) => {
  await createOpenVault(safir);
  const loaded = safir.page.waitForEvent('load', { timeout: 20_000 });
  await safir.app.evaluate(({ powerMonitor }) => {
    powerMonitor.getSystemIdleTime = () => 301;
  });
  await loaded;

  expect(mustSucceed(await call(safir, 'app.info', {})).lastLock).toMatchObject({ reason: 'idle' });
});

test('is locked when the vault process is killed, and tells calls under way', async ({ safir }) => {
  await createOpenVault(safir);
  const pid = (await vaultProcessId(safir)) ?? 0;
  const loaded = safir.page.waitForEvent('load');
  process.kill(pid, 'SIGKILL');
  await loaded;

  expect(mustSucceed(await call(safir, 'app.info', {})).lastLock).toMatchObject({ reason: 'vault-stopped' });
  expect(await call(safir, 'records.counts', {})).toEqual({ ok: false, failure: { kind: 'vault-locked' } });
});

test('is locked when the page goes away by itself', async ({ safir }) => {
  await createOpenVault(safir);
  const pid = (await vaultProcessId(safir)) ?? 0;
  await safir.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.reload());

  await expect.poll(() => isAlive(pid)).toBe(false);
});

test('makes a sample desk with one call and leaves nothing of it behind', async ({ safir, folder }) => {
  expect(mustSucceed(await call(safir, 'vaults.openSample', {}))).toEqual({ kind: 'new' });
  expect(mustSucceed(await call(safir, 'session.createSample', { language: 'ru' }))).toMatchObject({ isSample: true });
  expect(mustSucceed(await call(safir, 'records.counts', {})).meeting).toBe(1);
  await lockAndWait(safir);

  expect(readdirSync(path.join(folder, 'user-data', 'sample-desks'))).toEqual([]);
  expect(mustSucceed(await call(safir, 'vaults.known', {}))).toEqual([]);
});

test('has one vault process, however often and fast the page asks for it', async ({ safir }) => {
  await createOpenVault(safir);
  await lockAndWait(safir);
  const [known] = mustSucceed(await call(safir, 'vaults.known', {}));
  const vaultId = known?.vaultId ?? '';
  const answers = await safir.page.evaluate(
    (id) => Promise.all(Array.from({ length: 20 }, () => window.app.call('vaults.open', { vaultId: id }))),
    vaultId,
  );

  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  const processes = await safir.app.evaluate(
    ({ app }) => app.getAppMetrics().filter(({ name }) => name === 'Safir vault').length,
  );
  expect(processes).toBe(1);
  expect(await call(safir, 'session.state', {})).toMatchObject({ ok: true, value: { kind: 'locked' } });
});
