/** Answers what a window asks of main: one channel, one check of who asks, the table of the contract. */
import { type BrowserWindow, type IpcMainInvokeEvent, ipcMain, nativeTheme } from 'electron';
import { failed, ok, type Result } from '../../domain/result.ts';
import { methodIn, parseInput } from '../call-input.ts';
import { callChannel, eventChannel } from '../channels.ts';
import { contract, type MethodNameIn, type MethodOutput, type ParsedInput } from '../contract.ts';
import { startPage } from './app-files.ts';
import { appInfo } from './app-info.ts';
import type { Desk } from './desk.ts';
import { createDialogs } from './dialogs.ts';
import { isEmptyFolder } from './known-vaults.ts';
import type { PreferencesStore } from './preferences-file.ts';

type MainMethodName = MethodNameIn<'main'>;
type Handlers = {
  readonly [Name in MainMethodName]: (input: ParsedInput<Name>) => Promise<Result<MethodOutput<Name>>>;
};

interface Parts {
  readonly window: BrowserWindow;
  readonly desk: Desk;
  readonly preferences: PreferencesStore;
}

export function answerCalls(parts: Parts): void {
  const handlers = handlersOf(parts);
  ipcMain.handle(callChannel, (event, method: unknown, input: unknown) =>
    // Whoever else asks is told no more than that there is nothing here.
    isOurPage(event, parts.window) ? answer(handlers, parts.desk, method, input) : failed({ kind: 'unknown-method' }),
  );
}

/** The top frame of our window, showing our page: no frame inside it, no other window, no page on its way out. */
function isOurPage({ sender, senderFrame }: IpcMainInvokeEvent, window: BrowserWindow): boolean {
  if (window.isDestroyed() || sender !== window.webContents || !senderFrame) return false;
  return senderFrame === sender.mainFrame && senderFrame.url.split(/[?#]/, 1)[0] === startPage;
}

async function answer(handlers: Handlers, desk: Desk, method: unknown, input: unknown): Promise<Result<unknown>> {
  const known = methodIn('main', method);
  if (!known.ok) return known;
  const name = known.value as MainMethodName; // methodIn looked for methods of main
  const { when } = contract[name];
  if (when === 'unlocked' && !desk.isUnlocked()) return failed({ kind: 'vault-locked' });
  if (when === 'locked' && desk.isUnlocked()) return failed({ kind: 'vault-already-unlocked' });
  return handle(handlers, name, input);
}

async function handle<Name extends MainMethodName>(
  handlers: Handlers,
  name: Name,
  raw: unknown,
): Promise<Result<MethodOutput<Name>>> {
  const input = parseInput(name, raw);
  return input.ok ? handlers[name](input.value) : input;
}

function handlersOf({ window, desk, preferences }: Parts): Handlers {
  const { known } = desk;
  const dialogs = createDialogs(window, () => preferences.current().language);

  return {
    'app.info': async () => ok(appInfo(desk.lastLock())),
    'app.preferences': async () => ok(preferences.current()),
    'app.setPreferences': async (part) => {
      const changed = preferences.change(part);
      nativeTheme.themeSource = changed.theme;
      window.webContents.send(eventChannel, { kind: 'preferences', preferences: changed });
      return ok(changed);
    },
    'app.copied': async () => {
      await desk.noteCopied();
      return ok();
    },
    'app.readyToClose': async () => {
      desk.readyToClose();
      return ok();
    },

    'vaults.known': async () => ok(known.list()),
    'vaults.choose': async () => {
      const folder = await dialogs.chooseVault();
      return ok(folder === undefined ? null : known.choose(folder));
    },
    'vaults.chooseNewFolder': async () => {
      const folder = await dialogs.chooseNewFolder();
      if (folder === undefined) return ok(null);
      return isEmptyFolder(folder) ? ok(known.choose(folder)) : failed({ kind: 'folder-not-empty' });
    },
    'vaults.open': async ({ vaultId }) => {
      const vault = known.find(vaultId);
      return vault ? desk.open(vault) : failed({ kind: 'vault-not-found' });
    },
    'vaults.openSample': () => desk.openSample(),
    'vaults.forget': async ({ vaultId }) => {
      known.forget(vaultId);
      return ok();
    },
    'vaults.lock': async () => {
      await desk.lock('asked');
      return ok();
    },

    'dialogs.saveBriefing': async ({ suggestedName }) => {
      const chosen = await dialogs.saveBriefing(suggestedName);
      if (!chosen) return ok(null);
      const saveToken = desk.allowSave(chosen.path);
      return saveToken.ok ? ok({ saveToken: saveToken.value, fileName: chosen.fileName }) : saveToken;
    },
  };
}
