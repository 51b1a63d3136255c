import path from 'node:path';
import { expect, type Page } from '@playwright/test';
import { expectAccessibleInEachLook } from './accessibility.ts';
import {
  chooseFolderInDialog,
  closeSafir,
  createOpenVault,
  launchSafir,
  lockAndWait,
  type RunningSafir,
  test,
  testPassphrase,
} from './app.ts';
import { createVaultByKeyboard, passphraseField } from './first-steps.ts';

async function openSample({ page }: RunningSafir): Promise<void> {
  await page.getByRole('button', { name: 'Open the sample desk' }).click();
  await expect(page.getByRole('heading', { name: 'Today', level: 1 })).toBeVisible();
}

/** The last of the sections, by its key. */
async function openSettings(page: Page): Promise<void> {
  const sections = page.getByRole('navigation').getByRole('link');
  await page.keyboard.press(`Alt+${await sections.count()}`);
}

test('creates a vault by keyboard alone, locks it, refuses a wrong passphrase, and opens it again', async ({
  safir,
}) => {
  const { page } = safir;
  await createVaultByKeyboard(safir, path.join(safir.folder, 'vault'));
  await expect(page.getByText('Vault open')).toBeVisible();

  await page.keyboard.press('Control+L');
  await expect(passphraseField(page)).toBeFocused();
  await expect(page.getByText('Embassy test desk')).toBeVisible();
  await expect(page.getByText(/^Locked at \d\d:\d\d\.$/)).toBeVisible();

  await page.keyboard.type('lapis pomegranate saffron camel');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('That is not the passphrase of this vault.');
  await expect(passphraseField(page)).toBeFocused();

  await page.keyboard.type(testPassphrase);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Today', level: 1 })).toBeFocused();
});

test('asks again for a recovery word that is not the one on the paper', async ({ safir }) => {
  const { page } = safir;
  await chooseFolderInDialog(safir, path.join(safir.folder, 'vault'));
  await page.getByRole('button', { name: 'Create a vault' }).click();
  await page.getByLabel('Name of the vault').fill('Embassy test desk');
  await page.getByLabel('Your name').fill('Zarina Test');
  await page.getByRole('button', { name: 'Suggest six words' }).click();
  const suggested = (await page.locator('p[lang=en]').textContent()) ?? '';
  await page.getByLabel('The same passphrase again').fill(suggested);
  await page.getByRole('button', { name: 'Create the vault' }).click();
  await page.getByRole('button', { name: 'I have written them down' }).click();
  await page.getByRole('button', { name: 'Open the desk' }).click();
  await expect(page.getByText(/^Not this word\./)).toHaveCount(3);
  await expect(page.getByRole('textbox').first()).toBeFocused();
});

test('opens a vault with the recovery words and a new passphrase', async ({ safir }) => {
  const { page } = safir;
  const { recoveryWords } = await createOpenVault(safir);
  await lockAndWait(safir);

  await page.getByRole('button', { name: 'Use recovery words' }).click();
  await expect(page.getByLabel('The 24 words, in order')).toBeFocused();
  await page.keyboard.type(recoveryWords.map((word, index) => `${index + 1}. ${word}`).join(' '));
  await expect(page.getByText('24 of 24 words')).toBeVisible();
  await page.getByLabel('A new passphrase').fill('walnut ferry almanac drizzle');
  await page.getByLabel('The same passphrase again').fill('walnut ferry almanac drizzle');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Today', level: 1 })).toBeVisible();
});

test('says that a known vault is not where it was, and takes it off the list', async ({ safir }) => {
  const { page } = safir;
  await createOpenVault(safir);
  await lockAndWait(safir);
  await page.getByRole('button', { name: 'Other vault…' }).click();
  await expect(page.getByRole('heading', { name: 'Vaults on this computer' })).toBeFocused();
  await page.getByRole('button', { name: 'Take “Embassy test desk” off this list' }).click();
  await expect(page.getByText('The folder itself was not touched.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'A desk that only you can open' })).toBeVisible();
});

test('shows the layout and Caps Lock beside the passphrase', async ({ safir }) => {
  const { page } = safir;
  await createOpenVault(safir);
  await lockAndWait(safir);
  await expect(passphraseField(page)).toBeFocused();
  await page.keyboard.type('a');
  await expect(page.getByText('Latin letters')).toBeVisible();
  await passphraseField(page).evaluate((field) => {
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'ҷ', bubbles: true, modifierCapsLock: true }));
  });
  await expect(page.getByText('Tajik letters')).toBeVisible();
  await expect(page.getByText('Caps Lock is on')).toBeVisible();
});

test('opens the sample desk with one click and finds its records from the palette', async ({ safir }) => {
  const { page } = safir;
  await openSample(safir);
  await expect(page.getByText('Lost on lock')).toBeVisible();

  await page.keyboard.press('Control+K');
  await page.keyboard.type('muhrid');
  await expect(page.getByRole('option', { name: /Sirojiddin Muhriddin/ })).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);

  await openSettings(page);
  await expect(page.getByRole('heading', { name: 'Settings', level: 1 })).toBeFocused();
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(page.getByRole('heading', { name: 'Today', level: 1 })).toBeFocused();
  await page.keyboard.press('F1');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toContainText('Lock the vault');
});

