/** How the list of a record type is looked at: kept while the vault is open, so that coming back finds it as it was left. */
import { useCallback, useState } from 'react';
import type { ListLayout } from '../../../domain/preferences.ts';
import { type RecordTypeName, recordTypes } from '../../../domain/records/index.ts';
import type { MethodInput } from '../../../electron/contract.ts';
import { usePreferences } from '../../preferences.tsx';

export type ListFilter = MethodInput<'records.list'>['filters'][number];
export type ListSort = MethodInput<'records.list'>['sort'];

export interface ListView {
  readonly words: string;
  readonly filters: readonly ListFilter[];
  /** The row the keys act on, by id; its place is remembered too, for when it is gone. */
  readonly active: { readonly id: string | null; readonly index: number };
}

const untouched: ListView = { words: '', filters: [], active: { id: null, index: 0 } };
/** Lives as long as the page; locking loads the page anew. */
const views = new Map<RecordTypeName, ListView>();

export function useListView(type: RecordTypeName): readonly [ListView, (change: Partial<ListView>) => void] {
  const [shown, setShown] = useState({ type, view: views.get(type) ?? untouched });
  const view = shown.type === type ? shown.view : (views.get(type) ?? untouched);
  const change = useCallback(
    (part: Partial<ListView>) => {
      const next = { ...(views.get(type) ?? untouched), ...part };
      views.set(type, next);
      setShown({ type, view: next });
    },
    [type],
  );
  return [view, change];
}

/** Columns, their widths and the order of rows, as this user last chose them for this type. */
export function useListLayout(type: RecordTypeName): readonly [ListLayout, (change: Partial<ListLayout>) => void] {
  const { preferences, setPreferences } = usePreferences();
  const definition = recordTypes[type];
  const known = (field: string) => definition.columns.some((column) => column.field === field);
  const kept = preferences.lists[type];
  const layout: ListLayout = {
    columns:
      kept?.columns.filter(known) ?? definition.columns.filter((column) => column.shown).map((column) => column.field),
    sort:
      kept && (known(kept.sort.field) || ['label', 'updatedAt'].includes(kept.sort.field))
        ? kept.sort
        : definition.sort,
    widths: kept?.widths ?? {},
  };
  const change = (part: Partial<ListLayout>) =>
    setPreferences({ lists: { ...preferences.lists, [type]: { ...layout, ...part } } });
  return [layout, change];
}
