import { join } from 'node:path';
import {
  app,
  BrowserWindow,
  nativeTheme,
  type Session,
  screen,
  session as sessions,
  type WebPreferences,
} from 'electron';
import { startPage } from './app-files.ts';
import { serveAppFiles } from './app-protocol.ts';
import { hardenSession } from './hardening.ts';
import { keepWindowPlace, onScreen, readWindowPlace } from './window-bounds.ts';

const smallest = { width: 900, height: 600 };
const usual = { width: 1440, height: 900 };

/** The colour of the desk (renderer/theme), so that nothing flashes before the page is drawn. */
const deskColour = { light: '#f4f2ed', dark: '#12171d' };

/** The one place where windows are made. */
export function createMainWindow(userData: string): BrowserWindow {
  // A name without "persist:" is a session in memory: no cache, no cookies, no storage on disk.
  const session = sessions.fromPartition('safir');
  hardenSession(session);
  serveAppFiles(session, join(import.meta.dirname, '..', 'renderer'));

  const placeFile = join(userData, 'window.json');
  const place = readWindowPlace(placeFile);
  const window = new BrowserWindow({
    ...usual,
    ...onScreen(
      place,
      screen.getAllDisplays().map((display) => display.workArea),
    ),
    minWidth: smallest.width,
    minHeight: smallest.height,
    show: false,
    title: 'Safir',
    backgroundColor: deskColour[nativeTheme.shouldUseDarkColors ? 'dark' : 'light'],
    autoHideMenuBar: true,
    webPreferences: securePreferences(session),
  });
  // Windows and in part macOS keep the window out of screenshots and shared screens; Linux has no such thing.
  window.setContentProtection(true);
  // What is open shows in the window, not in the task bar and not in a list of windows.
  window.on('page-title-updated', (event) => event.preventDefault());
  window.once('ready-to-show', () => {
    if (place?.isMaximized) window.maximize();
    window.show();
  });
  window.on('close', () =>
    keepWindowPlace(placeFile, { bounds: window.getNormalBounds(), isMaximized: window.isMaximized() }),
  );
  // Chromium asks nobody before it goes to about:blank.
  window.webContents.on('did-navigate', (_, url) => {
    if (url !== startPage) void showStartPage(window);
  });
  void showStartPage(window);
  return window;
}

/** Loading the page anew is what clears the window's memory of a vault. */
export async function showStartPage(window: BrowserWindow): Promise<void> {
  try {
    await window.loadURL(startPage);
  } catch (error) {
    // The window was closed, or a second loading overtook this one.
    if (!window.isDestroyed() && !isAborted(error)) throw error;
  }
}

const isAborted = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_ABORTED';

/** Every line here is part of what keeps a page from being more than a page. */
export const securePreferences = (session: Session): WebPreferences => ({
  session,
  preload: join(import.meta.dirname, '..', 'preload', 'preload.cjs'),
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webviewTag: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  plugins: false,
  navigateOnDragDrop: false,
  disableDialogs: true,
  spellcheck: false,
  v8CacheOptions: 'none',
  devTools: !app.isPackaged,
});
