/** A meeting is recorded without the mouse, as its note taker would: type, Tab, Enter. */
import { expect } from '@playwright/test';
import { sampleOfficials } from '../../domain/sample/officials.ts';
import { samplePlaces } from '../../domain/sample/places.ts';
import { call, lockAndWait, mustSucceed, test } from './app.ts';
import { breaches, goTo, goToList, openDeskWith, unlock } from './open-desk.ts';
import { agenda, recordTheMeeting, type } from './real-meeting.ts';

const records = [...samplePlaces, ...sampleOfficials('en')];

test('records the real meeting by keyboard alone and finds all of it again after locking', async ({ safir }) => {
  const { page } = safir;
  await openDeskWith(safir, records);
  await goTo(page, 'meeting');
  await recordTheMeeting(page);
  expect(await breaches(page)).toEqual([]);

  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('saved just now')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Return of nationals from Iraq' })).toBeVisible();
  await expect(page.getByText('Tuesday 14 May 2019, 15:00–15:50 (Dushanbe)')).toBeVisible();
  expect(await breaches(page)).toEqual([]);

  await lockAndWait(safir);
  await unlock(page);
  await goToList(page, 'meeting');
  await page.keyboard.press('Enter');

  const sheet = page.getByRole('main', { name: 'Return of nationals from Iraq' });
  await expect(sheet.getByText('Ministry of Foreign Affairs, small hall')).toBeVisible();
  for (const name of [
    'Sirojiddin Muhriddin',
    'Парвиз Намунавӣ',
    'Note Taker',
    'Hazim Ahmad Mahmoud al-Yusufi',
    'First Counsellor',
    'Interpreter Of Theirs',
  ]) {
    await expect(sheet.getByText(name, { exact: true })).toBeVisible();
  }
  for (const [topic, , , , outcome] of agenda) {
    await expect(sheet.getByText(topic, { exact: true })).toBeVisible();
    await expect(sheet.getByText(outcome)).not.toHaveCount(0);
  }
  const saved = mustSucceed(
    await call(safir, 'records.list', {
      type: 'meeting',
      sort: { field: 'start', direction: 'descending' },
      filters: [],
      words: '',
      language: 'en',
      offset: 0,
      limit: 10,
    }),
  );
  expect(saved.total).toBe(1);
});

test('keeps what was typed when the vault is locked in the middle of a word', async ({ safir }) => {
  const { page } = safir;
  await openDeskWith(safir, records);
  await goTo(page, 'meeting');
  await page.keyboard.press('n');
  await expect(page.getByRole('textbox', { name: 'Subject' })).toBeFocused();
  await type(page, 'Return of nat');
  const loaded = page.waitForEvent('load');
  await page.keyboard.press('Control+l');
  await loaded;

  await unlock(page);
  await page
    .getByRole('link', { name: /Return of nat/ })
    .or(page.getByRole('button', { name: /Return of nat/ }))
    .first()
    .click();
  await expect(page.getByRole('textbox', { name: 'Subject' })).toHaveValue('Return of nat');
  await expect(page.getByText(/You go on with the draft/)).toBeVisible();

  await page.getByRole('button', { name: 'Throw away the draft' }).click();
  await expect(page.getByRole('textbox', { name: 'Subject' })).toHaveValue('');
});

test('says in one place what is missing and leads to it', async ({ safir }) => {
  const { page } = safir;
  await openDeskWith(safir, records);
  await goTo(page, 'meeting');
  await page.keyboard.press('n');
  await expect(page.getByRole('textbox', { name: 'Subject' })).toBeFocused();
  await type(page, 'Courts', 'Tab', 'Tab');
  await type(page, '31.2.2019', 'Control+Enter');

  const summary = page.getByRole('alert');
  await expect(summary).toContainText('1 thing to put right before saving');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Start' })).toBeFocused();
  await expect(page.getByRole('textbox', { name: 'Start' })).toHaveValue('31.2.2019');
});

test('asks before leaving what is not saved, and keeps it as a draft', async ({ safir }) => {
  const { page } = safir;
  await openDeskWith(safir, records);
  await goToList(page, 'place');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Edit: Town or district' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: 'Town or district' }).fill('Dushanbe, centre');
  await page.keyboard.press('Alt+1');

  const dialog = page.getByRole('dialog', { name: 'Not saved yet' });
  await expect(dialog).toBeVisible();
  expect(await breaches(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Today' })).toBeVisible();
  expect(mustSucceed(await call(safir, 'drafts.all', { language: 'en' }))).toHaveLength(1);
});

test('takes back and repeats over the whole form', async ({ safir }) => {
  const { page } = safir;
  await openDeskWith(safir, records);
  await goTo(page, 'meeting');
  await page.keyboard.press('n');
  await expect(page.getByRole('textbox', { name: 'Subject' })).toBeFocused();
  await type(page, 'Return', 'Tab', 'Tab', 'Tab', 'Tab', 'Tab', 'Tab');
  await type(page, 'small hall');
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('textbox', { name: 'Room' })).toHaveValue('');
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('textbox', { name: 'Subject' })).toHaveValue('');
  await page.keyboard.press('Control+Shift+z');
  await expect(page.getByRole('textbox', { name: 'Subject' })).toHaveValue('Return');
});
