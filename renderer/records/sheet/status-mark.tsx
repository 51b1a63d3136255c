import { useTranslation } from '../../language.tsx';
import { StatusPill } from '../../ui/status-pill.tsx';
import { optionLabel } from '../words.ts';
import { useSheetForm } from './sheet-form.tsx';
import { statusOf, toneOfStatus } from './status-steps.ts';

/** Where the record stands on its way. */
export function StatusMark() {
  const { type, values } = useSheetForm();
  const { t } = useTranslation();
  const status = statusOf(values);
  return <StatusPill tone={toneOfStatus[status]}>{optionLabel(t, type, ['status'], status)}</StatusPill>;
}
