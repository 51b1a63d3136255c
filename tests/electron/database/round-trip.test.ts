import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { recordTypeNames, recordTypeOf } from '../../../domain/records/index.ts';
import type { AnyValues } from '../../../domain/records/record.ts';
import { recordHistory } from '../../../electron/database/history.ts';
import { getRecord, saveRecord } from '../../../electron/database/records.ts';
import { type KnownIds, valuesArbitrary } from '../../arbitraries.ts';
import { officialValues, personValues, placeValues } from '../../builders.ts';
import { author, type Desk, makeDesk } from './desk.ts';
import { replay } from './replay.ts';

let desk: Desk;
let ids: KnownIds;
beforeAll(async () => {
  desk = await makeDesk();
  const officials = [await desk.create('official', officialValues()), await desk.create('official', officialValues())];
  const places = [await desk.create('place', placeValues()), await desk.create('place', placeValues())];
  const persons = [await desk.create('person', personValues()), await desk.create('person', personValues())];
  ids = {
    official: officials.map(({ id }) => id),
    place: places.map(({ id }) => id),
    person: persons.map(({ id }) => id),
  };
});

describe.each(recordTypeNames)('any valid %s', (type) => {
  const anyValues = () => valuesArbitrary(recordTypeOf(type), ids);

  test('comes back from the vault as it was saved', async () => {
    await fc.assert(
      fc.asyncProperty(anyValues(), async (values) => {
        const id = randomUUID();
        await desk.write((db) => saveRecord(db, { type, id, revision: 0, values }, author));
        expect((await desk.read((db) => getRecord(db, { type, id }))).values).toEqual(values);
      }),
      { numRuns: 60 },
    );
  });

  test('has a history from which each of its revisions can be told', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyValues(), { minLength: 2, maxLength: 5 }), async (saves) => {
        const id = randomUUID();
        const revisions: AnyValues[] = [];
        let revision = 0;
        for (const values of saves) {
          // A closed meeting would refuse the next save.
          const open = type === 'meeting' ? { ...values, status: 'draft' as const } : values;
          const { record } = await desk.write((db) => saveRecord(db, { type, id, revision, values: open }, author));
          revision = record.revision;
          revisions[revision - 1] = record.values;
        }
        const { entries } = await desk.read((db) => recordHistory(db, { type, id, offset: 0, limit: 10_000 }));
        expect(replay(entries.toReversed())).toEqual(revisions);
      }),
      { numRuns: 40 },
    );
  });
});
