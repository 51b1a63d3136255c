/**
 * The sample desk: the meeting of 14 May 2019 and those around it, from what the ministry and the press published.
 * Nothing is added to the sources; what they do not say stays empty.
 */
import type { Language } from '../language.ts';
import type { RecordTypeName } from '../records/index.ts';
import { sampleMeeting } from './meeting.ts';
import { sampleOfficials } from './officials.ts';
import { samplePlaces } from './places.ts';

/** Values as a window would send them; they are parsed on the way into the vault like anybody's. */
export interface SampleRecord {
  readonly type: RecordTypeName;
  readonly id: string;
  readonly values: Readonly<Record<string, unknown>>;
}

/** In an order in which each reference points to a record already there. */
export const sampleDesk = (language: Language): readonly SampleRecord[] => [
  ...samplePlaces,
  ...sampleOfficials(language),
  sampleMeeting(language),
];
