/** A file as bytes to be asked for: the parser process has no file, path or descriptor of its own. */
export interface ByteSource {
  readonly size: number;
  /** Fewer bytes than asked for only at the end of the file. */
  readonly read: (position: number, length: number) => Promise<Uint8Array>;
}

const blockBytes = 256 * 1024;
const blocksKept = 4;

/** A ZIP directory is read in thousands of small pieces; each would otherwise be a question to another process. */
export function inBlocks(source: ByteSource): ByteSource {
  const blocks = new Map<number, Promise<Uint8Array>>();

  function block(index: number): Promise<Uint8Array> {
    const known = blocks.get(index);
    if (known !== undefined) return known;
    const asked = source.read(index * blockBytes, Math.min(blockBytes, source.size - index * blockBytes));
    blocks.set(index, asked);
    const oldest = blocks.keys().next();
    if (blocks.size > blocksKept && !oldest.done) blocks.delete(oldest.value);
    return asked;
  }

  return {
    size: source.size,
    async read(position, length) {
      const end = Math.min(position + length, source.size);
      const first = Math.floor(position / blockBytes);
      if (end <= (first + 1) * blockBytes) {
        return (await block(first)).subarray(position - first * blockBytes, end - first * blockBytes);
      }
      const pieces: Uint8Array[] = [];
      for (let at = position; at < end; ) {
        const index = Math.floor(at / blockBytes);
        const piece = (await block(index)).subarray(at - index * blockBytes, end - index * blockBytes);
        pieces.push(piece);
        at += piece.length;
      }
      return Buffer.concat(pieces);
    },
  };
}

/** All bytes in order, from `start`. */
export async function* bytesOf(source: ByteSource, start = 0, end = source.size): AsyncGenerator<Uint8Array> {
  for (let at = start; at < end; ) {
    const next = Math.min(end, (Math.floor(at / blockBytes) + 1) * blockBytes);
    yield await source.read(at, next - at);
    at = next;
  }
}
