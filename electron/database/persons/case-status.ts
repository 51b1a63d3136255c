/** The status of cases, told from the events of persons and lists. */
import { type CaseEvents, caseStanding, type NationalityStatus } from '../../../domain/case-status.ts';
import type { CaseOf } from '../../../domain/operation-list.ts';
import type { PartialDate } from '../../../domain/partial-date.ts';
import { ok, type Result } from '../../../domain/result.ts';
import type { ReadDatabase } from '../client.ts';
import type { Row } from '../columns.ts';
import { inChunks } from '../operations/entries.ts';
import { numberIn, textIn } from '../record-rows.ts';

/** Who is not in the vault is left out. */
export async function caseStatuses(
  db: ReadDatabase,
  { personIds, asOf }: { readonly personIds: readonly string[]; readonly asOf: string },
): Promise<Result<readonly CaseOf[]>> {
  const rows = await inChunks([...new Set(personIds)], (some) =>
    db<Row>('person')
      .whereIn('id', [...some])
      .select<Row[]>('pk', 'id'),
  );
  const events = await caseEvents(
    db,
    rows.map((row) => numberIn(row, 'pk')),
  );
  return ok(
    rows.map((row) => ({
      personId: textIn(row, 'id'),
      ...caseStanding(events.get(numberIn(row, 'pk')) ?? nothingHappened, asOf),
    })),
  );
}

const nothingHappened: CaseEvents = {
  nationality: [],
  hasIdentityDocument: false,
  listedOn: [],
  clearedOn: [],
  arrivedOn: [],
  services: [],
  closedOn: null,
};

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] extends readonly (infer One)[] ? One[] : T[Key] };

/** All that happened to these persons, by number. A list counts while it stands; one of a cancelled operation clears nobody. */
export async function caseEvents(db: ReadDatabase, pks: readonly number[]): Promise<ReadonlyMap<number, CaseEvents>> {
  const events = new Map<number, Mutable<CaseEvents>>();
  const of = (row: Row, column = 'record_pk'): Mutable<CaseEvents> => {
    const found = events.get(numberIn(row, column));
    if (!found) throw new Error('Events were asked for these persons only');
    return found;
  };
  const read = (table: string, column: string, columns: readonly string[]) =>
    inChunks(pks, (some) =>
      db<Row>(table)
        .whereIn(column, [...some])
        .orderBy([column, 'position'])
        .select<Row[]>(column, ...columns),
    );
  const persons = await inChunks(pks, (some) =>
    db<Row>('person')
      .whereIn('pk', [...some])
      .select<Row[]>('pk', 'closed_on'),
  );
  for (const row of persons) {
    events.set(numberIn(row, 'pk'), {
      ...{ nationality: [], hasIdentityDocument: false, listedOn: [], clearedOn: [], arrivedOn: [], services: [] },
      closedOn: dateIn(row, 'closed_on'),
    });
  }
  for (const row of await read('person_nationality', 'record_pk', ['status', 'on'])) {
    // Held by a constraint of the table.
    of(row).nationality.push({ status: (row.status ?? null) as NationalityStatus | null, on: dateIn(row, 'on') });
  }
  for (const row of await read('person_identity_documents', 'record_pk', [])) of(row).hasIdentityDocument = true;
  for (const row of await read('person_services', 'record_pk', ['on']))
    of(row).services.push({ on: dateIn(row, 'on') });
  for (const row of await entriesOf(db, pks)) {
    const found = of(row, 'person_pk');
    found.listedOn.push(textIn(row, 'added_on'));
    const isUnderWay = row.status !== 'cancelled' && row.decision !== 'withhold';
    if (isUnderWay && typeof row.ready_since === 'string') found.clearedOn.push(row.ready_since);
  }
  for (const row of await arrivalsOf(db, pks)) of(row, 'person_pk').arrivedOn.push(textIn(row, 'arrived_on'));
  return events;
}

const dateIn = (row: Row, column: string): PartialDate | null => (row[column] ?? null) as PartialDate | null; // written from a parsed date

const entriesOf = (db: ReadDatabase, pks: readonly number[]): Promise<readonly Row[]> =>
  inChunks(pks, (some) =>
    db<Row>('operation_entry as e')
      .join('operation as o', 'o.pk', 'e.operation_pk')
      .whereIn('e.person_pk', [...some])
      .whereNull('e.removed_at')
      .whereNull('o.deleted_at')
      .select<Row[]>('e.person_pk', 'e.added_on', 'e.ready_since', 'e.decision', 'o.status'),
  );

const arrivalsOf = (db: ReadDatabase, pks: readonly number[]): Promise<readonly Row[]> =>
  inChunks(pks, (some) =>
    db<Row>('list_tick')
      .whereIn('person_pk', [...some])
      .whereNotNull('arrived_on')
      .select<Row[]>('person_pk', 'arrived_on'),
  );
