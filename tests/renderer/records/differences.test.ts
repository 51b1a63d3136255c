import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recordTypeOf } from '../../../domain/records/index.ts';
import { emptyValues } from '../../../domain/records/schema.ts';
import { type Choice, differences, firstChoices, merged } from '../../../renderer/records/conflict/differences.ts';
import type { FormValues } from '../../../renderer/records/form/form-values.ts';

const meeting = recordTypeOf('meeting');
const values = (part: FormValues): FormValues => ({ ...emptyValues(meeting.fields), ...part });
const item = (rowId: string, topic: string, outcome: string | null = null) => ({
  rowId,
  topic,
  weSaid: null,
  theySaid: null,
  outcomeKind: null,
  outcome,
});
const allOf = (choice: Choice, found: ReturnType<typeof differences>) => new Map(found.map(({ key }) => [key, choice]));

describe('two versions of a record', () => {
  it('differ nowhere when they say the same', () => {
    expect(differences(meeting, null, values({ subject: 'Return' }), values({ subject: 'Return' }))).toEqual([]);
  });

  it('tell whose change each difference is', () => {
    const base = values({ subject: 'Return', room: 'Small hall', marginsOf: 'Summit' });
    const mine = values({ subject: 'Return of citizens', room: 'Small hall', marginsOf: 'Forum' });
    const theirs = values({ subject: 'Return', room: 'Large hall', marginsOf: 'Week' });
    const found = differences(meeting, base, mine, theirs);
    expect(found.map(({ key, changedBy }) => [key, changedBy])).toEqual([
      ['subject', 'mine'],
      ['marginsOf', 'both'],
      ['room', 'theirs'],
    ]);
    expect([...firstChoices(found)]).toEqual([
      ['subject', 'mine'],
      ['room', 'theirs'],
    ]);
  });

  it('choose nothing by themselves when nobody knows what both began with', () => {
    expect(firstChoices(differences(meeting, null, values({ subject: 'A' }), values({ subject: 'B' }))).size).toBe(0);
  });

  it('are compared row by row, cell by cell', () => {
    const base = values({ agenda: [item('a', 'Children'), item('b', 'Courts')] });
    const mine = values({ agenda: [item('a', 'Children', 'agreed'), item('b', 'Courts'), item('c', 'Fees')] });
    const theirs = values({ agenda: [item('a', 'The children')] });
    expect(differences(meeting, base, mine, theirs).map(({ kind, key, changedBy }) => [kind, key, changedBy])).toEqual([
      ['cell', 'agenda/a/topic', 'theirs'],
      ['cell', 'agenda/a/outcome', 'mine'],
      ['row', 'agenda/b', 'theirs'],
      ['row', 'agenda/c', 'mine'],
    ]);
  });

  it('become one version with the changes of both', () => {
    const base = values({ agenda: [item('a', 'Children'), item('b', 'Courts')] });
    const mine = values({ agenda: [item('a', 'Children', 'agreed'), item('b', 'Courts'), item('c', 'Fees')] });
    const theirs = values({ agenda: [item('a', 'The children')] });
    const found = differences(meeting, base, mine, theirs);
    expect(merged(meeting, mine, theirs, found, firstChoices(found)).agenda).toEqual([
      item('a', 'The children', 'agreed'),
      item('c', 'Fees'),
    ]);
  });

  it('differ in the order of the rows both have', () => {
    const [a, b] = [item('a', 'Children'), item('b', 'Courts')];
    const found = differences(
      meeting,
      values({ agenda: [a, b] }),
      values({ agenda: [b, a] }),
      values({ agenda: [a, b] }),
    );
    expect(found).toMatchObject([{ kind: 'order', changedBy: 'mine' }]);
    expect(
      merged(meeting, values({ agenda: [b, a] }), values({ agenda: [a, b] }), found, firstChoices(found)).agenda,
    ).toEqual([b, a]);
  });

  it('refuse to be put together while a choice is open', () => {
    const [mine, theirs] = [values({ subject: 'A' }), values({ subject: 'B' })];
    expect(() => merged(meeting, mine, theirs, differences(meeting, null, mine, theirs), new Map())).toThrow('subject');
  });

  const anyItems = fc
    .uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'))
    .chain((ids) =>
      fc.tuple(...ids.map((id) => fc.constantFrom('x', 'y', null).map((outcome) => item(id, id, outcome)))),
    );
  const anyValues = fc.record({ subject: fc.constantFrom('A', 'B', null), agenda: anyItems }).map(values);

  it('give exactly the one version when all of it is chosen', () => {
    fc.assert(
      fc.property(anyValues, anyValues, anyValues, (base, mine, theirs) => {
        const found = differences(meeting, base, mine, theirs);
        expect(merged(meeting, mine, theirs, found, allOf('theirs', found))).toEqual(theirs);
        const myVersion = merged(meeting, mine, theirs, found, allOf('mine', found));
        expect(differences(meeting, null, mine, myVersion).filter(({ kind }) => kind !== 'order')).toEqual([]);
      }),
    );
  });

  it('lose no row of either when each keeps his own', () => {
    fc.assert(
      fc.property(anyValues, anyValues, (mine, theirs) => {
        const found = differences(meeting, values({}), mine, theirs);
        const own = new Map(
          found.map((difference) => [
            difference.key,
            difference.mine === null ? ('theirs' as const) : ('mine' as const),
          ]),
        );
        const rows = merged(meeting, mine, theirs, found, own).agenda as { rowId: string }[];
        const ids = (version: FormValues) => (version.agenda as { rowId: string }[]).map(({ rowId }) => rowId);
        expect(new Set(rows.map(({ rowId }) => rowId))).toEqual(new Set([...ids(mine), ...ids(theirs)]));
      }),
    );
  });
});
