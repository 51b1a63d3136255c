/** The list of one record type: beside an open sheet in two lines a row, alone as a table. */
import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { RecordTypeName } from '../../../domain/records/index.ts';
import { recordTypes } from '../../../domain/records/index.ts';
import { call } from '../../api.ts';
import { useTranslation } from '../../language.tsx';
import { useActions } from '../../ui/actions.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { FailureNotice } from '../../ui/failure-notice.tsx';
import { useDeleteRecord } from '../delete-record.ts';
import { typeLabel } from '../words.ts';
import { fieldOfColumn } from './cell-words.tsx';
import { leastWidth } from './column-widths.ts';
import styles from './list.module.css';
import { ListHead } from './list-head.tsx';
import { rowAfterKey } from './list-pages.ts';
import { useListLayout, useListView } from './list-view.ts';
import { TableHead } from './table-head.tsx';
import { TableRow } from './table-row.tsx';
import { TwoLineRow } from './two-line-row.tsx';
import { useListRows } from './use-list-rows.ts';

interface RecordListProps {
  readonly type: RecordTypeName;
  /** The record open beside the list; null when the list is alone. */
  readonly openId: string | null;
}

const tableRowHeight = 30;

export function RecordList({ type, openId }: RecordListProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const deleteRecord = useDeleteRecord();
  const [view, changeView] = useListView(type);
  const [layout, changeLayout] = useListLayout(type);
  const scroller = useRef<HTMLDivElement>(null);
  const isTable = openId === null;
  const hasStatus = recordTypes[type].columns.some(({ field }) => field === 'status');
  const rowHeight = isTable ? tableRowHeight : hasStatus ? 74 : 52;

  const [counted, setCounted] = useState(0);
  const rows = useVirtualizer({
    count: counted,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 12,
  });
  const shown = rows.getVirtualItems();
  const list = useListRows(type, view, layout.sort, { first: shown[0]?.index ?? 0, last: shown.at(-1)?.index ?? 40 });
  const total = list.total ?? 0;
  useEffect(() => setCounted(total), [total]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: rows are measured anew when their height changes
  useEffect(() => rows.measure(), [rowHeight]);

  // The active row is held by its id: when rows come and go before it, its place follows.
  const activeShown = shown.find(({ index }) => list.rowAt(index)?.id === view.active.id);
  const active = Math.min(activeShown?.index ?? view.active.index, total - 1);
  const activate = (index: number) => {
    changeView({ active: { id: list.rowAt(index)?.id ?? null, index } });
    rows.scrollToIndex(index, { align: 'auto' });
  };
  const open = (id: string) => void navigate({ to: '/records/$type/$id', params: { type, id } });
  const writeNew = () =>
    void navigate({ to: '/records/$type/$id', params: { type, id: crypto.randomUUID() }, search: { new: true } });
  const words = useRef<HTMLInputElement>(null);

  useActions([
    { id: `new.${type}`, label: typeLabel(t, type, 'new'), keys: 'N', run: writeNew },
    {
      id: 'list.words',
      label: t('list.words'),
      keys: ['/', 'mod+F'],
      run: () => words.current?.focus(),
      inPalette: false,
    },
  ]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: when one comes to the list, not whenever it changes
  useEffect(() => {
    if (view.active.index > 0)
      rows.scrollToIndex(Math.min(view.active.index, Math.max(0, total - 1)), { align: 'center' });
    if (isTable && (document.activeElement === document.body || document.activeElement === null))
      scroller.current?.focus();
  }, [type, isTable, list.total === null]);

  const removeActive = async () => {
    const row = list.rowAt(active);
    if (!row) return;
    const record = await call('records.get', { type, id: row.id });
    if (!record.ok) return;
    const isDeleted = await deleteRecord({ type, id: row.id, revision: record.value.revision, label: row.label });
    if (isDeleted && row.id === openId) void navigate({ to: '/records/$type', params: { type } });
    scroller.current?.focus();
  };
  // Enter pressed before the row has come is not lost: quick fingers are ahead of a long list.
  const [isOpeningAwaited, setOpeningAwaited] = useState(false);
  const awaited = isOpeningAwaited ? list.rowAt(active)?.id : undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the row is there
  useEffect(() => {
    if (awaited === undefined) return;
    setOpeningAwaited(false);
    open(awaited);
  }, [awaited]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return;
    const next = rowAfterKey(event.key, active, total, Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight));
    const row = list.rowAt(active);
    setOpeningAwaited(event.key === 'Enter' && !row && list.total !== 0);
    if (next !== null) activate(next);
    else if (event.key === 'Enter' && row) open(row.id);
    else if (event.key === 'Delete' && row) void removeActive();
    else return;
    event.preventDefault();
  };

  const columns = layout.columns;
  const tableWidth = leastWidth(columns, (column) => fieldOfColumn(type, column), layout.widths);
  const isFiltered = view.words.trim() !== '' || view.filters.length > 0;
  const rowId = (index: number) => `row-${type}-${index}`;
  return (
    <div className={styles.list} data-table={isTable || undefined}>
      <ListHead
        type={type}
        view={view}
        onView={(change) => {
          changeView({ ...change, active: { id: null, index: 0 } });
          rows.scrollToOffset(0);
        }}
        layout={layout}
        onLayout={changeLayout}
        total={list.total}
        isTable={isTable}
        wordsInput={words}
        onNew={writeNew}
        onLeaveWords={() => scroller.current?.focus()}
      />
      {list.failure && <FailureNotice failure={list.failure} onRetry={list.retry} />}
      {list.total === 0 ? (
        <EmptyState
          title={t(isFiltered ? 'list.noMatch.title' : 'list.empty.title')}
          text={t(isFiltered ? 'list.noMatch.text' : 'list.empty.text')}
        >
          {isFiltered && (
            <Button variant="default" onClick={() => changeView({ words: '', filters: [] })}>
              {t('list.clearAll')}
            </Button>
          )}
        </EmptyState>
      ) : (
        // biome-ignore lint/a11y/noStaticElementInteractions: it is a grid or a listbox, as its role says
        // biome-ignore lint/a11y/useAriaPropsSupportedByRole: as above
        <div
          ref={scroller}
          className={styles.scroller}
          role={isTable ? 'grid' : 'listbox'}
          tabIndex={0}
          aria-label={typeLabel(t, type, 'many')}
          aria-description={t('list.keys')}
          aria-activedescendant={shown.some(({ index }) => index === active) ? rowId(active) : undefined}
          aria-rowcount={isTable ? total + 1 : undefined}
          aria-colcount={isTable ? columns.length + 1 : undefined}
          aria-busy={list.total === null}
          onKeyDown={onKeyDown}
        >
          {isTable && <TableHead type={type} layout={layout} onLayout={changeLayout} />}
          <div
            role="presentation"
            className={styles.rows}
            style={{ blockSize: `${rows.getTotalSize()}px`, minInlineSize: isTable ? `${tableWidth}px` : '100%' }}
          >
            {shown
              .filter(({ index }) => index < total)
              .map(({ index, start }) => {
                const row = list.rowAt(index);
                const shared = {
                  id: rowId(index),
                  type,
                  row,
                  index,
                  total,
                  isActive: index === active,
                  isOpen: row !== null && row.id === openId,
                  top: start,
                  height: rowHeight,
                  onTake: () => {
                    if (!row) return;
                    changeView({ active: { id: row.id, index } });
                    open(row.id);
                  },
                };
                return isTable ? (
                  <TableRow key={index} {...shared} columns={columns} widths={layout.widths} />
                ) : (
                  <TwoLineRow key={index} {...shared} />
                );
              })}
          </div>
        </div>
      )}
    </div>
  );
}
