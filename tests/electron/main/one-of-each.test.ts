/** What may exist only once, or not at all, in all that runs in Electron. Read from the sources, so no run can miss it. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseSync, Visitor } from 'vite';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { contract } from '../../../electron/contract.ts';
import { filesBelow, root } from '../../house/sources.ts';

/** `file: what` for each use that the pattern finds among calls, news and member accesses. */
const uses = ['electron', 'renderer']
  .flatMap(filesBelow)
  .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'))
  .flatMap((file) => {
    const text = readFileSync(path.join(root, file), 'utf8');
    const found: string[] = [];
    const add = ({ start, end }: { readonly start: number; readonly end: number }) =>
      found.push(`${file}: ${text.slice(start, end)}`);
    new Visitor({
      NewExpression: ({ start, callee }) => add({ start, end: callee.end }),
      MemberExpression: add,
    }).visit(parseSync(file, text).program);
    return found;
  });
const filesUsing = (pattern: RegExp) => uses.filter((use) => pattern.test(use.slice(use.indexOf(': ') + 2)));

it('makes windows in one place', () => {
  expect(filesUsing(/^new (BrowserWindow|BaseWindow|WebContentsView|BrowserView)$/)).toEqual([
    'electron/main/window.ts: new BrowserWindow',
  ]);
});

it('listens to windows on one channel, in one place', () => {
  expect(filesUsing(/^ipcMain\./)).toEqual(['electron/main/calls.ts: ipcMain.handle']);
});

it('gives a page one object, and keeps everything of Electron to the preload', () => {
  expect(filesUsing(/^contextBridge\./)).toEqual(['electron/preload/preload.ts: contextBridge.exposeInMainWorld']);
  const outside = filesUsing(/^(ipcRenderer|webFrame|webUtils)\b/).filter(
    (use) => !use.startsWith('electron/preload/'),
  );
  expect(outside).toEqual([]);
});

it('forks the vault in one place and starts no other program', () => {
  expect(filesUsing(/^utilityProcess\.fork$/)).toHaveLength(1);
  expect(filesUsing(/^(shell|child_process|autoUpdater|crashReporter)\./)).toEqual([]);
  expect(filesUsing(/\.(openExternal|openPath|showItemInFolder)$/)).toEqual([]);
});

it('writes no text into a page as markup and evaluates none', () => {
  const outsidePolicies = filesUsing(
    /\.(innerHTML|outerHTML|insertAdjacentHTML|srcdoc)$|^document\.write(ln)?$|^new Function$/,
  );
  expect(outsidePolicies).toEqual([]);
});

it('lets no window name a path', () => {
  const fields = Object.values(contract).flatMap(({ input }) =>
    input instanceof z.ZodObject ? Object.keys(input.shape) : [],
  );
  expect(fields.length).toBeGreaterThan(20);
  expect(fields.filter((field) => /path|folder|fileName|directory/i.test(field))).toEqual([]);
});
