/** Lists by keyboard: going through, sorting, narrowing, deleting and taking it back. */
import { expect, type Page } from '@playwright/test';
import { recordTypeOf } from '../../domain/records/index.ts';
import { emptyValues } from '../../domain/records/schema.ts';
import type { SampleRecord } from '../../domain/sample/desk.ts';
import { sampleDesk } from '../../domain/sample/desk.ts';
import { test } from './app.ts';
import { breaches, goTo, goToList, openDeskWith } from './open-desk.ts';

const idOf = (number: number) => `0197e0a0-0000-4000-8000-${String(number).padStart(12, '0')}`;

/** More than a page of invented meetings, one a day; each third with Iraq, the others with Uzbekistan. */
const meetings: readonly SampleRecord[] = Array.from({ length: 130 }, (_, index) => {
  const day = new Date(Date.UTC(2019, 0, 1 + index)).toISOString().slice(0, 10);
  return {
    type: 'meeting',
    id: idOf(index),
    values: {
      ...emptyValues(recordTypeOf('meeting').fields),
      subject: `Meeting ${String(index + 1).padStart(3, '0')}${index === 64 ? ' on pomegranates' : ''}`,
      start: { local: day, zone: 'Asia/Dushanbe' },
      counterpart: index % 3 === 0 ? 'IQ' : 'UZ',
    },
  };
});

const activeRow = (page: Page) =>
  page.evaluate(() => {
    const grid = document.activeElement;
    const id = grid?.getAttribute('aria-activedescendant');
    return id ? (document.getElementById(id)?.textContent ?? '') : '';
  });

test('goes through a long list and opens a record by keyboard', async ({ safir }) => {
  const { page } = safir;
  await openDeskWith(safir, meetings);
  await goToList(page, 'meeting');
  await expect(page.getByText('130 meetings')).toBeVisible();
  expect(await breaches(page)).toEqual([]);

  await expect.poll(() => activeRow(page)).toContain('Meeting 130');
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => activeRow(page)).toContain('Meeting 129');
  await page.keyboard.press('End');
  await expect.poll(() => activeRow(page)).toContain('Meeting 001');
  await page.keyboard.press('PageUp');
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main', { name: 'Meeting 129' })).toBeVisible();
  await expect(page.getByRole('option', { name: /Meeting 129/, selected: true })).toBeVisible();
  expect(await breaches(page)).toEqual([]);

  await page.keyboard.press('Escape');
  await expect(page.getByRole('grid')).toBeFocused();
  await expect.poll(() => activeRow(page)).toContain('Meeting 129');
});

test('sorts by a column head, and remembers it', async ({ safir }) => {
  const { page } = safir;
  await openDeskWith(safir, meetings.slice(0, 12));
  await goToList(page, 'meeting');

  await page
    .getByRole('columnheader', { name: /Subject/ })
    .getByRole('button', { name: 'Subject' })
    .press('Enter');
  await expect(page.getByRole('row').nth(1)).toContainText('Meeting 001');
  await expect(page.getByRole('columnheader', { name: /Subject/ })).toHaveAttribute('aria-sort', 'ascending');

  await page.keyboard.press('Alt+1');
  await goToList(page, 'meeting');
  await expect(page.getByRole('row').nth(1)).toContainText('Meeting 001');
});

test('narrows the list by words and by fields, and widens it again', async ({ safir }) => {
  const { page } = safir;
  await openDeskWith(safir, meetings);
  await goToList(page, 'meeting');

  await page.keyboard.press('/');
  await page.keyboard.type('pomegr');
  await expect(page.getByText('1 meeting', { exact: true })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByText('130 meetings')).toBeVisible();

  await page.getByRole('button', { name: 'Filter', exact: true }).press('Enter');
  await page.getByRole('dialog').getByRole('button', { name: 'Counterpart country' }).press('Enter');
  await page.keyboard.type('Ирак');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(page.getByText('44 meetings')).toBeVisible();

  await page.getByRole('button', { name: 'Filter', exact: true }).press('Enter');
  await page.getByRole('dialog').getByRole('button', { name: 'Start', exact: true }).press('Enter');
  await page.getByLabel('From').fill('2.2019');
  await page.getByLabel('To', { exact: true }).fill('2.2019');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: /Change filter: Start/ })).toBeVisible();
  await expect(page.getByText('9 meetings')).toBeVisible();
  expect(await breaches(page)).toEqual([]);

  await page.getByRole('button', { name: /Remove filter: Start/ }).press('Enter');
  await page.getByRole('button', { name: /Remove filter: Counterpart/ }).press('Enter');
  await expect(page.getByText('130 meetings')).toBeVisible();
});

test('deletes with a key and brings back with another', async ({ safir }) => {
  const { page } = safir;
  await openDeskWith(safir, meetings.slice(0, 3));
  await goToList(page, 'meeting');
  await expect.poll(() => activeRow(page)).toContain('Meeting 003');

  await page.keyboard.press('Delete');
  await expect(page.getByText('2 meetings')).toBeVisible();
  await expect(page.getByText('Deleted: Meeting 003')).toBeVisible();
  await expect(page.getByRole('grid')).toBeFocused();

  await page.keyboard.press('Control+z');
  await expect(page.getByText('3 meetings')).toBeVisible();
});

test('says what to do where nothing is, and where nothing matches', async ({ safir }) => {
  const { page } = safir;
  await openDeskWith(safir, meetings.slice(0, 2));
  await goTo(page, 'place');
  await expect(page.getByText('Press N to write down the first one.')).toBeVisible();
  expect(await breaches(page)).toEqual([]);

  await goToList(page, 'meeting');
  await page.keyboard.press('/');
  await page.keyboard.type('nowhere');
  await expect(page.getByText('None match')).toBeVisible();
  await page.getByRole('button', { name: 'Clear words and filters' }).press('Enter');
  await expect(page.getByText('2 meetings')).toBeVisible();
});

test('opens a record with an Enter that may come before its row', async ({ safir }) => {
  const { page } = safir;
  await openDeskWith(safir, sampleDesk('en'));
  await goTo(page, 'meeting');
  await expect(page.getByRole('grid')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main', { name: 'Return of nationals from Iraq' })).toBeVisible();
});
