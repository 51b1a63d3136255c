// Draws build/icon.png, icon.ico, icon.icns and icons/ from build/icon.svg. Run it by hand after changing the drawing.
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { _electron } from '@playwright/test';
import { hasDisplay, startVirtualDisplay } from './display.mjs';
import { electronRuntime, sandboxArguments } from './electron-runtime.mjs';

const folder = import.meta.dirname;
const sizesOfWindows = [16, 24, 32, 48, 64, 128, 256];
const sizesOfLinux = [16, 32, 48, 64, 128, 256, 512];
/** What macOS calls each picture, by its size in pixels; the same picture serves two purposes where a screen is dense. */
const namesOfMac = {
  icp4: 16,
  icp5: 32,
  ic11: 32,
  ic12: 64,
  ic07: 128,
  ic13: 256,
  ic08: 256,
  ic14: 512,
  ic09: 512,
  ic10: 1024,
};

const pictures = await draw([...new Set([...sizesOfWindows, ...sizesOfLinux, ...Object.values(namesOfMac)])]);
await writeFile(path.join(folder, 'icon.png'), picture(1024));
await writeFile(path.join(folder, 'icon.ico'), windowsIcon());
await writeFile(path.join(folder, 'icon.icns'), macIcon());
await mkdir(path.join(folder, 'icons'), { recursive: true });
for (const size of sizesOfLinux) await writeFile(path.join(folder, 'icons', `${size}x${size}.png`), picture(size));

/** Chromium draws: the same hand that draws the app. @param {number[]} sizes @returns {Promise<Map<number, Buffer>>} */
async function draw(sizes) {
  const endDisplay = hasDisplay() ? undefined : await startVirtualDisplay();
  const emptyApp = await mkdtemp(path.join(os.tmpdir(), 'safir-icons-'));
  await writeFile(path.join(emptyApp, 'package.json'), '{ "name": "icons", "version": "1.0.0", "main": "main.cjs" }');
  await writeFile(
    path.join(emptyApp, 'main.cjs'),
    "const { app, BrowserWindow } = require('electron');\napp.whenReady().then(() => new BrowserWindow({ show: false }).loadURL('about:blank'));\n",
  );
  const { executable } = await electronRuntime();
  const app = await _electron.launch({ executablePath: executable, args: [...sandboxArguments(), emptyApp] });
  try {
    const window = await app.firstWindow();
    const svg = await readFile(path.join(folder, 'icon.svg'), 'utf8');
    const drawn = await window.evaluate(drawInWindow, { svg, sizes });
    return new Map(drawn.map(([size, url]) => [size, Buffer.from(url.slice(url.indexOf(',') + 1), 'base64')]));
  } finally {
    await app.close();
    await endDisplay?.();
    await rm(emptyApp, { recursive: true });
  }
}

/** Runs in the window. @param {{ svg: string, sizes: number[] }} task @returns {Promise<[number, string][]>} */
async function drawInWindow({ svg, sizes }) {
  const image = new Image();
  image.src = `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`;
  await image.decode();
  return sizes.map((size) => {
    const canvas = document.createElement('canvas');
    canvas.width = size;
    canvas.height = size;
    canvas.getContext('2d')?.drawImage(image, 0, 0, size, size);
    return [size, canvas.toDataURL('image/png')];
  });
}

/** @param {number} size @returns {Buffer} */
function picture(size) {
  const drawn = pictures.get(size);
  if (!drawn) throw new Error(`No picture of ${size} pixels was drawn.`);
  return drawn;
}

/** A list of sizes and places, then the pictures as PNG files; 256 is written as 0. */
function windowsIcon() {
  const head = Buffer.alloc(6 + 16 * sizesOfWindows.length);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(sizesOfWindows.length, 4);
  let at = head.length;
  for (const [index, size] of sizesOfWindows.entries()) {
    const entry = 6 + 16 * index;
    head.writeUInt8(size % 256, entry);
    head.writeUInt8(size % 256, entry + 1);
    head.writeUInt16LE(1, entry + 4);
    head.writeUInt16LE(32, entry + 6);
    head.writeUInt32LE(picture(size).length, entry + 8);
    head.writeUInt32LE(at, entry + 12);
    at += picture(size).length;
  }
  return Buffer.concat([head, ...sizesOfWindows.map(picture)]);
}

/** Named blocks, each with its length in front, in a block of their own. */
function macIcon() {
  /** @param {string} name @param {Buffer} content */
  const block = (name, content) => {
    const head = Buffer.from(`${name}    `);
    head.writeUInt32BE(8 + content.length, 4);
    return Buffer.concat([head, content]);
  };
  return block('icns', Buffer.concat(Object.entries(namesOfMac).map(([name, size]) => block(name, picture(size)))));
}
