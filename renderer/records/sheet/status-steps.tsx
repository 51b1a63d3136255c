import { useTranslation } from '../../language.tsx';
import { StatusPill } from '../../ui/status-pill.tsx';
import { optionLabel } from '../words.ts';
import { useSheetForm } from './sheet-form.tsx';
import styles from './sheet.module.css';
import type { RecordForm } from './use-record-form.ts';

type Status = 'draft' | 'forReview' | 'final';

const toneOf: Readonly<Record<Status, 'neutral' | 'lapis' | 'pine'>> = { draft: 'neutral', forReview: 'lapis', final: 'pine' };
const steps = {
  draft: [{ to: 'forReview', words: 'sheet.status.toReview' }],
  forReview: [
    { to: 'final', words: 'sheet.status.toFinal' },
    { to: 'draft', words: 'sheet.status.toDraft' },
  ],
  final: [],
} as const;

const isStatus = (value: unknown): value is Status => value === 'draft' || value === 'forReview' || value === 'final';

/** Where the record stands on its way, and the steps from there. A step saves: a status is not something one leaves half-done. */
export function StatusSteps({ recordForm }: { readonly recordForm: RecordForm }) {
  const { type, values, isReadOnly, parts } = useSheetForm();
  const { t } = useTranslation();
  const status = isStatus(values.status) ? values.status : 'draft';

  const take = async (to: Status) => {
    const next = { ...values, status: to };
    recordForm.change({ kind: 'set', path: ['status'], value: to });
    if (await recordForm.save(next)) parts.closeAll();
    else recordForm.change({ kind: 'set', path: ['status'], value: status });
  };
  return (
    <>
      <StatusPill tone={toneOf[status]}>{optionLabel(t, type, ['status'], status)}</StatusPill>
      {!isReadOnly &&
        recordForm.record !== null &&
        steps[status].map(({ to, words }) => (
          <button key={to} type="button" className={styles.step} disabled={recordForm.isSaving} onClick={() => void take(to)}>
            {t(words)}
          </button>
        ))}
    </>
  );
}
