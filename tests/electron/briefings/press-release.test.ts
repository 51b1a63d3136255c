import { describe, expect, it } from 'vitest';
import { languages } from '../../../domain/language.ts';
import { pressRelease } from '../../../electron/briefings/press-release/briefing.ts';
import { mustFail, mustSucceed } from '../../temp-vault.ts';
import { fullMeeting, releaseTexts, sourcesOf } from './fixture-meeting.ts';
import { pageTexts, printerForTests, readAloud, readerIn } from './printing.ts';

const printer = printerForTests();

const project = (meeting = fullMeeting(), language: (typeof languages)[number] = 'en') =>
  pressRelease.project(sourcesOf(meeting), readerIn(language));

const words = (text: string): readonly string[] => text.match(/[\p{L}\p{M}]{3,}/gu) ?? [];

describe('A press release', () => {
  it.each(languages)('prints what we published in %s', async (language) => {
    const text = readAloud((await printer.print(mustSucceed(project(fullMeeting(), language)))).pdf);

    expect(text).toContain(releaseTexts[language]);
    for (const other of languages.filter((candidate) => candidate !== language)) {
      expect(text).not.toContain(releaseTexts[other]);
    }
  });

  it('holds no word of anything but the publication, its letterhead, date and public place', async () => {
    const { pdf } = await printer.print(mustSucceed(project()));
    const allowed = new Set(
      words(
        `${releaseTexts.en} On the meeting of the envoys. Ministry of Foreign Affairs of the Republic of Tajikistan.
         Press release, May, House of Talks. Published: bulletin. UNCLASSIFIED. Page of.`,
      ),
    );

    expect(words(readAloud(pdf)).filter((word) => !allowed.has(word))).toEqual([]);
  });

  it('is unclassified once the record says it was published, and as closed as its record before', async () => {
    const unpublished = fullMeeting().publications.map((row) => ({ ...row, publishedOn: null, where: null }));
    const before = await printer.print(mustSucceed(project(fullMeeting({ publications: unpublished }))));
    const after = await printer.print(mustSucceed(project()));

    expect(pageTexts(before.pdf)[0]).toContain('CONFIDENTIAL');
    expect(pageTexts(before.pdf)[0]).toContain('Not yet published');
    expect(pageTexts(after.pdf)[0]).toContain('UNCLASSIFIED');
    expect(pageTexts(after.pdf)[0]).not.toContain('CONFIDENTIAL');
  });

  it('does not name a place whose record is not public', async () => {
    const sources = sourcesOf(fullMeeting());
    const place = sources.place && { ...sources.place, classification: 'restricted' as const };
    const printout = mustSucceed(pressRelease.project({ ...sources, place }, readerIn('en')));

    expect(readAloud((await printer.print(printout)).pdf)).not.toContain('House of Talks');
  });

  it('is not made up in a language nobody wrote it in: it says which ones there are', () => {
    const publications = fullMeeting().publications.filter((row) => row.language !== 'tg');

    expect(mustFail(project(fullMeeting({ publications }), 'tg'))).toEqual({
      kind: 'nothing-to-print',
      languages: ['en', 'ru'],
    });
  });

  it('never prints the text of the other side', () => {
    const publications = fullMeeting().publications.map((row) => ({ ...row, side: 'theirs' as const }));

    expect(mustFail(project(fullMeeting({ publications })))).toEqual({ kind: 'nothing-to-print', languages: [] });
  });
});
