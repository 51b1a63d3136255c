/** The memorandum of a realistic meeting as a PDF, against Chromium printing the same content. */
import { execFile } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { promisify } from 'node:util';
import { hasDisplay, startVirtualDisplay } from '../../build/display.mjs';
import { electronRuntime, sandboxArguments } from '../../build/electron-runtime.mjs';
import { copyFonts } from '../../build/fonts.mjs';
import type { ValuesOf } from '../../domain/records/index.ts';
import { plainToRichText } from '../../domain/rich-text.ts';
import type { Printout } from '../../electron/briefings/briefing.ts';
import { memorandum } from '../../electron/briefings/memorandum/briefing.ts';
import { createPrinter } from '../../electron/briefings/printer.ts';
import { agendaItem } from '../builders.ts';
import { briefingsFolder, buildTypstWorker } from '../electron/briefings/built-worker.ts';
import { fullMeeting, sourcesOf } from '../electron/briefings/fixture-meeting.ts';
import { type BenchSuite, entry, median } from './figure.ts';
import { memorandumAsHtml } from './memorandum-html.ts';

const run = promisify(execFile);
const issue = 1;
const runs = 15;
const firstRuns = 3;
const about = { name: 'chromium-print', version: '0.0.0', main: 'main.mjs' };

export const briefingSuite: BenchSuite = {
  ids: ['memorandum-pdf', 'memorandum-pdf-first', 'memorandum-pdf-beside-call'],
  run: async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'safir-bench-'));
    try {
      const ours = await measureOurs(path.join(folder, 'fonts'));
      const chromium = await measureChromium(folder);
      return [
        entry(
          issue,
          'memorandum-pdf',
          'ms',
          { value: median(ours.againMs), floor: median(chromium.again.map((taken) => taken.wholeMs)) },
          { atMost: 0.25, of: 'ratio' },
        ),
        entry(
          issue,
          'memorandum-pdf-first',
          'ms',
          { value: median(ours.firstMs), floor: chromium.first.wholeMs },
          null,
        ),
        // The same, beside the call alone: Chromium has read and laid out its page before, and ours begins at the record.
        entry(
          issue,
          'memorandum-pdf-beside-call',
          'ms',
          { value: median(ours.againMs), floor: median(chromium.again.map((taken) => taken.printMs)) },
          null,
        ),
      ];
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

/** From the values of the record to the bytes of the file. */
async function measureOurs(fontsFolder: string): Promise<{ firstMs: readonly number[]; againMs: readonly number[] }> {
  await copyFonts(fontsFolder);
  const workerUrl = await buildTypstWorker();
  const firstMs: number[] = [];
  const againMs: number[] = [];
  for (let start = 0; start < firstRuns; start += 1) {
    const printer = createPrinter({ workerUrl, briefingsFolder, fontsFolder });
    for (let time = 0; time <= runs; time += 1) {
      const meeting = realisticMeeting(time);
      const before = performance.now();
      const printed = await printer.print(project(meeting));
      const took = performance.now() - before;
      if (!printed.ok || printed.value.pages !== 3) throw new Error('The memorandum is not the one of three pages.');
      (time === 0 ? firstMs : againMs).push(took);
    }
    await printer.close();
  }
  return { firstMs, againMs };
}

interface ChromiumTimes {
  readonly first: { readonly wholeMs: number; readonly printMs: number };
  readonly again: readonly ChromiumTimes['first'][];
}

async function measureChromium(folder: string): Promise<ChromiumTimes> {
  for (let time = 0; time <= runs; time += 1) {
    const { page, header, footer } = memorandumAsHtml(project(realisticMeeting(time)).data);
    for (const [name, content] of Object.entries({ [`page-${time}`]: page, header, footer })) {
      writeFileSync(path.join(folder, `${name}.html`), content);
    }
  }
  const endDisplay = hasDisplay() ? null : await startVirtualDisplay();
  try {
    const { executable } = await electronRuntime();
    copyFileSync(path.join(import.meta.dirname, 'chromium-print.mjs'), path.join(folder, 'main.mjs'));
    writeFileSync(path.join(folder, 'package.json'), JSON.stringify(about));
    await run(executable, [...sandboxArguments(), folder, String(runs)], { timeout: 120_000 });
    const [first, ...again]: readonly ChromiumTimes['first'][] = JSON.parse(
      readFileSync(path.join(folder, 'times.json'), 'utf8'),
    );
    if (!first) throw new Error('Chromium printed nothing.');
    return { first, again };
  } finally {
    await endDisplay?.();
  }
}

/** Three pages. Each `edit` changes words in it, as the previews of somebody writing do, so that no earlier page is used again. */
function realisticMeeting(edit: number): ValuesOf<'meeting'> {
  const said =
    'Изҳори сипос барои мусоидат дар баргардонидани кӯдакон; the list of those who remain will be sent by note. ';
  const named = 'Готовность продолжить обсуждение выразил г-н аль-Юсуфи (حازم أحمد محمود اليوسفي), 14 мая. ';
  return fullMeeting({
    agenda: Array.from({ length: 5 }, (_, index) =>
      agendaItem({
        topic: `Масъалаи ${index + 1}: документы и решения суда`,
        weSaid: `${edit}. ${said.repeat(3)}`,
        theySaid: `${said}${named}${edit}`,
        outcomeKind: 'agreed',
        outcome: 'Стороны сверят списки поимённо.',
      }),
    ),
    memorandum: plainToRichText(
      Array.from({ length: 9 }, (_, index) => `${edit}.${index} ${said}${index % 3 === 0 ? named : said}`).join('\n'),
    ),
  });
}

function project(meeting: ValuesOf<'meeting'>): Printout {
  const printout = memorandum.project(sourcesOf(meeting), {
    language: 'tg',
    now: new Date('2019-06-10T20:00:00Z'),
    zone: 'Asia/Dushanbe',
    preparedBy: { name: 'Н. Раҳимзода', post: 'Second Secretary' },
  });
  if (!printout.ok) throw new Error('The memorandum could not be projected.');
  return printout.value;
}
