import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react';
import type { ListLayout } from '../../../domain/preferences.ts';
import type { RecordTypeName } from '../../../domain/records/index.ts';
import { useTranslation } from '../../language.tsx';
import { Icon } from '../../ui/icons.tsx';
import { fieldLabel } from '../words.ts';
import { fieldOfColumn } from './cell-words.tsx';
import { gridColumns, leastWidth } from './column-widths.ts';
import styles from './list.module.css';

interface TableHeadProps {
  readonly type: RecordTypeName;
  readonly layout: ListLayout;
  readonly onLayout: (change: Partial<ListLayout>) => void;
}

const narrowest = 60;
const widest = 800;
const keyStep = 16;

/** Column heads: a press sorts, the edge draws the column wider or narrower. */
export function TableHead({ type, layout, onLayout }: TableHeadProps) {
  const { t } = useTranslation();
  const [drawn, setDrawn] = useState<{ readonly column: string; readonly width: number } | null>(null);
  const widths = drawn ? { ...layout.widths, [drawn.column]: drawn.width } : layout.widths;
  const columns = ['label', ...layout.columns];

  const sortBy = (field: string) => {
    const isSame = layout.sort.field === field;
    const startsDescending = ['dateTime', 'partialDate'].includes(fieldOfColumn(type, field)?.kind ?? '');
    const direction = isSame
      ? layout.sort.direction === 'ascending'
        ? 'descending'
        : 'ascending'
      : startsDescending
        ? 'descending'
        : 'ascending';
    onLayout({ sort: { field, direction } });
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: the rows below cannot be <tr>
    // biome-ignore lint/a11y/useFocusableInteractive: its heads take the focus
    <div
      role="row"
      aria-rowindex={1}
      className={styles.tableHead}
      style={{
        gridTemplateColumns: gridColumns(layout.columns, (column) => fieldOfColumn(type, column), widths),
        minInlineSize: `${leastWidth(layout.columns, (column) => fieldOfColumn(type, column), widths)}px`,
      }}
    >
      {columns.map((column, index) => {
        const isSorted = layout.sort.field === column;
        return (
          // biome-ignore lint/a11y/useSemanticElements: as above
          // biome-ignore lint/a11y/useFocusableInteractive: as above
          <div
            key={column}
            role="columnheader"
            aria-colindex={index + 1}
            aria-sort={isSorted ? layout.sort.direction : 'none'}
            className={styles.columnHead}
          >
            <button type="button" className={styles.sortButton} onClick={() => sortBy(column)}>
              {fieldLabel(t, type, column)}
              {isSorted && (
                <Icon name={layout.sort.direction === 'ascending' ? 'chevronUp' : 'chevronDown'} size={12} />
              )}
            </button>
            <ColumnEdge
              label={t('list.columns.width', { column: fieldLabel(t, type, column) })}
              width={widths[column]}
              onDraw={(width) => setDrawn({ column, width })}
              onDone={(width) => {
                setDrawn(null);
                onLayout({ widths: { ...layout.widths, [column]: width } });
              }}
            />
          </div>
        );
      })}
    </div>
  );
}

interface ColumnEdgeProps {
  readonly label: string;
  /** Undefined until it was drawn; then it is measured. */
  readonly width: number | undefined;
  readonly onDraw: (width: number) => void;
  readonly onDone: (width: number) => void;
}

function ColumnEdge({ label, width, onDraw, onDone }: ColumnEdgeProps) {
  const edge = useRef<HTMLDivElement>(null);
  const drag = useRef<{ readonly from: number; readonly width: number } | null>(null);
  const measured = () => Math.round(width ?? edge.current?.parentElement?.getBoundingClientRect().width ?? narrowest);
  const within = (wanted: number) => Math.round(Math.min(widest, Math.max(narrowest, wanted)));

  const onKeyDown = (event: KeyboardEvent) => {
    const steps: Readonly<Record<string, number>> = { ArrowRight: keyStep, ArrowLeft: -keyStep };
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    onDone(within(measured() + step));
  };
  const onPointerDown = (event: PointerEvent<HTMLDivElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    drag.current = { from: event.clientX, width: measured() };
  };
  const widthAt = (event: PointerEvent) =>
    drag.current ? within(drag.current.width + event.clientX - drag.current.from) : null;
  const onPointerMove = (event: PointerEvent) => {
    const next = widthAt(event);
    if (next !== null) onDraw(next);
  };
  const onPointerUp = (event: PointerEvent) => {
    const next = widthAt(event);
    drag.current = null;
    if (next !== null) onDone(next);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: an <hr> cannot be dragged
    <div
      ref={edge}
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={label}
      aria-valuenow={width ?? 0}
      aria-valuemin={narrowest}
      aria-valuemax={widest}
      className={styles.columnEdge}
      onKeyDown={onKeyDown}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerUp}
    />
  );
}
