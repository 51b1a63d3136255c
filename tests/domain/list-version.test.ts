import canonicalize from 'canonicalize';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gateNames, gateStates } from '../../domain/gates.ts';
import { compareLists, isSameList, type ListComparison } from '../../domain/list-comparison.ts';
import {
  canonicalJson,
  contentText,
  countList,
  decisionIssues,
  freezeList,
  frozenGates,
  type ListContent,
  type ListedPerson,
  type ListHeader,
  type PlainValue,
} from '../../domain/list-version.ts';
import { partialDateSchema } from '../../domain/partial-date.ts';

const header: ListHeader = {
  title: 'Second invented group',
  fromCountry: 'IQ',
  toCountry: 'TJ',
  plannedOn: partialDateSchema.parse('2019-06-20'),
  means: 'flight',
  number: null,
  hostAuthority: 'Invented ministry',
  asOf: '2019-06-20',
};

const anyName = fc.record({
  text: fc.constantFrom('Мадинаи Намунавӣ', 'Madina Namunavi', 'مدینه', 'Азими Намунавӣ'),
  script: fc.constantFrom('Cyrl' as const, 'Latn' as const, 'Arab' as const),
  language: fc.constantFrom('tg', null),
  scheme: fc.constantFrom('native' as const, 'bgnPcgn' as const),
  preferred: fc.boolean(),
  document: fc.constantFrom(null, 'passport 4001234'),
});
const anyPerson = (personId: string): fc.Arbitrary<ListedPerson> =>
  fc.record({
    personId: fc.constant(personId),
    position: fc.integer({ min: 1, max: 5 }),
    code: fc.constant(`C-${personId}`),
    names: fc.uniqueArray(anyName, { selector: ({ script, text }) => `${script} ${text}`, maxLength: 4 }),
    sex: fc.constantFrom('female' as const, 'male' as const, 'unknown' as const),
    birth: fc.constantFrom(
      null,
      ...['2013', '2017~', '[..2015]', '2014-05-01'].map((text) => partialDateSchema.parse(text)),
    ),
    birthPlace: fc.constantFrom(null, 'Mosul'),
    motherCode: fc.constantFrom(null, 'C-0001'),
    document: fc.option(fc.record({ kind: fc.constant('passport'), number: fc.constantFrom(null, '4001', '4002') })),
    thirdState: fc.constantFrom(null, null, 'KZ'),
    remarks: fc.constantFrom(null, 'travels with an aunt'),
    gates: fc
      .dictionary(fc.constantFrom(...gateNames), fc.constantFrom(...gateStates))
      .map((states) =>
        frozenGates(
          Object.fromEntries(
            Object.entries(states).map(([gate, state]) => [
              gate,
              { state, since: '2019-06-01', reason: null, evidence: null },
            ]),
          ),
        ),
      ),
  });
const anyPersons = fc
  .subarray(['0101', '0102', '0103', '0104', '0105'])
  .chain((ids) => fc.tuple(...ids.map(anyPerson)) as fc.Arbitrary<ListedPerson[]>); // one arbitrary an id
const anyHeader = fc.constantFrom(
  header,
  { ...header, number: 'IF 12' },
  { ...header, title: 'Another group', plannedOn: null },
);

test('withholding somebody asks for the reason', () => {
  expect(decisionIssues('withhold', ' ')).toEqual([{ path: ['reason'], kind: 'required' }]);
  expect([decisionIssues('withhold', 'in hospital'), decisionIssues('include', null)]).toEqual([[], []]);
});

