/** A meeting with every field filled in, its texts all different, in four languages and three scripts. Invented throughout. */
import type { NameRendering } from '../../../domain/names.ts';
import { partialDateSchema } from '../../../domain/partial-date.ts';
import type { ValuesOf } from '../../../domain/records/index.ts';
import { plainToRichText } from '../../../domain/rich-text.ts';
import type { MeetingSources } from '../../../electron/briefings/meeting-sources.ts';
import { countryCode, meetingValues, officialValues, participant, placeValues } from '../../builders.ts';

type Meeting = ValuesOf<'meeting'>;

const rowId = (row: number): string => `b0000000-0000-4000-8000-${String(row).padStart(12, '0')}`;
const date = (edtf: string) => partialDateSchema.parse(edtf);

const rendering = (text: string, script: NameRendering['script'], scheme: NameRendering['scheme']): NameRendering => ({
  text,
  script,
  language: { Latn: 'en', Cyrl: 'tg', Arab: 'ar' }[script],
  scheme,
  preferred: scheme === 'native',
  document: null,
});

export const arabicName = 'جابر عبد الكريم المثالي';

const ours = officialValues({
  names: [rendering('Ҷамшед Ғафурӣ', 'Cyrl', 'native'), rendering('Jamshed Ghafuri', 'Latn', 'official')],
  classification: 'unclassified',
});
const theirs = officialValues({
  names: [
    rendering(arabicName, 'Arab', 'native'),
    rendering('Jabir Abd al-Karim al-Mithali', 'Latn', 'official'),
    rendering('Ҷобир Абдулкарим ал-Мисолӣ', 'Cyrl', 'official'),
  ],
  post: 'not printed, the meeting names his post of that day',
  classification: 'unclassified',
});

export const agendaTopics = ['Кӯдакони боқимонда ва ҳуҷҷатҳои онҳо', 'Court leave (إذن المحكمة), 14 cases', 'Прочее'];

const agenda: Meeting['agenda'] = [
  {
    rowId: rowId(21),
    topic: agendaTopics[0] ?? '',
    weSaid: 'Thanks for the return of the children; қадрдонӣ барои ҳамкорӣ.\nThe list of 11 names is ready.',
    theySaid: 'Готовы продолжить разговор об оставшихся (наш ответственный — جابر المثالي), не позднее 20 июня.',
    outcomeKind: 'agreed',
    outcome: 'Both sides will compare lists number by number.',
  },
  {
    rowId: rowId(22),
    topic: agendaTopics[1] ?? '',
    weSaid: 'Ask for one court to hear all cases.',
    theySaid: null,
    outcomeKind: 'deferred',
    outcome: null,
  },
  { rowId: rowId(23), topic: agendaTopics[2] ?? '', weSaid: null, theySaid: null, outcomeKind: null, outcome: null },
];

export const releaseTexts = {
  en: 'The parties met and spoke about cooperation.',
  ru: 'Стороны встретились и говорили о сотрудничестве.',
  tg: 'Тарафҳо вохӯрданд ва дар бораи ҳамкорӣ гуфтугӯ карданд.',
} as const;

const releaseTitles = {
  en: 'On the meeting of the envoys',
  ru: 'О встрече посланников',
  tg: 'Оид ба мулоқоти фиристодагон',
} as const;

const publications: Meeting['publications'] = (['en', 'ru', 'tg'] as const).map((language, index) => ({
  rowId: rowId(31 + index),
  side: 'ours',
  kind: 'pressRelease',
  language,
  title: releaseTitles[language],
  text: plainToRichText(releaseTexts[language]),
  publishedOn: date('2019-05-15'),
  where: `bulletin ${index + 1}`,
}));

export const memorandumTexts = [
  'Opening words',
  'The conversation began with Sirojiddin’s greeting, سلام عليكم, and went on in Russian: «добрый день».',
  'first point',
  'second point',
  'words as they were said',
] as const;

const memorandum: Meeting['memorandum'] = {
  type: 'doc',
  content: [
    { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: memorandumTexts[0] }] },
    { type: 'paragraph', content: [{ type: 'text', text: memorandumTexts[1], marks: [{ type: 'italic' }] }] },
    {
      type: 'bulletList',
      content: [
        { type: 'listItem', content: [{ type: 'paragraph', content: [{ type: 'text', text: memorandumTexts[2] }] }] },
        {
          type: 'listItem',
          content: [
            { type: 'paragraph', content: [{ type: 'text', text: memorandumTexts[3], marks: [{ type: 'bold' }] }] },
          ],
        },
      ],
    },
    {
      type: 'blockquote',
      content: [
        { type: 'paragraph', content: [{ type: 'text', text: memorandumTexts[4], marks: [{ type: 'underline' }] }] },
      ],
    },
  ],
};

const followUps: Meeting['followUps'] = [
  {
    rowId: rowId(41),
    task: 'Send the list by note',
    side: 'ours',
    responsible: 'Consular desk',
    due: date('2019-06-08'),
    state: 'open',
  },
  {
    rowId: rowId(42),
    task: 'Ответить на ноту',
    side: 'theirs',
    responsible: null,
    due: date('2019-07'),
    state: 'open',
  },
  { rowId: rowId(43), task: 'Тарҷумаи санад', side: 'ours', responsible: 'Bahrom', due: null, state: 'done' },
];

export const fullMeeting = (changes: Partial<Meeting> = {}): Meeting =>
  meetingValues({
    subject: 'Return of nationals: бозгашт, возвращение, عودة',
    form: 'onTheMargins',
    marginsOf: 'Forum of the Invented Rivers',
    start: { local: '2019-05-14T15:00', zone: 'Asia/Dushanbe' },
    end: { local: '2019-05-14T15:50', zone: 'Asia/Dushanbe' },
    place: { type: 'place', id: rowId(3) },
    room: 'small hall',
    counterpart: countryCode('IQ'),
    participants: [
      participant({ rowId: rowId(11), name: 'Zarina Notewriter', post: 'Attaché', role: 'noteTaker' }),
      participant({
        rowId: rowId(12),
        official: { type: 'official', id: rowId(1) },
        name: null,
        post: 'Envoy of the day',
        role: 'headOfDelegation',
      }),
      participant({
        rowId: rowId(13),
        side: 'theirs',
        official: { type: 'official', id: rowId(2) },
        name: null,
        post: 'Deputy for the day',
        role: 'headOfDelegation',
      }),
    ],
    agenda,
    memorandum,
    publications,
    followUps,
    status: 'draft',
    classification: 'confidential',
    caveat: 'need to know, نسخة 2',
    ...changes,
  });

export const sourcesOf = (meeting: Meeting, version = 2): MeetingSources => ({
  meeting,
  version,
  officials: new Map([
    [rowId(1), ours],
    [rowId(2), theirs],
  ]),
  place: placeValues({
    names: [rendering('House of Talks', 'Latn', 'official'), rendering('Хонаи гуфтугӯ', 'Cyrl', 'native')],
    locality: 'Душанбе',
    classification: 'unclassified',
  }),
});
