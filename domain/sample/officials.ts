import type { Language } from '../language.ts';
import type { SampleRecord } from './desk.ts';
import { sampleIds } from './identifiers.ts';

const words = {
  minister: {
    en: 'Minister of Foreign Affairs',
    ru: 'Министр иностранных дел',
    tg: 'Вазири корҳои хориҷӣ',
  },
  deputyMinister: {
    en: 'Deputy Minister of Foreign Affairs',
    ru: 'Заместитель министра иностранных дел',
    tg: 'Муовини вазири корҳои хориҷӣ',
  },
  tajikMinistry: {
    en: 'Ministry of Foreign Affairs of the Republic of Tajikistan',
    ru: 'Министерство иностранных дел Республики Таджикистан',
    tg: 'Вазорати корҳои хориҷии Ҷумҳурии Тоҷикистон',
  },
  iraqiMinistry: {
    en: 'Ministry of Foreign Affairs of the Republic of Iraq',
    ru: 'Министерство иностранных дел Республики Ирак',
    tg: 'Вазорати корҳои хориҷии Ҷумҳурии Ироқ',
  },
} as const satisfies Record<string, Record<Language, string>>;

export const sampleOfficials = (language: Language): readonly SampleRecord[] => [
  {
    type: 'official',
    id: sampleIds.muhriddin,
    values: {
      names: [
        {
          text: 'Сироҷиддин Муҳриддин',
          script: 'Cyrl',
          language: 'tg',
          scheme: 'native',
          preferred: true,
          document: null,
        },
        {
          text: 'Sirojiddin Muhriddin',
          script: 'Latn',
          language: 'en',
          scheme: 'official',
          preferred: false,
          document: null,
        },
        {
          text: 'Сироджиддин Мухриддин',
          script: 'Cyrl',
          language: 'ru',
          scheme: 'official',
          preferred: false,
          document: null,
        },
      ],
      side: 'ours',
      post: words.minister[language],
      organisation: words.tajikMinistry[language],
      country: 'TJ',
      termFrom: '2013',
      termTo: null,
      biography: null,
      protocolNotes: null,
      classification: 'unclassified',
      caveat: null,
    },
  },
  {
    type: 'official',
    id: sampleIds.alYusufi,
    values: {
      names: [
        {
          text: 'حازم أحمد محمود اليوسفي',
          script: 'Arab',
          language: 'ar',
          scheme: 'native',
          preferred: true,
          document: null,
        },
        {
          text: 'Hazim Ahmad Mahmoud al-Yusufi',
          script: 'Latn',
          language: 'en',
          scheme: 'official',
          preferred: false,
          document: null,
        },
        {
          text: 'Хазим Ахмад Махмуд аль-Юсуфи',
          script: 'Cyrl',
          language: 'ru',
          scheme: 'official',
          preferred: false,
          document: null,
        },
        {
          text: 'Ҳозим Аҳмад Маҳмуд ал-Юсуфӣ',
          script: 'Cyrl',
          language: 'tg',
          scheme: 'official',
          preferred: false,
          document: null,
        },
      ],
      side: 'counterpart',
      post: words.deputyMinister[language],
      organisation: words.iraqiMinistry[language],
      country: 'IQ',
      termFrom: null,
      termTo: null,
      biography: null,
      protocolNotes: null,
      classification: 'unclassified',
      caveat: null,
    },
  },
];
