/** A briefing is looked at beside its choices and saved as PDF. */
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect } from '@playwright/test';
import { sampleDesk } from '../../domain/sample/desk.ts';
import { sampleIds } from '../../domain/sample/identifiers.ts';
import { call, chooseFileInDialog, mustSucceed, test } from './app.ts';
import { breaches, goToList, openDeskWith } from './open-desk.ts';

test('previews the memorandum in each language and saves it where the dialog says', async ({ safir }) => {
  const { page, folder } = safir;
  await openDeskWith(safir, sampleDesk('en'));
  await goToList(page, 'meeting');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main', { name: 'Return of nationals from Iraq' })).toBeVisible();

  await page.keyboard.press('Control+e');
  const preview = page.getByRole('region', { name: 'Page 1 of 1' });
  await expect(preview).toContainText('Memorandum of conversation');
  await expect(preview).toContainText('Return of nationals from Iraq');
  expect(await breaches(page)).toEqual([]);

  await page.getByRole('radio', { name: 'Tajik' }).check();
  await expect(preview).toContainText('Сабти сӯҳбат');

  const file = path.join(folder, 'memorandum.pdf');
  await chooseFileInDialog(safir, file);
  await page.keyboard.press('Control+s');
  await expect(page.getByText('Saved: memorandum.pdf')).toBeVisible();
  expect(statSync(file).size).toBeGreaterThan(10_000);
  expect(readFileSync(file).subarray(0, 5).toString()).toBe('%PDF-');

  await page.keyboard.press('Escape');
  await expect(page.getByText('PDF saved').first()).toBeVisible();
});

test('says which languages a press release exists in when it does not in this one', async ({ safir }) => {
  const { page } = safir;
  await openDeskWith(safir, sampleDesk('en'));
  const { values, revision } = mustSucceed(
    await call(safir, 'records.get', { type: 'meeting', id: sampleIds.meeting }),
  );
  const publications = (values as { publications: readonly { language: string }[] }).publications.filter(
    ({ language }) => language === 'tg',
  );
  mustSucceed(
    await call(safir, 'records.save', {
      type: 'meeting',
      id: sampleIds.meeting,
      revision,
      values: { ...(values as object), publications },
    }),
  );
  await goToList(page, 'meeting');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Press release' }).press('Enter');
  await expect(page.getByRole('radio', { name: 'Tajik' })).toBeChecked();

  await page.getByRole('radio', { name: 'English' }).check();
  await expect(page.getByText('There is text in: Tajik.')).toBeVisible();
  expect(await breaches(page)).toEqual([]);
});
