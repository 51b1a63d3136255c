/** The sheet of one record: finds it and the draft of it, then lays it out. */
import { useEffect, useState } from 'react';
import type { Failure } from '../../../domain/failures.ts';
import type { RecordTypeName } from '../../../domain/records/index.ts';
import type { StoredRecord } from '../../../domain/records/record.ts';
import type { Draft } from '../../../electron/contract-types.ts';
import { call } from '../../api.ts';
import { useTranslation } from '../../language.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { FailureNotice } from '../../ui/failure-notice.tsx';
import type { FormValues } from '../form/form-values.ts';
import { OpenSheet } from './open-sheet.tsx';
import styles from './sheet.module.css';

export type SavedRecordValues = StoredRecord<FormValues>;

type Found =
  | { readonly kind: 'looking' }
  | { readonly kind: 'found'; readonly record: SavedRecordValues | null; readonly draft: Draft | null }
  | { readonly kind: 'failed'; readonly failure: Failure };

interface RecordSheetProps {
  readonly type: RecordTypeName;
  readonly id: string;
  readonly isNew: boolean;
  readonly onClose: () => void;
}

/** Keyed by the record, so that nothing of one sheet is left on the next. */
export function RecordSheet(props: RecordSheetProps) {
  return <FoundSheet key={props.id} {...props} />;
}

function FoundSheet({ type, id, isNew, onClose }: RecordSheetProps) {
  const { t } = useTranslation();
  const [found, setFound] = useState<Found>({ kind: 'looking' });
  const [attempt, setAttempt] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: looked for once an attempt; a new sheet stays new after its first save
  useEffect(() => {
    let isGone = false;
    void findRecord(type, id, isNew).then((next) => {
      if (!isGone) setFound(next);
    });
    return () => {
      isGone = true;
    };
  }, [type, id, attempt]);

  if (found.kind === 'looking') return <div className={styles.desk} aria-busy="true" />;
  if (found.kind === 'found')
    return <OpenSheet type={type} id={id} record={found.record} draft={found.draft} onClose={onClose} />;
  return (
    <div className={styles.desk}>
      {found.failure.kind === 'record-not-found' ? (
        <EmptyState title={t('sheet.notFound')} />
      ) : (
        <FailureNotice failure={found.failure} onRetry={() => setAttempt(attempt + 1)} />
      )}
    </div>
  );
}

async function findRecord(type: RecordTypeName, id: string, isNew: boolean): Promise<Found> {
  const [record, draft] = await Promise.all([call('records.get', { type, id }), call('drafts.get', { id })]);
  if (!draft.ok) return { kind: 'failed', failure: draft.failure };
  if (record.ok) return { kind: 'found', record: record.value as SavedRecordValues, draft: draft.value }; // the vault gives values by field name
  const isUnwritten = record.failure.kind === 'record-not-found' && (isNew || draft.value?.baseRevision === 0);
  return isUnwritten
    ? { kind: 'found', record: null, draft: draft.value }
    : { kind: 'failed', failure: record.failure };
}
