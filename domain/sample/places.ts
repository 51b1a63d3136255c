import type { SampleRecord } from './desk.ts';
import { sampleIds } from './identifiers.ts';

const unclassified = { classification: 'unclassified', caveat: null } as const;

export const samplePlaces: readonly SampleRecord[] = [
  {
    type: 'place',
    id: sampleIds.ministry,
    values: {
      names: [
        {
          text: 'Вазорати корҳои хориҷӣ',
          script: 'Cyrl',
          language: 'tg',
          scheme: 'native',
          preferred: true,
          document: null,
        },
        {
          text: 'Ministry of Foreign Affairs',
          script: 'Latn',
          language: 'en',
          scheme: 'official',
          preferred: false,
          document: null,
        },
        {
          text: 'Министерство иностранных дел',
          script: 'Cyrl',
          language: 'ru',
          scheme: 'official',
          preferred: false,
          document: null,
        },
      ],
      kind: 'ministry',
      country: 'TJ',
      locality: 'Душанбе',
      authority: null,
      notes: null,
      ...unclassified,
    },
  },
  {
    type: 'place',
    id: sampleIds.airport,
    values: {
      names: [
        {
          text: 'Фурудгоҳи байналмилалии Душанбе',
          script: 'Cyrl',
          language: 'tg',
          scheme: 'native',
          preferred: true,
          document: null,
        },
        {
          text: 'Dushanbe International Airport',
          script: 'Latn',
          language: 'en',
          scheme: 'official',
          preferred: false,
          document: null,
        },
        {
          text: 'Международный аэропорт Душанбе',
          script: 'Cyrl',
          language: 'ru',
          scheme: 'official',
          preferred: false,
          document: null,
        },
      ],
      kind: 'airport',
      country: 'TJ',
      locality: 'Душанбе',
      authority: null,
      notes: '30.04.2019: 84 (Ховар / Khovar, 01.05.2019).',
      ...unclassified,
    },
  },
  {
    type: 'place',
    id: sampleIds.orphanage,
    values: {
      names: [
        {
          text: 'Orphanage in Iraq, not named by the sources',
          script: 'Latn',
          language: 'en',
          scheme: 'other',
          preferred: true,
          document: null,
        },
        {
          text: 'Детский дом в Ираке, источниками не назван',
          script: 'Cyrl',
          language: 'ru',
          scheme: 'other',
          preferred: false,
          document: null,
        },
        {
          text: 'Хонаи кӯдакон дар Ироқ, манбаъҳо номашро набурдаанд',
          script: 'Cyrl',
          language: 'tg',
          scheme: 'other',
          preferred: false,
          document: null,
        },
      ],
      kind: 'orphanage',
      country: 'IQ',
      locality: null,
      authority: null,
      notes: '2018: 4 (Anadolu; IWPR, 01.09.2018).',
      ...unclassified,
    },
  },
];
