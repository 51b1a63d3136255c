import { useEffect, useRef } from 'react';
import type { FieldIssue } from '../../../domain/issues.ts';
import { recordTypeOf } from '../../../domain/records/index.ts';
import { useTranslation } from '../../language.tsx';
import { issueKey } from '../form/field-path.ts';
import type { FormValues } from '../form/form-values.ts';
import { cellLabel, fieldLabel, issueWords } from '../words.ts';
import { partOf } from './part-of.ts';
import styles from './sheet.module.css';
import { useSheetForm } from './sheet-form.tsx';

interface IssueSummaryProps {
  readonly issues: readonly FieldIssue[];
  readonly values: FormValues;
  /** When saving was last refused: the summary then takes the focus. */
  readonly refusedAt: number;
}

/** Everything to put right, in one place; each line leads to its field. */
export function IssueSummary({ issues, values, refusedAt }: IssueSummaryProps) {
  const { type, parts } = useSheetForm();
  const { t } = useTranslation();
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (refusedAt > 0) first.current?.focus();
  }, [refusedAt]);

  if (issues.length === 0) return null;
  const words = (issue: FieldIssue): string => {
    const [field = '', place, cell] = issue.path.map(String);
    const wrong = issueWords(t, issue);
    if (place === undefined) return t('sheet.issueAt', { field: fieldLabel(t, type, field), issue: wrong });
    const definition = recordTypeOf(type).fields[field];
    const section = fieldLabel(t, type, field);
    const inRow = cell !== undefined && definition?.kind === 'rows' ? cellLabel(t, type, field, cell) : section;
    return t('sheet.issueInRow', { section, row: String(Number(place) + 1), field: inRow, issue: wrong });
  };
  return (
    <section className={styles.issues} aria-label={t('sheet.issues', { count: issues.length })} role="alert">
      <div className={styles.issuesHead}>{t('sheet.issues', { count: issues.length })}</div>
      <ul>
        {issues.map((issue, index) => {
          const key = issueKey(issue, values);
          return (
            <li key={`${key} ${issue.kind}`}>
              <button
                type="button"
                ref={index === 0 ? first : undefined}
                className={styles.issueLink}
                onClick={() => parts.open(partOf(type, key), `field-${key}`)}
              >
                {words(issue)}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
