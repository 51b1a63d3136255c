/** What a crash of each process of the app leaves behind, on a system that would write dumps of crashed processes to disk. */
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from '@playwright/test';
import {
  call,
  createOpenVault,
  launchSafir,
  lockedPage,
  mustSucceed,
  type RunningSafir,
  test,
  testPassphrase,
  vaultProcessId,
} from './app.ts';
import { isAlive, processesFrom } from './app-processes.ts';
import { filesIn, readableIn } from './files-on-disk.ts';

const secret = 'Marjonbonu Zulfiqorova';
const place = { type: 'place' as const, id: 'b1e0c0de-0000-4000-8000-000000000001' };

/** Every folder a process may write to is one of this test, and a dump would be as large as it likes. */
async function launchOnDumpingSystem(folder: string): Promise<RunningSafir> {
  const environment = { HOME: 'home', XDG_CONFIG_HOME: 'home/.config', XDG_CACHE_HOME: 'home/.cache', TMPDIR: 'temp' };
  const folders = Object.entries(environment).map(([name, inside]) => [name, path.join(folder, inside)] as const);
  for (const [, place] of folders) mkdirSync(place, { recursive: true });
  const through = path.join(folder, 'with-dumps');
  writeFileSync(
    through,
    `#!/bin/sh\ncd '${folder}'\nulimit -S -c "$(ulimit -H -c)"\nulimit -c > allowed\nexec "$SAFIR_ELECTRON" "$@"\n`,
  );
  chmodSync(through, 0o700);
  return launchSafir(folder, { through, environment: Object.fromEntries(folders) });
}

async function openVaultWithSecret(safir: RunningSafir): Promise<void> {
  await createOpenVault(safir);
  mustSucceed(await call(safir, 'drafts.keep', { ...place, baseRevision: 0, values: { note: secret } }));
}

/** As a bug in native code would end it. */
async function crash(id: number): Promise<void> {
  process.kill(id, 'SIGSEGV');
  await expect.poll(() => isAlive(id)).toBe(false);
}

function idOf({ process: main }: RunningSafir, kind: string, detail = ''): number {
  const found = processesFrom(main.pid ?? 0).filter((one) => one.kind === kind);
  const one = found.find(({ id }) => readFileSync(`/proc/${id}/cmdline`, 'utf8').includes(detail));
  if (!one) throw new Error(`There is a process of the kind ${kind} ${detail}`);
  return one.id;
}

/** Whoever watches sees the folders in the end: nothing readable, and no dump even of what is not readable. */
function expectNothingLeft(folder: string): void {
  expect(readableIn(folder, [secret, testPassphrase, 'Zarina Test'])).toEqual([]);
  const dumps = filesIn(folder).filter((file) => /^core(\.|$)|\.dmp$/.test(path.basename(file)));
  expect(dumps).toEqual([]);
}

const dumpLimitOf = (id: number) =>
  /^Max core file size\s+(\S+)\s+(\S+)/m.exec(readFileSync(`/proc/${id}/limits`, 'utf8'))?.slice(1);

test('lets the system write no dump of any of its processes', async ({ folder }) => {
  const safir = await launchOnDumpingSystem(folder);
  await openVaultWithSecret(safir);
  // Otherwise the limits below would say nothing.
  expect(readFileSync(path.join(folder, 'allowed'), 'utf8').trim()).not.toBe('0');
  const limits = processesFrom(safir.process.pid ?? 0).map(({ id, kind }) => [kind, dumpLimitOf(id)]);
  expect(limits.length).toBeGreaterThan(4);
  expect(limits).toEqual(limits.map(([kind]) => [kind, ['0', '0']]));
});

test('goes on with the vault open when the graphics or the network process crashes', async ({ folder }) => {
  const safir = await launchOnDumpingSystem(folder);
  await openVaultWithSecret(safir);
  await crash(idOf(safir, 'gpu-process'));
  await crash(idOf(safir, 'utility', 'network.mojom.NetworkService'));

  expect(mustSucceed(await call(safir, 'drafts.get', { id: place.id }))).toMatchObject({ values: { note: secret } });
  expectNothingLeft(folder);
});

test('locks and leaves nothing readable when the vault process crashes, and then main', async ({ folder }) => {
  const safir = await launchOnDumpingSystem(folder);
  await openVaultWithSecret(safir);
  const locked = lockedPage(safir);
  await crash((await vaultProcessId(safir)) ?? 0);
  await locked;
  expect(mustSucceed(await call(safir, 'app.info', {})).lastLock).toMatchObject({ reason: 'vault-stopped' });
  expectNothingLeft(folder);

  const [known] = mustSucceed(await call(safir, 'vaults.known', {}));
  mustSucceed(await call(safir, 'vaults.open', { vaultId: known?.vaultId ?? '' }));
  mustSucceed(await call(safir, 'session.unlock', { passphrase: testPassphrase }));
  expect(mustSucceed(await call(safir, 'drafts.get', { id: place.id }))).toMatchObject({ values: { note: secret } });
  const all = processesFrom(safir.process.pid ?? 0);
  await crash(safir.process.pid ?? 0);
  await expect.poll(() => all.filter(({ id }) => isAlive(id))).toEqual([]);
  expectNothingLeft(folder);
});

test('locks and shows the lock page again when the window crashes, and once more there', async ({ folder }) => {
  const safir = await launchOnDumpingSystem(folder);
  await openVaultWithSecret(safir);
  const vaultProcess = (await vaultProcessId(safir)) ?? 0;
  await crash(await windowProcessId(safir));
  await expect.poll(() => isAlive(vaultProcess)).toBe(false);
  await expect.poll(() => textOnScreen(safir)).toContain('Embassy test desk');

  await crash(await windowProcessId(safir));
  await expect.poll(() => textOnScreen(safir)).toContain('Embassy test desk');
  expectNothingLeft(folder);
});

/** Not any renderer: Chromium may keep a spare one. */
const windowProcessId = ({ app }: RunningSafir): Promise<number> =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId() ?? 0);

/** Asked of main, as Playwright gives up a page that has crashed. */
const textOnScreen = ({ app }: RunningSafir): Promise<string> =>
  app.evaluate(async ({ BrowserWindow }) => {
    const [contents] = BrowserWindow.getAllWindows().map((window) => window.webContents);
    if (!contents || contents.isCrashed() || contents.isLoading()) return '';
    return String(await contents.executeJavaScript('document.body.innerText'));
  });
