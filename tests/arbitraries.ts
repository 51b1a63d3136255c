/** Values of any record type, made up from its field table. */
import fc from 'fast-check';
import { countryCodes } from '../domain/countries.ts';
import { dateTimeSchema } from '../domain/moment.ts';
import { nameListSchema, nameSchemes, scripts } from '../domain/names.ts';
import { partialDateSchema } from '../domain/partial-date.ts';
import type { Field, Fields, RowFields } from '../domain/records/field.ts';
import { nextPersonCode } from '../domain/records/person.ts';
import type { AnyValues, RecordType } from '../domain/records/record.ts';
import { valuesSchema } from '../domain/records/schema.ts';
import { plainToRichText } from '../domain/rich-text.ts';

/** Ids that references may point to, by record type. */
export type KnownIds = Readonly<Record<string, readonly string[]>>;

const letters = [
  ...'aZ é ß ı о ж Ё ғ қ ӣ ӯ ҳ ҷ ا ح ک ۱ 7 “ % _ " * ( ) : ^ < & \\ \u200d 😀 -'.replaceAll(' ', ''),
  ' ',
  "'",
];
const line = (maxLength: number) =>
  fc.string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: Math.min(maxLength, 30) });
const filledLine = (maxLength: number) => line(maxLength).map((text) => `a${text}`.slice(0, maxLength).trimEnd());

const day = fc
  .date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2099-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const partialDate = fc
  .tuple(day, day, fc.constantFrom('day', 'month', 'year', 'about', 'before', 'after', 'range'))
  .map(([a, b, form]) => {
    const [from, to] = [a, b].toSorted();
    switch (form) {
      case 'month':
        return a.slice(0, 7);
      case 'year':
        return a.slice(0, 4);
      case 'about':
        return `${a.slice(0, 7)}~`;
      case 'before':
        return `[..${a}]`;
      case 'after':
        return `[${a.slice(0, 4)}..]`;
      case 'range':
        return `${from}/${to}`;
      default:
        return a;
    }
  })
  .filter((text) => partialDateSchema.safeParse(text).success);

const dateTime = fc
  .record({
    local: fc
      .tuple(day, fc.option(fc.tuple(fc.nat(23), fc.nat(59))))
      .map(([date, time]) => (time ? `${date}T${time.map((part) => String(part).padStart(2, '0')).join(':')}` : date)),
    zone: fc.constantFrom('Asia/Dushanbe', 'Asia/Baghdad', 'Europe/Berlin', 'UTC'),
  })
  .filter((moment) => dateTimeSchema.safeParse(moment).success);

const names = fc
  .array(
    fc.record({
      text: filledLine(200),
      script: fc.constantFrom(...scripts),
      language: fc.constantFrom(null, 'tg', 'ar-IQ'),
      scheme: fc.constantFrom(...nameSchemes),
      document: fc.constantFrom(null, 'passport 4001234'),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map((list) => list.map((name, index) => ({ ...name, preferred: index === 0 })))
  .filter((list) => nameListSchema.safeParse(list).success);

function anyValueOf(field: Field, ids: KnownIds): fc.Arbitrary<unknown> {
  const filled = filledValueOf(field, ids);
  if (field.required || field.kind === 'names' || field.kind === 'rows' || field.kind === 'flags') return filled;
  return fc.option(filled);
}

function filledValueOf(field: Field, ids: KnownIds): fc.Arbitrary<unknown> {
  switch (field.kind) {
    case 'text':
      return filledLine(field.maxLength);
    case 'richText':
      return fc
        .array(filledLine(100), { minLength: 1, maxLength: 3 })
        .map((lines) => plainToRichText(lines.join('\n')));
    case 'choice':
      return fc.constantFrom(...field.options);
    case 'flags':
      return fc.subarray([...field.options]);
    case 'partialDate':
      return partialDate;
    case 'dateTime':
      return dateTime;
    case 'country':
      return fc.constantFrom(...countryCodes);
    case 'names':
      return names;
    case 'number':
      return field.integer
        ? fc.integer({ min: field.min, max: field.max })
        : fc.double({ min: field.min, max: field.max, noNaN: true });
    case 'reference': {
      const known = field.to.flatMap((type) => (ids[type] ?? []).map((id) => ({ type, id })));
      return known.length > 0 ? fc.constantFrom(...known) : fc.constant(null);
    }
    case 'rows':
      return rowsOf(field.fields, ids);
  }
}

/** Ids are taken from a few, so that two sets of rows have some in common. */
function rowsOf(fields: RowFields, ids: KnownIds): fc.Arbitrary<unknown> {
  return fc
    .subarray([...rowIds])
    .chain((chosen) =>
      fc
        .shuffledSubarray(chosen, { minLength: chosen.length })
        .chain((order) =>
          fc.tuple(...order.map((rowId) => fc.record(cellsOf(fields, ids)).map((cells) => ({ rowId, ...cells })))),
        ),
    );
}

const rowIds = [1, 2, 3, 4].map((number) => `0f0f0f0f-0000-4000-8000-00000000000${number}`);

const cellsOf = (fields: Fields, ids: KnownIds): Record<string, fc.Arbitrary<unknown>> =>
  Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, anyValueOf(field, ids)]));

/** Values as a window sends them, right in each field and by the rules across fields. */
export const valuesArbitrary = (type: RecordType, ids: KnownIds): fc.Arbitrary<AnyValues> =>
  fc
    .record(cellsOf(type.fields, ids))
    .map((values) => valuesSchema(type, 'strict').parse(keepToRules(values)))
    .filter((values) => type.rules(values).length === 0);

/** What hardly any made-up record has by chance. */
function keepToRules(values: Record<string, unknown>): Record<string, unknown> {
  if ('bornInCustody' in values) return keepToRulesOfPersons(values);
  if (!Array.isArray(values.participants)) return values;
  const seen = new Set<string>();
  const participants = values.participants.map((each) => {
    const isRepeated = each.official !== null && seen.has(each.official.id);
    if (each.official !== null) seen.add(each.official.id);
    return { ...each, official: isRepeated ? null : each.official, name: each.name ?? 'Somebody invented' };
  });
  return { ...values, end: values.start, participants };
}

function keepToRulesOfPersons(values: Record<string, unknown>): Record<string, unknown> {
  type Cells = Record<string, unknown>;
  const rowsOf = (name: string) => values[name] as readonly Cells[]; // made from the field table
  const seen = new Set<string>();
  const relations = rowsOf('relations').map((row) => {
    const key = `${row.kind} ${JSON.stringify(row.person)}`;
    const isRepeated = seen.has(key);
    seen.add(key);
    return { ...row, person: isRepeated ? null : row.person, name: row.name ?? 'Somebody invented' };
  });
  const withEnd = (name: string, start: string, end: string) =>
    rowsOf(name).map((row) => ({ ...row, [end]: row[start] }));
  lastCode += 1;
  return {
    ...values,
    code: nextPersonCode(lastCode),
    relations,
    consents: withEnd('consents', 'givenOn', 'withdrawnOn').map((row) => ({
      ...row,
      givenByName: 'Somebody invented',
    })),
    identityDocuments: withEnd('identityDocuments', 'issuedOn', 'expiresOn'),
    detention: withEnd('detention', 'from', 'to'),
    care: withEnd('care', 'from', 'to'),
    closedBecause: values.closedBecause ?? 'other',
  };
}

/** No code is given twice; a vault gives none so high by itself in a test. */
let lastCode = 500_000;
