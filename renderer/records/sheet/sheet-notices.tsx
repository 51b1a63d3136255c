import { isRecordTypeName } from '../../../domain/records/index.ts';
import { useFormat } from '../../format.ts';
import { useTranslation } from '../../language.tsx';
import { useCommand } from '../../queries.ts';
import { FailureNotice } from '../../ui/failure-notice.tsx';
import { useToast } from '../../ui/toast.tsx';
import type { SavedRecordValues } from './record-sheet.tsx';
import styles from './sheet.module.css';
import type { RecordForm } from './use-record-form.ts';

interface SheetNoticesProps {
  readonly recordForm: RecordForm;
  readonly isReadOnly: boolean;
}

/** What one must know before reading on: a draft gone on with, a record that cannot be changed, a save that failed. */
export function SheetNotices({ recordForm, isReadOnly }: SheetNoticesProps) {
  const { t } = useTranslation();
  const { instant } = useFormat();
  const toast = useToast();
  const reopen = useCommand('records.reopen');
  const restore = useCommand('records.restore');
  const { record, resumedAt, isDirty, failure } = recordForm;

  const goOnWith = async (run: typeof reopen.run | typeof restore.run, said: (record: SavedRecordValues) => string) => {
    if (!record || !isRecordTypeName(record.type)) return;
    const result = await run({ type: record.type, id: record.id, revision: record.revision });
    if (!result.ok) return;
    recordForm.goOnFrom(result.value.record);
    toast({ text: said(result.value.record) });
  };
  return (
    <>
      {resumedAt !== null && isDirty && (
        <div className={styles.notice} data-tone="saffron" role="status">
          <span>{t('draft.resumed', { at: instant(resumedAt) })}</span>
          <button
            type="button"
            className={styles.noticeAction}
            onClick={() => void recordForm.throwAway().then(() => toast({ text: t('draft.thrownAway') }))}
          >
            {t('draft.throwAway')}
          </button>
        </div>
      )}
      {isReadOnly && record && (
        <div className={styles.notice} role="status">
          <span>{record.deletedAt === null ? t('sheet.status.closed') : t('sheet.status.deleted')}</span>
          {record.deletedAt === null ? (
            <button
              type="button"
              className={styles.noticeAction}
              onClick={() =>
                void goOnWith(reopen.run, ({ version }) => t('sheet.reopened', { version: String(version) }))
              }
            >
              {t('sheet.reopen')}
            </button>
          ) : (
            <button
              type="button"
              className={styles.noticeAction}
              onClick={() => void goOnWith(restore.run, () => t('sheet.savedJustNow'))}
            >
              {t('sheet.restore')}
            </button>
          )}
        </div>
      )}
      {failure && <FailureNotice failure={failure} onRetry={() => void recordForm.save()} />}
      {reopen.failure && <FailureNotice failure={reopen.failure} />}
      {restore.failure && <FailureNotice failure={restore.failure} />}
    </>
  );
}
