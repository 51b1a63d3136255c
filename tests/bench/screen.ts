/** How long a person waits for the first page of a very long list: from the click to the frame that shows its rows. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { electronRuntime } from '../../build/electron-runtime.mjs';
import { createTranslator } from '../../domain/messages/messages.ts';
import { createSession } from '../../electron/vault/session.ts';
import { call, chooseFolderInDialog, closeSafir, launchSafir, mustSucceed, type RunningSafir } from '../e2e/app.ts';
import { type BenchSuite, entry, median } from './figure.ts';
import { fillLargeDesk } from './large-desk.ts';

const meetings = 100_000;
const rounds = 9;
const passphrase = 'lantern harbour saffron nineteen quiet bridge';

async function makeLargeVault(folder: string): Promise<void> {
  const session = createSession({ folder, mode: 'new', kdf: { ops: 3, memMiB: 256 } });
  mustSucceed(await session.create({ vaultName: 'Bench', passphrase, profile: { name: 'Bench', post: '' } }));
  const desk = session.openDesk();
  if (!desk) throw new Error('The vault was just created');
  fillLargeDesk(desk.vault.database, meetings);
  await session.close();
}

async function unlockOnScreen(safir: RunningSafir, vaultFolder: string): Promise<void> {
  await chooseFolderInDialog(safir, vaultFolder);
  await safir.page.getByRole('button', { name: 'Open an existing vault…' }).click();
  await safir.page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await safir.page.keyboard.press('Enter');
  await safir.page.getByRole('heading', { name: 'Today' }).waitFor();
}

/** Measured inside the page, so that no message between programs counts. */
const msToRows = ({ page }: RunningSafir) =>
  page.evaluate(async (rowIsComing) => {
    const links = [...document.querySelectorAll<HTMLElement>('nav a, nav button')];
    const began = performance.now();
    links.find((link) => link.textContent?.startsWith('Meetings'))?.click();
    // No function in here may have a name: the compiler would call a helper that the page does not have.
    for (let rows = 0; rows < 20; ) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      const cells = document.querySelectorAll('main [role=row] [role=gridcell]:first-child');
      rows = [...cells].filter((cell) => cell.textContent !== rowIsComing).length;
      if (performance.now() - began > 10_000) throw new Error('The rows did not come');
    }
    await new Promise((resolve) => requestAnimationFrame(resolve));
    return performance.now() - began;
  }, createTranslator('en')('list.loadingRow'));

export const screenSuite: BenchSuite = {
  ids: ['list-on-screen'],
  async run() {
    process.env.SAFIR_ELECTRON = (await electronRuntime()).executable;
    const folder = await mkdtemp(path.join(tmpdir(), 'safir-bench-'));
    try {
      const vaultFolder = path.join(folder, 'vault');
      await makeLargeVault(vaultFolder);
      const safir = await launchSafir(folder);
      try {
        await unlockOnScreen(safir, vaultFolder);
        const total = mustSucceed(await call(safir, 'records.counts', {})).meeting;
        if (total !== meetings) throw new Error(`The desk holds ${total} meetings`);
        const waits: number[] = [];
        for (let round = 0; round < rounds; round += 1) {
          waits.push(await msToRows(safir));
          await safir.page.getByRole('link', { name: 'Today' }).click();
          await safir.page.getByRole('heading', { name: 'Today' }).waitFor();
        }
        return [entry(1, 'list-on-screen', 'ms', { value: median(waits) }, { atMost: 120, of: 'value' })];
      } finally {
        await closeSafir(safir);
      }
    } finally {
      await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
    }
  },
};
