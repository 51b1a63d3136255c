import { writeFileSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { memorandum } from '../../../electron/briefings/memorandum/briefing.ts';
import { agendaItem } from '../../builders.ts';
import { mustFail, mustSucceed, tempFolder } from '../../temp-vault.ts';
import { briefingsFolder } from './built-worker.ts';
import { fullMeeting, sourcesOf } from './fixture-meeting.ts';
import { printerForTests, readerIn } from './printing.ts';

const printers = printerForTests();

const printout = (subject = 'A subject') =>
  mustSucceed(memorandum.project(sourcesOf(fullMeeting({ subject })), readerIn('en')));

/** Long enough that a thread cannot be done with it at once. */
const longPrintout = () => {
  const agenda = Array.from({ length: 100 }, () => agendaItem({ weSaid: 'words of the talk '.repeat(1000) }));
  return mustSucceed(memorandum.project(sourcesOf(fullMeeting({ agenda })), readerIn('en')));
};

describe('The printer', () => {
  it('does not hold up the thread that asks', async () => {
    let ticks = 0;
    const beat = setInterval(() => {
      ticks += 1;
    }, 1);
    await printers.print(longPrintout());
    clearInterval(beat);

    expect(ticks).toBeGreaterThan(10);
  });

  it('answers a waiting preview as superseded when a newer one is asked for, and never a file to be kept', async () => {
    const printer = printers.another();
    const running = printer.preview(printout('first'));
    const waiting = printer.preview(printout('second'));
    const kept = printer.print(printout('kept'));
    const newest = printer.preview(printout('third'));

    expect(mustFail(await waiting)).toEqual({ kind: 'briefing-superseded' });
    for (const answer of [running, kept, newest]) expect(mustSucceed(await answer).pages).toBe(2);
    await printer.close();
  });

  it('gives up a job that takes too long together with its thread, and sets the next in a new one', async () => {
    const folder = path.join(tempFolder(), 'briefings');
    await cp(briefingsFolder, folder, { recursive: true });
    writeFileSync(
      path.join(folder, 'endless.typ'),
      '#for a in range(6000) { for b in range(6000) { let rest = calc.rem(a, 7) } }',
    );
    const printer = printers.another({ briefingsFolder: folder, timeoutMs: 2000 });
    await printer.warmUp();

    const endless = await printer.print({ ...printout(), template: 'endless.typ' });
    const next = await printer.print(printout());
    await printer.close();

    expect(mustFail(endless)).toEqual({ kind: 'briefing-failed' });
    expect(mustSucceed(next).pages).toBe(2);
  });

  it('answers briefing-failed for a layout that cannot be set, and tells why only if asked', async () => {
    const told: string[] = [];
    const printer = printers.another({ explain: (diagnostics) => told.push(...diagnostics) });

    const answer = await printer.print({ ...printout(), data: { title: 'lacks everything else' } });
    await printer.close();

    expect(mustFail(answer)).toEqual({ kind: 'briefing-failed' });
    expect(told.join()).toContain('does not contain key');
  });

  it('fails what is under way when it is closed, and prints nothing afterwards', async () => {
    const printer = printers.another();
    const running = printer.print(longPrintout());
    const waiting = printer.print(printout());
    await printer.close();

    expect(mustFail(await running)).toEqual({ kind: 'briefing-failed' });
    expect(mustFail(await waiting)).toEqual({ kind: 'briefing-failed' });
    expect(mustFail(await printer.print(printout()))).toEqual({ kind: 'briefing-failed' });
  });

  it('reports a missing folder of layouts as the bug it is', async () => {
    const printer = printers.another({ briefingsFolder: path.join(tempFolder(), 'nowhere') });

    await expect(printer.print(printout())).rejects.toThrow('ENOENT');
    await printer.close();
  });
});
