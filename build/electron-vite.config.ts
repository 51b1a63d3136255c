import { cp } from 'node:fs/promises';
import path from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import type { Plugin } from 'vite';
import { copyFonts } from './fonts.mjs';
import { bundledPackages } from './packaged-modules.mjs';
import { thirdPartyNotices } from './third-party-notices.ts';

const root = path.resolve(import.meta.dirname, '..');
const inRoot = (...parts: string[]) => path.join(root, ...parts);

/**
 * The oldest engines Safir runs in: those of the development runtime. Users get newer ones.
 * electron-vite would aim at the pinned Electron and break the older one.
 */
const oldestNode = 'node20.18';
const oldestChromium = 'chrome130';

/** Briefings read their layouts and typefaces from the folders beside the bundles. */
function briefingAssets(): Plugin {
  return {
    name: 'safir-briefing-assets',
    async writeBundle() {
      await copyFonts(inRoot('out', 'fonts'));
      await cp(inRoot('electron', 'briefings'), inRoot('out', 'briefings'), {
        recursive: true,
        filter: (source) => path.extname(source) === '' || path.extname(source) === '.typ',
      });
    },
  };
}

export default defineConfig({
  main: {
    root,
    plugins: [briefingAssets(), thirdPartyNotices()],
    build: {
      target: oldestNode,
      outDir: inRoot('out', 'main'),
      emptyOutDir: true,
      sourcemap: true,
      externalizeDeps: { exclude: bundledPackages() },
      rolldownOptions: {
        input: {
          main: inRoot('electron', 'main', 'main.ts'),
          vault: inRoot('electron', 'vault', 'entry.ts'),
          parser: inRoot('electron', 'exchange', 'parser-entry.ts'),
          'typst-worker': inRoot('electron', 'briefings', 'typst-worker.ts'),
          headless: inRoot('electron', 'headless', 'headless.ts'),
        },
        // One folder for all, so that each finds the others, and out/briefings and out/fonts, by the same relative path.
        output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  },
  preload: {
    root,
    build: {
      target: oldestNode,
      outDir: inRoot('out', 'preload'),
      emptyOutDir: true,
      sourcemap: true,
      externalizeDeps: false,
      rolldownOptions: {
        input: { preload: inRoot('electron', 'preload', 'preload.ts') },
        // A sandboxed preload is one CommonJS file; it can require nothing but electron.
        output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
      },
    },
  },
  renderer: {
    root: inRoot('renderer'),
    plugins: [react(), thirdPartyNotices()],
    build: {
      target: oldestChromium,
      outDir: inRoot('out', 'renderer'),
      emptyOutDir: true,
      minify: true,
      // A data: URL would need a hole in the content security policy.
      assetsInlineLimit: 0,
      rolldownOptions: { input: inRoot('renderer', 'index.html') },
    },
  },
});
