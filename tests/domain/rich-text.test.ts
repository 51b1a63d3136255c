import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { zodIssues } from '../../domain/issues.ts';
import {
  isEmptyRichText,
  plainToRichText,
  type RichText,
  type RichTextBlock,
  richTextLimits,
  richTextSchema,
  richTextToPlain,
} from '../../domain/rich-text.ts';

const issuesOf = (input: unknown) => {
  const parsed = richTextSchema.safeParse(input);
  return parsed.success ? [] : zodIssues(parsed.error, input);
};

const paragraph = (text: string) => ({ type: 'paragraph' as const, content: [{ type: 'text' as const, text }] });
const documentOf = (...content: RichTextBlock[]): RichText => ({ type: 'doc', content });

/** What the editor makes of every kind of node and mark there is. */
const memorandum = documentOf(
  { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'Repatriation' }] },
  {
    type: 'paragraph',
    content: [
      { type: 'text', text: 'Thanks for the ' },
      { type: 'text', text: 'return', marks: [{ type: 'bold' }, { type: 'italic' }, { type: 'underline' }] },
      { type: 'hardBreak' },
      { type: 'text', text: 'حازم اليوسفي' },
    ],
  },
  {
    type: 'orderedList',
    attrs: { start: 3, type: null },
    content: [
      { type: 'listItem', content: [paragraph('84 home')] },
      {
        type: 'listItem',
        content: [
          paragraph('11 remain'),
          { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph('with mothers')] }] },
        ],
      },
    ],
  },
  { type: 'blockquote', content: [paragraph('We are ready.')] },
  { type: 'paragraph' },
);

describe('formatted text', () => {
  test('of every kind is kept as the editor wrote it', () => {
    expect(richTextSchema.parse(memorandum)).toEqual(memorandum);
  });

  test('is read as plain lines with its bullets and numbers', () => {
    expect(richTextToPlain(memorandum)).toBe(
      'Repatriation\nThanks for the return\nحازم اليوسفي\n3. 84 home\n4. 11 remain\n  • with mothers\nWe are ready.\n',
    );
  });

  test('made of plain lines reads as those lines again', () => {
    const line = fc
      .string({ minLength: 1, unit: 'grapheme-ascii' })
      .map((text) => text.trim())
      .filter((text) => text !== '');
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 10 }), (lines) => {
        const document = plainToRichText(lines.join('\n'));
        expect(richTextToPlain(document)).toBe(lines.join('\n'));
        expect(richTextSchema.parse(document)).toEqual(document);
      }),
    );
  });

  test('with nothing to read in it is empty, whatever stands around', () => {
    expect(isEmptyRichText(plainToRichText(' \n '))).toBe(true);
    expect(isEmptyRichText({ type: 'doc', content: [] })).toBe(true);
    const bullets: RichTextBlock = {
      type: 'bulletList',
      content: [{ type: 'listItem', content: [{ type: 'paragraph' }] }],
    };
    expect(isEmptyRichText(documentOf(bullets, { type: 'blockquote', content: [paragraph(' ')] }))).toBe(true);
    expect(isEmptyRichText(memorandum)).toBe(false);
  });
});

/** A document whose deepest text lies that many nodes below it. */
const nested = (depth: number): unknown => {
  let node: unknown = paragraph('deep');
  for (let level = 2; level < depth; level += 1) node = { type: 'blockquote', content: [node] };
  return { type: 'doc', content: [node] };
};

describe('what is no text of ours is refused', () => {
  test.each([
    ['another node', { type: 'doc', content: [{ type: 'image', attrs: { src: 'x' } }] }],
    [
      'another mark',
      {
        type: 'doc',
        content: [{ type: 'paragraph', content: [{ type: 'text', text: 'a', marks: [{ type: 'link' }] }] }],
      },
    ],
    ['a field more', { type: 'doc', content: [{ ...paragraph('a'), onclick: 'x' }] }],
    ["a heading of the title's level", { type: 'doc', content: [{ type: 'heading', attrs: { level: 1 } }] }],
    ['an empty text node', { type: 'doc', content: [paragraph('')] }],
    ['text outside a paragraph', { type: 'doc', content: [{ type: 'text', text: 'a' }] }],
    ['a list without items', { type: 'doc', content: [{ type: 'bulletList', content: [] }] }],
    [
      'an item that begins with a list',
      {
        type: 'doc',
        content: [
          { type: 'bulletList', content: [{ type: 'listItem', content: [{ type: 'bulletList', content: [] }] }] },
        ],
      },
    ],
    ['a bare string', 'text'],
    ['a list', []],
  ])('%s', (_, input) => expect(issuesOf(input)).toEqual([{ path: [], kind: 'not-rich-text' }]));

  test('control characters inside it, named', () => {
    expect(issuesOf({ type: 'doc', content: [paragraph('a\u202Eb')] })).toEqual([
      { path: [], kind: 'bidi-control', data: { codePoint: 'U+202E', index: 1 } },
    ]);
  });

  test('nesting beyond the limit, and a tree of a hundred thousand levels', () => {
    expect(issuesOf(nested(richTextLimits.depth))).toEqual([]);
    expect(issuesOf(nested(richTextLimits.depth + 1))[0]?.kind).toBe('too-deep');
    expect(issuesOf(nested(100_000))[0]?.kind).toBe('too-deep');
  });

  test('more text, or more nodes, than a memorandum has', () => {
    expect(issuesOf({ type: 'doc', content: [paragraph('a'.repeat(richTextLimits.characters + 1))] })[0]?.kind).toBe(
      'too-long',
    );
    const many = Array.from({ length: richTextLimits.nodes + 1 }, () => ({ type: 'paragraph' }));
    expect(issuesOf({ type: 'doc', content: many })[0]?.kind).toBe('too-many');
  });

  test('anything at all, without throwing', () => {
    fc.assert(fc.property(fc.anything(), (input) => void richTextSchema.safeParse(input)));
  });
});
