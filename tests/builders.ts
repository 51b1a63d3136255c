/** Valid invented records. A test writes only the fields it is about. */
import { randomUUID } from 'node:crypto';
import { isCountryCode } from '../domain/countries.ts';
import type { NameRendering } from '../domain/names.ts';
import { recordTypes, type ValuesOf } from '../domain/records/index.ts';
import { emptyValues } from '../domain/records/schema.ts';

export const latinName = (text: string): NameRendering => ({
  text,
  script: 'Latn',
  language: 'en',
  scheme: 'official',
  preferred: true,
  document: null,
});

export const cyrillicName = (text: string): NameRendering => ({
  text,
  script: 'Cyrl',
  language: 'tg',
  scheme: 'native',
  preferred: false,
  document: null,
});

export const placeValues = (changes: Partial<ValuesOf<'place'>> = {}): ValuesOf<'place'> => ({
  ...emptyValues(recordTypes.place.fields),
  names: [latinName('Hall of invented talks')],
  kind: 'ministry',
  country: countryCode('TJ'),
  ...changes,
});

export const officialValues = (changes: Partial<ValuesOf<'official'>> = {}): ValuesOf<'official'> => ({
  ...emptyValues(recordTypes.official.fields),
  names: [latinName('Bahrom Inventov'), cyrillicName('Баҳром Инвентов')],
  post: 'Head of an invented desk',
  organisation: 'Invented ministry',
  country: countryCode('TJ'),
  ...changes,
});

export const meetingValues = (changes: Partial<ValuesOf<'meeting'>> = {}): ValuesOf<'meeting'> => ({
  ...emptyValues(recordTypes.meeting.fields),
  subject: 'Invented consultations',
  start: { local: '2019-05-14T15:00', zone: 'Asia/Dushanbe' },
  counterpart: countryCode('IQ'),
  ...changes,
});

export const personValues = (changes: Partial<ValuesOf<'person'>> = {}): ValuesOf<'person'> => ({
  ...emptyValues(recordTypes.person.fields),
  names: [latinName('Madina Namunavi')],
  sex: 'female',
  ...changes,
});

export const operationValues = (changes: Partial<ValuesOf<'operation'>> = {}): ValuesOf<'operation'> => ({
  ...emptyValues(recordTypes.operation.fields),
  title: 'Invented return',
  fromCountry: countryCode('IQ'),
  toCountry: countryCode('TJ'),
  ...changes,
});

type Relation = ValuesOf<'person'>['relations'][number];

/** To somebody with a record. */
export const relation = (
  kind: NonNullable<Relation['kind']>,
  id: string,
  changes: Partial<Relation> = {},
): Relation => ({
  rowId: randomUUID(),
  person: { type: 'person', id },
  name: null,
  kind,
  certainty: 'confirmed',
  evidence: 'document',
  note: null,
  ...changes,
});

type Participant = ValuesOf<'meeting'>['participants'][number];
type AgendaItem = ValuesOf<'meeting'>['agenda'][number];

export const participant = (changes: Partial<Participant> = {}): Participant => ({
  rowId: randomUUID(),
  side: 'ours',
  official: null,
  name: 'Somebody invented',
  post: null,
  role: 'member',
  ...changes,
});

export const agendaItem = (changes: Partial<AgendaItem> = {}): AgendaItem => ({
  rowId: randomUUID(),
  topic: 'An invented topic',
  weSaid: null,
  theySaid: null,
  outcomeKind: null,
  outcome: null,
  ...changes,
});

export function countryCode(code: string) {
  if (!isCountryCode(code)) throw new Error(`${code} is not a country`);
  return code;
}
