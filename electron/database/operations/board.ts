/** The board of an operation, page by page: the persons on its list against their gates. */
import type { Knex } from 'knex';
import type { Gates } from '../../../domain/gates.ts';
import type { Language } from '../../../domain/language.ts';
import type {
  BoardEntry,
  BoardFilter,
  BoardOrder,
  BoardPage,
  DocumentStanding,
} from '../../../domain/operation-list.ts';
import { ok, type Result } from '../../../domain/result.ts';
import type { ReadDatabase } from '../client.ts';
import type { Row } from '../columns.ts';
import { namedPersons } from '../persons/named-persons.ts';
import { numberIn, type RecordHead, textIn } from '../record-rows.ts';
import { boardSummary, parentBits } from './board-summary.ts';
import { documentStandings, type PlannedDay, plannedDay } from './document-standing.ts';
import { type Entry, entryFrom, inChunks, type OperationRef, openOperation } from './entries.ts';
import { gateBits } from './gate-bits.ts';
import { gatesOf } from './gates.ts';

export interface BoardRequest extends OperationRef {
  readonly asOf: string;
  readonly language: Language;
  /** All of them must hold. */
  readonly filters: readonly BoardFilter[];
  readonly sort: { readonly by: BoardOrder; readonly direction: 'ascending' | 'descending' };
  readonly offset: number;
  readonly limit: number;
}

export async function readBoard(db: ReadDatabase, request: BoardRequest): Promise<Result<BoardPage>> {
  const operation = await openOperation(db, request);
  if (!operation.ok) return operation;
  const planned = await plannedDay(db, operation.value);
  const summary = await boardSummary(db, operation.value, request.asOf, planned);
  const total =
    request.filters.length === 0
      ? summary.entries
      : await countFiltered(narrowed(db, operation.value, request.filters, planned));
  const rows: Row[] = await sorted(narrowed(db, operation.value, request.filters, planned), request)
    .offset(request.offset)
    .limit(request.limit)
    .select('e.*');
  const entries = await boardEntries(db, operation.value, planned, rows.map(entryFrom), request.language);
  return ok({ total, offset: request.offset, entries, summary });
}

async function countFiltered(query: Knex.QueryBuilder): Promise<number> {
  const [row]: Row[] = await query.count({ total: '*' });
  return row ? numberIn(row, 'total') : 0;
}

function narrowed(
  db: ReadDatabase,
  operation: RecordHead,
  filters: readonly BoardFilter[],
  planned: PlannedDay,
): Knex.QueryBuilder {
  const query = db
    .from(db.raw('operation_entry AS e INDEXED BY operation_entry_on_board'))
    .where('e.operation_pk', operation.pk)
    .whereNull('e.removed_at');
  for (const filter of filters) narrow(db, query, operation, filter, planned);
  return query;
}

function narrow(
  db: ReadDatabase,
  query: Knex.QueryBuilder,
  operation: RecordHead,
  filter: BoardFilter,
  planned: PlannedDay,
): void {
  switch (filter.kind) {
    case 'ready':
      query.where('e.open_gates', 0);
      break;
    case 'blockedBy':
      query.whereRaw('e.open_gates & ? <> 0', [gateBits[filter.gate]]);
      break;
    case 'missingSecondParent':
      query.whereRaw('(e.open_gates & ? <> 0) <> (e.open_gates & ? <> 0)', [...parentBits]);
      break;
    case 'decision':
      query.where('e.decision', filter.decision);
      break;
    case 'document':
      query.whereIn(
        'e.person_pk',
        db
          .from(documentStandings(db, operation, planned).as('standings'))
          .whereIn('standing', [...filter.standings])
          .select('person_pk'),
      );
      break;
  }
}

function sorted(query: Knex.QueryBuilder, { sort, language }: BoardRequest): Knex.QueryBuilder {
  const direction = sort.direction === 'ascending' ? 'asc' : 'desc';
  switch (sort.by) {
    case 'label':
      query.join('person as p', 'p.pk', 'e.person_pk').orderBy(`p.label_${language}_sort`, direction);
      break;
    case 'code':
      query.join('person as p', 'p.pk', 'e.person_pk').orderBy('p.code_sort', direction);
      break;
    case 'waiting':
      // Whoever waits longest first; the ready ones after everybody who waits, or before.
      query.orderByRaw(`e.open_since IS NULL ${direction}`).orderBy('e.open_since', direction);
      break;
    case 'position':
      break;
  }
  return query.orderBy('e.position', sort.by === 'position' ? direction : 'asc').orderBy('e.pk', 'asc');
}

async function boardEntries(
  db: ReadDatabase,
  operation: RecordHead,
  planned: PlannedDay,
  entries: readonly Entry[],
  language: Language,
): Promise<readonly BoardEntry[]> {
  const persons = await namedPersons(
    db,
    entries.map(({ personPk }) => personPk),
    language,
  );
  const gates = await gatesOf(
    db,
    entries.map(({ pk }) => pk),
  );
  const documents = await travelDocuments(db, operation, planned, entries);
  return entries.flatMap(({ pk, id, personPk, ...entry }) => {
    const person = persons.get(personPk);
    const of: Gates = gates.get(pk) ?? {};
    return person
      ? [{ ...entry, entryId: id, person, gates: of, document: documents.get(personPk) ?? 'noDocument' }]
      : [];
  });
}

/** Asked of the database, which has the bounds of each date ready: reading a hundred dates anew takes longer than all the rest. */
async function travelDocuments(
  db: ReadDatabase,
  operation: RecordHead,
  planned: PlannedDay,
  entries: readonly Entry[],
): Promise<ReadonlyMap<number, DocumentStanding>> {
  const rows = await inChunks(
    entries.map(({ pk }) => pk),
    (some): Promise<Row[]> => documentStandings(db, operation, planned).whereIn('e.pk', [...some]),
  );
  // The words are those of the statement.
  return new Map(rows.map((row) => [numberIn(row, 'person_pk'), textIn(row, 'standing') as DocumentStanding]));
}
