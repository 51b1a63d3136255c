import { useTranslation } from '../../language.tsx';
import { CellReading, fieldOfColumn } from './cell-words.tsx';
import { gridColumns } from './column-widths.ts';
import styles from './list.module.css';
import type { RowProps } from './two-line-row.tsx';

interface TableRowProps extends RowProps {
  readonly columns: readonly string[];
  readonly widths: Readonly<Record<string, number>>;
}

export function TableRow({
  id,
  type,
  row,
  index,
  isActive,
  isOpen,
  top,
  height,
  onTake,
  columns,
  widths,
}: TableRowProps) {
  const { t } = useTranslation();
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the grid around it has the keys
    // biome-ignore lint/a11y/useFocusableInteractive: the focus stays on the grid, which names its active row
    // biome-ignore lint/a11y/useSemanticElements: rows are placed by the scroll position, which a <tr> cannot be
    <div
      id={id}
      role="row"
      className={styles.tableRow}
      aria-rowindex={index + 2}
      aria-selected={isActive || isOpen}
      data-active={isActive || undefined}
      style={{
        insetBlockStart: `${top}px`,
        blockSize: `${height}px`,
        gridTemplateColumns: gridColumns(columns, (column) => fieldOfColumn(type, column), widths),
      }}
      onClick={onTake}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: as above */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: as above */}
      <div role="gridcell" aria-colindex={1} className={styles.labelCell}>
        {row ? (
          <>
            <span dir="auto">{row.label || t('list.noLabel')}</span>
            {row.hasDraft && <span className={styles.draftMark}>{t('list.draftMark')}</span>}
          </>
        ) : (
          <span className={styles.coming}>{t('list.loadingRow')}</span>
        )}
      </div>
      {columns.map((column, at) => (
        // biome-ignore lint/a11y/useSemanticElements: as above
        // biome-ignore lint/a11y/useFocusableInteractive: as above
        <div key={column} role="gridcell" aria-colindex={at + 2} className={styles.cell}>
          {row && <CellReading type={type} column={column} row={row} />}
        </div>
      ))}
    </div>
  );
}
