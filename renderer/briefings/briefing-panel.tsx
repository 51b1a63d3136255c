/** A briefing of the open record: choose, look, save as PDF. */
import { Button } from '@mantine/core';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import type { Failure } from '../../domain/failures.ts';
import { type Language, languages } from '../../domain/language.ts';
import type { BriefingName, RecordRef } from '../../electron/contract-types.ts';
import { call } from '../api.ts';
import { useFormat } from '../format.ts';
import { useTranslation } from '../language.tsx';
import { useMethod } from '../queries.ts';
import { useActions } from '../ui/actions.tsx';
import { FailureNotice } from '../ui/failure-notice.tsx';
import { Key } from '../ui/key.tsx';
import { Panel } from '../ui/panel.tsx';
import { useToast } from '../ui/toast.tsx';
import styles from './briefings.module.css';
import { languagesWithText } from './languages-with-text.ts';

const PdfView = lazy(() => import('./pdf-view.tsx').then(({ PdfView: view }) => ({ default: view })));

interface BriefingPanelProps {
  readonly record: RecordRef;
  /** What it is opened for; one may change to the other. */
  readonly first: BriefingName;
  /** The publications of the record as shown, to know in which languages a press release exists. */
  readonly publications: unknown;
  readonly isUnsaved: boolean;
  readonly onClose: () => void;
}

const briefings = ['memorandum', 'pressRelease'] as const satisfies readonly BriefingName[];

export function BriefingPanel({ record, first, publications, isUnsaved, onClose }: BriefingPanelProps) {
  const { t, language: reading } = useTranslation();
  const toast = useToast();
  const written = languagesWithText(publications);
  const [briefing, setBriefing] = useState<BriefingName>(first);
  const [language, setLanguage] = useState<Language>(() =>
    first === 'pressRelease' && !written.includes(reading)
      ? (languages.find((each) => written.includes(each)) ?? reading)
      : reading,
  );
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isSaving, setSaving] = useState(false);
  const choices = useRef<HTMLFieldSetElement>(null);
  const choice = { briefing, record, language };
  const preview = useMethod('briefings.preview', choice, { keepPrevious: true });
  const isSuperseded = preview.error?.kind === 'briefing-superseded';

  useEffect(() => choices.current?.querySelector<HTMLInputElement>('input:checked')?.focus(), []);
  useEffect(() => {
    if (isSuperseded) void preview.refetch();
  }, [isSuperseded, preview.refetch]);

  const save = async () => {
    if (!preview.data || isSaving) return;
    setFailure(null);
    setSaving(true);
    const target = await call('dialogs.saveBriefing', { suggestedName: preview.data.suggestedName });
    if (target.ok && target.value) {
      const exported = await call('briefings.export', { ...choice, saveToken: target.value.saveToken });
      if (exported.ok) toast({ text: t('preview.saved', { file: exported.value.fileName }) });
      else setFailure(exported.failure);
    } else if (!target.ok) setFailure(target.failure);
    setSaving(false);
  };
  const canSave = preview.data !== undefined && !preview.isPlaceholderData && preview.error === null;
  useActions([
    { id: 'briefing.save', label: t('preview.save'), keys: ['mod+S', 'mod+Enter'], run: () => void save() },
    { id: 'briefing.close', label: t('preview.close'), keys: 'Escape', run: onClose, inPalette: false },
  ]);
  const isMissing = preview.error !== null && !isSuperseded;
  return (
    <>
      <main className={styles.desk} aria-label={t(`preview.${briefing}`)}>
        {isMissing && preview.error ? (
          <div className={styles.missing}>
            <FailureNotice failure={preview.error} />
            {preview.error.kind === 'nothing-to-print' && <Missing languages={preview.error.languages} />}
          </div>
        ) : preview.data ? (
          <Suspense fallback={<p className={styles.making}>{t('preview.making')}</p>}>
            <PdfView pdf={preview.data.pdf} isStale={preview.isPlaceholderData} />
          </Suspense>
        ) : (
          <p className={styles.making}>{t('preview.making')}</p>
        )}
      </main>
      <Panel name="side" label={t('preview.title')} edge="start" as="aside" className={styles.choices ?? ''}>
        <h2 className={styles.head}>{t('preview.title')}</h2>
        <fieldset ref={choices} className={styles.group}>
          <legend>{t('preview.briefing')}</legend>
          {briefings.map((each) => (
            <label key={each} className={styles.choice}>
              <input type="radio" name="briefing" checked={briefing === each} onChange={() => setBriefing(each)} />
              {t(`preview.${each}`)}
            </label>
          ))}
        </fieldset>
        <fieldset className={styles.group}>
          <legend>{t('preview.language')}</legend>
          {languages.map((each) => (
            <label key={each} className={styles.choice}>
              <input type="radio" name="language" checked={language === each} onChange={() => setLanguage(each)} />
              {t(`meeting.publications.language.${each}`)}
            </label>
          ))}
        </fieldset>
        <Button rightSection={<Key keys="mod+S" />} disabled={!canSave || isSaving} onClick={() => void save()}>
          {t('preview.save')}
        </Button>
        <Button rightSection={<Key keys="Escape" />} variant="default" onClick={onClose}>
          {t('preview.close')}
        </Button>
        {failure && <FailureNotice failure={failure} onRetry={() => void save()} />}
        <p className={styles.soft}>{t(isUnsaved ? 'preview.unsaved' : 'preview.fromSaved')}</p>
      </Panel>
    </>
  );
}

/** In which languages there is something to print. */
function Missing({ languages: found }: { readonly languages: readonly string[] }) {
  const { t } = useTranslation();
  const { list } = useFormat();
  const names = languages
    .filter((each) => found.includes(each))
    .map((each) => t(`meeting.publications.language.${each}`));
  return <p>{names.length > 0 ? t('preview.languagesThere', { languages: list(names) }) : t('preview.noText')}</p>;
}
