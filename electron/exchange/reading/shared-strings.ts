import type { Archive } from './archive.ts';
import { readingLimits as limits } from './limits.ts';
import { tooLarge, tooManyBytes } from './refusal.ts';
import { unescapeText } from './sheet-text.ts';
import { parseXml } from './xml.ts';

/** The texts that cells refer to by number. Undefined when there is no such text. */
export type SharedStrings = (index: number) => string | undefined;

export const noSharedStrings: SharedStrings = () => undefined;

const blockBytes = 1024 * 1024;

/**
 * Kept as bytes in blocks outside the heap: as strings of their own a million texts would take several times the room, and the
 * collector would go through them again and again.
 */
export async function readSharedStrings(
  archive: Archive,
  part: string,
  progress: (bytes: number) => Promise<void>,
): Promise<SharedStrings> {
  const texts = createTextStore();
  let text = '';
  let isShown = true;
  let isText = false;
  const reading = parseXml(archive.read(part), {
    open(name) {
      if (name === 'si') text = '';
      // Phonetic hints above the text.
      else if (name === 'rPh') isShown = false;
      else if (name === 't') isText = isShown;
    },
    text(piece) {
      if (!isText) return;
      text += piece;
      if (text.length > limits.cellCharacters) throw tooLarge('cell', limits.cellCharacters);
    },
    close(name) {
      if (name === 't') isText = false;
      else if (name === 'rPh') isShown = true;
      else if (name === 'si') texts.add(unescapeText(text));
    },
  });
  for await (const bytes of reading) await progress(bytes);
  return texts.get;
}

function createTextStore() {
  const blocks: Buffer[] = [];
  let block = Buffer.alloc(0);
  let used = 0;
  let total = 0;
  let count = 0;
  let places = new Uint32Array(3 * 1024);

  return {
    add(text: string): void {
      const size = Buffer.byteLength(text);
      total += size;
      count += 1;
      if (count > limits.sharedTexts || total > limits.sharedTextBytes) {
        throw tooManyBytes('texts', limits.sharedTextBytes);
      }
      if (used + size > block.length) {
        block = Buffer.allocUnsafeSlow(Math.max(blockBytes, size));
        blocks.push(block);
        used = 0;
      }
      block.write(text, used);
      if (count * 3 > places.length) {
        const wider = new Uint32Array(places.length * 2);
        wider.set(places);
        places = wider;
      }
      places.set([blocks.length - 1, used, used + size], (count - 1) * 3);
      used += size;
    },

    get(index: number): string | undefined {
      if (!(index >= 0 && index < count)) return undefined;
      const [at = 0, start, end] = places.subarray(index * 3, index * 3 + 3);
      return blocks[at]?.toString('utf8', start, end);
    },
  };
}
