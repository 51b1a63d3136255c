/** The one window and the one vault it has open: attaching, locking, and what remains to be said after a lock. */
import { randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserWindow } from 'electron';
import { failed, ok, type Result } from '../../domain/result.ts';
import { eventChannel, portChannel } from '../channels.ts';
import type { AppEvent, AppInfo, KnownVault, LockReason, VaultState } from '../contract-types.ts';
import type { AttachVault } from '../vault-link.ts';
import { createClipboardCare } from './clipboard-care.ts';
import { openKnownVaults } from './known-vaults.ts';
import { type RunningVault, startVaultProcess } from './vault-process.ts';
import { showStartPage } from './window.ts';

export type Desk = ReturnType<typeof createDesk>;

interface Attached {
  readonly vaultId: string;
  readonly folder: string;
  readonly mode: AttachVault['mode'];
  readonly vault: RunningVault;
  readonly state: Result<VaultState>;
  isUnlocked: boolean;
  isClosing: boolean;
}

/** How long a window may take to hand its last words to the vault. */
const lastWordsMs = 500;

export function createDesk({ window, userData }: { readonly window: BrowserWindow; readonly userData: string }) {
  const known = openKnownVaults(join(userData, 'vaults.json'), () => new Date());
  const sampleFolder = join(userData, 'sample-desks');
  const clipboard = createClipboardCare();
  let attached: Attached | undefined;
  let lastLock: AppInfo['lastLock'] = null;
  let locking: Promise<void> | undefined;
  let hearReady: (() => void) | undefined;
  let isLeaving = false;
  let turn: Promise<unknown> = Promise.resolve();

  // What a crash left behind; nobody has the key to it.
  removeFolder(sampleFolder);
  // A page that goes away by itself can say nothing any more and leaves a vault open that nobody looks at.
  window.webContents.on('did-start-navigation', ({ isMainFrame, isSameDocument }) => {
    if (!isMainFrame || isSameDocument || !attached || attached.isClosing) return;
    noteLocked(attached, 'asked');
    void detach();
  });
  window.webContents.on('render-process-gone', () => void lock('vault-stopped'));

  const isUnlocked = () => attached?.isUnlocked === true && !attached.isClosing;

  const tellWindow = (event: AppEvent) => {
    if (!window.isDestroyed()) window.webContents.send(eventChannel, event);
  };

  function attach(vaultId: string, folder: string, mode: AttachVault['mode']): Promise<Result<VaultState>> {
    return new Promise((resolve) => {
      const vault = startVaultProcess(
        { folder, mode },
        {
          said(message) {
            if (message.kind === 'attached') {
              attached = { vaultId, folder, mode, vault, state: message.state, isUnlocked: false, isClosing: false };
              window.webContents.postMessage(portChannel, null, [vault.port]);
              resolve(message.state);
            } else if (message.kind === 'unlocked' && attached?.vault === vault) {
              attached.isUnlocked = true;
              if (mode !== 'sample') known.noteOpened(vaultId, message.vaultName);
            }
          },
          ended() {
            resolve(failed({ kind: 'vault-stopped' }));
            if (attached?.vault === vault && !attached.isClosing) {
              const { isUnlocked } = attached;
              noteLocked(attached, 'vault-stopped');
              void detach();
              if (isUnlocked) tellLocked('vault-stopped');
            }
          },
        },
      );
    });
  }

  /** A page that asks twice gets one process, and both answers. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const mine = turn.then(work);
    turn = mine.catch(() => undefined);
    return mine;
  }

  async function detach(): Promise<void> {
    const leaving = attached;
    if (!leaving) return;
    leaving.isClosing = true;
    await leaving.vault.close();
    if (leaving.mode === 'sample') removeFolder(leaving.folder);
    // Meanwhile another may have taken its place.
    if (attached === leaving) attached = undefined;
  }

  function lock(reason: LockReason): Promise<void> {
    locking ??= lockNow(reason).finally(() => {
      locking = undefined;
    });
    return locking;
  }

  async function lockNow(reason: LockReason): Promise<void> {
    const open = attached;
    if (!open?.isUnlocked || open.isClosing) return;
    if (reason !== 'vault-stopped') await hearLastWords(reason);
    // The vault may have stopped, or the page gone away, while the window was heard.
    if (open.isClosing) return;
    noteLocked(open, reason);
    await detach();
    tellLocked(reason);
  }

  async function hearLastWords(reason: Exclude<LockReason, 'vault-stopped'>): Promise<void> {
    const ready = new Promise<void>((resolve) => {
      hearReady = resolve;
    });
    tellWindow({ kind: 'closing', reason });
    const impatience = new Promise<void>((resolve) => setTimeout(resolve, lastWordsMs));
    await Promise.race([ready, impatience]);
    hearReady = undefined;
  }

  function noteLocked(leaving: Attached, reason: LockReason): void {
    if (leaving.isUnlocked) lastLock = { reason, at: new Date().toISOString() };
    void clipboard.clear();
  }

  function tellLocked(reason: LockReason): void {
    if (isLeaving || window.isDestroyed()) return;
    tellWindow({ kind: 'locked', reason });
    void showStartPage(window);
  }

  return {
    known,
    lock,
    isUnlocked,
    lastLock: () => lastLock,
    noteCopied: clipboard.noteCopied,
    readyToClose: () => hearReady?.(),

    /** Before the program ends. */
    async leave(): Promise<void> {
      isLeaving = true;
      await lock('quit');
      await detach();
    },

    open: ({ vaultId, folder, state }: KnownVault): Promise<Result<VaultState>> =>
      inTurn(async () => {
        if (attached?.vaultId === vaultId && !attached.isClosing) return attached.state;
        await detach();
        const answer = await attach(vaultId, folder, state === 'empty' ? 'new' : 'existing');
        // A folder that cannot be opened needs no process.
        if (!answer.ok) await detach();
        return answer;
      }),

    openSample: (): Promise<Result<VaultState>> =>
      inTurn(async () => {
        await detach();
        mkdirSync(sampleFolder, { recursive: true, mode: 0o700 });
        return attach(randomUUID(), mkdtempSync(join(sampleFolder, 'desk-')), 'sample');
      }),

    /** @returns the token that stands for the path. */
    allowSave(path: string): Result<string> {
      if (!attached || !isUnlocked()) return failed({ kind: 'vault-locked' });
      const saveToken = randomUUID();
      attached.vault.tell({ kind: 'allowSave', saveToken, path });
      return ok(saveToken);
    },
  };
}

const removeFolder = (folder: string) => rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
