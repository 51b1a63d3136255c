// A small zip reader on Node's own zlib, so that setting up needs neither an unzip program nor a package.
import { createReadStream, createWriteStream } from 'node:fs';
import { chmod, mkdir, open } from 'node:fs/promises';
import path from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { crc32, createInflateRaw } from 'node:zlib';

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const STORED = 0;
const DEFLATED = 8;
const SYMBOLIC_LINK = 0o120000;
const FILE_KIND = 0o170000;

/** @typedef {{ name: string, method: number, crc: number, compressedSize: number, size: number, mode: number, headerAt: number, dataAt: number }} Entry */

/**
 * Extracts the files for which `place(name)` answers a path below `folder`; a name it answers undefined for is left out.
 * Checks each file's length and CRC. Refuses what this reader does not know (zip64, encryption) and names that leave `folder`.
 * @param {string} zipFile
 * @param {string} folder
 * @param {(name: string) => string | undefined} place
 */
export async function unzip(zipFile, folder, place) {
  for (const entry of await readDirectory(zipFile)) {
    const relative = entry.name.endsWith('/') ? undefined : place(entry.name);
    if (relative === undefined) continue;
    const target = path.resolve(folder, relative);
    if (!target.startsWith(path.resolve(folder) + path.sep))
      throw new Error(`${zipFile}: ${entry.name} leaves the folder`);
    await mkdir(path.dirname(target), { recursive: true });
    await extract(zipFile, entry, target);
  }
}

/** @param {string} zipFile */
async function readDirectory(zipFile) {
  const handle = await open(zipFile);
  try {
    const { size } = await handle.stat();
    const tail = await readAt(handle, Math.max(0, size - 65_557), Math.min(size, 65_557));
    const end = findEnd(tail);
    if (end === -1) throw new Error(`${zipFile} is not a complete zip file`);
    const count = tail.readUInt16LE(end + 10);
    const start = tail.readUInt32LE(end + 16);
    if (count === 0xffff || start === 0xffffffff) throw new Error(`${zipFile} is a zip64 file`);
    const directory = await readAt(handle, start, tail.readUInt32LE(end + 12));
    const entries = parseDirectory(directory, count);
    for (const entry of entries) {
      const local = await readAt(handle, entry.headerAt, 30);
      if (local.readUInt32LE(0) !== LOCAL_HEADER) throw new Error(`${zipFile}: no header for ${entry.name}`);
      entry.dataAt = entry.headerAt + 30 + local.readUInt16LE(26) + local.readUInt16LE(28);
    }
    return entries;
  } finally {
    await handle.close();
  }
}

/** @param {Buffer} tail */
function findEnd(tail) {
  for (let at = tail.length - 22; at >= 0; at -= 1) if (tail.readUInt32LE(at) === END_OF_DIRECTORY) return at;
  return -1;
}

/** @param {Buffer} directory @param {number} count @returns {Entry[]} */
function parseDirectory(directory, count) {
  const entries = [];
  let at = 0;
  for (let index = 0; index < count; index += 1) {
    if (directory.readUInt32LE(at) !== DIRECTORY_ENTRY) throw new Error('The directory of the zip file is damaged');
    const nameLength = directory.readUInt16LE(at + 28);
    const entry = {
      name: directory.toString('utf8', at + 46, at + 46 + nameLength),
      method: directory.readUInt16LE(at + 10),
      crc: directory.readUInt32LE(at + 16),
      compressedSize: directory.readUInt32LE(at + 20),
      size: directory.readUInt32LE(at + 24),
      mode: directory.readUInt16LE(at + 40),
      headerAt: directory.readUInt32LE(at + 42),
      dataAt: 0,
    };
    if (directory.readUInt16LE(at + 8) & 1) throw new Error(`${entry.name} is encrypted`);
    if ((entry.mode & FILE_KIND) === SYMBOLIC_LINK) throw new Error(`${entry.name} is a symbolic link`);
    entries.push(entry);
    at += 46 + nameLength + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
  }
  return entries;
}

/** @param {string} zipFile @param {Entry} entry @param {string} target */
async function extract(zipFile, entry, target) {
  let size = 0;
  let crc = 0;
  const check = new Transform({
    transform(chunk, _encoding, done) {
      size += chunk.length;
      crc = crc32(chunk, crc);
      done(null, chunk);
    },
  });
  const source =
    entry.compressedSize === 0
      ? Readable.from([Buffer.alloc(0)])
      : createReadStream(zipFile, { start: entry.dataAt, end: entry.dataAt + entry.compressedSize - 1 });
  await pipeline([source, ...decoders(entry), check, createWriteStream(target)]);
  if (size !== entry.size || crc !== entry.crc) throw new Error(`${zipFile}: ${entry.name} is damaged`);
  await chmod(target, entry.mode & 0o777 || 0o644);
}

/** @param {Entry} entry */
function decoders(entry) {
  if (entry.method === STORED) return [];
  if (entry.method === DEFLATED) return [createInflateRaw()];
  throw new Error(`${entry.name} uses the unknown compression ${entry.method}`);
}

/** @param {import('node:fs/promises').FileHandle} handle @param {number} position @param {number} length */
async function readAt(handle, position, length) {
  const buffer = Buffer.alloc(length);
  const { bytesRead } = await handle.read(buffer, 0, length, position);
  return buffer.subarray(0, bytesRead);
}
