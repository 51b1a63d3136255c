/** Somebody saved in the meantime: nothing is lost, and a person chooses. */
import { expect } from '@playwright/test';
import { sampleDesk } from '../../domain/sample/desk.ts';
import { call, mustSucceed, type RunningSafir, test } from './app.ts';
import { breaches, goToList, openDeskWith } from './open-desk.ts';

const desk = sampleDesk('en');
const place = desk.find(({ type }) => type === 'place');

/** As another window would: it read the record as it is now. */
async function saveMeanwhile(safir: RunningSafir, change: Readonly<Record<string, unknown>>): Promise<void> {
  if (!place) throw new Error('The sample desk has places');
  const { id, type } = place;
  const record = mustSucceed(await call(safir, 'records.get', { type, id }));
  mustSucceed(
    await call(safir, 'records.save', { type, id, revision: record.revision, values: { ...place.values, ...change } }),
  );
}

test('shows both versions, keeps what each changed alone, and lets one choose where both did', async ({ safir }) => {
  const { page } = safir;
  if (!place) throw new Error('The sample desk has places');
  await openDeskWith(safir, [place]);
  await goToList(page, 'place');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Edit: Town or district' }).press('Enter');
  await page.getByRole('textbox', { name: 'Town or district' }).fill('My town');
  await page.getByRole('button', { name: 'Edit: Authority' }).press('Enter');
  await page.getByRole('textbox', { name: 'Authority' }).fill('My authority');

  await saveMeanwhile(safir, { locality: 'Their town', notes: 'Their notes' });
  await page.keyboard.press('Control+Enter');

  await expect(page.getByRole('heading', { name: 'Somebody saved before you' })).toBeFocused();
  await expect(page.getByText('1 field still to choose')).toBeVisible();
  await expect(page.getByRole('group', { name: /Authority/ }).getByRole('radio', { name: /Mine/ })).toBeChecked();
  await expect(page.getByRole('group', { name: /Notes/ }).getByRole('radio', { name: /In the vault/ })).toBeChecked();
  expect(await breaches(page)).toEqual([]);

  await page
    .getByRole('group', { name: /Town or district/ })
    .getByRole('radio', { name: /Mine/ })
    .press('Space');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('saved just now')).toBeVisible();

  const { values } = mustSucceed(await call(safir, 'records.get', { type: 'place', id: place.id }));
  expect(values).toMatchObject({ locality: 'My town', authority: 'My authority', notes: 'Their notes' });
});

test('follows what is saved elsewhere while nothing was typed', async ({ safir }) => {
  const { page } = safir;
  if (!place) throw new Error('The sample desk has places');
  await openDeskWith(safir, [place]);
  await goToList(page, 'place');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Edit: Notes' })).toBeAttached();

  await saveMeanwhile(safir, { notes: 'Written elsewhere' });
  await expect(page.getByRole('main').getByText('Written elsewhere')).toBeVisible();
});
