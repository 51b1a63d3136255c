import { app, Menu } from 'electron';
import type { Language } from '../../domain/language.ts';

/**
 * Only macOS has a menu outside the window, and takes the keys for copying and pasting from it. Everywhere else the window has all there
 * is, and no menu means no keys for reloading or for developer tools.
 */
export async function setMenu(language: Language, lock: () => void): Promise<void> {
  if (process.platform !== 'darwin') {
    Menu.setApplicationMenu(null);
    return;
  }
  const { createTranslator } = await import('../../domain/messages/messages.ts');
  const t = createTranslator(language);
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      {
        label: app.name,
        submenu: [
          { label: t('menu.lock'), accelerator: 'Cmd+L', click: lock },
          { type: 'separator' },
          { role: 'hide' },
          { role: 'hideOthers' },
          { role: 'unhide' },
          { type: 'separator' },
          { role: 'quit' },
        ],
      },
      {
        label: t('menu.edit'),
        submenu: [
          { role: 'undo' },
          { role: 'redo' },
          { type: 'separator' },
          { role: 'cut' },
          { role: 'copy' },
          { role: 'paste' },
          { role: 'selectAll' },
        ],
      },
      { label: t('menu.window'), submenu: [{ role: 'minimize' }, { role: 'zoom' }, { role: 'togglefullscreen' }] },
    ]),
  );
}
