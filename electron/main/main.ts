import { join } from 'node:path';
import { app, nativeTheme, powerMonitor } from 'electron';
import { allowOnlyOurScheme } from './app-protocol.ts';
import { startAutoLock } from './auto-lock.ts';
import { answerCalls } from './calls.ts';
import { endWithWords, speak } from './crash.ts';
import { createDesk } from './desk.ts';
import { hardenApp, refuseUnknownSwitches } from './hardening.ts';
import { setMenu } from './menu.ts';
import { openPreferences } from './preferences-file.ts';
import { firstKnownLanguage } from './system-language.ts';
import { createMainWindow } from './window.ts';

// Whatever this program writes is for its user alone.
process.umask(0o077);
process.on('uncaughtException', endWithWords);
process.on('unhandledRejection', endWithWords);

refuseUnknownSwitches();
app.setName('Safir');
// So that a test never touches the vaults of whoever runs it. A packaged app refuses the switch above.
const otherUserData = app.isPackaged ? '' : app.commandLine.getSwitchValue('user-data-dir');
if (otherUserData !== '') app.setPath('userData', otherUserData);

if (app.requestSingleInstanceLock()) {
  hardenApp();
  allowOnlyOurScheme();
  // Not awaited here: Electron is ready only after this module has ended.
  void app.whenReady().then(start);
} else {
  app.exit(0);
}

function start(): void {
  const userData = app.getPath('userData');
  const systemLanguage = firstKnownLanguage(app.getPreferredSystemLanguages());
  const preferences = openPreferences(join(userData, 'preferences.json'), systemLanguage);
  speak(preferences.current().language);
  nativeTheme.themeSource = preferences.current().theme;
  void setMenu(preferences.current().language, () => void desk.lock('asked'));

  const window = createMainWindow(userData);
  const desk = createDesk({ window, userData });
  answerCalls({ window, desk, preferences });

  const autoLock = startAutoLock({
    idleSeconds: () => powerMonitor.getSystemIdleTime(),
    now: () => Date.now(),
    lockAfterMinutes: () => preferences.current().autoLockAfterMinutes,
    lock: (reason) => void desk.lock(reason),
  });
  powerMonitor.on('suspend', () => void desk.lock('suspend'));
  powerMonitor.on('lock-screen', () => void desk.lock('suspend'));

  let isLeaving = false;
  async function leave(): Promise<void> {
    if (isLeaving) return;
    isLeaving = true;
    autoLock.stop();
    await desk.leave();
    app.exit(0);
  }
  const leaveInstead = (event: { preventDefault(): void }) => {
    event.preventDefault();
    void leave();
  };
  window.on('close', leaveInstead);
  app.on('before-quit', leaveInstead);
  window.on('session-end', () => void leave());
  powerMonitor.on('shutdown', () => void leave());
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, () => void leave());

  app.on('second-instance', () => {
    if (window.isMinimized()) window.restore();
    window.focus();
  });
}
