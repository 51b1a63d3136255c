/** Opens a PDF of ours for looking at. Scripts, links and forms in it are left alone; it is drawn and nothing else. */
import {
  GlobalWorkerOptions,
  getDocument,
  type PDFDocumentProxy,
  type PDFPageProxy,
} from 'pdfjs-dist/legacy/build/pdf.mjs';
import workerUrl from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';
import { workerScript } from './worker-script.ts';

export type { PDFPageProxy };

let worker: Worker | null = null;

/** One worker for the window; it holds nothing between documents. */
function startWorker(): void {
  if (worker) return;
  worker = new Worker(workerScript(workerUrl), { type: 'module' });
  GlobalWorkerOptions.workerPort = worker;
}

export interface OpenPdf {
  readonly pages: readonly PDFPageProxy[];
  readonly close: () => void;
}

export async function openPdf(bytes: Uint8Array): Promise<OpenPdf> {
  startWorker();
  const loading = getDocument({
    // The worker takes the buffer over; the caller keeps his own for another look.
    data: bytes.slice(),
    isEvalSupported: false,
    enableXfa: false,
    disableAutoFetch: true,
    useWorkerFetch: false,
    useSystemFonts: false,
  });
  const document: PDFDocumentProxy = await loading.promise;
  const pages = await Promise.all(Array.from({ length: document.numPages }, (_, index) => document.getPage(index + 1)));
  return { pages, close: () => void loading.destroy() };
}
