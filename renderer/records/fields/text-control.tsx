import type { ClipboardEvent, KeyboardEvent } from 'react';
import { pastedLines } from '../form/pasted-rows.ts';
import { ControlFrame, type ControlProps, noteId } from './control-frame.tsx';
import styles from './fields.module.css';

interface TextControlProps extends ControlProps<string | null> {
  readonly multiline: boolean;
  readonly placeholder?: string;
  readonly look?: 'title' | 'plain';
}

export function TextControl(props: TextControlProps) {
  const { id, value, onChange, multiline, placeholder, look = 'plain', onEnter, onPasteLines, onRubOut } = props;

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement | HTMLTextAreaElement>) => {
    if (event.nativeEvent.isComposing) return;
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey;
    if (event.key === 'Enter' && plain && onEnter) {
      event.preventDefault();
      onEnter();
    } else if (event.key === 'Backspace' && plain && onRubOut && (value ?? '') === '') {
      event.preventDefault();
      onRubOut();
    }
  };
  const onPaste = (event: ClipboardEvent) => {
    const lines = onPasteLines && pastedLines(event.clipboardData.getData('text/plain'));
    if (!lines) return;
    event.preventDefault();
    onPasteLines?.(lines);
  };
  const shared = {
    id,
    value: value ?? '',
    placeholder,
    onKeyDown,
    onPaste,
    dir: 'auto',
    'aria-describedby': noteId(id),
    'aria-invalid': props.issues.length > 0,
    'aria-required': props.required ?? false,
    'data-look': look,
  } as const;
  return (
    <ControlFrame {...props}>
      {multiline || look === 'title' ? (
        <textarea
          {...shared}
          className={styles.input}
          rows={1}
          onChange={(event) =>
            onChange(look === 'title' ? event.currentTarget.value.replace(/\n/g, ' ') : event.currentTarget.value)
          }
        />
      ) : (
        <input
          {...shared}
          className={styles.input}
          type="text"
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </ControlFrame>
  );
}
