/** A database with very many meetings, written through the same mapping as a save, but a hundred times as fast. */
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Statement } from '@signalapp/sqlcipher';
import { type RecordTypeName, recordTypes } from '../../domain/records/index.ts';
import type { AnyValues } from '../../domain/records/record.ts';
import { plainToRichText } from '../../domain/rich-text.ts';
import { createDatabase, type OpenDatabase } from '../../electron/database/client.ts';
import type { Row } from '../../electron/database/columns.ts';
import { migrateToLatest } from '../../electron/database/migrate.ts';
import { columnsOf, listOf } from '../../electron/database/record-rows.ts';
import { recordTable } from '../../electron/database/record-table.ts';
import { indexedWords } from '../../electron/database/search-index.ts';
import {
  agendaItem,
  countryCode,
  cyrillicName,
  latinName,
  meetingValues,
  officialValues,
  participant,
  placeValues,
} from '../builders.ts';

export interface LargeDesk {
  readonly database: OpenDatabase;
  readonly places: readonly string[];
  readonly officials: readonly string[];
  readonly remove: () => Promise<void>;
}

const latinStems =
  'retur child bord visit agree court exit perm escor schoo trav list minis pris moth famil trad wat rail energ'.split(
    ' ',
  );
const cyrillicStems =
  'баргард кӯдак сарҳад ташриф созиш суд рухсат мактаб рӯйхат вазор модар оила тиҷор об роҳ энерг ҳамкор ғарб қарор ҷавоб'.split(
    ' ',
  );
const endings = 'a al an ar e el en er i il in ir o ol on or u ul un ur'.split(' ');
const cyrillicEndings = 'а ал ан ар и ил ин ир о ол он ор у ул ун ур ӣ ӯ аш ам'.split(' ');
/** As many words as a desk has in use, a few of them in every other text. */
export const words = combined(latinStems, endings);
export const cyrillicWords = combined(cyrillicStems, cyrillicEndings);
const countries = ['IQ', 'RU', 'UZ', 'KZ', 'CN', 'IR', 'AF', 'TR', 'DE', 'US', 'SY', 'KG'].map(countryCode);
const forms = recordTypes.meeting.fields.form.options;
const states = recordTypes.meeting.fields.status.options;

function combined(stems: readonly string[], ends: readonly string[]): readonly string[] {
  return stems.flatMap((stem) => ends.flatMap((first) => ends.slice(0, 8).map((last) => stem + first + last)));
}

/** The same each time: what is measured must not change from run to run. */
export function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

export async function makeLargeDesk(meetings: number): Promise<LargeDesk> {
  const folder = mkdtempSync(join(tmpdir(), 'safir-bench-'));
  const created = createDatabase(join(folder, 'db-1'), Buffer.alloc(32, 9));
  if (!created.ok) throw new Error(created.failure.kind);
  const database = created.value;
  const migrated = await migrateToLatest(database.knex);
  if (!migrated.ok) throw new Error(migrated.failure.kind);
  return {
    database,
    ...fillLargeDesk(database, meetings),
    async remove() {
      await database.close();
      rmSync(folder, { recursive: true });
    },
  };
}

