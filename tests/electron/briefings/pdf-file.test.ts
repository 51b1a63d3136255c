import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languages } from '../../../domain/language.ts';
import { plainToRichText } from '../../../domain/rich-text.ts';
import { textSchema } from '../../../domain/text.ts';
import { memorandum } from '../../../electron/briefings/memorandum/briefing.ts';
import { mustSucceed } from '../../temp-vault.ts';
import { fullMeeting, sourcesOf } from './fixture-meeting.ts';
import { fonts, metadata, pdfInfo, printerForTests, readAloud, readerIn } from './printing.ts';

const printer = printerForTests();

const printoutIn = (language: (typeof languages)[number]) =>
  mustSucceed(memorandum.project(sourcesOf(fullMeeting()), readerIn(language)));

const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

describe('The file of a briefing', () => {
  it.each(languages)('is archival (PDF/A-2a), tagged, and says its language, in %s', async (language) => {
    const { pdf } = await printer.print(printoutIn(language));
    const xmp = metadata(pdf);

    expect(pdfInfo(pdf)).toMatch(/^Tagged:\s+yes$/mu);
    expect(xmp).toContain('<pdfaid:part>2</pdfaid:part>');
    expect(xmp).toContain('<pdfaid:conformance>A</pdfaid:conformance>');
    expect(xmp).toContain(`<rdf:li>${language}</rdf:li>`);
    expect(Buffer.from(pdf).toString('latin1')).toContain(`/Lang (${language})`);
  });

  it('names what it is and when it was made, and nobody as its author', async () => {
    const { pdf } = await printer.print(printoutIn('en'));
    const info = pdfInfo(pdf);

    expect(info).toMatch(/^Title:\s+Memorandum of conversation: Return of nationals/mu);
    expect(info).toMatch(/^CreationDate:\s+Mon Jun 10 20:00:00 2019 UTC$/mu);
    expect(info).not.toMatch(/^(?:Author|Subject|Keywords):/mu);
    expect(metadata(pdf)).not.toContain('dc:creator');
  });

  it('holds nothing that acts: no script, link, form or attachment', async () => {
    const { pdf } = await printer.print(printoutIn('en'));
    const file = Buffer.from(pdf).toString('latin1');

    expect(pdfInfo(pdf)).toMatch(/^JavaScript:\s+no$/mu);
    expect(pdfInfo(pdf)).toMatch(/^Form:\s+none$/mu);
    for (const name of ['/URI', '/Launch', '/JavaScript', '/JS', '/EmbeddedFile', '/OpenAction', '/AA', '/GoToR']) {
      expect(file).not.toContain(`${name} `);
    }
  });

  it('is made whatever characters a text holds', async () => {
    const readable = fc
      .string({ unit: 'binary', minLength: 1, maxLength: 60 })
      .filter((text) => textSchema({ maxLength: 60, multiline: false }).safeParse(text).success);
    await fc.assert(
      fc.asyncProperty(readable, async (text) => {
        const meeting = fullMeeting({ subject: text, memorandum: plainToRichText(`a ${text}`) });
        const printout = mustSucceed(memorandum.project(sourcesOf(meeting), readerIn('tg')));
        expect((await printer.print(printout)).pages).toBeGreaterThan(0);
      }),
      { numRuns: 60 },
    );
  });

  it('shows a character without meaning as such, and stays archival', async () => {
    const printout = mustSucceed(
      memorandum.project(sourcesOf(fullMeeting({ room: 'left\ue000right\ufeff' })), readerIn('en')),
    );
    const { pdf } = await printer.print(printout);

    expect(readAloud(pdf)).toContain('left\ufffdright\ufffd');
    expect(metadata(pdf)).toContain('<pdfaid:conformance>A</pdfaid:conformance>');
  });

  it('carries its own typefaces and no other', async () => {
    const { pdf } = await printer.print(printoutIn('tg'));
    const lines = fonts(pdf);

    expect(lines.length).toBeGreaterThan(2);
    for (const line of lines) expect(line).toMatch(/^\w{6}\+(?:NotoSans|NotoSerif|Amiri)-\w+\s.*\byes yes yes\b/u);
  });

  it('is the same to the last byte for the same record and moment, whichever thread sets it', async () => {
    const another = printer.another();
    const first = await printer.print(printoutIn('ru'));
    await printer.print(printoutIn('en'));
    const again = await printer.print(printoutIn('ru'));
    const elsewhere = mustSucceed(await another.print(printoutIn('ru')));
    await another.close();

    expect(hash(again.pdf)).toBe(hash(first.pdf));
    expect(hash(elsewhere.pdf)).toBe(hash(first.pdf));
  });
});
