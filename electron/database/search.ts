import type { Language } from '../../domain/language.ts';
import type { RecordTypeName } from '../../domain/records/index.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { ReadDatabase } from './client.ts';
import type { Row } from './columns.ts';
import { type FoundRecord, recordsByPk } from './labels.ts';
import { numberIn } from './record-rows.ts';
import { recordTable, recordTableNamed } from './record-table.ts';
import { newestWithWords } from './search-index.ts';
import { searchQuery } from './search-words.ts';

interface Wanted {
  /** All must occur, each as the start of a word. */
  readonly words: string;
  readonly language: Language;
  readonly limit: number;
}

/** Records of any type: first those with the words in their label, then those with the words anywhere; the newest first. */
export async function findRecords(
  db: ReadDatabase,
  { words, language, limit }: Wanted,
): Promise<Result<readonly FoundRecord[]>> {
  if (searchQuery(words) === null) return ok([]);
  return ok(await shown(db, await matching(db, words, [], limit), language));
}

/** As `findRecords`, of some types; with nothing typed, what was worked on last. */
export async function pickRecords(
  db: ReadDatabase,
  { types, words, language, limit }: Wanted & { readonly types: readonly RecordTypeName[] },
): Promise<Result<readonly FoundRecord[]>> {
  const rows =
    searchQuery(words) === null ? await lastChanged(db, types, limit) : await matching(db, words, types, limit);
  return ok(await shown(db, rows, language));
}

interface Match {
  readonly pk: number;
  readonly type: RecordTypeName;
}

async function shown(db: ReadDatabase, matches: readonly Match[], language: Language): Promise<readonly FoundRecord[]> {
  const records = await recordsByPk(db, matches, language);
  return matches.flatMap(({ pk }) => records.get(pk) ?? []);
}

/**
 * Two questions instead of a ranking over all that matches: the full-text index answers them in the order it is kept in and stops at the
 * limit, where a ranking would read every record that has a common word.
 */
async function matching(
  db: ReadDatabase,
  words: string,
  /** None for all. */
  types: readonly RecordTypeName[],
  limit: number,
): Promise<readonly Match[]> {
  const [inTitle, anywhere] = [searchQuery(words, { inTitle: true, types }), searchQuery(words, { types })];
  if (inTitle === null || anywhere === null) return [];
  const found = new Set(await newestWithWords(db, inTitle, limit));
  // Those found by their title come up again, so that many more are asked for.
  if (found.size < limit) for (const pk of await newestWithWords(db, anywhere, limit + found.size)) found.add(pk);
  const pks = [...found].slice(0, limit);
  const rows: Row[] = await db('record').whereIn('pk', pks).select('pk', 'type');
  const typeOf = new Map(rows.map((row) => [row.pk, recordTableNamed(row.type).name]));
  return pks.flatMap((pk) => {
    const type = typeOf.get(pk);
    return type ? [{ pk, type }] : [];
  });
}

async function lastChanged(
  db: ReadDatabase,
  types: readonly RecordTypeName[],
  limit: number,
): Promise<readonly Match[]> {
  const found: (Match & { readonly at: string })[] = [];
  for (const type of types) {
    const rows = await db<Row>(recordTable(type).table)
      .whereNull('deleted_at')
      .orderBy('updated_at', 'desc')
      .limit(limit)
      .select<Row[]>('pk', 'updated_at');
    found.push(...rows.map((row) => ({ pk: numberIn(row, 'pk'), type, at: String(row.updated_at) })));
  }
  return found.sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0)).slice(0, limit);
}
