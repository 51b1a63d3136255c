// The floor of the start-up figure: what Electron itself needs to show a sandboxed window with one field in it.
import path from 'node:path';
import { app, BrowserWindow } from 'electron';

void app.whenReady().then(() => {
  const window = new BrowserWindow({
    width: 1440,
    height: 900,
    webPreferences: { sandbox: true, contextIsolation: true, nodeIntegration: false },
  });
  void window.loadFile(path.join(import.meta.dirname, 'index.html'));
});
