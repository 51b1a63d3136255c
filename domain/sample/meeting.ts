import type { Language } from '../language.ts';
import { plainToRichText } from '../rich-text.ts';
import type { SampleRecord } from './desk.ts';
import { sampleIds } from './identifiers.ts';

type Translated = Readonly<Record<Language, string>>;

const subject: Translated = {
  en: 'Return of nationals from Iraq',
  ru: 'Возвращение граждан из Ирака',
  tg: 'Баргардонидани шаҳрвандон аз Ироқ',
};

const agenda: readonly {
  readonly topic: Translated;
  readonly weSaid: Translated | null;
  readonly outcome: Translated;
}[] = [
  {
    topic: {
      en: 'Repatriation of nationals of Tajikistan from Iraq',
      ru: 'Репатриация граждан Таджикистана из Ирака',
      tg: 'Ба Ватан баргардонидани шаҳрвандони Тоҷикистон аз Ироқ',
    },
    weSaid: {
      en: 'Thanks for the help in the return of the children.',
      ru: 'Благодарность за содействие в возвращении детей.',
      tg: 'Изҳори сипос барои мусоидат дар баргардонидани кӯдакон.',
    },
    outcome: {
      en: 'Readiness to go on with the discussion about those who remain.',
      ru: 'Готовность продолжить обсуждение об оставшихся.',
      tg: 'Омодагӣ ба идомаи гуфтугӯ дар бораи онҳое, ки боқӣ мондаанд.',
    },
  },
  {
    topic: {
      en: 'State and prospects of bilateral cooperation',
      ru: 'Состояние и перспективы двустороннего сотрудничества',
      tg: 'Вазъ ва дурнамои ҳамкориҳои дуҷониба',
    },
    weSaid: null,
    outcome: {
      en: 'An exchange of views.',
      ru: 'Обмен мнениями.',
      tg: 'Табодули афкор.',
    },
  },
];

const releases: readonly { readonly language: Language; readonly title: string; readonly text: string }[] = [
  {
    language: 'en',
    title: 'Meeting with the Deputy Minister of Foreign Affairs of Iraq',
    text: [
      'On 14 May 2019 the Minister of Foreign Affairs, Sirojiddin Muhriddin, received the Deputy Minister of Foreign Affairs of Iraq, Hazim Ahmad Mahmoud al-Yusufi.',
      'They discussed the repatriation of nationals of Tajikistan from Iraq. The minister gave thanks for the return of the children, and readiness was expressed to continue the discussion about those who remain.',
      'They exchanged views on the state and the prospects of bilateral cooperation.',
    ].join('\n'),
  },
  {
    language: 'ru',
    title: 'Встреча с заместителем министра иностранных дел Ирака',
    text: [
      '14 мая 2019 года министр иностранных дел Сироджиддин Мухриддин принял заместителя министра иностранных дел Ирака Хазима Ахмада Махмуда аль-Юсуфи.',
      'Обсуждалась репатриация граждан Таджикистана из Ирака. Министр поблагодарил за возвращение детей; выражена готовность продолжить обсуждение об оставшихся.',
      'Состоялся обмен мнениями о состоянии и перспективах двустороннего сотрудничества.',
    ].join('\n'),
  },
  {
    language: 'tg',
    title: 'Мулоқот бо муовини вазири корҳои хориҷии Ироқ',
    text: [
      '14 майи соли 2019 вазири корҳои хориҷӣ Сироҷиддин Муҳриддин муовини вазири корҳои хориҷии Ироқ Ҳозим Аҳмад Маҳмуд ал-Юсуфиро ба ҳузур пазируфт.',
      'Масъалаи ба Ватан баргардонидани шаҳрвандони Тоҷикистон аз Ироқ баррасӣ шуд. Вазир барои баргардонидани кӯдакон изҳори сипос кард ва омодагӣ ба идомаи гуфтугӯ дар бораи онҳое, ки боқӣ мондаанд, баён гардид.',
      'Оид ба вазъ ва дурнамои ҳамкориҳои дуҷониба табодули афкор сурат гирифт.',
    ].join('\n'),
  },
];

const publisher: Translated = {
  en: 'Information department of the ministry; reported by Asia-Plus, 16 May 2019',
  ru: 'Управление информации министерства; сообщило «Азия-Плюс», 16 мая 2019 г.',
  tg: 'Раёсати иттилооти вазорат; хабари «Азия-Плюс», 16 майи 2019',
};

const rowId = (group: number, index: number): string => `a3c1f0de-001${group}-4b6e-9c0a-5d1f0000000${index}`;

export const sampleMeeting = (language: Language): SampleRecord => ({
  type: 'meeting',
  id: sampleIds.meeting,
  values: {
    subject: subject[language],
    form: 'workingMeeting',
    marginsOf: null,
    // The sources give the day and no hour.
    start: { local: '2019-05-14', zone: 'Asia/Dushanbe' },
    end: null,
    place: { type: 'place', id: sampleIds.ministry },
    room: null,
    counterpart: 'IQ',
    participants: [
      {
        rowId: rowId(1, 1),
        side: 'ours',
        official: { type: 'official', id: sampleIds.muhriddin },
        name: null,
        post: { en: 'Minister of Foreign Affairs', ru: 'Министр иностранных дел', tg: 'Вазири корҳои хориҷӣ' }[
          language
        ],
        role: 'headOfDelegation',
      },
      {
        rowId: rowId(1, 2),
        side: 'theirs',
        official: { type: 'official', id: sampleIds.alYusufi },
        name: null,
        post: {
          en: 'Deputy Minister of Foreign Affairs',
          ru: 'Заместитель министра иностранных дел',
          tg: 'Муовини вазири корҳои хориҷӣ',
        }[language],
        role: 'headOfDelegation',
      },
    ],
    agenda: agenda.map((item, index) => ({
      rowId: rowId(2, index + 1),
      topic: item.topic[language],
      weSaid: item.weSaid?.[language] ?? null,
      theySaid: null,
      outcomeKind: null,
      outcome: item.outcome[language],
    })),
    memorandum: null,
    publications: releases.map((release, index) => ({
      rowId: rowId(3, index + 1),
      side: 'ours',
      kind: 'pressRelease',
      language: release.language,
      title: release.title,
      text: plainToRichText(release.text),
      publishedOn: null,
      where: publisher[release.language],
    })),
    followUps: [],
    status: 'forReview',
    classification: 'restricted',
    caveat: null,
  },
});
