/** Refused by Windows, or with a meaning of their own in some file system. */
const forbidden = /[\\/:*?"<>|\p{Cc}\p{Cf}]+/gu;

/** Longest name in UTF-8 bytes; file systems end at 255, and people add to names. */
const longestNameBytes = 180;

const bytes = new TextEncoder();

/** The parts that are there, joined, without what a file system refuses. Never empty, never a hidden file. */
export function pdfFileName(parts: readonly (string | null)[]): string {
  const words = parts
    .map((part) =>
      (part ?? '')
        .replace(forbidden, ' ')
        .replace(/\s+/gu, ' ')
        .replace(/^[. ]+| +$/gu, ''),
    )
    .filter((part) => part !== '')
    .join(' - ');
  return `${shortened(words).replace(/[. ]+$/u, '') || 'Safir'}.pdf`;
}

function shortened(name: string): string {
  let kept = '';
  let length = 0;
  for (const character of name) {
    length += bytes.encode(character).length;
    if (length > longestNameBytes) return kept;
    kept += character;
  }
  return kept;
}
