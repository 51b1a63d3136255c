/** The parts of a workbook, out of its ZIP archive, with every size, place and sum checked before and while they are unpacked. */
import { pipeline, Readable } from 'node:stream';
import { crc32, createInflateRaw } from 'node:zlib';
import { type Entry, fromRandomAccessReaderPromise, RandomAccessReader, type ZipFile } from 'yauzl';
import { type ByteSource, bytesOf } from './byte-source.ts';
import { readingLimits as limits } from './limits.ts';
import { damaged, hostile, Refusal, tooLarge, tooManyBytes } from './refusal.ts';

export interface Archive {
  readonly names: readonly string[];
  /** Undefined when there is no such part. Names differ in capitals between programs. */
  readonly sizeOf: (name: string) => number | undefined;
  readonly read: (name: string) => AsyncGenerator<Uint8Array>;
}

class SourceReader extends RandomAccessReader {
  readonly #source: ByteSource;

  constructor(source: ByteSource) {
    super();
    this.#source = source;
  }

  override _readStreamForRange(start: number, end: number): Readable {
    return Readable.from(bytesOf(this.#source, start, end), { objectMode: false });
  }

  override read(
    buffer: Buffer,
    offset: number,
    length: number,
    position: number,
    callback: (error: Error | null) => void,
  ) {
    this.#source.read(position, length).then(
      (bytes) => {
        buffer.set(bytes, offset);
        callback(bytes.length === length ? null : new Error('unexpected EOF'));
      },
      (error: Error) => callback(error),
    );
  }
}

export async function openArchive(source: ByteSource): Promise<Archive> {
  const entries = await asDamage(async () => {
    const zip = await fromRandomAccessReaderPromise(new SourceReader(source), source.size, {
      lazyEntries: true,
      autoClose: false,
      strictFileNames: true,
      validateEntrySizes: true,
    });
    return { zip, list: await listEntries(zip) };
  });
  checkSizes(entries.list, source.size);
  const byName = new Map(entries.list.map((entry) => [entry.fileName.toLowerCase(), entry]));
  if (byName.size < entries.list.length) throw hostile('parts-overlap');

  async function* read(name: string): AsyncGenerator<Uint8Array> {
    const entry = byName.get(name.toLowerCase());
    if (!entry) throw damaged('contents');
    let size = 0;
    let checksum = 0;
    try {
      for await (const bytes of await unpacked(entries.zip, entry)) {
        size += bytes.length;
        if (size > entry.uncompressedSize) throw hostile('lying-size');
        checksum = crc32(bytes, checksum);
        yield bytes;
      }
    } catch (error) {
      throw error instanceof Refusal ? error : damaged('archive');
    }
    if (size !== entry.uncompressedSize || checksum !== entry.crc32) throw damaged('archive');
  }

  return {
    names: entries.list.map((entry) => entry.fileName),
    sizeOf: (name) => byName.get(name.toLowerCase())?.uncompressedSize,
    read,
  };
}

/** Four times the piece zlib gives by itself: each goes through another thread and back. */
const pieceBytes = 64 * 1024;

async function unpacked(zip: ZipFile, entry: Entry): Promise<AsyncIterable<Buffer>> {
  if (!entry.canDecodeFileData()) throw damaged('archive');
  const packed = await zip.openReadStreamPromise(entry, { decodeFileData: false });
  if (entry.compressionMethod === 0) return packed;
  // An error of either ends both and reaches whoever reads; there is nothing to add to it here.
  return pipeline(packed, createInflateRaw({ chunkSize: pieceBytes }), () => undefined);
}

async function listEntries(zip: ZipFile): Promise<Entry[]> {
  if (zip.entryCount > limits.parts) throw tooLarge('parts', limits.parts);
  const entries: Entry[] = [];
  return new Promise((resolve, reject) => {
    zip.on('entry', (entry: Entry) => {
      entries.push(entry);
      zip.readEntry();
    });
    zip.on('end', () => resolve(entries));
    zip.on('error', reject);
    zip.readEntry();
  });
}

const localHeaderBytes = 30;

function checkSizes(entries: readonly Entry[], fileSize: number): void {
  let total = 0;
  for (const { compressedSize, uncompressedSize } of entries) {
    total += uncompressedSize;
    if (total > limits.unpackedBytes) throw tooManyBytes('unpacked', limits.unpackedBytes);
    if (uncompressedSize > limits.ratioFreeBytes && uncompressedSize > limits.ratio * compressedSize) {
      throw hostile('ratio');
    }
  }
  const inOrder = entries.toSorted((a, b) => a.relativeOffsetOfLocalHeader - b.relativeOffsetOfLocalHeader);
  let free = 0;
  for (const { relativeOffsetOfLocalHeader: start, fileNameLength, compressedSize } of inOrder) {
    // Parts that share bytes let a small file unpack to almost any size.
    if (start < free) throw hostile('parts-overlap');
    free = start + localHeaderBytes + fileNameLength + compressedSize;
  }
  if (free > fileSize) throw damaged('archive');
}

async function asDamage<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof Refusal ? error : damaged('archive');
  }
}
