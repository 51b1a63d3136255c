import { Popover } from '@mantine/core';
import type { ListLayout } from '../../../domain/preferences.ts';
import { type RecordTypeName, recordTypes } from '../../../domain/records/index.ts';
import { useTranslation } from '../../language.tsx';
import { Icon } from '../../ui/icons.tsx';
import { fieldLabel } from '../words.ts';
import styles from './list-head.module.css';

interface ColumnChoiceProps {
  readonly type: RecordTypeName;
  readonly layout: ListLayout;
  readonly onLayout: (change: Partial<ListLayout>) => void;
}

export function ColumnChoice({ type, layout, onLayout }: ColumnChoiceProps) {
  const { t } = useTranslation();
  const all = recordTypes[type].columns.map(({ field }) => field as string); // field names are strings
  return (
    <Popover position="bottom-end" trapFocus returnFocus>
      <Popover.Target>
        <button type="button" className={styles.tool}>
          <Icon name="columns" size={14} /> {t('list.columns')}
        </button>
      </Popover.Target>
      <Popover.Dropdown className={styles.popover}>
        <fieldset className={styles.checks}>
          <legend className={styles.popoverHead}>{t('list.columns.shown')}</legend>
          {all.map((column) => (
            <label key={column} className={styles.check}>
              <input
                type="checkbox"
                checked={layout.columns.includes(column)}
                onChange={(event) =>
                  onLayout({
                    columns: all.filter((each) =>
                      each === column ? event.currentTarget.checked : layout.columns.includes(each),
                    ),
                  })
                }
              />
              {fieldLabel(t, type, column)}
            </label>
          ))}
        </fieldset>
      </Popover.Dropdown>
    </Popover>
  );
}
