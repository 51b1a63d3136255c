import { type KeyboardEvent, useState } from 'react';
import { useTranslation } from '../../language.tsx';
import { type FormRow, newRow, rowsIn } from '../form/form-values.ts';
import { placeAfterMove } from '../form/row-order.ts';
import { rowsFieldOf } from '../form/rows-field.ts';
import { controlId, useSheetForm } from './sheet-form.tsx';

export interface Rows {
  readonly rows: readonly FormRow[];
  readonly isFull: boolean;
  /** Said aloud after a move or a paste. */
  readonly said: string;
  /** Adds a blank row and puts the focus into its cell. */
  readonly add: (after: string | null, cells?: Readonly<Record<string, unknown>>) => void;
  readonly remove: (rowId: string) => void;
  readonly move: (rowId: string, direction: 'up' | 'down') => void;
  /** Alt with an arrow moves the row one writes in. */
  readonly onMoveKey: (event: KeyboardEvent, rowId: string) => void;
  /** Lines pasted into the first cell: the first line fills the row, the others become rows after it. */
  readonly paste: (
    into: string,
    lines: readonly (readonly string[])[],
    cells: (line: readonly string[]) => Readonly<Record<string, unknown>>,
  ) => void;
}

interface RowsOptions {
  /** Only the rows of one side, in a list that holds several. */
  readonly among?: (row: FormRow) => boolean;
  /** The cell that takes the focus in a new row. */
  readonly firstCell: string;
  /** Rows that open one by one are parts of their own. */
  readonly isPartEach?: boolean;
}

export function useRows(field: string, { among, firstCell, isPartEach = false }: RowsOptions): Rows {
  const { type, values, change, parts } = useSheetForm();
  const { t } = useTranslation();
  const [said, setSaid] = useState('');
  const definition = rowsFieldOf(type, field);
  const all = rowsIn(values, field);
  const rows = among ? all.filter(among) : all;
  const isFull = all.length >= definition.maxRows;

  const focusRow = (rowId: string) => {
    const id = controlId([field, rowId, firstCell]);
    if (isPartEach) parts.open(`${field}/${rowId}`, id);
    else parts.focusSoon(id);
  };
  const move = (rowId: string, direction: 'up' | 'down') => {
    const before = placeAfterMove(rows, rowId, direction);
    if (before === undefined) return;
    change({ kind: 'moveRow', field, rowId, before });
    const place = rows.findIndex((row) => row.rowId === rowId) + (direction === 'up' ? 0 : 2);
    setSaid(t('rows.moved', { row: place, count: rows.length }));
  };
  return {
    rows,
    isFull,
    said,
    add: (after, cells = {}) => {
      if (isFull) return setSaid(t('rows.full'));
      const row = newRow(definition, cells);
      change({ kind: 'insertRows', field, after, rows: [row] });
      focusRow(row.rowId);
    },
    remove: (rowId) => {
      const at = rows.findIndex((row) => row.rowId === rowId);
      const neighbour = rows[at - 1] ?? rows[at + 1];
      change({ kind: 'removeRow', field, rowId });
      if (neighbour) focusRow(neighbour.rowId);
      else parts.focusSoon(`add-${field}`);
    },
    move,
    onMoveKey: (event, rowId) => {
      if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
      event.preventDefault();
      event.stopPropagation();
      move(rowId, event.key === 'ArrowUp' ? 'up' : 'down');
    },
    paste: (into, lines, cellsOf) => {
      const [first, ...others] = lines.slice(0, definition.maxRows - all.length + 1);
      if (!first) return;
      change({ kind: 'setCells', field, rowId: into, cells: cellsOf(first) });
      const added = others.map((line) => newRow(definition, cellsOf(line)));
      change({ kind: 'insertRows', field, after: into, rows: added });
      setSaid(t('rows.pasted', { count: added.length + 1 }));
      focusRow(added.at(-1)?.rowId ?? into);
    },
  };
}
