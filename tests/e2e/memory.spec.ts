/**
 * What is left in memory once the vault is locked. Secrets are typed key by key, and no step here names one or lets Playwright describe the
 * page (as `expect` does): what it sends and is sent passes through the app's own memory.
 */
import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { samplePlaces } from '../../domain/sample/places.ts';
import { migrateToLatest } from '../../electron/database/migrate.ts';
import { systemClock } from '../../electron/vault/folder/clock.ts';
import { openVault } from '../../electron/vault/folder/open-vault.ts';
import {
  call,
  closeSafir,
  createOpenVault,
  launchSafir,
  mustSucceed,
  type RunningSafir,
  test,
  testPassphrase,
  vaultProcessId,
} from './app.ts';
import { isAlive, processesFrom } from './app-processes.ts';
import { passphraseField } from './first-steps.ts';
import { keySecret, type Secret, secretsInMemory, textSecret } from './process-memory.ts';

const stored = 'Marjonbonu Zulfiqorova';
const typed = 'Tursunzoda quarry dispute';
/** Chromium keeps the memory of its own processes from all others, unless it is told not to. */
const switches = ['--allow-sandbox-debugging'];

/** A vault made in one run of the app, so that the next run learns its secrets in no way but its user's. */
async function vaultWithSecrets(safir: RunningSafir): Promise<readonly Secret[]> {
  const { vaultFolder } = await createOpenVault(safir);
  for (const { type, id, values } of samplePlaces) {
    mustSucceed(await call(safir, 'records.save', { type, id, revision: 0, values: { ...values, notes: stored } }));
  }
  await closeSafir(safir);
  return [
    ...(await keysOf(vaultFolder)),
    ...textSecret('passphrase', testPassphrase),
    ...textSecret('stored words', stored),
    ...textSecret('typed words', typed),
  ];
}

async function keysOf(folder: string): Promise<readonly Secret[]> {
  const vault = mustSucceed(
    await openVault({
      folder,
      secret: { kind: 'passphrase', passphrase: testPassphrase },
      migrate: (database) => migrateToLatest(database, { now: systemClock.now }),
    }),
  );
  const { vaultKey, userKey, signingSeed } = vault.keys;
  const keys = [
    ...keySecret('database key', vault.subkey('database')),
    ...keySecret('header key', vault.subkey('headerMac')),
    // Wiped when the vault is closed.
    ...keySecret('vault key', Buffer.from(vaultKey)),
    ...keySecret('user key', Buffer.from(userKey)),
    ...keySecret('signing seed', Buffer.from(signingSeed)),
  ];
  await vault.close();
  return keys;
}

async function unlockByKeyboard(page: Page): Promise<void> {
  await passphraseField(page).waitFor();
  await page.keyboard.type(testPassphrase);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Today', level: 1 }).waitFor();
}

/** A record on the screen, and a new one begun. */
async function workByKeyboard(page: Page): Promise<void> {
  const sections = page.getByRole('navigation', { name: 'Sections' }).getByRole('link');
  const press = async (name: string) => {
    const names = await sections.allTextContents();
    await page.keyboard.press(`Alt+${names.findIndex((text) => text.startsWith(name)) + 1}`);
    await page.getByRole('heading', { name, level: 1, exact: true }).waitFor();
  };
  await press('Places');
  await page.getByRole('grid').waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('main').waitFor();
  await press('Meetings');
  await page.keyboard.press('n');
  await page.getByRole('textbox', { name: 'Subject' }).waitFor();
  await page.keyboard.type(typed);
  // Once it is kept as a draft, it has gone every way that typed words go.
  await page
    .getByText(/^draft kept/)
    .first()
    .waitFor();
}

/** By process: how often each secret is in its memory. Empty: nothing anywhere. */
function secretsIn(safir: RunningSafir, secrets: readonly Secret[]): Readonly<Record<string, Record<string, number>>> {
  const processes = processesFrom(safir.process.pid ?? 0);
  const found = processes.map(({ id, kind }) => [`${kind} ${id}`, { ...secretsInMemory(id, secrets) }] as const);
  return Object.fromEntries(found.filter(([, times]) => Object.keys(times).length > 0));
}

/** Locks by keyboard. @returns after how many milliseconds the process with the keys was gone, and the lock page there. */
async function lockByKeyboard(safir: RunningSafir): Promise<{ readonly goneMs: number; readonly shownMs: number }> {
  const vaultProcess = (await vaultProcessId(safir)) ?? 0;
  const shown = safir.page.getByText(/^Locked at/).waitFor();
  const asked = performance.now();
  await safir.page.keyboard.press('Control+L');
  while (isAlive(vaultProcess)) await new Promise((resolve) => setTimeout(resolve, 2));
  const goneMs = Math.round(performance.now() - asked);
  await shown;
  return { goneMs, shownMs: Math.round(performance.now() - asked) };
}

test('holds no key, no passphrase and no word of a record in any process after a lock', async ({ safir, folder }) => {
  test.setTimeout(240_000);
  const secrets = await vaultWithSecrets(safir);
  const again = await launchSafir(folder, { switches });

  for (let round = 1; round <= 3; round += 1) {
    await unlockByKeyboard(again.page);
    await workByKeyboard(again.page);
    if (round === 1) {
      // Otherwise finding nothing would prove nothing.
      const found = Object.entries(secretsIn(again, secrets));
      const of = (kind: string) => found.flatMap(([name, times]) => (name.startsWith(kind) ? Object.keys(times) : []));
      expect(of('utility')).toEqual(expect.arrayContaining(['vault key (raw)', 'database key (hex, UTF-8)']));
      expect(of('renderer')).toEqual(expect.arrayContaining(['passphrase (UTF-8)', 'typed words (UTF-16)']));
    }
    const { goneMs, shownMs } = await lockByKeyboard(again);
    console.log(`    lock ${round}: keys gone after ${goneMs} ms, lock page shown after ${shownMs} ms`);
    expect(secretsIn(again, secrets)).toEqual({});
  }
});
