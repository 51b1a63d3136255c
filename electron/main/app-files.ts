/** The files of the page, by their exact address. What is not in the list does not exist, however its address is spelt. */
import { readdirSync } from 'node:fs';
import { extname, join } from 'node:path';

export const origin = 'app://main';
export const startPage = `${origin}/index.html`;

export interface AppFile {
  readonly path: string;
  readonly type: string;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};

/** Read once at the start. Links are left out, so every path is inside the folder. */
export function listAppFiles(folder: string): ReadonlyMap<string, AppFile> {
  const files = new Map<string, AppFile>();
  const walk = (inside: string, address: string): void => {
    for (const entry of readdirSync(inside, { withFileTypes: true })) {
      const path = join(inside, entry.name);
      const here = `${address}/${encodeURIComponent(entry.name)}`;
      const type = types[extname(entry.name)];
      if (entry.isDirectory()) walk(path, here);
      else if (entry.isFile() && type !== undefined) files.set(here, { path, type });
    }
  };
  walk(folder, origin);
  return files;
}
