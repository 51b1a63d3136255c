/** Small files of a vault folder: read with a limit, and written so that a power cut leaves the old or the new one, never half. */
import { closeSync, constants, fstatSync, fsyncSync, openSync, readSync, renameSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { errorCode } from '../../database/sqlite-failures.ts';

/** Undefined for a missing file; a link, a folder, a device or a file beyond the limit counts as `unfit`. */
export function readSmallFile(path: string, largestBytes: number): Buffer | 'unfit' | undefined {
  let handle: number;
  try {
    // Not through a link, and without waiting for a writer if it is a FIFO. Windows knows neither flag and has undefined here.
    handle = openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
  } catch (error) {
    switch (errorCode(error)) {
      case 'ENOENT':
      case 'ENOTDIR':
        return undefined;
      case 'ELOOP':
      case 'ENXIO':
        return 'unfit';
      default:
        throw error;
    }
  }
  try {
    const stats = fstatSync(handle);
    if (!stats.isFile() || stats.size > largestBytes) return 'unfit';
    const bytes = Buffer.alloc(stats.size);
    return readSync(handle, bytes, 0, stats.size, 0) === stats.size ? bytes : 'unfit';
  } finally {
    closeSync(handle);
  }
}

/** Throws what the disk answers; the file that was there before is then untouched. */
export function writeDurably(folder: string, name: string, bytes: Buffer): void {
  const temporary = join(folder, `${name}.new`);
  rmSync(temporary, { force: true });
  try {
    const handle = openSync(temporary, 'wx', 0o600);
    try {
      writeSync(handle, bytes);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    renameSync(temporary, join(folder, name));
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
  syncFolder(folder);
}

/** A new name in a folder is on disk only when the folder is. Windows does that by itself and cannot open a folder. */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, constants.O_RDONLY);
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
