import { Button } from '@mantine/core';
import type { KeyboardEvent, RefObject } from 'react';
import type { ListLayout } from '../../../domain/preferences.ts';
import { type RecordTypeName, recordTypes } from '../../../domain/records/index.ts';
import { useTranslation } from '../../language.tsx';
import { Icon } from '../../ui/icons.tsx';
import { Key } from '../../ui/key.tsx';
import { fieldLabel, typeLabel } from '../words.ts';
import { fieldOfColumn } from './cell-words.tsx';
import { ColumnChoice } from './column-choice.tsx';
import { AddFilter, FilterChip } from './filters.tsx';
import styles from './list-head.module.css';
import type { ListView } from './list-view.ts';

interface ListHeadProps {
  readonly type: RecordTypeName;
  readonly view: ListView;
  readonly onView: (change: Partial<ListView>) => void;
  readonly layout: ListLayout;
  readonly onLayout: (change: Partial<ListLayout>) => void;
  readonly total: number | null;
  readonly isTable: boolean;
  readonly wordsInput: RefObject<HTMLInputElement | null>;
  readonly onNew: () => void;
  readonly onLeaveWords: () => void;
}

/** What the list holds, what it is narrowed to, in which order. */
export function ListHead(props: ListHeadProps) {
  const { type, view, onView, layout, onLayout, total, isTable, wordsInput, onNew, onLeaveWords } = props;
  const { t } = useTranslation();
  const onWordsKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && view.words !== '') onView({ words: '' });
    else if (event.key === 'Escape' || event.key === 'Enter' || event.key === 'ArrowDown') onLeaveWords();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const changeFilters = (filters: ListView['filters']) => onView({ filters });
  return (
    <div className={styles.head}>
      <div className={styles.headLine}>
        <h1 className={styles.title} data-table={isTable || undefined}>
          {typeLabel(t, type, 'many')}
        </h1>
        <output className={styles.count} aria-live="polite">
          {total === null ? '' : t(`list.count.${type}`, { count: total })}
        </output>
        <Button rightSection={<Key keys="N" />} onClick={onNew}>
          {t('list.new')}
        </Button>
      </div>
      <div className={styles.tools}>
        <div className={styles.wordsBox}>
          <Icon name="search" size={14} />
          <input
            ref={wordsInput}
            type="text"
            className={styles.words}
            aria-label={t('list.words')}
            placeholder={t('list.words')}
            value={view.words}
            maxLength={200}
            onChange={(event) => onView({ words: event.currentTarget.value })}
            onKeyDown={onWordsKey}
          />
          <Key keys="/" />
        </div>
        <AddFilter
          type={type}
          onAdd={(filter) => changeFilters([...view.filters.filter(({ field }) => field !== filter.field), filter])}
        />
        {view.filters.map((filter) => (
          <FilterChip
            key={filter.field}
            type={type}
            filter={filter}
            onChange={(next) => changeFilters(view.filters.map((each) => (each === filter ? next : each)))}
            onRemove={() => {
              changeFilters(view.filters.filter((each) => each !== filter));
              onLeaveWords();
            }}
          />
        ))}
        <SortChoice type={type} layout={layout} onLayout={onLayout} />
        {isTable && <ColumnChoice type={type} layout={layout} onLayout={onLayout} />}
      </div>
    </div>
  );
}

/** The order in words; beside the sheet there are no column heads to press. */
function SortChoice({ type, layout, onLayout }: Pick<ListHeadProps, 'type' | 'layout' | 'onLayout'>) {
  const { t } = useTranslation();
  const fields = ['label', ...recordTypes[type].columns.map(({ field }) => field), 'updatedAt'];
  const words = (field: string, direction: 'ascending' | 'descending') => {
    const kind = field === 'updatedAt' ? 'dateTime' : fieldOfColumn(type, field)?.kind;
    const label = fieldLabel(t, type, field);
    if (kind === 'dateTime' || kind === 'partialDate')
      return `${label}, ${t(direction === 'descending' ? 'list.sort.newest' : 'list.sort.oldest')}`;
    return t(`list.sort.${direction}`, { field: label });
  };
  const options = fields.flatMap((field) =>
    (['ascending', 'descending'] as const).map((direction) => ({ field, direction })),
  );
  const keyOf = ({ field, direction }: ListLayout['sort']) => `${field} ${direction}`;
  return (
    <select
      className={styles.sort}
      aria-label={t('list.sort')}
      value={keyOf(layout.sort)}
      onChange={(event) => {
        const chosen = options.find((option) => keyOf(option) === event.currentTarget.value);
        if (chosen) onLayout({ sort: chosen });
      }}
    >
      {options.map((option) => (
        <option key={keyOf(option)} value={keyOf(option)}>
          {words(option.field, option.direction)}
        </option>
      ))}
    </select>
  );
}