/** Into a database that has its tables and no records yet. */
export function fillLargeDesk(database: OpenDatabase, meetings: number): Pick<LargeDesk, 'places' | 'officials'> {
  const next = numbers(7);
  const pick = <T>(list: readonly T[]): T => {
    const found = list[next(list.length)];
    if (found === undefined) throw new Error('The list is empty');
    return found;
  };
  const sentence = (list: readonly string[], length: number) =>
    Array.from({ length }, () => pick(next(2) ? list : list.slice(0, 60))).join(' ');
  const { insert, insertWords } = inserter(database);
  const buildIndexes = dropIndexes(database);
  database.driver.exec('BEGIN');
  const places = Array.from({ length: 400 }, (_, index) =>
    insert(
      'place',
      placeValues({
        names: [
          latinName(`Place ${sentence(words, 2)} ${index}`),
          cyrillicName(`Ҷой ${sentence(cyrillicWords, 2)} ${index}`),
        ],
        country: pick(countries),
      }),
    ),
  );
  const officials = Array.from({ length: 2000 }, (_, index) =>
    insert(
      'official',
      officialValues({
        names: [
          latinName(`Invented ${sentence(words, 1)} ${index}`),
          cyrillicName(`Ихтироъ ${sentence(cyrillicWords, 1)} ${index}`),
        ],
      }),
    ),
  );
  for (let index = 0; index < meetings; index += 1) {
    const day = new Date(Date.UTC(1995, 0, 1) + next(11_000) * 86_400_000).toISOString().slice(0, 10);
    insert(
      'meeting',
      meetingValues({
        subject: `${sentence(next(2) ? words : cyrillicWords, 4)} ${index}`,
        form: pick(forms),
        status: pick(states),
        start: { local: `${day}T${String(8 + next(10)).padStart(2, '0')}:00`, zone: 'Asia/Dushanbe' },
        end: { local: `${day}T19:00`, zone: 'Asia/Dushanbe' },
        counterpart: pick(countries),
        place: next(10) ? { type: 'place', id: pick(places) } : null,
        participants: Array.from({ length: 6 }, (_, row) =>
          participant({
            official: { type: 'official', id: pick(officials) },
            name: null,
            side: row % 2 ? 'ours' : 'theirs',
          }),
        ),
        agenda: Array.from({ length: 2 }, () =>
          agendaItem({
            topic: sentence(words, 5),
            weSaid: sentence(cyrillicWords, 10),
            theySaid: sentence(words, 10),
            outcome: sentence(words, 8),
          }),
        ),
        memorandum: plainToRichText(sentence(words, 30)),
      }),
    );
  }
  insertWords();
  buildIndexes();
  database.driver.exec('COMMIT');
  return { places, officials };
}

/** Building an index at the end is many times quicker than keeping it up to date; what comes out is the same. */
export function dropIndexes({ driver }: OpenDatabase): () => void {
  const indexes = driver.prepare(`SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL`).all();
  for (const { name } of indexes) driver.exec(`DROP INDEX "${String(name)}"`);
  return () => {
    for (const { sql } of indexes) driver.exec(String(sql));
  };
}

export function inserter({ driver }: OpenDatabase) {
  let pk = 0;
  const names = new Map<string, string>();
  const found: Row[] = [];
  const statements = new Map<string, Statement>();
  const run = (table: string, row: Row) => {
    const columns = Object.keys(row);
    const marks = columns.map(() => '?').join(', ');
    const names = columns.map((column) => `"${column}"`).join(', ');
    const known = statements.get(table) ?? driver.prepare(`INSERT INTO "${table}" (${names}) VALUES (${marks})`);
    statements.set(table, known);
    known.run(Object.values(row));
  };
  const insert = (type: RecordTypeName, values: AnyValues): string => {
    const table = recordTable(type);
    const id = randomUUID();
    pk += 1;
    const at = new Date(Date.UTC(2020, 0, 1) + pk * 60_000).toISOString();
    const by = 'Zarina Test';
    run('record', { pk, id, type });
    run(table.table, {
      pk,
      id,
      revision: 1,
      version: 1,
      created_at: at,
      created_by: by,
      updated_at: at,
      updated_by: by,
      deleted_at: null,
      ...columnsOf(table, values),
    });
    for (const [name, child] of table.children) {
      for (const [position, row] of listOf(values[name]).entries()) {
        run(child.table, { record_pk: pk, ...child.write(row, position) });
      }
    }
    run('history', { record_pk: pk, at, by, revision: 1, action: 'created', after: JSON.stringify(values) });
    const indexed = indexedWords(table, values, names);
    found.push({ rowid: -pk, ...indexed });
    names.set(id, indexed.title);
    return id;
  };
  // From the lowest rowid on: the full-text index writes itself out each time a lower one comes.
  const insertWords = () => {
    for (const row of found.reverse()) run('search', row);
  };
  return { insert, insertWords };
}
