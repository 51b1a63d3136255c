import { Popover } from '@mantine/core';
import { useState } from 'react';
import { countryName, isCountryCode } from '../../../domain/countries.ts';
import { formatDay } from '../../../domain/moment.ts';
import { formatList } from '../../../domain/numbers.ts';
import { type RecordTypeName, recordTypeOf } from '../../../domain/records/index.ts';
import { useTranslation } from '../../language.tsx';
import { Icon } from '../../ui/icons.tsx';
import { useRecordLabel } from '../record-labels.tsx';
import { fieldLabel, optionLabel } from '../words.ts';
import { FilterEditor, filterKindOf, referredTypes } from './filter-editor.tsx';
import styles from './list-head.module.css';
import type { ListFilter } from './list-view.ts';

interface AddFilterProps {
  readonly type: RecordTypeName;
  readonly onAdd: (filter: ListFilter) => void;
}

/** First the field, then what it is to be. */
export function AddFilter({ type, onAdd }: AddFilterProps) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const [field, setField] = useState<string | null>(null);
  const fields = Object.keys(recordTypeOf(type).fields).filter((name) => filterKindOf(type, name) !== null);
  const toggle = (open: boolean) => {
    setOpen(open);
    setField(null);
  };
  return (
    <Popover opened={isOpen} onChange={toggle} position="bottom-start" trapFocus returnFocus>
      <Popover.Target>
        <button type="button" className={styles.tool} onClick={() => toggle(!isOpen)}>
          <Icon name="filter" size={14} /> {t('list.filter.add')}
        </button>
      </Popover.Target>
      <Popover.Dropdown className={styles.popover}>
        {field === null ? (
          <>
            <div className={styles.popoverHead}>{t('list.filter.by')}</div>
            <ul>
              {fields.map((name) => (
                <li key={name}>
                  <button type="button" className={styles.fieldButton} onClick={() => setField(name)}>
                    {fieldLabel(t, type, name)}
                  </button>
                </li>
              ))}
            </ul>
          </>
        ) : (
          <FilterEditor
            type={type}
            field={field}
            filter={null}
            onDone={(filter) => {
              toggle(false);
              onAdd(filter);
            }}
          />
        )}
      </Popover.Dropdown>
    </Popover>
  );
}

interface FilterChipProps {
  readonly type: RecordTypeName;
  readonly filter: ListFilter;
  readonly onChange: (filter: ListFilter) => void;
  readonly onRemove: () => void;
}

export function FilterChip({ type, filter, onChange, onRemove }: FilterChipProps) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const words = useFilterWords(type, filter);
  return (
    <span className={styles.chip}>
      <Popover opened={isOpen} onChange={setOpen} position="bottom-start" trapFocus returnFocus>
        <Popover.Target>
          <button
            type="button"
            className={styles.chipWords}
            aria-label={t('list.filter.change', { filter: words })}
            onClick={() => setOpen(!isOpen)}
          >
            {words}
          </button>
        </Popover.Target>
        <Popover.Dropdown className={styles.popover}>
          <FilterEditor
            type={type}
            field={filter.field}
            filter={filter}
            onDone={(next) => {
              setOpen(false);
              onChange(next);
            }}
          />
        </Popover.Dropdown>
      </Popover>
      <button
        type="button"
        className={styles.chipRemove}
        aria-label={t('list.filter.remove', { filter: words })}
        onClick={onRemove}
      >
        <Icon name="close" size={10} />
      </button>
    </span>
  );
}

function useFilterWords(type: RecordTypeName, filter: ListFilter): string {
  const { t, language } = useTranslation();
  const referred =
    filter.kind === 'refersTo' ? { type: referredTypes(type, filter.field)[0] ?? type, id: filter.id } : null;
  const label = useRecordLabel(referred);
  const field = fieldLabel(t, type, filter.field);
  switch (filter.kind) {
    case 'isEmpty':
      return t('list.filter.notFilledIn', { field });
    case 'refersTo':
      return t('list.filter.is', { field, values: label });
    case 'between': {
      const day = (iso: string) => formatDay(iso, language);
      if (filter.from && filter.to)
        return t('list.filter.between', { field, from: day(filter.from), to: day(filter.to) });
      return filter.from
        ? t('list.filter.since', { field, from: day(filter.from) })
        : t('list.filter.until', { field, to: day(filter.to ?? '') });
    }
    case 'isOneOf': {
      const isCountry = recordTypeOf(type).fields[filter.field]?.kind === 'country';
      const values = filter.values.map((value) =>
        isCountry
          ? isCountryCode(value)
            ? countryName(value, language)
            : value
          : optionLabel(t, type, [filter.field], value),
      );
      return t('list.filter.is', { field, values: formatList(values, language, 'or') });
    }
  }
}
