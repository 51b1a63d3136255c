import { useTranslation } from '../../language.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Icon } from '../../ui/icons.tsx';
import styles from './sheet.module.css';
import type { Rows } from './use-rows.ts';

interface RowToolsProps {
  readonly rows: Rows;
  readonly rowId: string;
  /** Counts from 1. */
  readonly number: number;
}

/** Up, down, away. Not in the way of Tab: each has its key in the row itself. */
export function RowTools({ rows, rowId, number }: RowToolsProps) {
  const { t } = useTranslation();
  return (
    <div className={styles.rowTools}>
      <IconButton
        size="xs"
        tabIndex={-1}
        label={t('rows.up', { row: number })}
        keys="alt+ArrowUp"
        disabled={number === 1}
        onClick={() => rows.move(rowId, 'up')}
      >
        <Icon name="chevronUp" size={12} />
      </IconButton>
      <IconButton
        size="xs"
        tabIndex={-1}
        label={t('rows.down', { row: number })}
        keys="alt+ArrowDown"
        disabled={number === rows.rows.length}
        onClick={() => rows.move(rowId, 'down')}
      >
        <Icon name="chevronDown" size={12} />
      </IconButton>
      <IconButton size="xs" tabIndex={-1} label={t('rows.remove', { row: number })} onClick={() => rows.remove(rowId)}>
        <Icon name="close" size={12} />
      </IconButton>
    </div>
  );
}
