import { type FileHandle, open } from 'node:fs/promises';
import type { ByteSource } from './reading/byte-source.ts';

export interface OpenFile extends ByteSource {
  readonly close: () => Promise<void>;
}

/** A file the user chose. It stays open, so that it is one and the same file from the first byte to the last. */
export async function openFile(path: string): Promise<OpenFile> {
  const handle = await open(path, 'r');
  const { size } = await handle.stat();
  return { size, read: (position, length) => readAt(handle, position, length), close: () => handle.close() };
}

async function readAt(handle: FileHandle, position: number, length: number): Promise<Uint8Array> {
  const buffer = Buffer.allocUnsafeSlow(length);
  let filled = 0;
  while (filled < length) {
    const { bytesRead } = await handle.read(buffer, filled, length - filled, position + filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return buffer.subarray(0, filled);
}