describe('freezing a list', () => {
  test('gives the same text in whichever order persons and names were read', () => {
    const shuffled = anyPersons.chain((persons) =>
      fc.tuple(fc.constant(persons), fc.shuffledSubarray(persons, { minLength: persons.length })),
    );
    fc.assert(
      fc.property(shuffled, ([persons, other]) => {
        const reversed = other.map((person) => ({ ...person, names: person.names.toReversed() }));
        expect(contentText(freezeList(header, reversed))).toBe(contentText(freezeList(header, persons)));
      }),
    );
  });

  test('keeps everybody, and third-state passengers apart and in no count', () => {
    fc.assert(
      fc.property(anyPersons, (persons) => {
        const content = freezeList(header, persons);
        expect(content.passengers.every(({ thirdState }) => thirdState !== null)).toBe(true);
        expect(content.persons.every(({ thirdState }) => thirdState === null)).toBe(true);
        expect(content.persons.length + content.passengers.length).toBe(persons.length);
        expect(countList(content).reduce((sum, { total }) => sum + total, 0)).toBe(content.persons.length);
      }),
    );
  });

  test('comes back from its text as it was', () => {
    fc.assert(
      fc.property(anyHeader, anyPersons, (head, persons) => {
        const content = freezeList(head, persons);
        expect(JSON.parse(contentText(content))).toEqual(content);
      }),
    );
  });
});

describe('canonical JSON', () => {
  test('is what RFC 8785 writes', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
        const plain = JSON.parse(JSON.stringify(value)) as PlainValue; // what JSON can hold
        expect(canonicalJson(plain)).toBe(canonicalize(plain));
      }),
    );
    expect(canonicalJson({ ӯ: 1, b: [true, null, 1e21, -0], a: 'п\n"' })).toBe(
      '{"a":"п\\n\\"","b":[true,null,1e+21,0],"ӯ":1}',
    );
  });
});

describe('two versions compared', () => {
  const apply = (before: ListContent, { header: head, added, removed, changed }: ListComparison): ListContent => {
    const gone = new Set(removed.map(({ person }) => person.personId));
    const changes = new Map(
      changed.map(({ person, fields }) => [
        person.personId,
        Object.fromEntries(fields.map(({ field, after }) => [field, after])),
      ]),
    );
    const kept = [...before.persons, ...before.passengers]
      .filter(({ personId }) => !gone.has(personId))
      .map((person) => ({ ...person, ...changes.get(person.personId) }));
    const newHeader = { ...before.header, ...Object.fromEntries(head.map(({ field, after }) => [field, after])) };
    return freezeList(newHeader, [...kept, ...added.map(({ person }) => person)]);
  };

  test('give what turns the first into the second', () => {
    fc.assert(
      fc.property(anyHeader, anyPersons, anyHeader, anyPersons, (firstHeader, first, secondHeader, second) => {
        const [v1, v2] = [freezeList(firstHeader, first), freezeList(secondHeader, second)];
        expect(contentText(apply(v1, compareLists(v1, v2)))).toBe(contentText(v2));
      }),
    );
  });

  test('are the same exactly when their texts are', () => {
    fc.assert(
      fc.property(anyHeader, anyPersons, fc.option(anyPersons), (head, first, second) => {
        const [v1, v2] = [freezeList(head, first), freezeList(head, second ?? first)];
        expect(isSameList(compareLists(v1, v2))).toBe(contentText(v1) === contentText(v2));
      }),
    );
  });

  test('name who came, who left and why, and the field that changed', () => {
    const gates = frozenGates({});
    const person = (personId: string, changes: Partial<ListedPerson> = {}): ListedPerson => ({
      ...{ personId, position: Number(personId), code: `C-${personId}`, names: [], sex: 'female', birth: null },
      ...{ birthPlace: null, motherCode: null, document: null, thirdState: null, remarks: null, gates },
      ...changes,
    });
    const v1 = freezeList(header, [person('1'), person('2')]);
    const v2 = freezeList(header, [person('1', { motherCode: 'C-0009' }), person('3')]);
    const comparison = compareLists(
      v1,
      v2,
      new Map([
        ['2', 'consent withdrawn'],
        ['3', 'born on 1 June'],
      ]),
    );
    expect(comparison.added.map(({ person: { personId }, reason }) => [personId, reason])).toEqual([
      ['3', 'born on 1 June'],
    ]);
    expect(comparison.removed.map(({ person: { personId }, reason }) => [personId, reason])).toEqual([
      ['2', 'consent withdrawn'],
    ]);
    expect(comparison.changed.map(({ fields }) => fields)).toEqual([
      [{ field: 'motherCode', before: null, after: 'C-0009' }],
    ]);
    expect(comparison.header).toEqual([]);
  });
});
