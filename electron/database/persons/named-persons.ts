/** Persons as lists, families and findings name them. */
import type { Sex } from '../../../domain/age.ts';
import type { Language } from '../../../domain/language.ts';
import type { NamedPerson } from '../../../domain/operation-list.ts';
import type { PartialDate } from '../../../domain/partial-date.ts';
import type { ReadDatabase } from '../client.ts';
import type { Row } from '../columns.ts';
import { inChunks } from '../operations/entries.ts';
import { numberIn, textIn } from '../record-rows.ts';

export const nameColumns = (language: Language): readonly string[] => [
  ...new Set(['pk', 'id', 'code', `label_${language}`, 'label_en', 'sex', 'birth', 'deleted_at']),
];

export const namedPersonFrom = (row: Row, language: Language): NamedPerson => ({
  personId: textIn(row, 'id'),
  code: textIn(row, 'code'),
  label: textIn(row, `label_${language}`),
  latinLabel: textIn(row, 'label_en'),
  sex: sexFrom(row),
  birth: birthFrom(row),
  isDeleted: row.deleted_at !== null,
});

// Both were written from values that had passed the schema of persons.
export const sexFrom = (row: Row): Sex => (row.sex ?? 'unknown') as Sex;
export const birthFrom = (row: Row): PartialDate | null => (row.birth ?? null) as PartialDate | null;

/** By number; who is not there is left out. */
export async function namedPersons(
  db: ReadDatabase,
  pks: readonly number[],
  language: Language,
): Promise<ReadonlyMap<number, NamedPerson>> {
  return new Map(await named(db, 'pk', pks, language));
}

/** In the order asked for; who is not there is left out. */
export async function personsById(
  db: ReadDatabase,
  ids: readonly string[],
  language: Language,
): Promise<readonly NamedPerson[]> {
  const found = new Map((await named(db, 'id', ids, language)).map(([, person]) => [person.personId, person]));
  return [...new Set(ids)].flatMap((id) => found.get(id) ?? []);
}

async function named(
  db: ReadDatabase,
  column: 'pk' | 'id',
  values: readonly (string | number)[],
  language: Language,
): Promise<readonly (readonly [number, NamedPerson])[]> {
  const rows = await inChunks([...new Set(values)], (some) =>
    db<Row>('person')
      .whereIn(column, [...some])
      .select<Row[]>(...nameColumns(language)),
  );
  return rows.map((row) => [numberIn(row, 'pk'), namedPersonFrom(row, language)] as const);
}
