/** A name every file system takes, made from one that came out of a window. Only a suggestion: the user sees it and may change it. */
export function safeFileName(suggested: string, extension: `.${string}`): string {
  const base = suggested
    .normalize('NFC')
    // Separators, what Windows forbids, and characters that hide or reorder others.
    .replace(/[\p{C}\p{Zl}\p{Zp}<>:"/\\|?*]/gu, ' ')
    .replace(new RegExp(`\\${extension}$`, 'iu'), '')
    .replace(/\s+/gu, ' ')
    // A leading dot hides a file; Windows drops dots and spaces at the end.
    .replace(/^[. ]+|[. ]+$/gu, '');
  const short = shortened(base).replace(/[. ]+$/u, '');
  const isDevice = /^(?:con|prn|aux|nul|com\d|lpt\d|conin\$|conout\$)(?:\.|$)/iu.test(short);
  return `${short === '' || isDevice ? `Safir ${short}`.trim() : short}${extension}`;
}

const longestBytes = 120;

/** Whole characters as people see them, so that no mark is left without its letter. */
function shortened(text: string): string {
  let kept = '';
  for (const { segment } of new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(text)) {
    if (Buffer.byteLength(kept + segment) > longestBytes) break;
    kept += segment;
  }
  return kept;
}
