/**
 * What is being typed, kept as it is: half a date, a text too long, an order of rows nobody would save. A draft is parsed only when it
 * is saved as a record, for a draft refused because of one field would lose all the others.
 */
import type { Language } from '../../domain/language.ts';
import { readableValues } from '../../domain/records/schema.ts';
import { failed, ok, type Result } from '../../domain/result.ts';
import type { ReadDatabase, WriteDatabase } from './client.ts';
import type { Row } from './columns.ts';
import type { Author } from './history.ts';
import { numberIn, type RecordRef, textIn } from './record-rows.ts';
import { recordTableNamed } from './record-table.ts';

export interface DraftToKeep extends RecordRef {
  /** The revision that was opened for editing; 0 for a new record. */
  readonly baseRevision: number;
  readonly values: Readonly<Record<string, unknown>>;
}

export interface Draft extends DraftToKeep {
  readonly keptAt: string;
}

export interface DraftSummary extends RecordRef {
  /** As typed so far; '' while there is none. */
  readonly label: string;
  readonly keptAt: string;
  readonly isNew: boolean;
}

/** Room for a meeting with every field full; nobody types more by hand. */
export const draftLimitBytes = 8 * 1024 * 1024;
/** Lists within lists in a formatted text within a row of a record come to 24. */
const draftLimitDepth = 40;

/** The one kept last is first. */
export async function allDrafts(
  db: ReadDatabase,
  { language }: { readonly language: Language },
): Promise<Result<readonly DraftSummary[]>> {
  const rows: Row[] = await db('draft').orderBy('kept_at', 'desc').orderBy('id').select();
  return ok(rows.map((row) => summary(draftFrom(row), language)));
}

export async function getDraft(db: ReadDatabase, { id }: { readonly id: string }): Promise<Result<Draft | null>> {
  const row: Row | undefined = await db('draft').where({ id }).first();
  return ok(row ? draftFrom(row) : null);
}

export async function keepDraft(
  db: WriteDatabase,
  { type, id, baseRevision, values }: DraftToKeep,
  by: Author,
): Promise<Result<{ readonly keptAt: string }>> {
  if (isDeeperThan(values, draftLimitDepth)) return failed({ kind: 'invalid-input', path: 'values' });
  const text = JSON.stringify(values);
  if (Buffer.byteLength(text) > draftLimitBytes)
    return failed({ kind: 'input-too-large', limitBytes: draftLimitBytes });
  const keptAt = by.now.toISOString();
  const row = { id, type, base_revision: baseRevision, kept_at: keptAt, kept_by: by.name, values: text };
  await db('draft').insert(row).onConflict('id').merge();
  return ok({ keptAt });
}

export async function discardDraft(db: WriteDatabase, { id }: { readonly id: string }): Promise<Result<undefined>> {
  await db('draft').where({ id }).delete();
  return ok();
}

function draftFrom(row: Row): Draft {
  return {
    type: recordTableNamed(row.type).name,
    id: textIn(row, 'id'),
    baseRevision: numberIn(row, 'base_revision'),
    keptAt: textIn(row, 'kept_at'),
    values: JSON.parse(textIn(row, 'values')),
  };
}

function summary({ type, id, keptAt, baseRevision, values }: Draft, language: Language): DraftSummary {
  const { type: definition } = recordTableNamed(type);
  return {
    type,
    id,
    keptAt,
    isNew: baseRevision === 0,
    label: definition.label(readableValues(definition, values), language),
  };
}

function isDeeperThan(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return depth === 0 || Object.values(value).some((part) => isDeeperThan(part, depth - 1));
}
