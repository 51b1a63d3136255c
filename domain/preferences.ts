/** What the program remembers of how one likes to work. Kept outside the vault, so nothing here may tell what is inside it. */
import { z } from 'zod';
import { languages } from './language.ts';
import { recordTypeNames } from './records/index.ts';

const listLayoutSchema = z.strictObject({
  /** Field names, in order, after the label. */
  columns: z.array(z.string().max(40)).max(40),
  sort: z.strictObject({ field: z.string().max(40), direction: z.enum(['ascending', 'descending']) }),
  /** Widths of columns in CSS pixels, by field name; `label` is the first column. */
  widths: z.record(z.string().max(40), z.int().min(40).max(1200)).default({}),
});
export type ListLayout = z.infer<typeof listLayoutSchema>;

export const preferencesSchema = z.strictObject({
  language: z.enum(languages),
  theme: z.enum(['system', 'light', 'dark']),
  autoLockAfterMinutes: z.int().min(1).max(60),
  /** Widths in CSS pixels of the resizable columns, by the name of the column. */
  panelWidths: z.record(z.enum(['rail', 'list', 'side']), z.int().min(0).max(2000)),
  closedPanels: z.array(z.enum(['rail', 'list', 'side'])).max(3),
  lists: z.partialRecord(z.enum(recordTypeNames as [string, ...string[]]), listLayoutSchema), // recordTypes is not empty
});
export type Preferences = z.infer<typeof preferencesSchema>;

export const initialPreferences: Preferences = {
  language: 'en',
  theme: 'system',
  autoLockAfterMinutes: 5,
  panelWidths: { rail: 208, list: 330, side: 280 },
  closedPanels: [],
  lists: {},
};
