import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { partialDateSchema } from '../../../../domain/partial-date.ts';
import { noteEntries } from '../../../../electron/database/operations/decisions.ts';
import { decideFinding, readFindings } from '../../../../electron/database/operations/findings.ts';
import { setGates } from '../../../../electron/database/operations/gates.ts';
import {
  compareVersions,
  freezeVersion,
  listVersions,
  readVersion,
} from '../../../../electron/database/operations/versions.ts';
import { getRecord } from '../../../../electron/database/records.ts';
import { latinName, personValues, relation } from '../../../builders.ts';
import { mustFail } from '../../../temp-vault.ts';
import { author } from '../desk.ts';
import { fingerprint, type ListDesk, makeListDesk, today } from './list-desk.ts';

let desk: ListDesk;
beforeEach(async () => {
  desk = await makeListDesk({ plannedOn: partialDateSchema.parse('2019-06-20') });
});

const readVersionOf = (number: number) =>
  desk.read((db) => readVersion(db, { operationId: desk.operationId, version: number }, fingerprint));
const tryFreeze = () =>
  desk.tryWrite((db) =>
    freezeVersion(
      db,
      { operationId: desk.operationId, today, noteNumber: '03/1402', noteDate: partialDateSchema.parse('2019-06-03') },
      fingerprint,
      author,
    ),
  );
const findings = () =>
  desk.read((db) => readFindings(db, { operationId: desk.operationId, asOf: today, language: 'en' }));
const born = (year: string) => partialDateSchema.parse(year);

async function changePerson(id: string, changes: Parameters<typeof personValues>[0]) {
  const { revision } = await desk.read((db) => getRecord(db, { type: 'person', id }));
  const record = await desk.read((db) => getRecord(db, { type: 'person', id }));
  await desk.change({ ...record, revision }, { ...personValues(), ...changes });
}

describe('a frozen version', () => {
  test('holds those who are included, with what it was annexed to, and keeps its hash', async () => {
    const mother = await desk.addPerson({ code: 'C-0412' });
    const child = await desk.addPerson({ birth: born('2013'), relations: [relation('mother', mother)] });
    const withheld = await desk.addPerson();
    const foreign = await desk.addPerson({ code: 'C-0999' });
    const [one = '', two = '', three = '', four = ''] = await desk.list(mother, child, withheld, foreign);
    await desk.decide([one, two, four], 'include');
    await desk.decide([three], 'withhold');
    const note = { entryId: four, position: 4, remarks: 'Travels along', thirdState: 'RU' };
    await desk.write((db) => noteEntries(db, { operationId: desk.operationId, notes: [note] }, author));

    const frozen = await tryFreeze();
    expect(frozen).toMatchObject({ ok: true, value: { number: 1, noteNumber: '03/1402', persons: 2, passengers: 1 } });
    const { content, isIntact, version } = await readVersionOf(1);
    expect(isIntact).toBe(true);
    expect(content.header).toMatchObject({ title: 'Invented return', asOf: '2019-06-20' });
    expect(content.persons.map(({ code, motherCode }) => [code, motherCode])).toEqual([
      ['C-0412', null],
      ['C-0001', 'C-0412'],
    ]);
    expect(content.passengers.map(({ code, thirdState }) => [code, thirdState])).toEqual([['C-0999', 'RU']]);
    expect(version.counts.reduce((sum, { total }) => sum + total, 0)).toBe(2);
  });

  test('stays as it was, whatever happens to the list and its persons afterwards', async () => {
    const persons = [await desk.addPerson(), await desk.addPerson(), await desk.addPerson()];
    const entries = await desk.list(...persons);
    await desk.decide(entries, 'include');
    await desk.freeze();
    const sent = await readVersionOf(1);
    let freezes = 1;

    const edits = {
      rename: (index: number) => changePerson(persons[index] ?? '', { names: [latinName(`Renamed ${freezes}`)] }),
      withhold: (index: number) => desk.decide([entries[index] ?? ''], 'withhold'),
      include: (index: number) => desk.decide([entries[index] ?? ''], 'include'),
      settle: (index: number) =>
        desk.write((db) =>
          setGates(
            db,
            {
              operationId: desk.operationId,
              today,
              gates: [
                {
                  entryId: entries[index] ?? '',
                  gate: 'exitPermit',
                  record: { state: 'met', since: today, reason: null, evidence: `Permit ${index}` },
                },
              ],
            },
            author,
          ),
        ),
      freeze: async () => {
        if ((await tryFreeze()).ok) freezes += 1;
      },
    };
    type Edit = keyof typeof edits;
    const anyEdit = fc.tuple(fc.constantFrom(...(Object.keys(edits) as Edit[])), fc.nat(2)); // the keys of the object above
    await fc.assert(
      fc.asyncProperty(fc.array(anyEdit, { minLength: 1, maxLength: 8 }), async (chosen) => {
        for (const [edit, index] of chosen) await edits[edit](index);
        expect(await readVersionOf(1)).toEqual(sent);
      }),
      { numRuns: 15 },
    );
    const versions = await desk.read((db) => listVersions(db, { operationId: desk.operationId }));
    expect(versions.map(({ number }) => number)).toEqual(
      Array.from({ length: freezes }, (_, index) => freezes - index),
    );
    for (const { number } of versions) expect((await readVersionOf(number)).isIntact).toBe(true);
  });

  test('is not made of nobody', async () => {
    await desk.list(await desk.addPerson());
    expect(mustFail(await tryFreeze())).toEqual({ kind: 'nobody-included' });
  });

  test('is compared with another: who was added, who was taken off and why, and what changed', async () => {
    const [anna, bahrom, zebo] = [await desk.addPerson(), await desk.addPerson(), await desk.addPerson()];
    const [one = '', two = '', three = ''] = await desk.list(anna, bahrom, zebo);
    await desk.decide([one, two], 'include');
    await desk.freeze();
    await desk.decide([two], 'withhold');
    await desk.decide([three], 'include');
    await changePerson(anna, { code: 'C-0001', birth: born('2013-05') });
    await desk.freeze();
    const compared = await desk.read((db) =>
      compareVersions(db, { operationId: desk.operationId, before: 1, after: 2 }),
    );
    expect(compared.added.map(({ person }) => person.personId)).toEqual([zebo]);
    expect(compared.removed).toMatchObject([{ person: { personId: bahrom }, reason: 'Decided in a test' }]);
    expect(compared.changed).toMatchObject([
      { person: { personId: anna }, fields: [{ field: 'birth', before: null, after: '2013-05' }] },
    ]);
  });
});

