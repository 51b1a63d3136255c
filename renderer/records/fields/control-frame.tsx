import type { ReactNode } from 'react';
import type { FieldIssue } from '../../../domain/issues.ts';
import { useTranslation } from '../../language.tsx';
import { pathKey } from '../form/field-path.ts';
import { issueWords } from '../words.ts';
import styles from './fields.module.css';

/** What every control is told, whatever it edits. */
export interface ControlProps<Value> {
  /** Id of the element that takes the focus; issues and jumps lead to it. */
  readonly id: string;
  readonly label: string;
  /** Where a column head or the place on the sheet already says what it is. */
  readonly labelHidden?: boolean | undefined;
  readonly required?: boolean | undefined;
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  readonly issues: readonly FieldIssue[];
  /** Enter in a control of one line: on to the next cell or row. */
  readonly onEnter?: (() => void) | undefined;
  /** Several lines pasted into a control of one line. */
  readonly onPasteLines?: ((lines: readonly (readonly string[])[]) => void) | undefined;
  /** Backspace in a control that is empty. */
  readonly onRubOut?: (() => void) | undefined;
}

export const noteId = (id: string): string => `${id}-note`;

interface FrameProps extends Pick<ControlProps<unknown>, 'id' | 'label' | 'labelHidden' | 'required' | 'issues'> {
  readonly hint?: ReactNode;
  /** For groups such as radio buttons, where no single element could be labelled by a <label>. */
  readonly isGroup?: boolean;
  readonly children: ReactNode;
}

/** Label, control, and below it what is wrong or what was understood. The line below is announced when it changes. */
export function ControlFrame({ id, label, labelHidden, required, issues, hint, isGroup, children }: FrameProps) {
  const { t } = useTranslation();
  const words = (
    <>
      {label}
      {required && (
        <span className={styles.required} title={t('sheet.required')} aria-hidden="true">
          *
        </span>
      )}
    </>
  );
  const labelClass = labelHidden ? styles.hiddenLabel : styles.label;
  return (
    <div className={styles.frame} data-invalid={issues.length > 0 || undefined}>
      {isGroup ? (
        <span className={labelClass} id={`${id}-label`}>
          {words}
        </span>
      ) : (
        <label className={labelClass} htmlFor={id}>
          {words}
        </label>
      )}
      {children}
      <div id={noteId(id)} aria-live="polite" className={styles.notes}>
        {issues.map((issue) => (
          <div className={styles.issue} key={pathKey([issue.kind, ...issue.path])}>
            {issueWords(t, issue)}
          </div>
        ))}
        {issues.length === 0 && hint && <div className={styles.hint}>{hint}</div>}
      </div>
    </div>
  );
}
