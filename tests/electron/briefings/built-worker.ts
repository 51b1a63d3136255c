/** The Typst worker as the application runs it: bundled to JavaScript. Node itself cannot run TypeScript in a thread. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

const root = path.resolve(import.meta.dirname, '..', '..', '..');
export const briefingsFolder = path.join(root, 'electron', 'briefings');

/** Inside node_modules, so that the bundle finds the compiler; removed when this process ends. */
export async function buildTypstWorker(): Promise<URL> {
  const cache = path.join(root, 'node_modules', '.cache');
  mkdirSync(cache, { recursive: true });
  const outDir = mkdtempSync(path.join(cache, 'typst-worker-'));
  process.once('exit', () => rmSync(outDir, { recursive: true, force: true }));
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: { ssr: path.join(briefingsFolder, 'typst-worker.ts'), outDir, emptyOutDir: true, target: 'node20' },
  });
  return pathToFileURL(path.join(outDir, 'typst-worker.js'));
}