describe('families', () => {
  async function family() {
    const mother = await desk.addPerson({ birth: born('1990') });
    const ofMother = { relations: [relation('mother', mother)] };
    const [older, younger] = [
      await desk.addPerson({ birth: born('2013'), ...ofMother }),
      await desk.addPerson({ birth: born('2016'), ...ofMother }),
    ];
    return { mother, older, younger };
  }

  test('that would be split keep the list from being frozen until somebody says why', async () => {
    const { mother, older, younger } = await family();
    // The mother and the younger child are in the vault, and only the older child is on the list.
    const entries = await desk.list(older);
    await desk.decide(entries, 'include');
    const { findings: found, persons } = await findings();
    expect(found.map(({ kind, going, staying, decision }) => ({ kind, going, staying, decision }))).toEqual([
      { kind: 'motherLeftBehind', going: [older], staying: [mother], decision: null },
      { kind: 'siblingsSplit', going: [older], staying: [younger], decision: null },
    ]);
    expect(persons.map(({ personId }) => personId).toSorted()).toEqual([mother, older, younger].toSorted());
    expect(mustFail(await tryFreeze())).toEqual({ kind: 'findings-undecided', undecided: 2 });

    const decide = (key: string, reason: string | null) =>
      desk.write((db) => decideFinding(db, { operationId: desk.operationId, key, reason, today }, author));
    for (const { key } of found) {
      expect(await decide(key, 'The mother serves a sentence; the court asked for it.')).toEqual({ key, reason: null });
    }
    expect((await findings()).findings.every(({ decision }) => decision?.by === author.name)).toBe(true);
    expect(await desk.freeze()).toBe(1);

    await decide(found[0]?.key ?? '', null);
    expect(mustFail(await tryFreeze())).toEqual({ kind: 'findings-undecided', undecided: 1 });
  });

  test('that go together, or wait together, are nobody’s question', async () => {
    const { mother, older, younger } = await family();
    const entries = await desk.list(mother, older, younger);
    expect((await findings()).findings).toEqual([]);
    await desk.decide(entries, 'include');
    expect((await findings()).findings).toEqual([]);
  });

  test('are asked about anew when one more is left behind', async () => {
    const { mother, older, younger } = await family();
    const entries = await desk.list(mother, older, younger);
    await desk.decide(entries, 'include');
    await desk.decide(entries.slice(2), 'withhold');
    const [split, ...others] = (await findings()).findings;
    expect(split?.kind).toBe('childLeftBehind');
    for (const { key } of split ? [split, ...others] : [])
      await desk.write((db) => decideFinding(db, { operationId: desk.operationId, key, reason: 'Ill', today }, author));
    expect(await desk.freeze()).toBe(1);
    await desk.addPerson({ birth: born('2018'), relations: [relation('mother', mother)] });
    expect(mustFail(await tryFreeze()).kind).toBe('findings-undecided');
  });

  test('are decided about only as they stand', async () => {
    const request = { operationId: desk.operationId, key: 'siblingsSplit going a staying b', reason: 'x', today };
    expect(mustFail(await desk.tryWrite((db) => decideFinding(db, request, author)))).toEqual({
      kind: 'finding-outdated',
    });
  });

  test('do not wait for somebody who died', async () => {
    const { older, younger, mother } = await family();
    await changePerson(mother, { birth: born('1990'), closedOn: born('2018'), closedBecause: 'died' });
    await desk.decide(await desk.list(older, younger), 'include');
    expect((await findings()).findings).toEqual([]);
  });
});
