/** A small form within the sheet that adds a record to refer to, and goes back to where one was. */
import { Button } from '@mantine/core';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { Failure } from '../../../domain/failures.ts';
import type { FieldIssue } from '../../../domain/issues.ts';
import type { Field } from '../../../domain/records/field.ts';
import { type RecordTypeName, recordTypeOf } from '../../../domain/records/index.ts';
import { emptyValues } from '../../../domain/records/schema.ts';
import { useTranslation } from '../../language.tsx';
import { useCommand } from '../../queries.ts';
import { FailureNotice } from '../../ui/failure-notice.tsx';
import { Key } from '../../ui/key.tsx';
import { checkedRecord } from '../form/checked-record.ts';
import { pathKey } from '../form/field-path.ts';
import type { FormValues } from '../form/form-values.ts';
import { fieldLabel } from '../words.ts';
import type { AddingProps } from './adding.ts';
import { FieldControl } from './field-control.tsx';
import styles from './fields.module.css';
import { focusWithin } from './focus-control.ts';
import { newName } from './names-control.tsx';

/** What is worth asking at once where it is more than what the type cannot do without; all else can be filled in later on the record's own sheet. */
const askedFor: Partial<Readonly<Record<RecordTypeName, readonly string[]>>> = {
  official: ['names', 'post', 'organisation', 'country', 'side'],
  place: ['names', 'kind', 'country', 'locality'],
  meeting: ['subject', 'form', 'start'],
  person: ['names', 'sex', 'birth'],
  operation: ['title', 'fromCountry', 'toCountry', 'plannedOn'],
};

export function AddOnTheSpot({ type, name, known = {}, onAdded, onCancel }: AddingProps) {
  const { t } = useTranslation();
  const table = recordTypeOf(type);
  const [values, setValues] = useState<FormValues>(() => ({
    ...emptyValues(table.fields),
    ...known,
    ...('names' in table.fields
      ? { names: [newName(name, true)] }
      : { [type === 'meeting' ? 'subject' : 'title']: name }),
  }));
  const [issues, setIssues] = useState<readonly FieldIssue[]>([]);
  const [failure, setFailure] = useState<Failure | null>(null);
  const save = useCommand('records.save');
  const panel = useRef<HTMLDivElement>(null);
  const asked = askedFor[type] ?? Object.keys(table.fields).filter((field) => table.fields[field]?.required);

  useEffect(() => {
    // The name is there already; one goes on with what comes after it.
    const second = panel.current?.querySelectorAll<HTMLElement>('[data-field]')[1];
    if (second) focusWithin(second, 'first');
  }, []);

  const add = async () => {
    const checked = checkedRecord(type, values);
    setIssues(checked.issues);
    if (checked.issues.length > 0) return;
    const id = crypto.randomUUID();
    const saved = await save.run({ type, id, revision: 0, values: checked.values });
    if (saved.ok) onAdded({ type, id, values: checked.values });
    else if (saved.failure.kind === 'invalid-record') setIssues(saved.failure.issues);
    else setFailure(saved.failure);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      event.stopPropagation();
      void add();
    } else if (event.key === 'Escape') {
      event.stopPropagation();
      onCancel();
    }
  };
  const issuesAt = (key: string) => issues.filter((issue) => pathKey(issue.path) === key);
  const askedFields: readonly (readonly [string, Exclude<Field, { kind: 'rows' }>])[] = asked.flatMap((field) => {
    const found = table.fields[field];
    return found && found.kind !== 'rows' ? [[field, found] as const] : [];
  });

  return (
    // biome-ignore lint/a11y/useSemanticElements: a <form> within the sheet's form would not be allowed
    <div
      ref={panel}
      role="group"
      aria-label={t(`reference.addHead.${type}`)}
      className={styles.onTheSpot}
      onKeyDown={onKeyDown}
    >
      <div className={styles.onTheSpotHead}>{t(`reference.addHead.${type}`)}</div>
      {askedFields.map(([field, definition]) => (
        <div data-field={field} key={field}>
          <FieldControl
            id={`spot-${type}-${field}`}
            type={type}
            path={[field]}
            field={definition}
            label={fieldLabel(t, type, field)}
            value={values[field]}
            issues={issuesAt(field)}
            issuesBelow={(place) => issuesAt(`${field}/${place}`)}
            onChange={(value) => setValues((before) => ({ ...before, [field]: value }))}
            onEnter={field === 'names' ? undefined : () => void add()}
          />
        </div>
      ))}
      {failure && <FailureNotice failure={failure} />}
      <div className={styles.onTheSpotActions}>
        <Button rightSection={<Key keys="mod+Enter" />} onClick={() => void add()}>
          {t('reference.create')}
        </Button>
        <Button rightSection={<Key keys="Escape" />} variant="default" onClick={onCancel}>
          {t('reference.cancel')}
        </Button>
      </div>
    </div>
  );
}
