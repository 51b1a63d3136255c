import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { languages } from '../../../domain/language.ts';
import { type BriefingName, briefings } from '../../../electron/briefings/registry.ts';
import { deleteRecord } from '../../../electron/database/records.ts';
import { inRead } from '../../../electron/database/transactions.ts';
import { mustFail, mustSucceed } from '../../temp-vault.ts';
import { author, type Desk, makeDesk } from '../database/desk.ts';
import { briefingsFolder } from './built-worker.ts';
import { fullMeeting, sourcesOf } from './fixture-meeting.ts';
import { printerForTests, readAloud, readerIn } from './printing.ts';

const printer = printerForTests();
const names = Object.keys(briefings) as readonly BriefingName[]; // the keys of the registry

/** The full meeting with the officials and the place it names, saved as a user would save them. */
async function deskWithMeeting() {
  const desk = await makeDesk();
  const meeting = fullMeeting();
  const { officials, place } = sourcesOf(meeting);
  for (const [id, official] of officials) await desk.create('official', official, id);
  if (meeting.place && place) await desk.create('place', place, meeting.place.id);
  return { desk, meeting: await desk.create('meeting', meeting) };
}

const prepare = (desk: Desk, name: BriefingName, id: string, language: (typeof languages)[number] = 'en') =>
  inRead(desk.database, (db) => briefings[name].prepare(db, { type: 'meeting', id }, readerIn(language)));

describe('Every briefing', () => {
  it('has a folder of its own with its layout, and no folder is without a briefing', () => {
    const folders = readdirSync(briefingsFolder, { withFileTypes: true }).filter((entry) => entry.isDirectory());

    expect(folders).toHaveLength(names.length);
    for (const { name } of folders) expect(existsSync(path.join(briefingsFolder, name, 'template.typ'))).toBe(true);
  });

  it.each(names.flatMap((name) => languages.map((language) => [name, language] as const)))(
    '%s is made from the vault and printed in %s',
    async (name, language) => {
      const { desk, meeting } = await deskWithMeeting();
      const printout = mustSucceed(await prepare(desk, name, meeting.id, language));

      expect((await printer.print(printout)).pages).toBeGreaterThan(0);
      expect(printout.suggestedName).toMatch(/^2019-05-14 - .+\.pdf$/u);
    },
  );

  it.each(names)('%s is refused for a record of another type, a deleted and an unknown one', async (name) => {
    const { desk, meeting } = await deskWithMeeting();
    const place = { type: 'place', id: meeting.id } as const;
    const ofAnotherType = await inRead(desk.database, (db) => briefings[name].prepare(db, place, readerIn('en')));
    const unknown = await prepare(desk, name, '00000000-0000-4000-8000-00000000ffff');
    await desk.write((db) => deleteRecord(db, { type: 'meeting', id: meeting.id, revision: meeting.revision }, author));
    const deleted = await prepare(desk, name, meeting.id);

    expect(mustFail(ofAnotherType)).toEqual({ kind: 'invalid-input', path: 'record.type' });
    expect(mustFail(unknown)).toEqual({ kind: 'record-not-found' });
    expect(mustFail(deleted)).toEqual({ kind: 'record-deleted' });
  });
});

describe('A memorandum made from the vault', () => {
  it('names an official and a place that were deleted since', async () => {
    const { desk, meeting } = await deskWithMeeting();
    const { officials } = sourcesOf(fullMeeting());
    const officialRevisions = [...officials.keys()].map((id) => ({ type: 'official', id, revision: 1 }) as const);
    const placeRevision = { type: 'place', id: fullMeeting().place?.id ?? '', revision: 1 } as const;
    for (const named of [...officialRevisions, placeRevision]) {
      await desk.write((db) => deleteRecord(db, named, author));
    }
    const printout = mustSucceed(await prepare(desk, 'memorandum', meeting.id));
    const text = readAloud((await printer.print(printout)).pdf);

    expect(text).toContain('Jabir Abd al-Karim al-Mithali');
    expect(text).toContain('House of Talks');
  });
});
