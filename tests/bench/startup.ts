/** Cold start against a bare window of the same runtime, and what each process of a waiting desk takes. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type ElectronApplication, _electron as electron } from '@playwright/test';
import { electronRuntime, sandboxArguments } from '../../build/electron-runtime.mjs';
import { closeSafir, createOpenVault, launchSafir } from '../e2e/app.ts';
import { type BenchEntry, type BenchSuite, entry, median } from './figure.ts';

const rounds = 7;
const memoryIds = {
  Browser: 'idle-memory-main',
  Tab: 'idle-memory-window',
  Utility: 'idle-memory-vault',
  GPU: 'idle-memory-gpu',
} as const;

/**
 * From the birth of the process, by the operating system's clock: to the first paint, and to the moment the field was there to type in
 * and painted, as seen from outside. The second is a few milliseconds late, which only makes the figure stricter.
 */
async function msToField(
  app: ElectronApplication,
  field: string,
): Promise<{ readonly painted: number; readonly usable: number }> {
  const page = await app.firstWindow();
  await page.locator(field).first().waitFor();
  const [painted, usable] = await page.evaluate(
    () =>
      new Promise<readonly [number, number]>((resolve) => {
        const now = performance.timeOrigin + performance.now();
        new PerformanceObserver((list, observer) => {
          const paint = list.getEntriesByName('first-contentful-paint')[0];
          if (!paint) return;
          observer.disconnect();
          const at = performance.timeOrigin + paint.startTime;
          resolve([at, Math.max(at, now)]);
        }).observe({ type: 'paint', buffered: true });
      }),
  );
  const born = await app.evaluate(() => process.getCreationTime());
  if (born === null) throw new Error('The operating system does not tell when a process began');
  return { painted: painted - born, usable: usable - born };
}

async function bareStart(executablePath: string): Promise<number> {
  const app = await electron.launch({
    executablePath,
    args: [...sandboxArguments(), path.join(import.meta.dirname, 'bare-window')],
  });
  try {
    return (await msToField(app, 'input')).painted;
  } finally {
    await app.close();
  }
}

async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(path.join(tmpdir(), 'safir-bench-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  }
}

/** To the lock screen of a vault this computer knows, ready for its passphrase. */
async function safirStart(folder: string): Promise<number> {
  const safir = await launchSafir(folder);
  try {
    return (await msToField(safir.app, 'input[type=password]')).usable;
  } finally {
    await closeSafir(safir);
  }
}

const coldStart = (executable: string) =>
  inFolder(async (folder): Promise<BenchEntry> => {
    const first = await launchSafir(folder);
    await createOpenVault(first);
    await closeSafir(first);
    const own: number[] = [];
    const bare: number[] = [];
    // In turns, so that a slow minute of the machine falls on both.
    for (let round = 0; round < rounds; round += 1) {
      bare.push(await bareStart(executable));
      own.push(await safirStart(folder));
    }
    return entry(1, 'cold-start', 'ms', { value: median(own), floor: median(bare) }, { atMost: 1.6, of: 'ratio' });
  });

const idleMemory = () =>
  inFolder(async (folder): Promise<readonly BenchEntry[]> => {
    const safir = await launchSafir(folder);
    const { app, page } = safir;
    try {
      await page.getByRole('button', { name: 'Open the sample desk' }).click();
      await page.getByRole('heading', { name: 'Today' }).waitFor();
      // What opening has left over is still being tidied up; idle is what stays.
      await page.waitForTimeout(5000);
      const processes = await app.evaluate(({ app: running }) =>
        running.getAppMetrics().map(({ type, name, memory }) => ({ type, name, kib: memory.workingSetSize })),
      );
      return Object.entries(memoryIds).map(([type, id]) => {
        const own = processes.filter((one) => one.type === type && (type !== 'Utility' || one.name === 'Safir vault'));
        return entry(1, id, 'MiB', { value: own.reduce((sum, { kib }) => sum + kib, 0) / 1024 }, null);
      });
    } finally {
      await closeSafir(safir);
    }
  });

export const startupSuite: BenchSuite = {
  ids: ['cold-start', ...Object.values(memoryIds)],
  async run(wanted) {
    const { executable } = await electronRuntime();
    process.env.SAFIR_ELECTRON = executable;
    const entries: BenchEntry[] = [];
    if (wanted.has('cold-start')) entries.push(await coldStart(executable));
    if (Object.values(memoryIds).some((id) => wanted.has(id))) entries.push(...(await idleMemory()));
    return entries;
  },
};
