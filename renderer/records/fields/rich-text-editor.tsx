import { RichTextEditor as Frame } from '@mantine/tiptap';
import { type JSONContent, useEditor } from '@tiptap/react';
import StarterKit from '@tiptap/starter-kit';
import { useEffect, useMemo, useRef } from 'react';
import type { RichText } from '../../../domain/rich-text.ts';
import { useTranslation } from '../../language.tsx';
import { sameValue } from '../form/form-values.ts';
import { type ControlProps, noteId } from './control-frame.tsx';
import styles from './fields.module.css';
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

export default function RichTextEditor({ id, label, value, onChange, required, issues }: ControlProps<RichText | null>) {
  const { t } = useTranslation();
  const sent = useRef<unknown>(value);
  const change = useRef(onChange);
  change.current = onChange;

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
    onUpdate: ({ editor: { getJSON, isEmpty } }) => {
      sent.current = isEmpty ? null : getJSON();
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
    editor.view.dom.setAttribute('aria-invalid', String(issues.length > 0));
  }, [editor, issues.length]);

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
    // Lists would take Tab to indent; on the sheet Tab always goes on to the next field.
    <div onKeyDownCapture={(event) => event.key === 'Tab' && event.stopPropagation()}>
    <Frame editor={editor} labels={labels} className={styles.editor ?? ''} withTypographyStyles={false}>
      <Frame.Toolbar aria-label={t('richText.toolbar')} role="toolbar" className={styles.editorTools ?? ''}>
        <Frame.ControlsGroup>
          <Frame.Bold tabIndex={-1} />
          <Frame.Italic tabIndex={-1} />
          <Frame.Underline tabIndex={-1} />
        </Frame.ControlsGroup>
        <Frame.ControlsGroup>
          <Frame.H2 tabIndex={-1} />
          <Frame.H3 tabIndex={-1} />
          <Frame.BulletList tabIndex={-1} />
          <Frame.OrderedList tabIndex={-1} />
          <Frame.Blockquote tabIndex={-1} />
        </Frame.ControlsGroup>
      </Frame.Toolbar>
      <Frame.Content />
    </Frame>
    </div>
  );
}

const asContent = (value: RichText | null): JSONContent => (value ?? { type: 'doc', content: [{ type: 'paragraph' }] }) as JSONContent; // rich text is ProseMirror's own JSON
