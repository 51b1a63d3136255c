import { TextDecoder } from 'node:util';
import iconv from 'iconv-lite';

/** The encodings in which tables reach a Tajik ministry. UTF-8 first: what is valid in it is hardly ever anything else. */
export const encodings = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1251',
  'koi8-t',
  'koi8-r',
  'cp866',
  'windows-1256',
  'windows-1252',
] as const;

export type Encoding = (typeof encodings)[number];
export type SingleByteEncoding = Exclude<Encoding, 'utf-8' | 'utf-16le' | 'utf-16be'>;

export const isSingleByte = (encoding: Encoding): encoding is SingleByteEncoding => !encoding.startsWith('utf-');

export interface StrictDecoder {
  /** Undefined as soon as bytes stand there that mean nothing in this encoding: they are never replaced by a sign. */
  readonly decode: (bytes: Uint8Array) => string | undefined;
  readonly end: () => string | undefined;
}

export function strictDecoder(encoding: Encoding): StrictDecoder {
  return isSingleByte(encoding) ? singleByteDecoder(encoding) : unicodeDecoder(encoding);
}

function unicodeDecoder(encoding: Exclude<Encoding, SingleByteEncoding>): StrictDecoder {
  const decoder = new TextDecoder(encoding, { fatal: true });
  const attempt = (work: () => string): string | undefined => {
    try {
      return work();
    } catch (error) {
      if (error instanceof TypeError) return undefined;
      throw error;
    }
  };
  return {
    decode: (bytes) => attempt(() => decoder.decode(bytes, { stream: true })),
    end: () => attempt(() => decoder.decode()),
  };
}

function singleByteDecoder(encoding: SingleByteEncoding): StrictDecoder {
  const { isLetter } = tableOf(encoding);
  const decoder = iconv.getDecoder(encoding);
  return {
    decode(bytes) {
      for (const byte of bytes) if (isLetter[byte] === 0) return undefined;
      return decoder.write(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    },
    end: () => decoder.end() ?? '',
  };
}

interface ByteTable {
  readonly characters: readonly string[];
  /** 1 for each byte that stands for a character and comes back as itself. */
  readonly isLetter: Uint8Array;
}

const tables = new Map<SingleByteEncoding, ByteTable>();

export function tableOf(encoding: SingleByteEncoding): ByteTable {
  const known = tables.get(encoding);
  if (known) return known;
  const characters = Array.from({ length: 256 }, (_, byte) => iconv.decode(Buffer.of(byte), encoding));
  const isLetter = Uint8Array.from(characters, (character, byte) => {
    const back = iconv.encode(character, encoding);
    return character !== '\uFFFD' && back.length === 1 && back[0] === byte ? 1 : 0;
  });
  const table = { characters, isLetter };
  tables.set(encoding, table);
  return table;
}

/** The mark at the start of a file, which says more than any guess. */
export function byteOrderMark(start: Uint8Array): { readonly encoding: Encoding; readonly bytes: number } | undefined {
  const [first, second, third] = start;
  if (first === 0xef && second === 0xbb && third === 0xbf) return { encoding: 'utf-8', bytes: 3 };
  if (first === 0xff && second === 0xfe) return { encoding: 'utf-16le', bytes: 2 };
  if (first === 0xfe && second === 0xff) return { encoding: 'utf-16be', bytes: 2 };
  return undefined;
}
