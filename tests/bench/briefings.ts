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
  ids: ['memorandum-pdf', 'memorandum-pdf-again', 'memorandum-pdf-first'],
  run: async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'safir-bench-'));
    const worker = await buildTypstWorker();
    try {
      const ours = await measureOurs(worker.url, path.join(folder, 'fonts'));
      const chromium = await measureChromium(folder);
      const figure = (
        id: string,
        value: readonly number[],
        floor: readonly number[],
        goal: Parameters<typeof entry>[4],
      ) => entry(issue, id, 'ms', { value: median(value), floor: median(floor) }, goal);
      return [
        // Both begin at the words, with an engine that runs already.
        figure('memorandum-pdf', ours.changed, chromium.changed, { atMost: 0.25, of: 'ratio' }),
        // Both have laid this text out before; for Chromium that is its print call alone.
        figure('memorandum-pdf-again', ours.again, chromium.again, null),
        figure('memorandum-pdf-first', ours.first, chromium.first, null),
      ];
    } finally {
      worker.remove();
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

/** Milliseconds from the values of the record to the bytes of the file. */
interface Times {
  /** With the start of the thread, or of the window. */
  readonly first: number[];
  readonly changed: number[];
  readonly again: number[];
}

async function measureOurs(workerUrl: URL, fontsFolder: string): Promise<Times> {
  await copyFonts(fontsFolder);
  const times: Times = { first: [], changed: [], again: [] };
  for (let start = 0; start < firstRuns; start += 1) {
    const printer = createPrinter({ workerUrl, briefingsFolder, fontsFolder });
    const timed = async (meeting: ValuesOf<'meeting'>): Promise<number> => {
      const before = performance.now();
      const printed = await printer.print(project(meeting));
      const took = performance.now() - before;
      if (!printed.ok || printed.value.pages !== 3) throw new Error('The memorandum is not the one of three pages.');
      return took;
    };
    for (let time = 0; time <= runs; time += 1) {
      const meeting = realisticMeeting(time);
      (time === 0 ? times.first : times.changed).push(await timed(meeting));
      times.again.push(await timed(meeting));
    }
    await printer.close();
  }
  return times;
}

async function measureChromium(folder: string): Promise<Times> {
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
    return JSON.parse(readFileSync(path.join(folder, 'times.json'), 'utf8'));
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
