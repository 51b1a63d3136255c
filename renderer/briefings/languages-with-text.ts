import { isEmptyRichText, richTextSchema } from '../../domain/rich-text.ts';

/** Languages in which a publication of ours has text, in the order they were written. */
export function languagesWithText(publications: unknown): readonly string[] {
  if (!Array.isArray(publications)) return [];
  const found = publications.flatMap((row: unknown) => {
    if (typeof row !== 'object' || row === null) return [];
    const { side, language, text } = { side: null, language: null, text: null, ...row };
    const rich = richTextSchema.safeParse(text);
    return side === 'ours' && typeof language === 'string' && rich.success && !isEmptyRichText(rich.data)
      ? [language]
      : [];
  });
  return [...new Set(found)];
}
