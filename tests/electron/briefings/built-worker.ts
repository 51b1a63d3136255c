/** The Typst worker as the application runs it: bundled to JavaScript. Node itself cannot run TypeScript in a thread. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

const root = path.resolve(import.meta.dirname, '..', '..', '..');
export const briefingsFolder = path.join(root, 'electron', 'briefings');

export interface BuiltWorker {
  readonly url: URL;
  readonly remove: () => void;
}

/** Lies inside node_modules, so that it finds the compiler. */
export async function buildTypstWorker(): Promise<BuiltWorker> {
  const cache = path.join(root, 'node_modules', '.cache');
  mkdirSync(cache, { recursive: true });
  const outDir = mkdtempSync(path.join(cache, 'typst-worker-'));
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: { ssr: path.join(briefingsFolder, 'typst-worker.ts'), outDir, emptyOutDir: true, target: 'node20' },
  });
  return {
    url: pathToFileURL(path.join(outDir, 'typst-worker.js')),
    remove: () => rmSync(outDir, { recursive: true, force: true }),
  };
}
