import { describe, expect, it } from 'vitest';
import { languages } from '../../../domain/language.ts';
import { createTranslator } from '../../../domain/messages/messages.ts';
import { plainToRichText } from '../../../domain/rich-text.ts';
import { memorandum } from '../../../electron/briefings/memorandum/briefing.ts';
import { agendaItem, meetingValues, officialValues, participant } from '../../builders.ts';
import { mustSucceed } from '../../temp-vault.ts';
import { agendaTopics, arabicName, fullMeeting, memorandumTexts, sourcesOf } from './fixture-meeting.ts';
import { pageTexts, printerForTests, readAloud, readerIn } from './printing.ts';

const printer = printerForTests();

const printed = async (meeting = fullMeeting(), language: (typeof languages)[number] = 'en') =>
  printer.print(mustSucceed(memorandum.project(sourcesOf(meeting), readerIn(language))));

/** Where each text begins, and that it stands there once only. */
function placesOf(texts: readonly string[], page: string): readonly number[] {
  return texts.map((text) => {
    expect(page.split(text).length - 1, `times "${text}" is printed`).toBe(1);
    return page.indexOf(text);
  });
}

describe('A memorandum of conversation', () => {
  it.each(languages)('says everything once and in order, labels in %s', async (language) => {
    const t = createTranslator(language);
    const read = readAloud((await printed(fullMeeting(), language)).pdf);

    const names =
      language === 'en'
        ? ['Jamshed Ghafuri', 'Jabir Abd al-Karim al-Mithali']
        : ['Ҷамшед Ғафурӣ', 'Ҷобир Абдулкарим ал-Мисолӣ'];
    const places = placesOf(
      [
        t('briefing.onTheMarginsOf', { event: 'Forum of the Invented Rivers' }),
        '15:00–15:50',
        'small hall, Душанбе',
        t('meeting.participants'),
        names[0] ?? '',
        'Envoy of the day',
        'Zarina Notewriter',
        t('briefing.role.noteTaker'),
        'Attaché',
        names[1] ?? '',
        'Deputy for the day',
        agendaTopics[0] ?? '',
        t('meeting.agenda.outcomeKind.agreed'),
        'Thanks for the return of the children; қадрдонӣ барои ҳамкорӣ.',
        'The list of 11 names is ready.',
        'Готовы продолжить разговор',
        'не позднее 20 июня',
        'Both sides will compare lists number by number.',
        'Court leave',
        t('meeting.agenda.outcomeKind.deferred'),
        'Ask for one court to hear all cases.',
        agendaTopics[2] ?? '',
        t('briefing.conversation'),
        memorandumTexts[0],
        'The conversation began with Sirojiddin’s greeting',
        'went on in Russian: «добрый день».',
        ...memorandumTexts.slice(2),
        t('meeting.followUps'),
        'Send the list by note',
        t('briefing.overdue', { count: 3 }),
        'Ответить на ноту',
        'Тарҷумаи санад',
        t('meeting.followUps.state.done'),
        'On the meeting of the envoys',
        'О встрече посланников',
        'Оид ба мулоқоти фиристодагон',
      ],
      read,
    );

    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it.each(languages)('prints a name in Arabic script so that it is copied exactly, labels in %s', async (language) => {
    const text = pageTexts((await printed(fullMeeting(), language)).pdf).join(' ');

    placesOf([arabicName], text);
    placesOf(['جابر المثالي', 'سلام عليكم', 'إذن المحكمة'], text);
  });

  it('gives the own writing of a name only where the reader is shown another', async () => {
    const text = readAloud((await printed(fullMeeting(), 'tg')).pdf);

    placesOf(['Ҷамшед Ғафурӣ'], text);
    expect(text).not.toContain('Jamshed');
  });

  it('bears classification, caveat, stage and version on every page, and its number of how many', async () => {
    const meeting = fullMeeting({ memorandum: plainToRichText('A line of the talk.\n'.repeat(120)) });
    const { pdf, pages } = await printed(meeting);
    const texts = pageTexts(pdf);

    expect(pages).toBeGreaterThan(2);
    expect(texts).toHaveLength(pages);
    texts.forEach((text, index) => {
      expect(text.split('CONFIDENTIAL · need to know').length - 1).toBe(2);
      expect(text).toContain('Draft');
      expect(text).toContain('Version 2');
      expect(text).toContain(`Page ${index + 1} of ${pages}`);
      expect(text).toContain('Prepared by Н. Раҳимзода, Second Secretary on 11 June 2019');
    });
  });

  it('is classified as high as the highest record it prints', async () => {
    const sources = sourcesOf(fullMeeting({ classification: 'restricted', caveat: null }));
    const secretOfficial = officialValues({ classification: 'secret', caveat: 'minister only' });
    const officials = new Map([...sources.officials.keys()].map((id) => [id, secretOfficial]));
    const printout = mustSucceed(memorandum.project({ ...sources, officials }, readerIn('en')));

    expect(pageTexts((await printer.print(printout)).pdf)[0]).toContain('SECRET · minister only');
  });

  it('says that it is a draft only while it is not final', async () => {
    const text = readAloud((await printed(fullMeeting({ status: 'final' }))).pdf);

    expect(text).toContain('Status Final');
    expect(text).not.toContain('Draft');
  });

  it('prints the day alone when the hour is not known', async () => {
    const meeting = fullMeeting({ start: { local: '2019-05-14', zone: 'Asia/Dushanbe' }, end: null });
    const text = readAloud((await printed(meeting)).pdf);

    expect(text).toContain('Date Tuesday 14 May 2019 Place');
  });

  it('leaves out what the record does not say', async () => {
    const sources = { ...sourcesOf(meetingValues({ subject: 'Only a subject', counterpart: null })), place: null };
    const { pdf, pages } = await printer.print(mustSucceed(memorandum.project(sources, readerIn('en'))));
    const text = readAloud(pdf);

    expect(pages).toBe(1);
    for (const heading of [
      'Delegations',
      'Agenda',
      'Conversation',
      'Follow-ups',
      'Published',
      'Place',
      'null',
      'none',
    ]) {
      expect(text).not.toContain(heading);
    }
  });

  it('sets a hundred agenda items, each once', async () => {
    const agenda = Array.from({ length: 100 }, (_, index) =>
      agendaItem({
        topic: `Topic number ${index + 1}.`,
        weSaid: 'said '.repeat(100),
        outcomeKind: 'noted',
        outcome: `Outcome ${index + 1}.`,
      }),
    );
    const text = readAloud((await printed(fullMeeting({ agenda }))).pdf);

    placesOf(
      agenda.flatMap(({ topic, outcome }) => [topic ?? '', outcome ?? '']),
      text,
    );
  });

  it('breaks words that are longer than a line, in every field', async () => {
    const long = 'Ҷ'.repeat(290);
    const meeting = fullMeeting({
      subject: long,
      participants: [participant({ name: 'W'.repeat(190), post: 'ж'.repeat(190) })],
      agenda: [agendaItem({ topic: 'T'.repeat(290), weSaid: 'щ'.repeat(3000) })],
      caveat: 'c'.repeat(110),
    });
    const text = readAloud((await printed(meeting)).pdf).replace(/ /gu, '');

    expect(text).toContain(long);
    expect(text).toContain('W'.repeat(190));
    expect(text).toContain('ж'.repeat(190));
    expect(text).toContain('T'.repeat(290));
    expect(text.split('щ').length - 1).toBe(3000);
  });

  it('keeps text that looks like markup as text', async () => {
    const markers =
      '#panic() *b* _i_ $x^2$ @ref <label> `raw` \\ "] // c /* d */ {e} -- ~ https://example.org #[f] = g';
    const meeting = fullMeeting({
      subject: markers,
      room: `room ${markers}`,
      caveat: `caveat ${markers}`,
      participants: [participant({ name: `name ${markers}`, post: `post ${markers}` })],
      agenda: [agendaItem({ topic: `topic ${markers}`, weSaid: `we ${markers}`, outcome: `= outcome ${markers}` })],
      memorandum: plainToRichText(`memorandum ${markers}`),
    });
    // A line may end within the markers.
    const text = readAloud((await printed(meeting)).pdf).replace(/ /gu, '');

    for (const field of ['room', 'caveat', 'name', 'post', 'topic', 'we', '= outcome', 'memorandum']) {
      expect(text).toContain(`${field} ${markers}`.replace(/ /gu, ''));
    }
  });
});
