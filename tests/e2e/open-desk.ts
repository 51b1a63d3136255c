/** A desk with records, opened as its user opens it; and what several specs ask of it. */
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { createTranslator } from '../../domain/messages/messages.ts';
import type { SampleRecord } from '../../domain/sample/desk.ts';
import { call, createOpenVault, lockAndWait, mustSucceed, type RunningSafir, testPassphrase } from './app.ts';

/** A new vault holding these records, locked once and opened again at the lock screen. */
export async function openDeskWith(safir: RunningSafir, records: readonly SampleRecord[]): Promise<void> {
  await createOpenVault(safir);
  for (const { type, id, values } of records)
    mustSucceed(await call(safir, 'records.save', { type, id, revision: 0, values }));
  await lockAndWait(safir);
  await unlock(safir.page);
}

export async function unlock(page: Page): Promise<void> {
  await page.getByLabel('Passphrase', { exact: true }).fill(testPassphrase);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Today' })).toBeVisible();
}

const nameOf = {
  meeting: 'Meetings',
  person: 'Persons',
  operation: 'Operations',
  official: 'Officials',
  place: 'Places',
};

export async function goTo(page: Page, type: keyof typeof nameOf): Promise<void> {
  // The rail counts its keys from the top: Alt 1, Alt 2 and so on.
  const names = await page.getByRole('navigation', { name: 'Sections' }).getByRole('link').allTextContents();
  await page.keyboard.press(`Alt+${names.findIndex((name) => name.startsWith(nameOf[type])) + 1}`);
  await expect(page.getByRole('heading', { level: 1, name: nameOf[type], exact: true })).toBeVisible();
}

const rowIsComing = createTranslator('en')('list.loadingRow');

/** As above, for a list with rows in it, which then take the keys. */
export async function goToList(page: Page, type: keyof typeof nameOf): Promise<void> {
  await goTo(page, type);
  await expect(page.getByRole('grid')).toBeFocused();
  // There are rows before what stands in them has come.
  await expect(page.getByRole('gridcell').first()).toBeVisible();
  await expect(page.getByText(rowIsComing)).toHaveCount(0);
}

/** Whatever breaks a rule of accessibility on screen, by rule and place. */
export async function breaches(page: Page): Promise<readonly string[]> {
  // Electron opens no second page for axe to work in.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`),
  );
}
