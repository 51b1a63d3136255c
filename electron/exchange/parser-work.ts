/** The inside of the parser process: one job, asked for bytes and paced by its host. Knows no file, no key and no Electron. */

import { batchesAhead, type FromParser, fromParserSchema, longestRead, type ToParser } from './parser-protocol.ts';
import { type ByteSource, inBlocks } from './reading/byte-source.ts';
import { encodeRows } from './reading/cell-wire.ts';
import type { Row } from './reading/cells.ts';
import { inspectSpreadsheet, readRows } from './reading/read-spreadsheet.ts';
import { Refusal } from './reading/refusal.ts';

export interface ParserWork {
  readonly receive: (message: ToParser) => void;
}

const rowsInBatch = 500;
const charactersInBatch = 256 * 1024;
const progressEveryBytes = 1024 * 1024;

/** `overMemory` ends the process: what lies outside the heap is not held by the limit of the heap. */
export function createParserWork(tell: (message: FromParser) => void, overMemory: () => void): ParserWork {
  const waiting = new Map<number, (bytes: Uint8Array) => void>();
  let asked = 0;
  let ahead = 0;
  let goOn: (() => void) | undefined;

  const sourceOf = (size: number): ByteSource =>
    inBlocks({
      size,
      read: (position, length) =>
        new Promise((resolve) => {
          asked += 1;
          waiting.set(asked, resolve);
          tell({ kind: 'need', id: asked, position, length: Math.min(length, longestRead) });
        }),
    });

  async function work({ size, job }: Extract<ToParser, { readonly kind: 'start' }>): Promise<void> {
    let told = 0;
    const progress = async (done: number, total: number) => {
      if (done - told < progressEveryBytes && done >= told) return;
      told = done;
      if (process.memoryUsage.rss() > memoryLimitBytes) overMemory();
      tell({ kind: 'progress', done, total });
    };
    const source = sourceOf(size);
    if (job.kind === 'inspect') {
      tell({ kind: 'inspected', overview: await inspectSpreadsheet(source, progress) });
      return;
    }
    const batch = createBatch(async (rows, done, total) => {
      tell({ kind: 'rows', rows, done, total });
      ahead += 1;
      if (ahead >= batchesAhead) await new Promise<void>((resolve) => (goOn = resolve));
    });
    const summary = await readRows(source, job, progress, async (rows, done, total) => {
      await batch.add(rows, done, total);
      await progress(done, total);
    });
    await batch.finish();
    tell({ kind: 'read', summary });
  }

  return {
    receive(message) {
      switch (message.kind) {
        case 'start':
          work(message).catch((error: unknown) => {
            if (!(error instanceof Refusal)) throw error;
            const refused = fromParserSchema.safeParse({ kind: 'refused', failure: error.failure });
            if (!refused.success) throw error;
            tell(refused.data);
          });
          return;
        case 'bytes':
          waiting.get(message.id)?.(message.bytes);
          waiting.delete(message.id);
          return;
        case 'more':
          ahead -= 1;
          goOn?.();
          goOn = undefined;
          return;
      }
    },
  };
}

/** Far above what any file within the limits needs; a file that gets here has found a way round one of them. */
const memoryLimitBytes = 512 * 1024 * 1024;

function createBatch(send: (rows: string, done: number, total: number) => Promise<void>) {
  let rows: Row[] = [];
  let characters = 0;
  let last: readonly [done: number, total: number] = [0, 0];

  async function flush(): Promise<void> {
    const text = encodeRows(rows);
    rows = [];
    characters = 0;
    await send(text, ...last);
  }

  return {
    async add(found: readonly Row[], done: number, total: number): Promise<void> {
      last = [done, total];
      for (const row of found) {
        rows.push(row);
        for (const cell of row.cells) characters += cell.kind === 'empty' ? 1 : cell.text.length + 4;
        if (rows.length >= rowsInBatch || characters >= charactersInBatch) await flush();
      }
    },
    async finish(): Promise<void> {
      if (rows.length > 0) await flush();
    },
  };
}
