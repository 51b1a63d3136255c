import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { forkParser } from '../../../electron/exchange/forked-parser.ts';
import { readFileRows } from '../../../electron/exchange/parser-host.ts';
import type { ParserPort } from '../../../electron/exchange/parser-port.ts';
import { mustFail, mustSucceed } from '../../temp-vault.ts';
import { workbook } from './hostile-workbooks.ts';
import { csv, endlessSource, firstSheet, inspect, readAll, sourceOf, startParser, texts } from './parsers.ts';

const megabyte = 1024 * 1024;
const residentMegabytes = (pid: number) =>
  Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;

/** A parser process that does what the test says instead of reading. */
const script = (code: string) => (): ParserPort =>
  forkParser({ entry: new URL('./misbehaving-parser.mjs', import.meta.url), nodeArguments: [`--title=${code}`] });

const line = Buffer.from('Рустам,Намунаев,2004-01-01,+992900000000\n');
const lines = Buffer.concat(Array.from({ length: 4096 }, () => line));
const manyRows = (size: number) =>
  endlessSource(size, (position, length) => {
    const start = position % line.length;
    return Uint8Array.prototype.slice.call(
      length + start <= lines.length
        ? lines
        : Buffer.concat(Array(Math.ceil((length + start) / lines.length)).fill(lines)),
      start,
      start + length,
    );
  });

describe('a parser process', () => {
  test('that runs out of memory ends alone and is named as such', async () => {
    const before = process.memoryUsage().rss;
    const { result } = await readAll(sourceOf(workbook({})), firstSheet, { startParser: script('hoards') });
    expect(mustFail(result)).toEqual({ kind: 'spreadsheet-reader-ended', reason: 'memory' });
    expect(process.memoryUsage().rss - before).toBeLessThan(50 * megabyte);
  });

  test.each([
    ['crashes', 'crashed'],
    ['talks nonsense', 'crashed'],
    ['sends rows that are none', 'crashed'],
    ['answers another question', 'crashed'],
    ['hangs', 'stalled'],
  ])('that %s is ended and named %s', async (code, reason) => {
    const { result } = await readAll(sourceOf(Buffer.from('a,b')), csv(), { startParser: script(code), stallMs: 1500 });
    expect(mustFail(result)).toEqual({ kind: 'spreadsheet-reader-ended', reason });
  });

  test('started without a limit of its memory refuses to work', async () => {
    const unlimited = () => {
      const entry = new URL('../../../electron/exchange/parser-entry.ts', import.meta.url);
      return forkParser({ entry, nodeArguments: ['--max-old-space-size=4096', '--import', 'tsx'] });
    };
    const { result } = await readAll(sourceOf(Buffer.from('a,b')), csv(), { startParser: unlimited });
    expect(mustFail(result)).toEqual({ kind: 'spreadsheet-reader-ended', reason: 'crashed' });
  });

  test('knows nothing of the environment and holds no file but its own', async () => {
    process.env.SAFIR_TEST_SECRET = 'word';
    const { rows, result } = await readAll(sourceOf(Buffer.from('a')), csv(), {
      startParser: script('tells its environment'),
    });
    delete process.env.SAFIR_TEST_SECRET;
    mustSucceed(result);
    expect(rows.flatMap(texts).filter((name) => !/^NODE_CHANNEL/.test(name))).toEqual([]);
  });
});

describe('giant shared texts', () => {
  test('are refused by the process, and the host keeps its memory', async () => {
    let state = 1;
    const word = () => {
      state = (state * 48_271) % 2_147_483_647;
      return state.toString(36);
    };
    const words = () => Array.from({ length: 20 }, word).join(' ');
    const texts = Array.from({ length: 17_000 }, () => `<si><t>${words()} ${'намуна '.repeat(300)}</t></si>`);
    const bytes = workbook({ sharedStrings: `<sst>${texts.join('')}</sst>` });
    texts.length = 0;
    const before = process.memoryUsage().rss;
    const { result } = await readAll(sourceOf(bytes));
    expect(mustFail(result)).toMatchObject({ kind: 'spreadsheet-too-large', limit: 'texts' });
    expect(process.memoryUsage().rss - before).toBeLessThan(50 * megabyte);
  });
});

describe('reading', () => {
  test('a million rows takes little memory on both sides and tells how far it is', async () => {
    const size = 1_000_000 * line.length;
    const port = startParser();
    const pid = port.pid ?? 0;
    const told: number[] = [];
    let peak = 0;
    let rows = 0;
    const before = process.memoryUsage().rss;
    const result = await readFileRows(manyRows(size), csv(), {
      startParser: () => port,
      onRows: (found) => {
        rows += found.length;
        if (rows % 50_000 === 0) peak = Math.max(peak, residentMegabytes(pid));
      },
      onProgress: (done, total) => told.push(done / total),
    });
    expect(mustSucceed(result)).toMatchObject({ rows: 1_000_000 });
    expect(rows).toBe(1_000_000);
    expect(told.at(-1)).toBe(1);
    expect(told.every((each, index) => index === 0 || each >= (told[index - 1] ?? 0))).toBe(true);
    expect(peak).toBeLessThan(300);
    expect(process.memoryUsage().rss - before).toBeLessThan(200 * megabyte);
  }, 120_000);

  test('is cancelled within a second, wherever it is', async () => {
    const controller = new AbortController();
    let cancelledAt = 0;
    const { result } = await readAll(manyRows(150 * megabyte), csv(), {
      signal: controller.signal,
      onProgress: () => {
        if (cancelledAt === 0) cancelledAt = performance.now();
        controller.abort();
      },
    });
    expect(mustFail(result)).toEqual({ kind: 'spreadsheet-cancelled' });
    expect(performance.now() - cancelledAt).toBeLessThan(1000);
  });

  test('waits for whoever takes the rows', async () => {
    let open = 0;
    let most = 0;
    const result = await readFileRows(manyRows(20_000 * line.length), csv(), {
      startParser,
      onRows: async () => {
        open += 1;
        most = Math.max(most, open);
        await new Promise((resolve) => setImmediate(resolve));
        open -= 1;
      },
    });
    mustSucceed(result);
    expect(most).toBe(1);
  });

  test('ends with the bug of whoever takes the rows', async () => {
    const reading = readFileRows(manyRows(20_000 * line.length), csv(), {
      startParser,
      onRows: () => {
        throw new Error('a bug');
      },
    });
    await expect(reading).rejects.toThrow('a bug');
  });

  test('a file that goes away meanwhile says so', async () => {
    const gone = { size: 1000, read: () => Promise.reject(new Error('EIO')) };
    expect(mustFail(await inspect(gone))).toEqual({ kind: 'spreadsheet-not-accessible' });
  });

  test('a file without end is refused before it is read', async () => {
    const failure = mustFail(await inspect(manyRows(500 * megabyte)));
    expect(failure).toEqual({ kind: 'spreadsheet-too-large', limit: 'file', max: 200 });
  });

  test('a line without end is refused with little memory', async () => {
    const source = endlessSource(150 * megabyte, (_, length) => Buffer.alloc(length, 'x'));
    const { result } = await readAll(source, csv());
    expect(mustFail(result)).toMatchObject({ kind: 'spreadsheet-too-large', limit: 'cell' });
  });
});
