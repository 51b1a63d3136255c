import { RichTextEditor as Frame } from '@mantine/tiptap';
import { type JSONContent, useEditor } from '@tiptap/react';
import StarterKit from '@tiptap/starter-kit';
import { type KeyboardEvent, useEffect, useMemo, useRef } from 'react';
import type { RichText } from '../../../domain/rich-text.ts';
import { useTranslation } from '../../language.tsx';
import { sameValue } from '../form/form-values.ts';
import { type ControlProps, noteId } from './control-frame.tsx';
import styles from './rich-text.module.css';
import '@mantine/tiptap/styles.css';

/** Exactly what domain/rich-text.ts allows; anything else falls away when it is pasted. */
const extensions = [
  StarterKit.configure({
    heading: { levels: [2, 3] },
    code: false,
    codeBlock: false,
    strike: false,
    horizontalRule: false,
    link: false,
    trailingNode: false,
  }),
];

export function RichTextEditor({ id, label, value, onChange, required, issues }: ControlProps<RichText | null>) {
  const { t } = useTranslation();
  const sent = useRef<unknown>(value);
  const change = useRef(onChange);
  change.current = onChange;
  const frame = useRef<HTMLDivElement>(null);

  const editor = useEditor({
    extensions,
    injectCSS: false,
    content: asContent(value),
    immediatelyRender: true,
    editorProps: {
      attributes: {
        id,
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': label,
        'aria-describedby': noteId(id),
        'aria-required': String(required ?? false),
        class: styles.richTextInput ?? '',
      },
    },
    onUpdate: ({ editor: written }) => {
      sent.current = written.isEmpty ? null : written.getJSON();
      change.current(sent.current as RichText | null); // the extensions above make nothing but what the schema of rich text allows
    },
  });

  // Undo over the whole form changes the value from outside; what the editor itself sent is in it already.
  useEffect(() => {
    if (sameValue(value, sent.current)) return;
    sent.current = value;
    editor.commands.setContent(asContent(value), { emitUpdate: false });
  }, [editor, value]);
  useEffect(() => {
    frame.current?.querySelector('[contenteditable]')?.setAttribute('aria-invalid', String(issues.length > 0));
  }, [issues.length]);

  // One stop of Tab for the text; Alt F10 leads to the tools, arrows go through them, Escape leads back.
  useEffect(() => {
    for (const tool of toolsIn(frame.current)) tool.tabIndex = -1;
  });
  const onToolKey = (event: KeyboardEvent) => {
    const tools = toolsIn(frame.current);
    const at = tools.findIndex((tool) => tool.matches(':focus'));
    if (event.key === 'F10' && event.altKey) tools[0]?.focus();
    else if (at < 0) return;
    else if (event.key === 'ArrowRight') tools[(at + 1) % tools.length]?.focus();
    else if (event.key === 'ArrowLeft') tools.at(at - 1)?.focus();
    else if (event.key === 'Escape') editor.commands.focus();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  const labels = useMemo(
    () => ({
      boldControlLabel: t('richText.bold'),
      italicControlLabel: t('richText.italic'),
      underlineControlLabel: t('richText.underline'),
      h2ControlLabel: t('richText.heading2'),
      h3ControlLabel: t('richText.heading3'),
      bulletListControlLabel: t('richText.bulletList'),
      orderedListControlLabel: t('richText.orderedList'),
      blockquoteControlLabel: t('richText.blockquote'),
    }),
    [t],
  );

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: catches the keys of the editor and its tools
    <div ref={frame} onKeyDown={onToolKey} onKeyDownCapture={passBy}>
      <Frame editor={editor} labels={labels} className={styles.editor ?? ''} withTypographyStyles={false}>
        <Frame.Toolbar aria-label={t('richText.toolbar')} role="toolbar" className={styles.editorTools ?? ''}>
          <Frame.ControlsGroup>
            <Frame.Bold />
            <Frame.Italic />
            <Frame.Underline />
          </Frame.ControlsGroup>
          <Frame.ControlsGroup>
            <Frame.H2 />
            <Frame.H3 />
            <Frame.BulletList />
            <Frame.OrderedList />
            <Frame.Blockquote />
          </Frame.ControlsGroup>
        </Frame.Toolbar>
        <Frame.Content />
      </Frame>
    </div>
  );
}

/**
 * Keys of the sheet that the editor would take for itself: it indents lists with Tab, which here goes on to the next field, and
 * breaks the line with Ctrl Enter, which here saves.
 */
function passBy(event: KeyboardEvent): void {
  const isSave = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
  if (event.key !== 'Tab' && !isSave) return;
  event.stopPropagation();
  if (!isSave) return;
  event.preventDefault();
  window.dispatchEvent(new KeyboardEvent('keydown', event.nativeEvent));
}

const toolsIn = (frame: HTMLElement | null): readonly HTMLElement[] => [
  ...(frame?.querySelectorAll<HTMLElement>('[role="toolbar"] button') ?? []),
];

const asContent = (value: RichText | null): JSONContent =>
  (value ?? { type: 'doc', content: [{ type: 'paragraph' }] }) as JSONContent; // rich text is ProseMirror's own JSON
