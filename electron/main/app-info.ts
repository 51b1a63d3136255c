import { app } from 'electron';
import type { AppInfo } from '../contract-types.ts';
import { firstKnownLanguage } from './system-language.ts';

export function appInfo(lastLock: AppInfo['lastLock']): AppInfo {
  const { platform } = process;
  return {
    version: app.getVersion(),
    // Safir is packaged for these three; another Unix is closest to Linux.
    platform: platform === 'darwin' || platform === 'win32' ? platform : 'linux',
    systemLanguage: firstKnownLanguage(app.getPreferredSystemLanguages()),
    developmentRuntime: !app.isPackaged,
    lastLock,
  };
}
