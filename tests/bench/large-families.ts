/** A database with very many persons in families, and a board of some of them, written as tests/bench/large-desk.ts writes. */
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type GateRecord, type Gates, gateNames } from '../../domain/gates.ts';
import { partialDateSchema } from '../../domain/partial-date.ts';
import { recordTypes, type ValuesOf } from '../../domain/records/index.ts';
import { nextPersonCode } from '../../domain/records/person.ts';
import { ok } from '../../domain/result.ts';
import { createDatabase, type OpenDatabase } from '../../electron/database/client.ts';
import { migrateToLatest } from '../../electron/database/migrate.ts';
import { gateColumns } from '../../electron/database/operations/gate-bits.ts';
import { refreshStandings } from '../../electron/database/persons/standings.ts';
import { inTransaction } from '../../electron/database/transactions.ts';
import { countryCode, cyrillicName, latinName, operationValues, personValues, relation } from '../builders.ts';
import { cyrillicWords, dropIndexes, inserter, numbers, words } from './large-desk.ts';

export interface LargeFamilies {
  readonly database: OpenDatabase;
  readonly operationId: string;
  readonly entryIds: readonly string[];
  readonly remove: () => Promise<void>;
}

const countries = ['TJ', 'IQ', 'SY', 'RU'].map(countryCode);
const { sex, bornInCustody, risk } = recordTypes.person.fields;

export async function makeLargeFamilies(persons: number, onBoard: number): Promise<LargeFamilies> {
  const folder = mkdtempSync(join(tmpdir(), 'safir-bench-'));
  const created = createDatabase(join(folder, 'db-1'), Buffer.alloc(32, 9));
  if (!created.ok) throw new Error(created.failure.kind);
  const database = created.value;
  const migrated = await migrateToLatest(database.knex);
  if (!migrated.ok) throw new Error(migrated.failure.kind);
  const filled = fill(database, persons, onBoard);
  const standings = await inTransaction(database, async (db) => {
    await refreshStandings(db, await db('person').pluck('pk'), new Date());
    return ok();
  });
  if (!standings.ok) throw new Error(standings.failure.kind);
  return {
    database,
    ...filled,
    async remove() {
      await database.close();
      rmSync(folder, { recursive: true });
    },
  };
}

function fill(database: OpenDatabase, persons: number, onBoard: number) {
  const next = numbers(11);
  const { insert, insertWords } = inserter(database);
  const buildIndexes = dropIndexes(database);
  database.driver.exec('BEGIN');
  const operationId = insert('operation', operationValues({ plannedOn: partialDateSchema.parse('2019-06-20') }));
  const people: string[] = [];
  let mother = '';
  for (let index = 0; index < persons; index += 1) {
    // A mother and three children, and so on.
    const isMother = index % 4 === 0;
    const id = insert('person', personOf(index, isMother ? null : mother, next));
    if (isMother) mother = id;
    people.push(id);
  }
  const entryIds = fillBoard(database, Math.min(onBoard, people.length), next);
  insertWords();
  buildIndexes();
  database.driver.exec('COMMIT');
  return { operationId, entryIds };
}

function personOf(index: number, mother: string | null, next: (below: number) => number): ValuesOf<'person'> {
  const pick = <T>(list: readonly T[]): T => list[next(list.length)] as T; // no list here is empty
  const year = mother === null ? 1975 + next(20) : 2001 + next(18);
  const birth =
    [`${year}`, `${year}-0${1 + next(9)}`, `${year}-0${1 + next(9)}-1${next(10)}`, `${year}~`][next(4)] ?? null;
  const rowId = randomUUID();
  return personValues({
    code: nextPersonCode(index),
    names: [
      { ...cyrillicName(`${pick(cyrillicWords)} ${pick(cyrillicWords)} ${index}`), preferred: true },
      { ...latinName(`${pick(words)} ${pick(words)} ${index}`), preferred: false },
    ],
    sex: mother === null ? 'female' : pick(sex.options),
    birth: partialDateSchema.parse(birth),
    birthCountry: pick(countries),
    bornInCustody: pick(bornInCustody.options),
    risk: pick(risk.options),
    caseWorker: `Worker ${next(40)}`,
    relations: mother === null ? [] : [relation('mother', mother)],
    identityDocuments: [
      {
        ...{ rowId, kind: 'laissezPasser', number: `L ${index}`, issuedBy: null, issuedOn: null, nameAsWritten: null },
        expiresOn: partialDateSchema.parse(`2019-0${1 + next(9)}`),
      },
    ],
    nationality: next(3)
      ? [{ rowId, status: 'confirmed', on: partialDateSchema.parse('2019-02'), authority: null, evidence: null }]
      : [],
  });
}

/** The persons come first in their table: the operation is record 1, so that the first person is record 2. */
function fillBoard({ driver }: OpenDatabase, onBoard: number, next: (below: number) => number): readonly string[] {
  const insertEntry = driver.prepare(
    `INSERT INTO operation_entry (pk, id, operation_pk, person_pk, position, decision, added_on, added_at, added_by, open_gates, open_since, ready_since)
VALUES (?, ?, 1, ?, ?, ?, '2019-05-01', '2019-05-01T09:00:00.000Z', 'Zarina Test', ?, ?, ?)`,
  );
  const insertGate = driver.prepare(
    `INSERT INTO entry_gate (entry_pk, gate, state, since, reason, evidence, at, by) VALUES (?, ?, ?, ?, ?, ?, '2019-05-01T09:00:00.000Z', 'Zarina Test')`,
  );
  return Array.from({ length: onBoard }, (_, index) => {
    const id = randomUUID();
    const gates: Partial<Record<string, GateRecord>> = {};
    const isReady = next(5) === 0;
    for (const gate of gateNames) {
      if (!isReady && next(4) === 0) continue;
      gates[gate] = { state: 'met', since: `2019-05-1${next(10)}`, reason: null, evidence: 'Decision 12' };
    }
    const { open_gates, open_since, ready_since } = gateColumns({ addedOn: '2019-05-01', gates: gates as Gates }); // keyed by gate names above
    const decision = index % 4 === 3 && next(10) === 0 ? 'withhold' : 'include';
    insertEntry.run([index + 1, id, index + 2, index + 1, decision, open_gates, open_since, ready_since]);
    for (const [gate, record] of Object.entries(gates)) {
      if (record) insertGate.run([index + 1, gate, record.state, record.since, record.reason, record.evidence]);
    }
    return id;
  });
}
