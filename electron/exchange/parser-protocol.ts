/** What the host and the parser process say to each other. The parser reads hostile files, so each of its words is checked. */
import { z } from 'zod';
import { encodings } from './reading/encodings.ts';
import { passengers } from './reading/workbook-parts.ts';

export const delimiterSchema = z.enum([',', ';', '\t', '|']);

/** What to read. An index of a sheet counts those that the overview names. */
export const rowsRequestSchema = z.strictObject({
  from: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('sheet'), index: z.int().min(0) }),
    z.strictObject({ kind: z.literal('csv'), encoding: z.enum(encodings), delimiter: delimiterSchema }),
  ]),
  /** Letters of old Tajik fonts become Tajik letters: only after the user has looked. */
  letters: z.enum(['as-written', 'restore-tajik']),
  /** Whether the marks that keep texts from acting as formulas are taken off again, as in a file that Safir wrote. */
  formulaGuards: z.enum(['keep', 'remove']),
  /** Stops there: for a look at the sheet. */
  firstRows: z.int().min(1).optional(),
});

export type RowsRequest = z.infer<typeof rowsRequestSchema>;

export type Job = { readonly kind: 'inspect' } | ({ readonly kind: 'rows' } & RowsRequest);

export type ToParser =
  | { readonly kind: 'start'; readonly size: number; readonly job: Job }
  | { readonly kind: 'bytes'; readonly id: number; readonly bytes: Uint8Array }
  /** One batch of rows has been dealt with. */
  | { readonly kind: 'more' };

/** Batches on their way at once: the parser goes on while the host works on one. */
export const batchesAhead = 2;
export const longestRead = 4 * 1024 * 1024;

const count = z.int().min(0);
const previewText = z.string().max(1000);

const workbookOverviewSchema = z.strictObject({
  kind: z.literal('workbook'),
  sheets: z.array(z.strictObject({ name: z.string().max(255), hidden: z.boolean() })).max(256),
  passengers: z.array(z.enum(passengers)),
});

const csvOverviewSchema = z.strictObject({
  kind: z.literal('csv'),
  candidates: z
    .array(
      z.strictObject({
        encoding: z.enum(encodings),
        isLossless: z.boolean(),
        isCertain: z.boolean(),
        lostBefore: count,
        mayBeRemappedTajik: z.boolean(),
        delimiter: delimiterSchema,
        columns: count,
        preview: z.array(z.array(previewText).max(64)).max(50),
      }),
    )
    .max(encodings.length),
});

export const overviewSchema = z.discriminatedUnion('kind', [workbookOverviewSchema, csvOverviewSchema]);
export type SpreadsheetOverview = z.infer<typeof overviewSchema>;

export const summarySchema = z.strictObject({
  rows: count,
  formulas: count,
  hiddenRows: count,
  mergedRanges: count,
  /** Cells with letters that old Tajik fonts draw as other ones. */
  suspectCells: count,
  /** There are more rows than were asked for. */
  isCut: z.boolean(),
});
export type RowsSummary = z.infer<typeof summarySchema>;

const failureSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('spreadsheet-unknown-format'),
    found: z.enum(['ods', 'xlsb', 'xls', 'html', 'empty', 'other']),
  }),
  z.strictObject({ kind: z.literal('spreadsheet-encrypted') }),
  z.strictObject({ kind: z.literal('spreadsheet-damaged'), part: z.enum(['archive', 'contents']) }),
  z.strictObject({
    kind: z.literal('spreadsheet-hostile'),
    reason: z.enum(['parts-overlap', 'ratio', 'lying-size', 'doctype', 'nesting']),
  }),
  z.strictObject({
    kind: z.literal('spreadsheet-too-large'),
    limit: z.enum(['file', 'unpacked', 'parts', 'sheets', 'rows', 'columns', 'cell', 'texts']),
    max: z.number(),
  }),
  z.strictObject({ kind: z.literal('spreadsheet-sheet-not-found') }),
  z.strictObject({ kind: z.literal('csv-quote-not-closed'), row: count }),
  z.strictObject({ kind: z.literal('csv-wrong-encoding'), encoding: z.enum(encodings), row: count }),
]);

const progress = { done: count, total: count };

export const fromParserSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('need'), id: count, position: count, length: z.int().min(1).max(longestRead) }),
  z.strictObject({ kind: z.literal('progress'), ...progress }),
  /** `rows` is read by `decodeRows`, which checks each cell. */
  z.strictObject({ kind: z.literal('rows'), rows: z.string(), ...progress }),
  z.strictObject({ kind: z.literal('inspected'), overview: overviewSchema }),
  z.strictObject({ kind: z.literal('read'), summary: summarySchema }),
  z.strictObject({ kind: z.literal('refused'), failure: failureSchema }),
]);

export type FromParser = z.infer<typeof fromParserSchema>;
