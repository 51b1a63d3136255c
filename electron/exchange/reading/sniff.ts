import { type Archive, openArchive } from './archive.ts';
import { type ByteSource, bytesOf } from './byte-source.ts';
import { readingLimits as limits } from './limits.ts';
import { damaged, Refusal, tooManyBytes } from './refusal.ts';
import { readXml } from './xml.ts';

/** What a file is by its bytes. Names are never looked at: they are the first thing a hostile file gets right. */
export type Sniffed =
  | { readonly kind: 'workbook'; readonly hasMacros: boolean; readonly archive: Archive }
  | { readonly kind: 'csv' };

const startsWith = (bytes: Uint8Array, ...start: number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);

export async function sniff(source: ByteSource): Promise<Sniffed> {
  if (source.size === 0) throw unknown('empty');
  if (source.size > limits.fileBytes) throw tooManyBytes('file', limits.fileBytes);
  const start = await source.read(0, 4096);
  if (startsWith(start, 0x50, 0x4b)) return sniffArchive(source);
  if (startsWith(start, 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)) {
    // A workbook under a password is put into a container of the old kind.
    if (await contains(source, Buffer.from('EncryptedPackage', 'utf16le'))) {
      throw new Refusal({ kind: 'spreadsheet-encrypted' });
    }
    throw unknown('xls');
  }
  if (isHtml(start)) throw unknown('html');
  if (!isText(start)) throw unknown('other');
  return { kind: 'csv' };
}

type Found = Extract<Refusal['failure'], { readonly kind: 'spreadsheet-unknown-format' }>['found'];

const unknown = (found: Found): Refusal => new Refusal({ kind: 'spreadsheet-unknown-format', found });

async function sniffArchive(source: ByteSource): Promise<Sniffed> {
  const archive = await openArchive(source);
  if (archive.sizeOf('[Content_Types].xml') === undefined) {
    if (archive.sizeOf('content.xml') !== undefined && archive.sizeOf('mimetype') !== undefined) throw unknown('ods');
    throw unknown('other');
  }
  let main = '';
  await readXml(archive.read('[Content_Types].xml'), {
    open(_name, { ContentType: type = '' }) {
      if (/(sheet|template|addin)(\.macroenabled|\.binary\.macroenabled)?\.main(\+xml)?$/i.test(type)) main ||= type;
    },
  });
  if (/binary/i.test(main)) throw unknown('xlsb');
  if (!/excel|spreadsheetml/i.test(main)) {
    if (/\.xml$/.test(main)) throw damaged('contents');
    throw unknown('other');
  }
  return { kind: 'workbook', hasMacros: /macroenabled/i.test(main), archive };
}

async function contains(source: ByteSource, wanted: Buffer): Promise<boolean> {
  let tail = Buffer.alloc(0);
  for await (const bytes of bytesOf(source)) {
    const seen = Buffer.concat([tail, bytes]);
    if (seen.includes(wanted)) return true;
    tail = seen.subarray(-wanted.length);
  }
  return false;
}

function isHtml(start: Uint8Array): boolean {
  const text = Buffer.from(start)
    .toString('latin1')
    .replace(/\0|^\xEF\xBB\xBF|^\xFF\xFE/g, '')
    .trimStart()
    .toLowerCase();
  return /^<(!doctype|html|head|meta|table|style|\?xml|!--)/.test(text);
}

/** Text of any encoding has line ends and tabs, and hardly another control character. UTF-16 has a NUL beside each of them. */
function isText(start: Uint8Array): boolean {
  if (startsWith(start, 0x25, 0x50, 0x44, 0x46) || startsWith(start, 0x1f, 0x8b)) return false;
  if (startsWith(start, 0x7f, 0x45, 0x4c, 0x46) || startsWith(start, 0x4d, 0x5a, 0x90)) return false;
  if (startsWith(start, 0xff, 0xfe) || startsWith(start, 0xfe, 0xff)) return true;
  if (isWide(start)) return true;
  const controls = start.filter((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 0x1a && byte !== 0x1b));
  return controls.length * 50 <= start.length;
}

/** UTF-16 without a mark: every other byte is the high one, which is 0 for Latin, 4 for Cyrillic and 6 for Arabic letters. */
export function isWide(bytes: Uint8Array): 'little-endian' | 'big-endian' | false {
  const high = [0, 0];
  bytes.forEach((byte, index) => {
    if (byte === 0 || byte === 4 || byte === 6) high[index % 2] = (high[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = high;
  if (Math.max(even, odd) * 3 < bytes.length || Math.min(even, odd) * 20 > Math.max(even, odd)) return false;
  return odd > even ? 'little-endian' : 'big-endian';
}
