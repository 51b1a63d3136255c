/**
 * What a sheet is written from. Text is typed as text, so that leading zeros, long numbers and partial dates come back as they were;
 * a number is for amounts only.
 */
export type WrittenCell = string | number | boolean | null;

/**
 * `guarded`: a text that begins like a formula gets an apostrophe before it, which shows. `exact`: texts stay as they are, for a
 * workbook that Safir itself reads back; there they are typed as text and no program calculates them.
 */
export type FormulaTexts = 'guarded' | 'exact';
