import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import type { Language } from '../../domain/language.ts';
import { call, mustSucceed, type RunningSafir } from './app.ts';

const looks: readonly { readonly language: Language; readonly theme: 'light' | 'dark' }[] = [
  { language: 'en', theme: 'light' },
  { language: 'ru', theme: 'dark' },
  { language: 'tg', theme: 'light' },
  { language: 'en', theme: 'dark' },
  { language: 'ru', theme: 'light' },
  { language: 'tg', theme: 'dark' },
];

/** What axe finds wrong with the page as it is now. */
export async function accessibilityFaults(page: Page): Promise<readonly string[]> {
  // Electron opens no second page for axe to work in, so it works in this one.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

/** In each language and both appearances; afterwards English and light again. */
export async function expectAccessibleInEachLook(safir: RunningSafir): Promise<void> {
  const { page } = safir;
  for (const look of [...looks, { language: 'en', theme: 'light' }] as const) {
    mustSucceed(await call(safir, 'app.setPreferences', look));
    await expect(page.locator('html')).toHaveAttribute('lang', look.language);
    await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', look.theme);
    expect(await accessibilityFaults(page), `${look.language}, ${look.theme}`).toEqual([]);
  }
}
