/**
 * Sets pages in a thread of its own: the compiler is synchronous, and the vault must go on answering meanwhile.
 * It touches no file: layouts, typefaces and data are handed over, so it runs the same from a package as from a folder.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { NodeCompiler, type NodeError, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';

export interface TypstAssets {
  /** Layouts by their path below the briefings folder. */
  readonly layouts: ReadonlyMap<string, Uint8Array>;
  readonly fonts: readonly Uint8Array[];
}

export interface TypstJob {
  readonly id: number;
  /** Path of the layout to set. */
  readonly template: string;
  /** What the layout reads as `/data.json`. */
  readonly json: string;
  readonly createdAtSeconds: number;
}

export type TypstAnswer =
  | { readonly id: number; readonly ok: true; readonly pdf: Uint8Array; readonly pages: number }
  /** Diagnostics may quote the record: never to be logged. */
  | { readonly id: number; readonly ok: false; readonly diagnostics: readonly string[] };

/**
 * Archives keep PDF/A; the `a` level is the tagged one, which screen readers and search need. It refuses a text with a character
 * that no typeface here has; the record must be printed all the same, so the character is then an empty box in plain tagged PDF.
 */
const archival = 'a-2a';
const plain = '1.7';

/** How many later jobs a piece of set text is kept for; enough for a preview that changes a word at a time. */
const keptForJobs = 8;

/** Exists nowhere: every file the compiler may read is one of those mapped below it. */
const root = '/briefings';

if (!parentPort) throw new Error('The Typst worker runs as a worker thread only.');
const port = parentPort;
const assets = workerData as TypstAssets; // printer.ts starts this worker and gives it just that

const compiler = NodeCompiler.create({
  workspace: root,
  fontArgs: [{ fontBlobs: assets.fonts.map((font) => Buffer.from(font.buffer, font.byteOffset, font.byteLength)) }],
});
for (const [path, source] of assets.layouts) compiler.mapShadow(`${root}/${path}`, Buffer.from(source));

port.on('message', (job: TypstJob) => {
  const answer = set(job);
  port.postMessage(answer, answer.ok ? [answer.pdf.buffer as ArrayBuffer] : []); // made by set() over a plain ArrayBuffer
});

function set(job: TypstJob): TypstAnswer {
  const dataFile = `${root}/data.json`;
  compiler.mapShadow(dataFile, Buffer.from(job.json));
  try {
    const compiled = compiler.compile({ mainFilePath: `${root}/${job.template}`, resetRead: true });
    const document = compiled.result;
    if (!document) return refused(job, compiled.takeError());
    const pdf = exported(document, job.createdAtSeconds);
    return { id: job.id, ok: true, pdf: new Uint8Array(pdf), pages: document.numOfPages };
  } catch (error) {
    return { id: job.id, ok: false, diagnostics: [String(error)] };
  } finally {
    compiler.unmapShadow(dataFile);
    compiler.evictCache(keptForJobs);
  }
}

function exported(document: NodeTypstDocument, creationTimestamp: number): Buffer {
  try {
    return compiler.pdf(document, { pdfStandard: archival, creationTimestamp });
  } catch {
    return compiler.pdf(document, { pdfStandard: plain, creationTimestamp });
  }
}

function refused(job: TypstJob, error: NodeError | null): TypstAnswer {
  const diagnostics = error ? compiler.fetchDiagnostics(error).map((diagnostic) => JSON.stringify(diagnostic)) : [];
  return { id: job.id, ok: false, diagnostics };
}
