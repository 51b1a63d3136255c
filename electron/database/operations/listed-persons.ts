/** The persons of a list as they are frozen: gathered at one moment from all that is known of them. */
import { type Gates, travelDocumentKinds } from '../../../domain/gates.ts';
import { frozenGates, type ListedPerson, type ListHeader } from '../../../domain/list-version.ts';
import type { NameRendering } from '../../../domain/names.ts';
import type { PartialDate } from '../../../domain/partial-date.ts';
import type { ReadDatabase } from '../client.ts';
import type { Row } from '../columns.ts';
import { birthFrom, sexFrom } from '../persons/named-persons.ts';
import { numberIn, type RecordHead, textIn } from '../record-rows.ts';
import { recordTable } from '../record-table.ts';
import { type Entry, entryFrom, inChunks, textOrNull } from './entries.ts';
import { listDay } from './findings.ts';
import { gatesOf } from './gates.ts';

export async function listHeader(db: ReadDatabase, operation: RecordHead, asOf: string): Promise<ListHeader> {
  const row: Row | undefined = await db('operation').where({ pk: operation.pk }).first();
  if (row === undefined) throw new Error('The operation was found a moment ago');
  return {
    title: textOrNull(row, 'title') ?? '',
    fromCountry: textOrNull(row, 'from_country'),
    toCountry: textOrNull(row, 'to_country'),
    plannedOn: textOrNull(row, 'planned_on') as PartialDate | null, // written from a parsed date
    means: textOrNull(row, 'means'),
    number: textOrNull(row, 'number'),
    hostAuthority: textOrNull(row, 'host_authority'),
    asOf: await listDay(db, operation, asOf),
  };
}

/** Whoever is included, in no certain order; deleted persons go nowhere. */
export async function listedPersons(db: ReadDatabase, operation: RecordHead): Promise<readonly ListedPerson[]> {
  const entries = (
    await db<Row>('operation_entry as e')
      .join('person as p', 'p.pk', 'e.person_pk')
      .where({ 'e.operation_pk': operation.pk, 'e.decision': 'include' })
      .whereNull('e.removed_at')
      .whereNull('p.deleted_at')
      .select<Row[]>('e.*')
  ).map(entryFrom);
  const pks = entries.map(({ personPk }) => personPk);
  const persons = await personRows(db, pks);
  const [names, mothers, documents] = [await namesOf(db, pks), await mothersOf(db, pks), await documentsOf(db, pks)];
  const gates = await gatesOf(
    db,
    entries.map(({ pk }) => pk),
  );
  return entries.flatMap((entry) => {
    const row = persons.get(entry.personPk);
    if (!row) return [];
    return [listedPerson(entry, row, gates.get(entry.pk) ?? {}, { names, mothers, documents })];
  });
}

interface Around {
  readonly names: ReadonlyMap<number, readonly NameRendering[]>;
  readonly mothers: ReadonlyMap<number, string>;
  readonly documents: ReadonlyMap<number, NonNullable<ListedPerson['document']>>;
}

const listedPerson = (entry: Entry, row: Row, gates: Gates, around: Around): ListedPerson => ({
  personId: textIn(row, 'id'),
  position: entry.position,
  code: textIn(row, 'code'),
  names: around.names.get(entry.personPk) ?? [],
  sex: sexFrom(row),
  birth: birthFrom(row),
  birthPlace: textOrNull(row, 'birth_place'),
  motherCode: around.mothers.get(entry.personPk) ?? null,
  document: around.documents.get(entry.personPk) ?? null,
  thirdState: entry.thirdState,
  remarks: entry.remarks,
  gates: frozenGates(gates),
});

async function personRows(db: ReadDatabase, pks: readonly number[]): Promise<ReadonlyMap<number, Row>> {
  const rows = await inChunks(pks, (some) =>
    db<Row>('person')
      .whereIn('pk', [...some])
      .select<Row[]>('pk', 'id', 'code', 'sex', 'birth', 'birth_place'),
  );
  return new Map(rows.map((row) => [numberIn(row, 'pk'), row]));
}

async function namesOf(
  db: ReadDatabase,
  pks: readonly number[],
): Promise<ReadonlyMap<number, readonly NameRendering[]>> {
  const child = recordTable('person').children.get('names');
  if (!child) throw new Error('Persons have names');
  const rows = await inChunks(pks, (some) =>
    db<Row>(child.table)
      .whereIn('record_pk', [...some])
      .orderBy(['record_pk', 'position'])
      .select<Row[]>('record_pk', ...child.columns),
  );
  const names = new Map<number, NameRendering[]>();
  for (const row of rows) {
    const pk = numberIn(row, 'record_pk');
    names.set(pk, [...(names.get(pk) ?? []), child.read(row) as NameRendering]); // written from names that passed their schema
  }
  return names;
}

/** The code of the mother; of several the one written down first. */
async function mothersOf(db: ReadDatabase, pks: readonly number[]): Promise<ReadonlyMap<number, string>> {
  const rows = await inChunks(pks, (some) =>
    db<Row>('person_relations as r')
      .join('person as mother', 'mother.id', 'r.person_id')
      .where('r.kind', 'mother')
      .whereIn('r.record_pk', [...some])
      .orderBy('r.position', 'desc')
      .select<Row[]>('r.record_pk', 'mother.code'),
  );
  return new Map(rows.map((row) => [numberIn(row, 'record_pk'), textIn(row, 'code')]));
}

/** The first document one can travel with, else the first there is. */
async function documentsOf(db: ReadDatabase, pks: readonly number[]): Promise<Around['documents']> {
  const rows = await inChunks(pks, (some) =>
    db<Row>('person_identity_documents')
      .whereIn('record_pk', [...some])
      .whereNotNull('kind')
      .orderBy('position', 'desc')
      .select<Row[]>('record_pk', 'kind', 'number'),
  );
  const documents = new Map<number, NonNullable<ListedPerson['document']>>();
  const isForTravel = (kind: string) => travelDocumentKinds.some((each) => each === kind);
  for (const row of rows) {
    const [pk, kind] = [numberIn(row, 'record_pk'), textIn(row, 'kind')];
    const better = documents.get(pk);
    if (better && isForTravel(better.kind) && !isForTravel(kind)) continue;
    documents.set(pk, { kind, number: textOrNull(row, 'number') });
  }
  return documents;
}
