/** `npm run pictures`: the pictures of the README, taken of the real app on the sample desk. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { hasDisplay, startVirtualDisplay } from '../../build/display.mjs';
import { electronRuntime } from '../../build/electron-runtime.mjs';
import type { Language } from '../../domain/language.ts';
import { createTranslator } from '../../domain/messages/messages.ts';
import type { Preferences } from '../../domain/preferences.ts';
import {
  call,
  closeSafir,
  createOpenVault,
  launchSafir,
  lockAndWait,
  mustSucceed,
  type RunningSafir,
} from '../e2e/app.ts';

const pictures = path.resolve(import.meta.dirname, '..', '..', 'build', 'pictures');

interface Look {
  readonly language: Language;
  readonly theme: Preferences['theme'];
}

async function take(safir: RunningSafir, name: string, { language, theme }: Look): Promise<void> {
  // Fonts and what slides in have come to rest.
  await safir.page.evaluate(() => document.fonts.ready);
  await safir.page.waitForTimeout(700);
  await safir.page.screenshot({ path: path.join(pictures, `${name}-${theme}-${language}.png`) });
}

async function inSafir(look: Look, work: (safir: RunningSafir) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'safir-pictures-'));
  try {
    const safir = await launchSafir(folder);
    try {
      mustSucceed(await call(safir, 'app.setPreferences', look));
      await safir.page.getByRole('button', { name: createTranslator(look.language)('lock.openSample') }).waitFor();
      await work(safir);
    } finally {
      await closeSafir(safir);
    }
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  }
}

async function openSample({ page }: RunningSafir, { language }: Look): Promise<void> {
  const t = createTranslator(language);
  await page.getByRole('button', { name: t('lock.openSample') }).click();
  await page.getByRole('heading', { name: t('today.title'), level: 1 }).waitFor();
}

async function openMeeting({ page }: RunningSafir): Promise<void> {
  await page.keyboard.press('Alt+2');
  await page.getByRole('grid').waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('article').or(page.getByRole('main')).first().waitFor();
}

const lock: Look = { language: 'ru', theme: 'light' };
const day: Look = { language: 'en', theme: 'light' };
const night: Look = { language: 'tg', theme: 'dark' };

process.env.SAFIR_ELECTRON = (await electronRuntime()).executable;
const endDisplay = hasDisplay() ? undefined : await startVirtualDisplay();

await inSafir(lock, async (safir) => {
  await createOpenVault(safir);
  await lockAndWait(safir);
  await take(safir, 'lock', lock);
});
for (const look of [day, night]) {
  await inSafir(look, async (safir) => {
    await openSample(safir, look);
    await take(safir, 'today', look);
    await openMeeting(safir);
    await take(safir, 'meeting', look);
    await safir.page.keyboard.press('Control+e');
    await safir.page.locator('canvas').first().waitFor();
    await take(safir, 'briefing', look);
  });
}
await endDisplay?.();
process.exit(0);
