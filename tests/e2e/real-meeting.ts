/** The meeting of 14 May 2019, written down as its note taker would: type, Tab, Enter. */
import { expect, type Page } from '@playwright/test';

export async function type(page: Page, text: string, ...keys: readonly string[]): Promise<void> {
  await page.keyboard.type(text);
  for (const key of keys) await page.keyboard.press(key);
}

/** The real meeting of 14 May 2019, with two names only written down and one official added on the way. */
export async function recordTheMeeting(page: Page): Promise<void> {
  await page.keyboard.press('n');
  await expect(page.getByRole('textbox', { name: 'Subject' })).toBeFocused();
  await type(page, 'Return of nationals from Iraq', 'Tab');
  await page.keyboard.press('Tab');
  await type(page, '14.5.2019 15:00', 'Tab', 'Tab');
  await type(page, '15:50', 'Tab');
  await type(page, 'ministry', 'Enter', 'Tab');
  await type(page, 'small hall', 'Tab');
  await type(page, 'Ироқ', 'Enter', 'Tab');

  // Ours: found by typing, the post proposed from the record; Enter goes on to the next.
  await type(page, 'muhrid', 'Enter');
  await expect(page.getByRole('textbox', { name: 'Post' }).first()).not.toHaveValue('');
  await page.keyboard.press('Enter');
  await type(page, 'Парвиз Намунавӣ', 'Enter');
  await expect(page.getByRole('group', { name: 'New official' })).toBeVisible();
  await type(page, 'Head of consular department', 'Control+Enter');
  await expect(page.getByRole('group', { name: 'New official' })).toBeHidden();
  await page.keyboard.press('Enter');
  await type(page, 'Note Taker', 'ArrowDown', 'Enter', 'Enter');
  await type(page, 'Third secretary', 'Enter');
  await type(page, 'n');
  await page.keyboard.press('Tab');
  // Theirs
  await page.keyboard.press('Tab');
  await type(page, 'حازم', 'Enter');
  await expect(page.getByRole('group', { name: /Theirs/ }).getByRole('textbox', { name: 'Post' })).not.toHaveValue('');
  await page.keyboard.press('Enter');
  await type(page, 'First Counsellor', 'ArrowDown', 'Enter', 'Enter');
  await type(page, 'Counsellor', 'Enter', 'Enter');
  await type(page, 'Interpreter Of Theirs', 'ArrowDown', 'Enter', 'Tab', 'Tab');
  await type(page, 'i', 'Tab', 'Tab');

  for (const [topic, weSaid, theySaid, letter, outcome] of agenda) {
    await type(page, topic, 'Enter');
    await type(page, weSaid, 'Tab');
    await type(page, theySaid, 'Tab');
    await type(page, letter, 'Enter');
    await type(page, outcome, 'Enter');
  }
}

export const agenda = [
  [
    'Repatriation of nationals from Iraq',
    'Thanks for the return of the children.',
    'Ready to go on.',
    'a',
    'To go on about those who remain',
  ],
  ['Courts and exit permits', 'Asked for a shorter way.', 'Took note.', 'n', 'Noted'],
  ['Consular visits', 'Asked for regular visits.', 'Will answer later.', 'd', 'At the next meeting'],
  [
    'State and prospects of bilateral cooperation',
    'An exchange of views.',
    'An exchange of views.',
    'n',
    'Views exchanged',
  ],
] as const;
