import { useEffect, useState } from 'react';
import { clockTime } from '../../clock-words.ts';
import { useFormat } from '../../format.ts';
import { useTranslation } from '../../language.tsx';
import styles from './sheet.module.css';
import type { RecordForm } from './use-record-form.ts';

const justNowMs = 60_000;

/** In words: saved, kept as a draft, or neither. Announced when it changes, but not while letters are being typed. */
export function SaveState({ recordForm }: { readonly recordForm: RecordForm }) {
  const { t } = useTranslation();
  const { recently } = useFormat();
  const { record, draft, isDirty, isSaving, savedHere } = recordForm;
  const [now, setNow] = useState(() => Date.now());
  // biome-ignore lint/correctness/useExhaustiveDependencies: each save begins the time anew
  useEffect(() => {
    setNow(Date.now());
    const timer = setInterval(() => setNow(Date.now()), justNowMs / 2);
    return () => clearInterval(timer);
  }, [record]);

  const words = (): string => {
    if (isSaving) return t('sheet.saving');
    if (isDirty) {
      if (draft.kind === 'kept') return t('draft.keptAt', { at: clockTime(new Date(draft.at)) });
      return draft.kind === 'failed' ? t('draft.notKept') : t('sheet.notSaved');
    }
    if (!record) return '';
    const isFresh = savedHere && now - Date.parse(record.updatedAt) < justNowMs;
    return isFresh ? t('sheet.savedJustNow') : t('sheet.savedAt', { at: recently(record.updatedAt, new Date(now)) });
  };
  return (
    <output
      className={styles.saveState}
      aria-live="polite"
      data-failed={(isDirty && draft.kind === 'failed') || undefined}
    >
      {words()}
    </output>
  );
}
