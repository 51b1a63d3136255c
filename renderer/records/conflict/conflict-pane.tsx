/** Two versions side by side, only what differs; one choice for each, then one save on top of what the vault holds. */
import { Button } from '@mantine/core';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Field } from '../../../domain/records/field.ts';
import { type RecordTypeName, recordTypeOf } from '../../../domain/records/index.ts';
import { useFormat } from '../../format.ts';
import { useTranslation } from '../../language.tsx';
import { useActions } from '../../ui/actions.tsx';
import { Key } from '../../ui/key.tsx';
import { type FormValues, rowIn, rowsIn } from '../form/form-values.ts';
import { useRecordLabels } from '../record-labels.tsx';
import { referencesIn, rowInWords, valueInWords, type WordsContext } from '../value-words.ts';
import { cellLabel, fieldLabel } from '../words.ts';
import styles from './conflict.module.css';
import { type Choice, type Difference, differences, firstChoices, merged } from './differences.ts';

interface ConflictPaneProps {
  readonly type: RecordTypeName;
  readonly base: FormValues | null;
  readonly mine: FormValues;
  readonly theirs: FormValues;
  readonly savedBy: string;
  /** ISO, UTC. */
  readonly savedAt: string;
  readonly onSettle: (values: FormValues) => void;
  readonly onBack: () => void;
}

export function ConflictPane({ type, base, mine, theirs, savedBy, savedAt, onSettle, onBack }: ConflictPaneProps) {
  const { t, language } = useTranslation();
  const { instant } = useFormat();
  const table = recordTypeOf(type);
  const found = useMemo(() => differences(table, base, mine, theirs), [table, base, mine, theirs]);
  const [choices, setChoices] = useState<ReadonlyMap<string, Choice>>(() => firstChoices(found));
  const labelOf = useRecordLabels([...referencesIn(mine), ...referencesIn(theirs)]);
  const context: WordsContext = { t, language, type, labelOf };
  const heading = useRef<HTMLHeadingElement>(null);
  const open = found.filter(({ key }) => !choices.has(key)).length;

  useEffect(() => heading.current?.focus(), []);
  const settle = () => {
    if (open === 0) onSettle(merged(table, mine, theirs, found, choices));
  };
  useActions([
    { id: 'conflict.save', label: t('conflict.save'), keys: 'mod+Enter', run: settle },
    { id: 'conflict.back', label: t('conflict.back'), keys: 'Escape', run: onBack, inPalette: false },
  ]);
  const chooseAll = (choice: Choice) => setChoices(new Map(found.map(({ key }) => [key, choice])));

  return (
    <section className={styles.pane} aria-label={t('conflict.title')}>
      <h1 ref={heading} tabIndex={-1} className={styles.title}>
        {t('conflict.title')}
      </h1>
      <p className={styles.text}>{t('conflict.text', { name: savedBy, at: instant(savedAt) })}</p>
      <div>
        <div className={styles.columnHeads}>
          <span>{t('conflict.field')}</span>
          <button type="button" className={styles.chooseAll} onClick={() => chooseAll('mine')}>
            {t('conflict.allMine')}
          </button>
          <button type="button" className={styles.chooseAll} onClick={() => chooseAll('theirs')}>
            {t('conflict.allTheirs')}
          </button>
        </div>
        {found.length === 0 && <p className={styles.text}>{t('conflict.same')}</p>}
        {found.map((difference) => (
          <DifferenceLine
            key={difference.key}
            difference={difference}
            title={titleOf(context, difference, mine, theirs)}
            mine={sideInWords(context, difference, 'mine', mine)}
            theirs={sideInWords(context, difference, 'theirs', theirs)}
            choice={choices.get(difference.key) ?? null}
            onChoose={(choice) => setChoices((before) => new Map(before).set(difference.key, choice))}
          />
        ))}
      </div>
      <div className={styles.actions}>
        <Button rightSection={<Key keys="mod+Enter" />} disabled={open > 0} onClick={settle}>
          {t('conflict.save')}
        </Button>
        <Button rightSection={<Key keys="Escape" />} variant="default" onClick={onBack}>
          {t('conflict.back')}
        </Button>
        <output aria-live="polite" className={styles.open}>
          {open > 0 ? t('conflict.open', { count: open }) : ''}
        </output>
      </div>
    </section>
  );
}

interface DifferenceLineProps {
  readonly difference: Difference;
  readonly title: string;
  readonly mine: string;
  readonly theirs: string;
  readonly choice: Choice | null;
  readonly onChoose: (choice: Choice) => void;
}

function DifferenceLine({ difference, title, mine, theirs, choice, onChoose }: DifferenceLineProps) {
  const { t } = useTranslation();
  const { key, changedBy } = difference;
  const why =
    changedBy === 'mine'
      ? t('conflict.onlyMine')
      : changedBy === 'theirs'
        ? t('conflict.onlyTheirs')
        : t('conflict.both');
  return (
    <fieldset className={styles.difference} data-open={choice === null || undefined}>
      <legend className={styles.field}>
        {title} <span className={styles.why}>{why}</span>
      </legend>
      {(['mine', 'theirs'] as const).map((side) => (
        <label key={side} className={styles.version} data-chosen={choice === side || undefined}>
          <input type="radio" name={key} value={side} checked={choice === side} onChange={() => onChoose(side)} />
          <span>
            <span className={styles.whose}>{t(`conflict.${side}`)}</span>
            <span className={styles.words} dir="auto">
              {side === 'mine' ? mine : theirs}
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

const fieldOf = (context: WordsContext, { field }: Difference): Field | undefined =>
  recordTypeOf(context.type).fields[field];

function titleOf(context: WordsContext, difference: Difference, mine: FormValues, theirs: FormValues): string {
  const { t, type } = context;
  const section = fieldLabel(t, type, difference.field);
  if (difference.kind === 'value') return section;
  if (difference.kind === 'order') return `${section}: ${t('conflict.order')}`;
  const place = [mine, theirs]
    .map((values) => rowsIn(values, difference.field).findIndex((row) => row.rowId === difference.rowId))
    .find((index) => index >= 0);
  const row = t('rows.row', { section, row: String((place ?? 0) + 1) });
  return difference.kind === 'cell' ? `${row}, ${cellLabel(t, type, difference.field, difference.cell)}` : row;
}

function sideInWords(context: WordsContext, difference: Difference, side: Choice, values: FormValues): string {
  const { t } = context;
  const field = fieldOf(context, difference);
  if (!field) return '';
  switch (difference.kind) {
    case 'value':
      return valueInWords(context, [difference.field], field, difference[side]) || t('history.nothing');
    case 'cell': {
      const cell = field.kind === 'rows' ? field.fields[difference.cell] : undefined;
      return (
        (cell && valueInWords(context, [difference.field, difference.cell], cell, difference[side])) ||
        t('history.nothing')
      );
    }
    case 'row': {
      const row = difference[side];
      return row && field.kind === 'rows'
        ? rowInWords(context, [difference.field], field.fields, row)
        : t('conflict.rowAbsent');
    }
    case 'order': {
      if (field.kind !== 'rows') return '';
      const rows = difference[side].map((rowId) => rowIn(values, difference.field, rowId));
      return rows
        .map((row, index) => `${index + 1}. ${rowInWords(context, [difference.field], field.fields, row)}`)
        .join('\n');
    }
  }
}
