import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { crc32, deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { unzip } from '../../build/unzip.mjs';

interface Part {
  readonly name: string;
  readonly content: Buffer;
  readonly stored?: boolean;
  readonly mode?: number;
  readonly flags?: number;
  readonly crc?: number;
}

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'safir-unzip-'));
});
afterEach(() => rm(folder, { recursive: true }));

type Place = (name: string) => string | undefined;
const everything: Place = (name) => name;
const text = (words: string) => Buffer.from(words);

async function extract(parts: readonly Part[], place = everything): Promise<void> {
  await writeFile(path.join(folder, 'in.zip'), zip(parts));
  await unzip(path.join(folder, 'in.zip'), path.join(folder, 'out'), place);
}
const extracted = (name: string) => readFile(path.join(folder, 'out', name));

describe('unzip', () => {
  it('gives back any content, compressed or stored, in folders', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 100_000 }), fc.boolean(), async (bytes, stored) => {
        await extract([{ name: 'a/b/file', content: Buffer.from(bytes), stored }]);
        expect((await extracted('a/b/file')).equals(bytes)).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  it('keeps the right to execute', async () => {
    await extract([{ name: 'electron', content: text('x'), mode: 0o100755 }]);
    expect((await stat(path.join(folder, 'out', 'electron'))).mode & 0o777).toBe(0o755);
  });

  it('leaves out and renames as told', async () => {
    const place = (name: string) => (name === 'Cypress' ? 'electron' : undefined);
    await extract(
      [
        { name: 'Cypress', content: text('x') },
        { name: 'resources/app.asar', content: text('y') },
      ],
      place,
    );
    expect(String(await extracted('electron'))).toBe('x');
    await expect(extracted('resources/app.asar')).rejects.toThrow('ENOENT');
  });

  it.each<[string, Part, string]>([
    ['damaged content', { name: 'a', content: text('x'), crc: 1 }, 'a is damaged'],
    ['a name that leaves the folder', { name: '../a', content: text('x') }, 'leaves the folder'],
    ['a symbolic link', { name: 'a', content: text('b'), mode: 0o120777 }, 'symbolic link'],
    ['an encrypted file', { name: 'a', content: text('x'), flags: 1 }, 'encrypted'],
  ])('refuses %s', async (_, part, message) => {
    await expect(extract([part])).rejects.toThrow(message);
  });

  it('refuses a file that was cut off', async () => {
    const whole = zip([{ name: 'a', content: text('x'.repeat(1000)) }]);
    await writeFile(path.join(folder, 'cut.zip'), whole.subarray(0, whole.length - 30));
    await expect(unzip(path.join(folder, 'cut.zip'), path.join(folder, 'out'), everything)).rejects.toThrow('complete');
  });
});

/** Writes the zip format as its specification says: local headers with content, directory, end record. */
function zip(parts: readonly Part[]): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { name, content, stored = false, mode = 0o100644, flags = 0, crc = crc32(content) } of parts) {
    const data = stored ? content : deflateRawSync(content);
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(20, 0);
    shared.writeUInt16LE(flags, 2);
    shared.writeUInt16LE(stored ? 0 : 8, 4);
    shared.writeUInt32LE(crc, 10);
    shared.writeUInt32LE(data.length, 14);
    shared.writeUInt32LE(content.length, 18);
    shared.writeUInt16LE(Buffer.byteLength(name), 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), shared, Buffer.from(name), data]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE((mode << 16) >>> 0, 6);
    rest.writeUInt32LE(at, 10);
    directory.push(Buffer.from('PK\x01\x02'), Buffer.from([20, 3]), shared, rest, Buffer.from(name));
    locals.push(local);
    at += local.length;
  }
  const entries = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(parts.length, 4);
  end.writeUInt16LE(parts.length, 6);
  end.writeUInt32LE(entries.length, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...locals, entries, Buffer.from('PK\x05\x06'), end]);
}
