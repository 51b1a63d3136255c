/** Prints with the real worker, layouts and typefaces, and reads the pages back with poppler. */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { copyFonts } from '../../../build/fonts.mjs';
import type { BriefingContext, Printout } from '../../../electron/briefings/briefing.ts';
import {
  createPrinter,
  type PrintedPages,
  type Printer,
  type PrinterOptions,
} from '../../../electron/briefings/printer.ts';
import { mustSucceed, tempFolder } from '../../temp-vault.ts';
import { type BuiltWorker, briefingsFolder, buildTypstWorker } from './built-worker.ts';

export const readerIn = (language: BriefingContext['language']): BriefingContext => ({
  language,
  now: new Date('2019-06-10T20:00:00Z'),
  zone: 'Asia/Dushanbe',
  preparedBy: { name: 'Н. Раҳимзода', post: 'Second Secretary' },
});

/** A printer for the tests of one file. What the compiler says of a layout is shown with the failing test. */
export function printerForTests() {
  let options: PrinterOptions;
  let printer: Printer;
  let worker: BuiltWorker;

  beforeAll(async () => {
    const fontsFolder = path.join(tempFolder(), 'fonts');
    await copyFonts(fontsFolder);
    worker = await buildTypstWorker();
    options = {
      workerUrl: worker.url,
      briefingsFolder,
      fontsFolder,
      explain: (diagnostics) => console.error(diagnostics.join('\n')),
    };
    printer = createPrinter(options);
  });
  afterAll(async () => {
    await printer.close();
    worker.remove();
  });

  return {
    print: async (printout: Printout): Promise<PrintedPages> => mustSucceed(await printer.print(printout)),
    options: (): PrinterOptions => options,
    /** One that the test may close or break; the test closes it. */
    another: (changes: Partial<PrinterOptions> = {}): Printer => createPrinter({ ...options, ...changes }),
  };
}

function saved(pdf: Uint8Array): string {
  const file = path.join(tempFolder(), 'briefing.pdf');
  writeFileSync(file, pdf);
  return file;
}

/** Poppler brackets runs of the other direction with marks of its own; no copying reader shows them. */
const popplerMarks = /[\u202a-\u202e\u2066-\u2069\u200e\u200f]/gu;

const poppler = (tool: string, toolArguments: readonly string[]): string =>
  execFileSync(tool, toolArguments, {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    stdio: ['ignore', 'pipe', 'ignore'],
  });

/** Blanks and line ends as single spaces. */
export const singleSpaced = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** The text of each page as one copies it. Poppler orders it by where it stands, across columns. */
export const pageTexts = (pdf: Uint8Array): readonly string[] => pagesOf(pdf, []);

/** In the order it was set in, which is the order it is read aloud in; words of right-to-left lines come last first. */
export const readAloud = (pdf: Uint8Array): string => pagesOf(pdf, ['-raw']).join(' ');

const pagesOf = (pdf: Uint8Array, order: readonly string[]): readonly string[] =>
  poppler('pdftotext', ['-enc', 'UTF-8', ...order, saved(pdf), '-'])
    .replace(popplerMarks, '')
    .split('\f')
    .slice(0, -1)
    .map(singleSpaced);

export const pdfInfo = (pdf: Uint8Array): string => poppler('pdfinfo', [saved(pdf)]);

export const metadata = (pdf: Uint8Array): string => poppler('pdfinfo', ['-meta', saved(pdf)]);

/** Fonts as poppler lists them, one a line. */
export const fonts = (pdf: Uint8Array): readonly string[] =>
  poppler('pdffonts', [saved(pdf)])
    .trim()
    .split('\n')
    .slice(2);
