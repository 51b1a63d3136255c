/** How somebody begins with Safir: at the first screen, with the keyboard alone. */
import { expect, type Page } from '@playwright/test';
import { chooseFolderInDialog, type RunningSafir, testPassphrase } from './app.ts';

export const passphraseField = (page: Page) => page.getByLabel('Passphrase', { exact: true });

/** Types into the field that has the focus, and goes on to the next. */
export async function fillByKeyboard(page: Page, texts: readonly string[]): Promise<void> {
  for (const text of texts) {
    await page.keyboard.type(text);
    await page.keyboard.press('Tab');
  }
}

/** From the first screen to the open desk, past the recovery words. */
export async function createVaultByKeyboard(safir: RunningSafir, vaultFolder: string): Promise<void> {
  const { page } = safir;
  await chooseFolderInDialog(safir, vaultFolder);

  await expect(page.getByRole('button', { name: 'Create a vault' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Name of the vault')).toBeFocused();
  await fillByKeyboard(page, ['Embassy test desk', 'Zarina Test', 'Desk officer']);
  await page.keyboard.type(testPassphrase);
  await expect(page.getByText('very good')).toBeVisible();
  // Past the button that shows the passphrase, and past the offer of six words.
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('Tab');
  await expect(page.getByLabel('The same passphrase again')).toBeFocused();
  await page.keyboard.type(testPassphrase);
  await page.keyboard.press('Enter');

  await expect(page.getByRole('heading', { name: 'Your recovery words' })).toBeFocused();
  const lines = await page.getByRole('list', { name: 'Recovery words in order' }).getByRole('listitem').allInnerTexts();
  const words = lines.map((line) => line.replace(/^\d+\s*/, ''));
  expect(words).toHaveLength(24);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');

  const asked = await page.getByRole('textbox').count();
  expect(asked).toBe(3);
  for (let index = 0; index < asked; index += 1) {
    const position = Number(
      /\d+/.exec(
        (await page
          .getByText(/^Word \d+$/)
          .nth(index)
          .textContent()) ?? '',
      )?.[0],
    );
    await page.keyboard.type(words[position - 1] ?? '');
    if (index < asked - 1) await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Today', level: 1 })).toBeFocused();
}
