import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { failed, ok, type Result } from '../../domain/result.ts';
import type { Printout } from './briefing.ts';
import type { TypstAnswer, TypstAssets, TypstJob } from './typst-worker.ts';

export interface PrinterOptions {
  /** The built typst-worker.js. */
  readonly workerUrl: URL;
  /** Holds layout.typ and a folder for each briefing. */
  readonly briefingsFolder: string;
  /** Holds the typefaces as .ttf files. One of the computer's own is used only for a script that none of these has. */
  readonly fontsFolder: string;
  /** A job that takes longer ends together with the thread it runs in. */
  readonly timeoutMs?: number;
  /** For work on layouts: what the compiler says of a failure. May quote the record, so the product never asks for it. */
  readonly explain?: (diagnostics: readonly string[]) => void;
}

export interface PrintedPages {
  readonly pdf: Uint8Array;
  readonly pages: number;
}

export interface Printer {
  /** Starts the thread before the first job, so that the first preview does not wait for it. */
  readonly warmUp: () => Promise<void>;
  /** A file to be kept. Never superseded. */
  readonly print: (printout: Printout) => Promise<Result<PrintedPages>>;
  /** A look at it: a newer preview takes the place of one still waiting, which answers `briefing-superseded`. */
  readonly preview: (printout: Printout) => Promise<Result<PrintedPages>>;
  /** Jobs under way answer `briefing-failed`. */
  readonly close: () => Promise<void>;
}

interface WaitingJob {
  readonly printout: Printout;
  readonly isPreview: boolean;
  readonly answer: (result: Result<PrintedPages>) => void;
  /** A bug, such as a layout missing from the package. */
  readonly fail: (error: unknown) => void;
}

/** Private, unassigned and misplaced code points mean nothing to any reader, and archival PDF forbids them: shown as �. */
const withoutMeaning = /[\p{Co}\p{Cn}\p{Cs}\ufeff]/gu;

const defaultTimeoutMs = 60_000;

/** One thread, one job at a time, started at the first job and kept: type and layouts are read only once. */
export function createPrinter(options: PrinterOptions): Printer {
  let waiting: WaitingJob[] = [];
  let running: WaitingJob | null = null;
  let worker: Promise<Worker> | null = null;
  let jobCount = 0;
  const closing = new AbortController();

  const startedWorker = (): Promise<Worker> => {
    if (worker) return worker;
    const starting = startWorker(options);
    const forget = () => {
      if (worker === starting) worker = null;
    };
    starting.then((thread) => thread.once('exit', forget), forget);
    worker = starting;
    return starting;
  };

  function enqueue(printout: Printout, isPreview: boolean): Promise<Result<PrintedPages>> {
    if (closing.signal.aborted) return Promise.resolve(failed({ kind: 'briefing-failed' }));
    if (isPreview) supersedePreviews();
    return new Promise((answer, fail) => {
      waiting.push({ printout, isPreview, answer, fail });
      void runNext();
    });
  }

  function supersedePreviews(): void {
    const superseded = waiting.filter((job) => job.isPreview);
    waiting = waiting.filter((job) => !job.isPreview);
    for (const job of superseded) job.answer(failed({ kind: 'briefing-superseded' }));
  }

  async function runNext(): Promise<void> {
    if (running) return;
    const job = waiting.shift();
    if (!job) return;
    running = job;
    await runInWorker(job.printout).then(job.answer, job.fail);
    running = null;
    await runNext();
  }

  async function runInWorker(printout: Printout): Promise<Result<PrintedPages>> {
    const thread = await startedWorker();
    jobCount += 1;
    const job: TypstJob = {
      id: jobCount,
      template: printout.template,
      json: JSON.stringify(printout.data).replace(withoutMeaning, '\ufffd'),
      createdAtSeconds: Math.floor(printout.createdAt.getTime() / 1000),
    };
    const answer = await answerOf(thread, job, options.timeoutMs ?? defaultTimeoutMs, closing.signal);
    if (!answer) {
      worker = null;
      // Not awaited: a thread inside the compiler ends only when the compiler returns. The next job gets a thread of its own.
      void thread.terminate();
      return failed({ kind: 'briefing-failed' });
    }
    if (answer.ok) return ok({ pdf: answer.pdf, pages: answer.pages });
    options.explain?.(answer.diagnostics);
    return failed({ kind: 'briefing-failed' });
  }

  return {
    warmUp: async () => {
      if (!closing.signal.aborted) await startedWorker();
    },
    print: (printout) => enqueue(printout, false),
    preview: (printout) => enqueue(printout, true),
    close: async () => {
      const left = waiting;
      waiting = [];
      for (const job of left) job.answer(failed({ kind: 'briefing-failed' }));
      closing.abort();
      const thread = await worker?.catch(() => null);
      void thread?.terminate();
    },
  };
}

async function startWorker({ workerUrl, briefingsFolder, fontsFolder }: PrinterOptions): Promise<Worker> {
  const [layouts, fonts] = await Promise.all([readLayouts(briefingsFolder), readFonts(fontsFolder)]);
  const assets: TypstAssets = { layouts, fonts };
  const worker = new Worker(workerUrl, { workerData: assets, stdout: true, stderr: true });
  // The exit that follows an error says enough; without a listener the error would end this process too.
  worker.on('error', () => undefined);
  // An idle printer does not keep a process alive.
  worker.unref();
  return worker;
}

/** Null when the thread died, took too long or is closed; it is of no use then. */
function answerOf(worker: Worker, job: TypstJob, timeoutMs: number, closing: AbortSignal): Promise<TypstAnswer | null> {
  return new Promise((resolve) => {
    const settle = (answer: TypstAnswer | null) => {
      clearTimeout(timer);
      worker.off('message', onMessage).off('error', onEnd).off('exit', onEnd);
      closing.removeEventListener('abort', onEnd);
      worker.unref();
      resolve(answer);
    };
    const onMessage = (answer: TypstAnswer) => {
      if (answer.id === job.id) settle(answer);
    };
    const onEnd = () => settle(null);
    const timer = setTimeout(onEnd, timeoutMs);
    worker.on('message', onMessage).on('error', onEnd).on('exit', onEnd);
    closing.addEventListener('abort', onEnd);
    if (closing.aborted) return onEnd();
    worker.ref();
    worker.postMessage(job);
  });
}

async function readLayouts(folder: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.typ'));
  return new Map(
    await Promise.all(
      names.map(async (name) => [name.split(path.sep).join('/'), await readFile(path.join(folder, name))] as const),
    ),
  );
}

async function readFonts(folder: string): Promise<readonly Uint8Array[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.ttf')).sort();
  return Promise.all(names.map((name) => readFile(path.join(folder, name))));
}
