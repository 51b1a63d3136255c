import type { ReactNode } from 'react';
import { useTranslation } from '../../language.tsx';
import { Icon } from '../../ui/icons.tsx';
import styles from './sheet.module.css';
import { useSheetForm } from './sheet-form.tsx';

interface SheetSectionProps {
  readonly title: string;
  readonly isEmpty?: boolean;
  readonly children: ReactNode;
}

/** A head and what stands under it; says so when nothing does. */
export function SheetSection({ title, isEmpty = false, children }: SheetSectionProps) {
  const { t } = useTranslation();
  return (
    <section className={styles.section} aria-label={title}>
      <h2 className={styles.sectionHead}>{title}</h2>
      {isEmpty && <p className={styles.nothing}>{t('sheet.empty')}</p>}
      {children}
    </section>
  );
}

interface AddRowProps {
  readonly field: string;
  readonly children: ReactNode;
  readonly onAdd: () => void;
}

export function AddRow({ field, children, onAdd }: AddRowProps) {
  const { isReadOnly } = useSheetForm();
  if (isReadOnly) return null;
  return (
    <button id={`add-${field}`} type="button" className={styles.addRow} onClick={onAdd}>
      <Icon name="add" size={14} /> {children}
    </button>
  );
}
