/** What a briefing is: what it gathers from the vault, and how that becomes the pages of a layout. */
import type { Language } from '../../domain/language.ts';
import type { RecordTypeName } from '../../domain/records/index.ts';
import { failed, type Result } from '../../domain/result.ts';
import type { ReadDatabase } from '../database/client.ts';
import type { RecordRef } from '../database/record-rows.ts';

export interface BriefingContext {
  readonly language: Language;
  readonly now: Date;
  /** The IANA zone that says which day it is now. */
  readonly zone: string;
  readonly preparedBy: { readonly name: string; readonly post: string };
}

/** Plain data: words, numbers and rich text as they shall stand on the page, in the reader's language. */
export type PrintData = { readonly [name: string]: unknown };

export interface Printout {
  /** Path of the layout below the briefings folder. */
  readonly template: string;
  readonly data: PrintData;
  /** Written into the file; the same data and moment make the same bytes. */
  readonly createdAt: Date;
  /** Safe as a file name on each platform, in the language of the briefing. */
  readonly suggestedName: string;
}

export interface BriefingParts<Sources> {
  /** The record type it is made from. */
  readonly from: RecordTypeName;
  readonly gather: (database: ReadDatabase, id: string) => Promise<Result<Sources>>;
  readonly project: (sources: Sources, context: BriefingContext) => Result<Printout>;
}

export interface Briefing<Sources> extends BriefingParts<Sources> {
  readonly prepare: (database: ReadDatabase, record: RecordRef, context: BriefingContext) => Promise<Result<Printout>>;
}

export const briefing = <Sources>(parts: BriefingParts<Sources>): Briefing<Sources> => ({
  ...parts,
  prepare: async (database, record, context) => {
    if (record.type !== parts.from) return failed({ kind: 'invalid-input', path: 'record.type' });
    const sources = await parts.gather(database, record.id);
    return sources.ok ? parts.project(sources.value, context) : sources;
  },
});
