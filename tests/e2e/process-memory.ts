/** Looks for secrets in the memory of another process, as whoever takes over an unlocked computer could. */
import { closeSync, openSync, readFileSync, readSync } from 'node:fs';

export interface Secret {
  readonly name: string;
  readonly bytes: Buffer;
}

/** In each way a program may hold it. */
export const textSecret = (name: string, text: string): readonly Secret[] => [
  { name: `${name} (UTF-8)`, bytes: Buffer.from(text, 'utf8') },
  { name: `${name} (UTF-16)`, bytes: Buffer.from(text, 'utf16le') },
];

export const keySecret = (name: string, key: Buffer): readonly Secret[] => [
  { name: `${name} (raw)`, bytes: key },
  { name: `${name} (hex, UTF-8)`, bytes: Buffer.from(key.toString('hex'), 'utf8') },
  { name: `${name} (hex, UTF-16)`, bytes: Buffer.from(key.toString('hex'), 'utf16le') },
];

const piece = 8 * 1024 * 1024;

/** How often each secret occurs in what this process has written or received; those that do not are left out. */
export function secretsInMemory(processId: number, secrets: readonly Secret[]): Readonly<Record<string, number>> {
  const found: Record<string, number> = {};
  // The last bytes of a piece are read again with the next one.
  const overlap = Math.max(...secrets.map(({ bytes }) => bytes.length)) - 1;
  const buffer = Buffer.alloc(piece);
  const memory = openSync(`/proc/${processId}/mem`, 'r');
  try {
    for (const { from, to } of ownRegions(processId)) {
      for (let at = from; at < to; at += piece - overlap) {
        const length = readRegion(memory, buffer, at, Math.min(piece, to - at));
        const view = buffer.subarray(0, length);
        for (const { name, bytes } of secrets) {
          const times = occurrences(view, bytes);
          if (times > 0) found[name] = (found[name] ?? 0) + times;
        }
      }
    }
  } finally {
    closeSync(memory);
  }
  return found;
}

function occurrences(bytes: Buffer, sought: Buffer): number {
  let times = 0;
  for (let at = bytes.indexOf(sought); at !== -1; at = bytes.indexOf(sought, at + 1)) times += 1;
  return times;
}

/** All that can be read, but the files that are only mapped to be read: what is in them is on disk anyway. */
function ownRegions(processId: number): readonly { readonly from: number; readonly to: number }[] {
  return readFileSync(`/proc/${processId}/maps`, 'utf8')
    .split('\n')
    .flatMap((line) => {
      const [, from, to, rights = '', inode, name = ''] =
        /^([0-9a-f]+)-([0-9a-f]+) (\S+) \S+ \S+ (\d+)\s*(.*)$/.exec(line) ?? [];
      if (from === undefined || to === undefined || !rights.startsWith('r')) return [];
      const isOnlyFile = inode !== '0' && !rights.includes('w') && !name.includes('(deleted)');
      if (isOnlyFile || name === '[vvar]' || name === '[vsyscall]') return [];
      return [{ from: Number.parseInt(from, 16), to: Number.parseInt(to, 16) }];
    });
}

/** A region may have gone since it was listed, or may belong to a device. */
function readRegion(memory: number, buffer: Buffer, at: number, length: number): number {
  try {
    return readSync(memory, buffer, 0, length, at);
  } catch {
    return 0;
  }
}
