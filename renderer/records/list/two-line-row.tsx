import { dateTimeSchema, formatDay, localDay } from '../../../domain/moment.ts';
import { type RecordTypeName, recordTypes } from '../../../domain/records/index.ts';
import type { ListRow } from '../../../electron/contract-types.ts';
import { useTranslation } from '../../language.tsx';
import { CellReading, cellInWords, fieldOfColumn } from './cell-words.tsx';
import styles from './list.module.css';

export interface RowProps {
  readonly id: string;
  readonly type: RecordTypeName;
  readonly row: ListRow | null;
  readonly index: number;
  readonly total: number;
  readonly isActive: boolean;
  readonly isOpen: boolean;
  readonly top: number;
  readonly height: number;
  readonly onTake: () => void;
}

/** Label and date; under them what tells the record from others; states below. */
export function TwoLineRow({ id, type, row, index, total, isActive, isOpen, top, height, onTake }: RowProps) {
  const { t, language } = useTranslation();
  const columns = recordTypes[type].columns.map(({ field }) => field as string); // field names are strings
  const dateColumn = columns.find((column) => fieldOfColumn(type, column)?.kind === 'dateTime');
  const moment = dateTimeSchema.safeParse(dateColumn && row?.cells[dateColumn]);
  const hasStatus = columns.includes('status');
  const context = { t, language, type, labelOf: () => '' };
  const detail = row
    ? columns
        .filter(
          (column) =>
            !['dateTime', 'partialDate'].includes(fieldOfColumn(type, column)?.kind ?? '') &&
            !['status', 'classification', 'side'].includes(column),
        )
        .map((column) => cellInWords(context, column, row))
        .filter((words) => words !== '')
    : [];
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the listbox around it has the keys
    // biome-ignore lint/a11y/useFocusableInteractive: the focus stays on the listbox, which names its active option
    <div
      id={id}
      role="option"
      className={styles.twoLines}
      aria-selected={isOpen}
      aria-setsize={total}
      aria-posinset={index + 1}
      data-active={isActive || undefined}
      data-open={isOpen || undefined}
      style={{ insetBlockStart: `${top}px`, blockSize: `${height}px` }}
      onClick={onTake}
    >
      {row === null ? (
        <span className={styles.coming}>{t('list.loadingRow')}</span>
      ) : (
        <>
          <div className={styles.firstLine}>
            <span className={styles.label} dir="auto">
              {row.label || t('list.noLabel')}
            </span>
            {moment.success && <span className={styles.day}>{formatDay(localDay(moment.data), language)}</span>}
          </div>
          <div className={styles.secondLine}>
            {detail.map((words, at) => (
              <bdi key={words}>
                {at > 0 && ' · '}
                {words}
              </bdi>
            ))}
            {!hasStatus && row.hasDraft && <span className={styles.draftMark}> · {t('list.draftMark')}</span>}
          </div>
          {hasStatus && (
            <div className={styles.states}>
              <CellReading type={type} column="status" row={row} />
              {row.hasDraft && <span className={styles.draftMark}>{t('list.draftMark')}</span>}
            </div>
          )}
        </>
      )}
    </div>
  );
}