test('keeps language, appearance and the width of a column until the next start', async ({ safir }) => {
  await openSample(safir);
  const separator = safir.page.getByRole('separator', { name: 'Width of: Sections' });
  const before = Number(await separator.getAttribute('aria-valuenow'));
  await separator.focus();
  await safir.page.keyboard.press('ArrowRight');
  await expect(separator).toHaveAttribute('aria-valuenow', String(before + 16));
  await openSettings(safir.page);
  await safir.page.getByText('Тоҷикӣ').click();
  await safir.page.getByText('Торик').click();
  await expect(safir.page.getByRole('heading', { name: 'Танзимот', level: 1 })).toBeVisible();
  await closeSafir(safir);

  const again = await launchSafir(safir.folder);
  await expect(again.page.locator('html')).toHaveAttribute('lang', 'tg');
  await expect(again.page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
  await again.page.getByRole('button', { name: 'Кушодани мизи намунавӣ' }).click();
  await expect(again.page.getByRole('separator', { name: 'Паҳноӣ: Бахшҳо' })).toHaveAttribute(
    'aria-valuenow',
    String(before + 16),
  );
});

test('changes the passphrase in the settings, so that only the new one opens', async ({ safir }) => {
  const { page } = safir;
  await createOpenVault(safir);
  await lockAndWait(safir);
  await expect(passphraseField(page)).toBeFocused();
  await page.keyboard.type(testPassphrase);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Today', level: 1 })).toBeVisible();
  await openSettings(page);
  await page.getByLabel('The passphrase now').fill(testPassphrase);
  await page.getByLabel('The new passphrase').fill('walnut ferry almanac drizzle');
  await page.getByLabel('The same passphrase again').fill('walnut ferry almanac drizzle');
  await page.keyboard.press('Enter');
  await expect(page.getByText('The passphrase is changed.')).toBeVisible();

  await page.keyboard.press('Control+L');
  await expect(passphraseField(page)).toBeFocused();
  await page.keyboard.type(testPassphrase);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toBeVisible();
  await page.keyboard.type('walnut ferry almanac drizzle');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Today', level: 1 })).toBeVisible();
});

test('is accessible before the vault is open, in each language and appearance', async ({ safir }) => {
  test.setTimeout(120_000);
  const { page } = safir;
  await expect(page.getByRole('button', { name: 'Create a vault' })).toBeFocused();
  await expectAccessibleInEachLook(safir);

  await createOpenVault(safir);
  await lockAndWait(safir);
  await expect(passphraseField(page)).toBeFocused();
  await page.keyboard.type('not this one at all');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toBeVisible();
  await expectAccessibleInEachLook(safir);

  await page.getByRole('button', { name: 'Use recovery words' }).click();
  await expectAccessibleInEachLook(safir);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Other vault…' }).click();
  await expectAccessibleInEachLook(safir);
});

test('is accessible on the desk, in each language and appearance', async ({ safir }) => {
  test.setTimeout(120_000);
  const { page } = safir;
  await openSample(safir);
  await expectAccessibleInEachLook(safir);
  await openSettings(page);
  await expectAccessibleInEachLook(safir);
  await page.keyboard.press('F1');
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectAccessibleInEachLook(safir);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+K');
  await expect(page.getByRole('combobox')).toBeFocused();
  await expectAccessibleInEachLook(safir);
});

test('is accessible while a vault is being made, in each language and appearance', async ({ safir }) => {
  test.setTimeout(120_000);
  const { page } = safir;
  await chooseFolderInDialog(safir, path.join(safir.folder, 'vault'));
  await page.getByRole('button', { name: 'Create a vault' }).click();
  await page.getByLabel('Name of the vault').fill('Embassy test desk');
  await page.getByLabel('Your name').fill('Zarina Test');
  await page.getByRole('button', { name: 'Suggest six words' }).click();
  await expectAccessibleInEachLook(safir);
  await page.getByLabel('The same passphrase again').fill((await page.locator('p[lang=en]').textContent()) ?? '');
  await page.getByRole('button', { name: 'Create the vault' }).click();
  await expect(page.getByRole('heading', { name: 'Your recovery words' })).toBeVisible();
  await expectAccessibleInEachLook(safir);
  await page.getByRole('button', { name: 'I have written them down' }).click();
  await expectAccessibleInEachLook(safir);
});

test('ends at one screen when the window fails, and begins again at the lock', async ({ safir }) => {
  const { page } = safir;
  await createOpenVault(safir);
  await page.evaluate(() => window.dispatchEvent(new ErrorEvent('error', { message: 'broken on purpose' })));
  await expect(page.getByRole('heading', { name: 'This window has stopped' })).toBeFocused();
  await expectAccessibleInEachLook(safir);
  await page.getByRole('button', { name: 'Open the window again' }).click();
  await expect(passphraseField(page)).toBeFocused();
});
