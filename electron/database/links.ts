import { randomUUID } from 'node:crypto';
import type { Language } from '../../domain/language.ts';
import type { RecordTypeName } from '../../domain/records/index.ts';
import { failed, ok, type Result } from '../../domain/result.ts';
import type { ReadDatabase, WriteDatabase } from './client.ts';
import type { Row } from './columns.ts';
import { type Author, addHistory } from './history.ts';
import { type FoundRecord, recordsByPk } from './labels.ts';
import { numberIn, type RecordHead, type RecordRef, recordHead, textIn } from './record-rows.ts';
import { recordTableNamed } from './record-table.ts';

export const linkRoles = ['relatesTo', 'follows', 'prepares', 'mentions'] as const;
export type LinkRole = (typeof linkRoles)[number];

export interface Link {
  readonly linkId: string;
  readonly role: LinkRole;
  /** `out`: the record asked about is where the link starts. */
  readonly direction: 'out' | 'in';
  readonly other: FoundRecord;
}

export interface NewLink {
  readonly from: RecordRef;
  readonly to: RecordRef;
  readonly role: LinkRole;
  readonly language: Language;
}

/** Links in both directions, oldest first; those to deleted records are left out until these come back. */
export async function linksOf(
  db: ReadDatabase,
  { record, language }: { readonly record: RecordRef; readonly language: Language },
): Promise<Result<readonly Link[]>> {
  const head = await recordHead(db, record);
  if (head === undefined) return failed({ kind: 'record-not-found' });
  const rows: Row[] = await db('link')
    .where((either) => either.where('from_pk', head.pk).orWhere('to_pk', head.pk))
    .whereNull('removed_at')
    .orderBy(['created_at', 'id'])
    .select();
  const links = await described(db, rows, head.pk, language);
  return ok(links.filter(({ other }) => !other.isDeleted));
}

export async function addLink(
  db: WriteDatabase,
  { from, to, role, language }: NewLink,
  by: Author,
): Promise<Result<Link>> {
  const start = await recordHead(db, from);
  const end = await recordHead(db, to);
  if (start === undefined || end === undefined) return failed({ kind: 'record-not-found' });
  if (start.isDeleted || end.isDeleted) return failed({ kind: 'record-deleted' });
  if (start.pk === end.pk) return failed({ kind: 'invalid-input', path: 'to' });
  if (await isLinked(db, start.pk, end.pk, role)) return failed({ kind: 'link-exists' });
  const link = {
    id: randomUUID(),
    from_pk: start.pk,
    to_pk: end.pk,
    role,
    created_at: by.now.toISOString(),
    created_by: by.name,
    removed_at: null,
  };
  await db('link').insert(link);
  await noteAtBothEnds(db, 'linked', link, by);
  const [added] = await described(db, [link], start.pk, language);
  return added ? ok(added) : failed({ kind: 'record-not-found' });
}

/** The link stays, so that removing it can be undone. */
export async function removeLink(db: WriteDatabase, linkId: string, by: Author): Promise<Result<undefined>> {
  return setRemoved(db, linkId, by.now.toISOString(), by);
}

export async function restoreLink(db: WriteDatabase, linkId: string, by: Author): Promise<Result<undefined>> {
  return setRemoved(db, linkId, null, by);
}

async function setRemoved(
  db: WriteDatabase,
  linkId: string,
  removedAt: string | null,
  by: Author,
): Promise<Result<undefined>> {
  const row: Row | undefined = await db('link').where({ id: linkId }).first();
  if (row === undefined) return failed({ kind: 'record-not-found' });
  if ((row.removed_at === null) === (removedAt === null)) return ok();
  const isTaken =
    removedAt === null && (await isLinked(db, numberIn(row, 'from_pk'), numberIn(row, 'to_pk'), roleIn(row)));
  // Somebody linked the same two anew in the meantime: what was to come back is there.
  if (isTaken) return ok();
  await db('link').where({ id: linkId }).update({ removed_at: removedAt });
  await noteAtBothEnds(db, removedAt === null ? 'linked' : 'unlinked', row, by);
  return ok();
}

const isLinked = async (db: ReadDatabase, from: number, to: number, role: LinkRole): Promise<boolean> =>
  (await db('link').where({ from_pk: from, to_pk: to, role }).whereNull('removed_at').first('id')) !== undefined;

async function noteAtBothEnds(db: WriteDatabase, action: 'linked' | 'unlinked', link: Row, by: Author): Promise<void> {
  const [from, to] = [numberIn(link, 'from_pk'), numberIn(link, 'to_pk')];
  const ends: Row[] = await db('record').whereIn('pk', [from, to]).select();
  const entry = async (pk: number, otherPk: number, direction: Link['direction']) => {
    const [self, other] = [headOf(ends, pk), headOf(ends, otherPk)];
    const head = await recordHead(db, self);
    const said = { linkId: textIn(link, 'id'), role: roleIn(link), direction, other };
    const change = action === 'linked' ? { after: said } : { before: said };
    await addHistory(db, pk, [{ revision: revisionOf(head), action, ...change }], by);
  };
  await entry(from, to, 'out');
  await entry(to, from, 'in');
}

function headOf(rows: readonly Row[], pk: number): RecordRef {
  const row = rows.find((each) => each.pk === pk);
  if (row === undefined) throw new Error('Both ends of a link are held by foreign keys');
  return { type: typeOf(row), id: textIn(row, 'id') };
}

function revisionOf(head: RecordHead | undefined): number {
  if (head === undefined) throw new Error('A record is never removed from its table');
  return head.revision;
}

async function described(
  db: ReadDatabase,
  rows: readonly Row[],
  pk: number,
  language: Language,
): Promise<readonly Link[]> {
  const ends = rows.map((row) => {
    const isOut = row.from_pk === pk;
    return {
      row,
      direction: isOut ? ('out' as const) : ('in' as const),
      otherPk: numberIn(row, isOut ? 'to_pk' : 'from_pk'),
    };
  });
  const others: Row[] = await db('record')
    .whereIn(
      'pk',
      ends.map(({ otherPk }) => otherPk),
    )
    .select();
  const heads = others.map((row) => ({ pk: numberIn(row, 'pk'), type: typeOf(row) }));
  const byPk = await recordsByPk(db, heads, language);
  return ends.flatMap(({ row, direction, otherPk }) => {
    const other = byPk.get(otherPk);
    return other ? [{ linkId: textIn(row, 'id'), role: roleIn(row), direction, other }] : [];
  });
}

const roleIn = (row: Row): LinkRole => textIn(row, 'role') as LinkRole; // held by a constraint of the table
const typeOf = (row: Row): RecordTypeName => recordTableNamed(row.type).name;
