/**
 * What a spreadsheet may ask of this computer. All are checked while reading, on what is really there; what a file says of itself
 * is only a reason to refuse sooner.
 */
export const readingLimits = {
  fileBytes: 200 * 1024 * 1024,
  unpackedBytes: 200 * 1024 * 1024,
  /** Deflate reaches 1,032; a sheet of real records stays under 40. */
  ratio: 100,
  /** Below this a part may be as dense as it likes: a sheet of nothing but borders is. */
  ratioFreeBytes: 1024 * 1024,
  parts: 1000,
  sheets: 256,
  rows: 1_048_576,
  columns: 1024,
  cellCharacters: 100_000,
  recordCharacters: 2_000_000,
  /** Kept in memory while a sheet is read: spilling them to disk would leave names there in clear. */
  sharedTextBytes: 64 * 1024 * 1024,
  sharedTexts: 2_000_000,
  xmlDepth: 64,
  /** Between two tags, or within one. */
  xmlTokenBytes: 4 * 1024 * 1024,
  styles: 65_536,
  formatCharacters: 255,
  sheetNameCharacters: 255,
} as const;
