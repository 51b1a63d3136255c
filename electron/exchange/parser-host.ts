/** The outside of the parser process: starts one for each job, gives it the bytes it asks for, and ends it when it misbehaves. */
import type { SpreadsheetFailure } from '../../domain/failures.ts';
import { failed, ok, type Result } from '../../domain/result.ts';
import { abortCodes, outOfMemoryCode, type StartParser } from './parser-port.ts';
import {
  type FromParser,
  fromParserSchema,
  type Job,
  type RowsRequest,
  type RowsSummary,
  type SpreadsheetOverview,
} from './parser-protocol.ts';
import type { ByteSource } from './reading/byte-source.ts';
import { decodeRows } from './reading/cell-wire.ts';
import type { Row } from './reading/cells.ts';

export interface ParserOptions {
  readonly startParser: StartParser;
  /** Ends the process within moments, wherever it is. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number, total: number) => void;
  /** A process that says nothing for so long is ended. */
  readonly stallMs?: number;
}

export interface RowsOptions extends ParserOptions {
  /** The next rows are read when it has settled. A failure of its own (a bug) ends the process and is thrown on. */
  readonly onRows: (rows: readonly Row[]) => Promise<void> | void;
}

type Outcome<T> = Result<T, SpreadsheetFailure>;

/** What kind of file it is, and what there is to choose from. */
export async function inspectFile(source: ByteSource, options: ParserOptions): Promise<Outcome<SpreadsheetOverview>> {
  const done = await run(source, { kind: 'inspect' }, options, () => undefined);
  if (!done.ok) return done;
  return done.value.kind === 'inspected' ? ok(done.value.overview) : crashed;
}

/** All rows in order. When it fails, rows may have been given before: whoever takes them decides what becomes of those. */
export async function readFileRows(
  source: ByteSource,
  request: RowsRequest,
  options: RowsOptions,
): Promise<Outcome<RowsSummary>> {
  const done = await run(source, { ...request, kind: 'rows' }, options, options.onRows);
  if (!done.ok) return done;
  return done.value.kind === 'read' ? ok(done.value.summary) : crashed;
}

const crashed = failed({ kind: 'spreadsheet-reader-ended', reason: 'crashed' });
const cancelled = failed({ kind: 'spreadsheet-cancelled' });

const defaultStallMs = 30_000;

type Answer = Extract<FromParser, { readonly kind: 'inspected' | 'read' }>;

async function run(
  source: ByteSource,
  job: Job,
  { startParser, signal, onProgress, stallMs = defaultStallMs }: ParserOptions,
  onRows: RowsOptions['onRows'],
): Promise<Outcome<Answer>> {
  if (signal?.aborted) return cancelled;
  const port = await startParser();
  return new Promise((resolve, reject) => {
    let isOver = false;
    let timer: NodeJS.Timeout | undefined;
    /** What the process waits for; the time that takes is not its own. */
    let owed = 0;
    let inOrder: Promise<void> = Promise.resolve();

    function finish(settle: () => void): void {
      if (isOver) return;
      isOver = true;
      clearTimeout(timer);
      signal?.removeEventListener('abort', cancel);
      port.kill();
      settle();
    }
    const end = (outcome: Outcome<Answer>) => finish(() => resolve(outcome));
    const cancel = () => end(cancelled);

    function watch(): void {
      clearTimeout(timer);
      if (isOver || owed > 0) return;
      timer = setTimeout(() => end(failed({ kind: 'spreadsheet-reader-ended', reason: 'stalled' })), stallMs);
    }

    async function owe(work: () => Promise<void>): Promise<void> {
      owed += 1;
      clearTimeout(timer);
      try {
        await work();
      } finally {
        owed -= 1;
        watch();
      }
    }

    /** After the rows given so far have been dealt with. */
    function afterRows(work: () => Promise<void> | void): void {
      inOrder = inOrder.then(async () => {
        if (!isOver) await work();
      });
      inOrder.catch((error: unknown) => finish(() => reject(error)));
    }

    async function give({ id, position, length }: Extract<FromParser, { readonly kind: 'need' }>): Promise<void> {
      try {
        const bytes = await source.read(position, length);
        if (!isOver) port.send({ kind: 'bytes', id, bytes });
      } catch {
        end(failed({ kind: 'spreadsheet-not-accessible' }));
      }
    }

    function takeRows({ rows, done, total }: Extract<FromParser, { readonly kind: 'rows' }>): void {
      const decoded = decodeRows(rows);
      if (!decoded) {
        end(crashed);
        return;
      }
      const dealWith = async () => {
        await onRows(decoded);
        onProgress?.(done, total);
        if (!isOver) port.send({ kind: 'more' });
      };
      afterRows(() => owe(dealWith));
    }

    function receive(message: unknown): void {
      if (isOver) return;
      const parsed = fromParserSchema.safeParse(message);
      if (!parsed.success) {
        end(crashed);
        return;
      }
      watch();
      const said = parsed.data;
      switch (said.kind) {
        case 'need':
          void owe(() => give(said));
          return;
        case 'progress':
          onProgress?.(said.done, said.total);
          return;
        case 'rows':
          takeRows(said);
          return;
        case 'inspected':
        case 'read':
          afterRows(() => end(ok(said)));
          return;
        case 'refused':
          afterRows(() => end(failed(said.failure)));
          return;
      }
    }

    signal?.addEventListener('abort', cancel);
    // What it said last still counts: rows on their way are dealt with before its end is told.
    port.listen(receive, (exitCode) => afterRows(() => end(endedWith(exitCode))));
    port.send({ kind: 'start', size: source.size, job });
    watch();
    if (signal?.aborted) cancel();
  });
}

function endedWith(exitCode: number | null): Outcome<Answer> {
  const isMemory = exitCode !== null && [outOfMemoryCode, ...abortCodes].includes(exitCode);
  return failed({ kind: 'spreadsheet-reader-ended', reason: isMemory ? 'memory' : 'crashed' });
}
