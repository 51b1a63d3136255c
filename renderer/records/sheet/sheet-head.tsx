import { Button } from '@mantine/core';
import type { ClassificationLevel } from '../../../domain/classification.ts';
import { useTranslation } from '../../language.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Icon } from '../../ui/icons.tsx';
import { Key } from '../../ui/key.tsx';
import { StatusPill } from '../../ui/status-pill.tsx';
import { optionLabel } from '../words.ts';
import { SaveState } from './save-state.tsx';
import styles from './sheet.module.css';
import { SheetField, useSheetForm } from './sheet-form.tsx';
import { SheetPart } from './sheet-part.tsx';
import { StatusMark } from './status-mark.tsx';
import { hasSteps } from './status-steps.ts';
import type { RecordForm } from './use-record-form.ts';

interface SheetHeadProps {
  readonly recordForm: RecordForm;
  readonly onSave: () => void;
  readonly onClose: () => void;
}

const toneOf: Readonly<Record<ClassificationLevel, 'neutral' | 'saffron' | 'garnet'>> = {
  unclassified: 'neutral',
  restricted: 'saffron',
  confidential: 'saffron',
  secret: 'garnet',
};

/** What the sheet is (status, classification), whether it is saved, and how to save it. */
export function SheetHead({ recordForm, onSave, onClose }: SheetHeadProps) {
  const { type, values, isReadOnly, change } = useSheetForm();
  const { t } = useTranslation();
  const { form, record, isDirty, isSaving } = recordForm;
  const classification = String(values.classification) as ClassificationLevel; // a required choice with an initial value
  const caveat = typeof values.caveat === 'string' && values.caveat.trim() !== '' ? values.caveat : null;
  const hasStatus = hasSteps(type);

  return (
    <header className={styles.head}>
      <div className={styles.marks}>
        {hasStatus && <StatusMark />}
        <SheetPart
          name="protection"
          label={t('record.classification')}
          reading={
            <span data-control="field-classification">
              <StatusPill tone={toneOf[classification]}>
                {optionLabel(t, type, ['classification'], classification)}
                {caveat !== null && (
                  <>
                    {' · '}
                    <span dir="auto">{caveat}</span>
                  </>
                )}
              </StatusPill>
            </span>
          }
        >
          <div className={styles.protection}>
            <SheetField path={['classification']} />
            <SheetField path={['caveat']} />
          </div>
        </SheetPart>
        {record && record.version > 1 && (
          <span className={styles.soft}>{t('sheet.version', { version: String(record.version) })}</span>
        )}
      </div>
      <div className={styles.headActions}>
        <SaveState recordForm={recordForm} />
        {!isReadOnly && (
          <>
            <IconButton
              label={t('sheet.undo')}
              keys="mod+Z"
              disabled={form.past.length === 0}
              onClick={() => change({ kind: 'undo' })}
            >
              <Icon name="undo" />
            </IconButton>
            <IconButton
              label={t('sheet.redo')}
              keys="mod+shift+Z"
              disabled={form.future.length === 0}
              onClick={() => change({ kind: 'redo' })}
            >
              <Icon name="redo" />
            </IconButton>
            <Button
              rightSection={<Key keys="mod+Enter" />}
              variant={isDirty ? 'filled' : 'default'}
              disabled={isSaving}
              onClick={onSave}
            >
              {t('sheet.save')}
            </Button>
          </>
        )}
        <IconButton label={t('sheet.close')} keys="Escape" onClick={onClose}>
          <Icon name="close" />
        </IconButton>
      </div>
    </header>
  );
}
