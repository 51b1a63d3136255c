/** The whole way a diplomat goes on the first day, in the app as built and in the app as packaged. */
import { execFileSync } from 'node:child_process';
import { lstatSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from '@playwright/test';
import { sampleOfficials } from '../../domain/sample/officials.ts';
import { samplePlaces } from '../../domain/sample/places.ts';
import {
  call,
  chooseFileInDialog,
  launchPackagedSafir,
  launchSafir,
  lockAndWait,
  mustSucceed,
  type RunningSafir,
  test,
  vaultProcessId,
} from './app.ts';
import { drivablePackage } from './drivable-package.ts';
import { createVaultByKeyboard } from './first-steps.ts';
import { goTo, goToList, unlock } from './open-desk.ts';
import { agenda, recordTheMeeting } from './real-meeting.ts';

/** In each language: the title of the memorandum, how a page is counted, and a word that only this language prints. */
const printed = [
  {
    language: 'English',
    title: 'Memorandum of conversation',
    words: ['Delegations', 'RESTRICTED', 'Sirojiddin Muhriddin'],
  },
  { language: 'Russian', title: 'Запись беседы', words: ['Делегации', 'Сироджиддин Мухриддин'] },
  { language: 'Tajik', title: 'Сабти сӯҳбат', words: ['Ҳайатҳо', 'Сироҷиддин Муҳриддин', 'БАРОИ ИСТИФОДАИ ХИЗМАТӢ'] },
] as const;

/** Written in the record, so that none of it may lie readable on disk once the desk is locked. */
const secrets = ['Return of nationals', 'Courts and exit permits', 'Муҳриддин', 'اليوسفي', 'Zarina Test'];

/** Poppler writes marks of direction around Arabic runs; they are its own. */
const textOf = (file: string): string =>
  execFileSync('pdftotext', ['-enc', 'UTF-8', file, '-'], { encoding: 'utf8' }).replaceAll(
    /[\u202a-\u202e\u2066-\u2069\u200e\u200f]/gu,
    '',
  );

async function exportMemoranda({ page, ...safir }: RunningSafir, folder: string): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  await page.keyboard.press('Control+e');
  for (const { language, title } of printed) {
    await page.getByRole('radio', { name: language }).check();
    await expect(page.getByRole('region', { name: /^Page 1 of/ })).toContainText(title);
    const file = path.join(folder, `${language}.pdf`);
    await chooseFileInDialog({ page, ...safir }, file);
    await page.keyboard.press('Control+s');
    await expect(page.getByText(`Saved: ${language}.pdf`)).toBeVisible();
    texts.set(language, textOf(file));
  }
  await page.keyboard.press('Escape');
  return texts;
}

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => path.join(folder, name))
    // Chromium's lock of its folder is a link that leads nowhere.
    .filter((file) => lstatSync(file).isFile());

function readableSecrets(folder: string): readonly string[] {
  return filesIn(folder).flatMap((file) => {
    const bytes = readFileSync(file);
    const isIn = (word: string) => bytes.includes(word) || bytes.includes(Buffer.from(word, 'utf16le'));
    return secrets.filter(isIn).map((word) => `${word} in ${path.basename(file)}`);
  });
}

const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

async function goTheWholeWay(safir: RunningSafir): Promise<void> {
  const { page, folder } = safir;
  const [vaultFolder, exports] = [path.join(folder, 'vault'), path.join(folder, 'exports')];
  mkdirSync(exports);
  await createVaultByKeyboard(safir, vaultFolder);
  for (const { type, id, values } of [...samplePlaces, ...sampleOfficials('en')]) {
    mustSucceed(await call(safir, 'records.save', { type, id, revision: 0, values }));
  }
  await goTo(page, 'meeting');
  await recordTheMeeting(page);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('saved just now')).toBeVisible();

  const texts = await exportMemoranda(safir, exports);
  for (const { language, title, words } of printed) {
    const text = texts.get(language) ?? '';
    for (const expected of [title, ...words, 'حازم أحمد محمود اليوسفي', 'Return of nationals from Iraq']) {
      expect(text, `${language}: ${expected}`).toContain(expected);
    }
    for (const [topic, weSaid] of agenda) {
      expect(text).toContain(topic);
      expect(text).toContain(weSaid);
    }
  }

  const vaultProcess = await vaultProcessId(safir);
  if (vaultProcess === undefined) throw new Error('An open vault has a process');
  await lockAndWait(safir);
  // The system keeps an ended process in its list until somebody has asked how it ended.
  await expect.poll(() => isRunning(vaultProcess)).toBe(false);
  expect(filesIn(vaultFolder).length).toBeGreaterThan(2);
  expect(readableSecrets(vaultFolder)).toEqual([]);
  expect(readableSecrets(path.join(folder, 'user-data'))).toEqual([]);

  await unlock(page);
  await goToList(page, 'meeting');
  await page.keyboard.press('Enter');
  const sheet = page.getByRole('main', { name: 'Return of nationals from Iraq' });
  await expect(sheet.getByText('Hazim Ahmad Mahmoud al-Yusufi', { exact: true })).toBeVisible();
  for (const [topic, , , , outcome] of agenda) {
    await expect(sheet.getByText(topic, { exact: true })).toBeVisible();
    await expect(sheet.getByText(outcome)).not.toHaveCount(0);
  }
  await expect(page.getByText('PDF saved').first()).toBeVisible();
}

test('a diplomat creates a vault, records the real meeting, hands over three PDFs, locks, and finds all of it again', async ({
  folder,
}) => {
  test.setTimeout(120_000);
  await goTheWholeWay(await launchSafir(folder));
});

test('the packaged app goes the same way', async ({ folder }) => {
  test.setTimeout(180_000);
  const executable = await drivablePackage(path.join(folder, 'installed'));
  await goTheWholeWay(await launchPackagedSafir(folder, executable));
});
