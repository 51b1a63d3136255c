/** Formatted text as the editor's own JSON, cut down to what a memorandum needs and a printed page can show. */
import { z } from 'zod';
import { customIssue } from './issues.ts';
import { findForbidden } from './text.ts';

/** Depth in nodes below the document: three lists within each other fit. */
export const richTextLimits = { depth: 8, characters: 200_000, nodes: 50_000 } as const;

const text = z
  .string()
  .min(1)
  .transform((raw, context) => {
    const value = raw.normalize('NFC');
    const problem = findForbidden(value, true);
    if (!problem) return value;
    context.addIssue(customIssue(problem.kind, problem.data));
    return z.NEVER;
  });

const mark = z.strictObject({ type: z.enum(['bold', 'italic', 'underline']) });
const textNode = z.strictObject({ type: z.literal('text'), text, marks: z.array(mark).max(3).optional() });
const hardBreak = z.strictObject({ type: z.literal('hardBreak') });
const inline = z.discriminatedUnion('type', [textNode, hardBreak]);

const paragraph = z.strictObject({ type: z.literal('paragraph'), content: z.array(inline).optional() });
const heading = z.strictObject({
  type: z.literal('heading'),
  attrs: z.strictObject({ level: z.union([z.literal(2), z.literal(3)]) }),
  content: z.array(inline).optional(),
});
const listItem = z.strictObject({
  type: z.literal('listItem'),
  get content() {
    return z.tuple([paragraph], block);
  },
});
const bulletList = z.strictObject({ type: z.literal('bulletList'), content: z.array(listItem).min(1) });
const orderedList = z.strictObject({
  type: z.literal('orderedList'),
  // The editor writes `type: null` for plain numbering, the only one there is.
  attrs: z.strictObject({ start: z.int().min(0).max(9999), type: z.null().optional() }).optional(),
  content: z.array(listItem).min(1),
});
const blockquote = z.strictObject({
  type: z.literal('blockquote'),
  get content() {
    return z.array(block).min(1);
  },
});
const block: z.ZodType<RichTextBlock> = z.lazy(() =>
  z.discriminatedUnion('type', [paragraph, heading, bulletList, orderedList, blockquote]),
);

const documentSchema = z.strictObject({ type: z.literal('doc'), content: z.array(block) });

export type RichTextMark = { type: 'bold' | 'italic' | 'underline' };
export type RichTextInline = { type: 'text'; text: string; marks?: RichTextMark[] | undefined } | { type: 'hardBreak' };
export type RichTextParagraph = { type: 'paragraph'; content?: RichTextInline[] | undefined };
export type RichTextListItem = { type: 'listItem'; content: [RichTextParagraph, ...RichTextBlock[]] };
export type RichTextBlock =
  | RichTextParagraph
  | { type: 'heading'; attrs: { level: 2 | 3 }; content?: RichTextInline[] | undefined }
  | { type: 'bulletList'; content: RichTextListItem[] }
  | {
      type: 'orderedList';
      attrs?: { start: number; type?: null | undefined } | undefined;
      content: RichTextListItem[];
    }
  | { type: 'blockquote'; content: RichTextBlock[] };
export type RichText = { type: 'doc'; content: RichTextBlock[] };

/**
 * Answers one issue for the whole text, since a form cannot point into it: the first forbidden character, or that it is no text of
 * ours. Depth and size are looked at first and without recursion, so that a hostile tree cannot exhaust the stack.
 */
export const richTextSchema = z.unknown().transform((value, context): RichText => {
  const problem = exceeded(value);
  if (problem) {
    context.addIssue(problem);
    return z.NEVER;
  }
  const parsed = documentSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  const inText = parsed.error.issues.find((issue) => issue.code === 'custom');
  context.addIssue(
    inText ? { code: 'custom', message: inText.message, params: inText.params } : customIssue('not-rich-text'),
  );
  return z.NEVER;
});

function exceeded(document: unknown) {
  if (document === undefined || document === null) return customIssue('required');
  let level: unknown[] = [document];
  let characters = 0;
  let nodes = 0;
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > richTextLimits.depth) return customIssue('too-deep', { max: richTextLimits.depth });
    nodes += level.length;
    const below: unknown[] = [];
    for (const node of level) {
      if (typeof node !== 'object' || node === null) continue;
      if ('text' in node && typeof node.text === 'string') characters += node.text.length;
      // One by one: a spread of a very long array overflows the stack.
      if ('content' in node && Array.isArray(node.content)) for (const child of node.content) below.push(child);
    }
    if (characters > richTextLimits.characters) return customIssue('too-long', { max: richTextLimits.characters });
    if (nodes > richTextLimits.nodes) return customIssue('too-many', { max: richTextLimits.nodes });
    level = below;
  }
  return null;
}

/** One line for each paragraph, heading and line break; list items keep their bullet or number. For search and previews. */
export const richTextToPlain = (document: RichText): string => document.content.flatMap(plainLines).join('\n');

function plainLines(node: RichTextBlock): string[] {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
      return plainInline(node.content).split('\n');
    case 'blockquote':
      return node.content.flatMap(plainLines);
    case 'bulletList':
      return node.content.flatMap((item) => plainItem(item, '• '));
    case 'orderedList': {
      const start = node.attrs?.start ?? 1;
      return node.content.flatMap((item, index) => plainItem(item, `${start + index}. `));
    }
  }
}

const plainItem = (item: RichTextListItem, marker: string): string[] =>
  item.content.flatMap(plainLines).map((line, index) => (index === 0 ? marker : '  ') + line);

const plainInline = (content: readonly RichTextInline[] = []): string =>
  content.map((node) => (node.type === 'text' ? node.text : '\n')).join('');

/** One paragraph a line; empty lines separate paragraphs and are not kept. */
export function plainToRichText(plain: string): RichText {
  const lines = plain.split(/\r\n?|\n/).filter((line) => line.trim() !== '');
  const content = lines.map(
    (line): RichTextBlock => ({ type: 'paragraph', content: [{ type: 'text', text: line.trim() }] }),
  );
  return { type: 'doc', content: content.length > 0 ? content : [{ type: 'paragraph' }] };
}

/** True when there is nothing to read in it, whatever empty paragraphs and lists the editor left. */
export const isEmptyRichText = (document: RichText): boolean => document.content.every((node) => !hasText(node));

function hasText(node: RichTextBlock | RichTextListItem): boolean {
  if (node.type === 'paragraph' || node.type === 'heading') return plainInline(node.content).trim() !== '';
  return node.content.some(hasText);
}
