/** The dialogs of the system. They own all paths: a window learns a file name or an id, and never names a place itself. */
import { basename, dirname, join } from 'node:path';
import { app, type BrowserWindow, dialog } from 'electron';
import type { Language } from '../../domain/language.ts';
import { safeFileName } from './safe-file-name.ts';

export type Dialogs = ReturnType<typeof createDialogs>;

export function createDialogs(window: BrowserWindow, language: () => Language) {
  let lastFolder: string | undefined;

  async function words() {
    const { createTranslator } = await import('../../domain/messages/messages.ts');
    return createTranslator(language());
  }

  async function chooseFolder(title: 'dialog.chooseVault' | 'dialog.chooseNewFolder'): Promise<string | undefined> {
    const t = await words();
    const isNew = title === 'dialog.chooseNewFolder';
    const { canceled, filePaths } = await dialog.showOpenDialog(window, {
      title: t(title),
      message: t(title),
      buttonLabel: t(isNew ? 'dialog.useFolder' : 'dialog.open'),
      defaultPath: lastFolder ?? app.getPath('documents'),
      properties: isNew ? ['openDirectory', 'createDirectory', 'promptToCreate'] : ['openDirectory'],
    });
    const [folder] = filePaths;
    if (canceled || folder === undefined) return undefined;
    lastFolder = dirname(folder);
    return folder;
  }

  return {
    chooseVault: () => chooseFolder('dialog.chooseVault'),
    chooseNewFolder: () => chooseFolder('dialog.chooseNewFolder'),

    async saveBriefing(suggestedName: string): Promise<{ path: string; fileName: string } | undefined> {
      const t = await words();
      const { canceled, filePath } = await dialog.showSaveDialog(window, {
        title: t('dialog.saveBriefing'),
        buttonLabel: t('dialog.save'),
        defaultPath: join(lastFolder ?? app.getPath('documents'), safeFileName(suggestedName, '.pdf')),
        filters: [{ name: t('dialog.pdf'), extensions: ['pdf'] }],
        properties: ['createDirectory', 'showOverwriteConfirmation'],
      });
      if (canceled || filePath === '') return undefined;
      lastFolder = dirname(filePath);
      return { path: filePath, fileName: basename(filePath) };
    },
  };
}
