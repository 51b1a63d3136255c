/** Starts the built app in real Electron for a test, each time as on a new computer, and plays the person at its dialogs. */
import type { ChildProcess } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import {
  type ElectronApplication,
  _electron as electron,
  errors,
  type Page,
  test as plainTest,
} from '@playwright/test';
import { sandboxArguments } from '../../build/electron-runtime.mjs';
import type { Result } from '../../domain/result.ts';
import type { MethodInput, MethodName, MethodOutput } from '../../electron/contract.ts';
import type {} from '../../renderer/window-app.d.ts';

const root = path.resolve(import.meta.dirname, '..', '..');

export interface RunningSafir {
  readonly app: ElectronApplication;
  readonly page: Page;
  readonly process: ChildProcess;
  /** Of this test alone; gone afterwards. Holds `user-data`, and whatever the test puts there. */
  readonly folder: string;
}

export const testPassphrase = 'lapis pomegranate saffron caravan';

/** `safir` is a running app whose user data are empty. What a test starts itself with `launchSafir` ends with it as well. */
export const test = plainTest.extend<{ folder: string; safir: RunningSafir }>({
  // Playwright reads the names of the fixtures from the pattern, even of none.
  // biome-ignore lint/correctness/noEmptyPattern: see above
  folder: async ({}, use) => {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'safir-e2e-'));
    await use(folder);
    await Promise.all(running.splice(0).map(closeSafir));
    // Processes of the app notice its end a moment later, and may still write until then.
    await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  },
  safir: async ({ folder }, use) => {
    await use(await launchSafir(folder));
  },
});

const running: RunningSafir[] = [];

/** Starting twice with one folder is starting again on the same computer. */
export async function launchSafir(folder: string): Promise<RunningSafir> {
  const executablePath = process.env.SAFIR_ELECTRON;
  if (!executablePath) throw new Error('The end-to-end set-up tells which Electron to launch');
  return launch(folder, executablePath, [`--user-data-dir=${path.join(folder, 'user-data')}`, root], {});
}

/** The packaged app takes no folder by a switch, so the system's own for settings is another one. See `drivablePackage`. */
export const launchPackagedSafir = (folder: string, executablePath: string): Promise<RunningSafir> =>
  launch(folder, executablePath, [], { XDG_CONFIG_HOME: path.join(folder, 'user-data') });

async function launch(
  folder: string,
  executablePath: string,
  ownArguments: readonly string[],
  ownEnvironment: Readonly<Record<string, string>>,
): Promise<RunningSafir> {
  const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env;
  const start = () =>
    electron.launch({
      executablePath,
      args: [...sandboxArguments(), ...ownArguments],
      // What is undefined in process.env is not in it.
      env: { ...(env as Record<string, string>), ...ownEnvironment },
      timeout: 20_000,
    });
  // Now and then, one start in some hundred, Playwright connects to a process that never answers its debugger. It says so itself
  // before any window is there; a window that does not come is not forgiven.
  const app = await start().catch((reason: unknown) => {
    if (!(reason instanceof errors.TimeoutError)) throw reason;
    console.warn('Electron did not answer its debugger; starting it once more.');
    return start();
  });
  const page = await app.firstWindow();
  await page.waitForLoadState();
  const safir = { app, page, folder, process: app.process() };
  running.push(safir);
  return safir;
}

/** As somebody does who closes the window; does nothing when it has ended already. */
export async function closeSafir({ app, process }: RunningSafir): Promise<void> {
  if (process.exitCode === null && process.signalCode === null) await app.close();
}

/** Asks as the page asks. */
export async function call<Name extends MethodName>(
  { page }: RunningSafir,
  name: Name,
  input: MethodInput<Name>,
): Promise<Result<MethodOutput<Name>>> {
  const answer = await page.evaluate(([method, sent]) => window.app.call(method, sent), [name, input] as const);
  // The handler was compiled against the same line of the contract.
  return answer as Result<MethodOutput<Name>>;
}

export function mustSucceed<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`Unexpected failure: ${JSON.stringify(result.failure)}`);
  return result.value;
}

/** The next dialogs for a folder answer this one, as if it had been clicked. */
export async function chooseFolderInDialog({ app }: RunningSafir, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] });
  }, folder);
}

/** The next dialogs for saving answer this path, as if it had been typed. */
export async function chooseFileInDialog({ app }: RunningSafir, file: string): Promise<void> {
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath: chosen });
  }, file);
}

/** Without the screens: a new vault in `folder`/vault, created and open. */
export async function createOpenVault(
  safir: RunningSafir,
): Promise<{ readonly vaultFolder: string; readonly recoveryWords: readonly string[] }> {
  const vaultFolder = path.join(safir.folder, 'vault');
  await chooseFolderInDialog(safir, vaultFolder);
  const chosen = mustSucceed(await call(safir, 'vaults.chooseNewFolder', {}));
  if (!chosen) throw new Error('A folder was chosen');
  mustSucceed(await call(safir, 'vaults.open', { vaultId: chosen.vaultId }));
  const created = await call(safir, 'session.create', {
    vaultName: 'Embassy test desk',
    passphrase: testPassphrase,
    profile: { name: 'Zarina Test', post: 'Desk officer' },
  });
  return { vaultFolder, recoveryWords: mustSucceed(created).recoveryWords };
}

/** The process that holds the keys; undefined while no vault is attached. */
export const vaultProcessId = ({ app }: RunningSafir): Promise<number | undefined> =>
  app.evaluate(({ app: electronApp }) => electronApp.getAppMetrics().find(({ name }) => name === 'Safir vault')?.pid);

/** As the page is after a lock: loaded anew. */
export async function lockAndWait(safir: RunningSafir): Promise<void> {
  const loaded = safir.page.waitForEvent('load');
  // The page that asks goes away before it hears the answer.
  await safir.page.evaluate(() => void window.app.call('vaults.lock', {}));
  await loaded;
}
