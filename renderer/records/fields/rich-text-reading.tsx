import type { ReactNode } from 'react';
import type {
  RichText,
  RichTextBlock,
  RichTextInline,
  RichTextListItem,
  RichTextMark,
} from '../../../domain/rich-text.ts';
import styles from './rich-text.module.css';

type TextPart = RichTextBlock | RichTextInline | RichTextListItem;

/** Formatted text as it prints. Built from elements, never from markup. */
export function RichTextReading({ value }: { readonly value: RichText }) {
  return (
    <div className={styles.richText} dir="auto">
      {children(value)}
    </div>
  );
}

const children = (node: { readonly content?: readonly TextPart[] | undefined }): ReactNode =>
  (node.content ?? []).map((child, index) => (
    // The text does not change while it is read; a node has no identity but its place.
    // biome-ignore lint/suspicious/noArrayIndexKey: see above
    <TextNode key={index} node={child} />
  ));

function TextNode({ node }: { readonly node: TextPart }): ReactNode {
  switch (node.type) {
    case 'text':
      return (node.marks ?? []).reduce<ReactNode>((inner, { type }) => marked(type, inner), node.text);
    case 'paragraph':
      return <p dir="auto">{children(node)}</p>;
    case 'heading':
      return node.attrs.level === 3 ? <h4 dir="auto">{children(node)}</h4> : <h3 dir="auto">{children(node)}</h3>;
    case 'bulletList':
      return <ul>{children(node)}</ul>;
    case 'orderedList':
      return <ol start={node.attrs?.start ?? 1}>{children(node)}</ol>;
    case 'listItem':
      return <li>{children(node)}</li>;
    case 'blockquote':
      return <blockquote>{children(node)}</blockquote>;
    case 'hardBreak':
      return <br />;
  }
}

function marked(type: RichTextMark['type'], inner: ReactNode): ReactNode {
  if (type === 'bold') return <strong>{inner}</strong>;
  if (type === 'italic') return <em>{inner}</em>;
  return type === 'underline' ? <u>{inner}</u> : inner;
}
