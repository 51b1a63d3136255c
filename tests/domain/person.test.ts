import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isMessageKey } from '../../domain/messages/messages.ts';
import type { NameRendering } from '../../domain/names.ts';
import { type PartialDate, partialDateSchema } from '../../domain/partial-date.ts';
import type { Fields, FieldValues } from '../../domain/records/field.ts';
import { operation } from '../../domain/records/operation.ts';
import { nextPersonCode, person, personCodeNumber } from '../../domain/records/person.ts';
import { type RecordType, sharedFields } from '../../domain/records/record.ts';
import { emptyValues, valuesSchema } from '../../domain/records/schema.ts';

type PersonValues = FieldValues<(typeof person)['fields']>;

const date = (text: string): PartialDate => partialDateSchema.parse(text);
const name: NameRendering = {
  ...{ text: 'Мадинаи Намунавӣ', script: 'Cyrl', language: 'tg' },
  ...{ scheme: 'native', preferred: true, document: null },
} as const;
const rowId = '0f0f0f0f-0000-4000-8000-000000000001';
const mother = { type: 'person', id: '0f0f0f0f-0000-4000-8000-00000000000a' };

const values = (changes: Partial<PersonValues> = {}): PersonValues => ({
  ...emptyValues(person.fields),
  names: [name],
  ...changes,
});
const relation = (changes: Partial<PersonValues['relations'][number]> = {}): PersonValues['relations'][number] => ({
  rowId,
  person: mother,
  name: null,
  kind: 'mother',
  certainty: 'confirmed',
  evidence: 'document',
  note: null,
  ...changes,
});
const consent = (changes: Partial<PersonValues['consents'][number]> = {}): PersonValues['consents'][number] => ({
  ...{ rowId, purpose: 'repatriation', givenBy: mother, givenByName: null, form: 'written', scope: null },
  ...{ givenOn: date('2019-02-12'), withdrawnOn: null, evidence: null },
  ...changes,
});

const [personType, operationType] = [person, operation] as unknown as readonly [RecordType, RecordType]; // only their value types are narrower

describe.each([personType, operationType])('the field table of a $name', (type) => {
  test('has a label in three languages for each field, cell and option', () => {
    const missing = [
      `${type.name}.one`,
      `${type.name}.many`,
      `${type.name}.new`,
      ...labelKeys(type.name, type.fields),
    ].filter((key) => !isMessageKey(key));
    expect(missing).toEqual([]);
  });

  test('draws a schema that takes an empty draft', () => {
    expect(valuesSchema(type, 'draft').safeParse(emptyValues(type.fields)).error?.issues ?? []).toEqual([]);
  });
});

function labelKeys(prefix: string, fields: Fields): readonly string[] {
  return Object.entries(fields).flatMap(([field, shape]) => {
    if (Object.hasOwn(sharedFields, field)) return [];
    const key = `${prefix}.${field}`;
    if (shape.kind === 'rows') return [key, ...labelKeys(key, shape.fields)];
    const options = shape.kind === 'choice' || shape.kind === 'flags' ? shape.options : [];
    return [key, ...options.map((option) => `${key}.${option}`)];
  });
}

describe('a person', () => {
  test('is saved with a name and nothing else', () => {
    expect(valuesSchema(personType, 'strict').safeParse(values()).error?.issues ?? []).toEqual([]);
    expect(person.rules(values())).toEqual([]);
    expect(valuesSchema(personType, 'strict').safeParse(values({ names: [] })).success).toBe(false);
  });

  test('is shown by name, and by code when a draft has no name yet', () => {
    expect(person.label(values({ code: 'C-0412' }), 'tg')).toBe('Мадинаи Намунавӣ');
    expect(person.label(values({ code: 'C-0412', names: [] }), 'tg')).toBe('C-0412');
  });

  test('has a relative by record or by name, and each only once in one relation', () => {
    expect(person.rules(values({ relations: [relation({ person: null })] }))).toEqual([
      { path: ['relations', 0, 'person'], kind: 'required' },
    ]);
    expect(
      person.rules(values({ relations: [relation({ person: null, name: 'Падари Намунавӣ', kind: 'father' })] })),
    ).toEqual([]);
    expect(person.rules(values({ relations: [relation(), relation({ certainty: 'claimed' })] }))).toEqual([
      { path: ['relations', 1, 'person'], kind: 'duplicate-row' },
    ]);
    expect(person.rules(values({ relations: [relation(), relation({ kind: 'guardian' })] }))).toEqual([]);
  });

  test('has consents of somebody, withdrawn after they were given', () => {
    expect(person.rules(values({ consents: [consent({ givenBy: null })] }))).toEqual([
      { path: ['consents', 0, 'givenByName'], kind: 'required' },
    ]);
    expect(person.rules(values({ consents: [consent({ withdrawnOn: date('2019-01') })] }))).toEqual([
      { path: ['consents', 0, 'withdrawnOn'], kind: 'end-before-start' },
    ]);
    expect(person.rules(values({ consents: [consent({ withdrawnOn: date('2019-02') })] }))).toEqual([]);
  });

  test('has no stay, no care and no document that ends before it begins', () => {
    const span = { from: date('2019-05'), to: date('2019-04-30') };
    const found = person.rules(
      values({
        detention: [{ rowId, place: null, legalStatus: null, sentence: null, ...span }],
        care: [{ rowId, kind: 'orphanage', place: null, caregiver: null, custody: null, ...span }],
        identityDocuments: [
          {
            ...{ rowId, kind: 'passport', number: null, issuedBy: null, nameAsWritten: null },
            ...{ issuedOn: date('2020'), expiresOn: date('2019') },
          },
        ],
      }),
    );
    expect(found.map(({ path, kind }) => [path.join('.'), kind])).toEqual([
      ['identityDocuments.0.expiresOn', 'end-before-start'],
      ['detention.0.to', 'end-before-start'],
      ['care.0.to', 'end-before-start'],
    ]);
  });

  test('is closed for a reason', () => {
    expect(person.rules(values({ closedOn: date('2020') }))).toEqual([{ path: ['closedBecause'], kind: 'required' }]);
    expect(person.rules(values({ closedOn: date('2020'), closedBecause: 'grownUp' }))).toEqual([]);
  });
});

describe('the code of a person', () => {
  test('follows the highest number in use', () => {
    expect([nextPersonCode(0), nextPersonCode(411), nextPersonCode(9999)]).toEqual(['C-0001', 'C-0412', 'C-10000']);
  });

  test('leads back to its number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 900_000_000 }), (highest) => {
        expect(personCodeNumber(nextPersonCode(highest))).toBe(highest + 1);
      }),
    );
    for (const text of ['C-12', 'c-0412', 'C-0412 ', 'D-0412', 'C-00412', 'C-0000', '']) {
      expect([text, personCodeNumber(text)]).toEqual([text, null]);
    }
  });

  test('that is no code is refused', () => {
    expect(person.rules(values({ code: '412' }))).toEqual([{ path: ['code'], kind: 'malformed' }]);
    expect(person.rules(values({ code: 'C-0412' }))).toEqual([]);
  });
});
