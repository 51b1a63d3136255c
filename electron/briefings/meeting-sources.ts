/** What the briefings of a meeting are made from: the meeting, and the officials and the place it names. */
import type { ValuesOf } from '../../domain/records/index.ts';
import { failed, ok, type Result } from '../../domain/result.ts';
import type { ReadDatabase } from '../database/client.ts';
import { getRecord } from '../database/records.ts';

export interface MeetingSources {
  readonly meeting: ValuesOf<'meeting'>;
  readonly version: number;
  readonly officials: ReadonlyMap<string, ValuesOf<'official'>>;
  readonly place: ValuesOf<'place'> | null;
}

/** An official or a place that was deleted since is printed all the same: it was there on the day of the meeting. */
export async function gatherMeeting(database: ReadDatabase, id: string): Promise<Result<MeetingSources>> {
  const found = await getRecord(database, { type: 'meeting', id });
  if (!found.ok) return found;
  if (found.value.deletedAt !== null) return failed({ kind: 'record-deleted' });
  const meeting = found.value.values as ValuesOf<'meeting'>; // only what the schema of its type let through is ever stored
  const officials = new Map<string, ValuesOf<'official'>>();
  for (const { official } of meeting.participants) {
    if (!official || officials.has(official.id)) continue;
    const record = await getRecord(database, { type: 'official', id: official.id });
    if (record.ok) officials.set(official.id, record.value.values as ValuesOf<'official'>); // as above
  }
  const place = meeting.place && (await getRecord(database, { type: 'place', id: meeting.place.id }));
  return ok({
    meeting,
    version: found.value.version,
    officials,
    place: place?.ok ? (place.value.values as ValuesOf<'place'>) : null, // as above
  });
}
