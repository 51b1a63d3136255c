import { TextDecoder } from 'node:util';
import { SaxesParser } from 'saxes';
import { readingLimits as limits } from './limits.ts';
import { damaged, hostile, tooLarge } from './refusal.ts';

/** Without prototype: `__proto__` is a name like any other. */
export type XmlAttributes = Readonly<Record<string, string>>;

export interface XmlHandlers {
  /** Names come without their prefix, which every program chooses for itself. */
  readonly open: (name: string, attributes: XmlAttributes) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
}

/**
 * Reads a part, piece by piece: pulling the next piece is what goes on. Yields the bytes read so far. Document types are refused
 * whatever they say, so there is no entity to expand or to fetch.
 */
export async function* parseXml(part: AsyncIterable<Uint8Array>, handlers: XmlHandlers): AsyncGenerator<number> {
  const parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false });
  const within: string[] = [];
  let isQuiet = true;
  parser.on('error', () => {
    throw damaged('contents');
  });
  parser.on('doctype', () => {
    throw hostile('doctype');
  });
  parser.on('opentag', ({ name, attributes }) => {
    isQuiet = false;
    const local = withoutPrefix(name);
    within.push(local);
    if (within.length > limits.xmlDepth) throw hostile('nesting');
    handlers.open(local, attributes);
  });
  parser.on('closetag', () => {
    isQuiet = false;
    const local = within.pop();
    if (local !== undefined) handlers.close?.(local);
  });
  if (handlers.text) {
    parser.on('text', handlers.text);
    parser.on('cdata', handlers.text);
  }

  let decoder: TextDecoder | undefined;
  let bytesRead = 0;
  let quietBytes = 0;
  for await (const bytes of part) {
    decoder ??= decoderFor(bytes);
    isQuiet = true;
    parser.write(decode(decoder, bytes));
    quietBytes = isQuiet ? quietBytes + bytes.length : 0;
    // The parser gathers a text or tag until it ends; one that does not would fill the memory.
    if (quietBytes > limits.xmlTokenBytes) throw tooLarge('cell', limits.cellCharacters);
    bytesRead += bytes.length;
    yield bytesRead;
  }
  if (!decoder) throw damaged('contents');
  parser.write(decode(decoder)).close();
}

/** Reads a small part at one go. */
export async function readXml(part: AsyncIterable<Uint8Array>, handlers: XmlHandlers): Promise<void> {
  for await (const _ of parseXml(part, handlers));
}

/** An attribute whose prefix differs from program to program: `r:id`, `ns0:id`. */
export function prefixedAttribute(attributes: XmlAttributes, name: string): string | undefined {
  const key = Object.keys(attributes).find((each) => each.endsWith(`:${name}`));
  return key === undefined ? undefined : attributes[key];
}

export const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true';

const withoutPrefix = (name: string): string => {
  const colon = name.indexOf(':');
  return colon === -1 ? name : name.slice(colon + 1);
};

function decoderFor(firstBytes: Uint8Array): TextDecoder {
  const [first, second] = firstBytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le', { fatal: true });
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be', { fatal: true });
  return new TextDecoder('utf-8', { fatal: true });
}

function decode(decoder: TextDecoder, bytes?: Uint8Array): string {
  try {
    return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode();
  } catch {
    throw damaged('contents');
  }
}
