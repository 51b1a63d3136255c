import { Button } from '@mantine/core';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { countryName, findCountries, isCountryCode } from '../../../domain/countries.ts';
import { formatDay } from '../../../domain/moment.ts';
import { earliestDay, latestDay, parsePartialDate } from '../../../domain/partial-date.ts';
import { isRecordTypeName, type RecordTypeName, recordTypeOf } from '../../../domain/records/index.ts';
import { useTranslation } from '../../language.tsx';
import { focusWithin } from '../fields/focus-control.ts';
import { type FoundOption, TypeToFind } from '../fields/type-to-find.tsx';
import { useRecordFinder } from '../record-finder.ts';
import { fieldLabel, optionLabel } from '../words.ts';
import styles from './list-head.module.css';
import type { ListFilter } from './list-view.ts';

type FilterKind = 'options' | 'country' | 'days' | 'reference';

/** How a field can be filtered by; null for those that cannot: lists filter by their columns, and by whom their rows point to. */
export function filterKindOf(type: RecordTypeName, name: string): FilterKind | null {
  const { fields, columns } = recordTypeOf(type);
  const field = fields[name];
  if (field?.kind !== 'rows' && !columns.some((column) => column.field === name)) return null;
  switch (field?.kind) {
    case 'choice':
    case 'flags':
      return 'options';
    case 'country':
      return 'country';
    case 'partialDate':
    case 'dateTime':
      return 'days';
    case 'reference':
    case 'rows':
      return referredTypes(type, name).length > 0 ? 'reference' : null;
    default:
      return null;
  }
}

/** The record types a field, or the rows of a field, may point to. */
export function referredTypes(type: RecordTypeName, name: string): readonly RecordTypeName[] {
  const field = recordTypeOf(type).fields[name];
  if (field?.kind === 'reference') return field.to.filter(isRecordTypeName);
  if (field?.kind !== 'rows') return [];
  return Object.values(field.fields).flatMap((cell) =>
    cell.kind === 'reference' ? cell.to.filter(isRecordTypeName) : [],
  );
}

interface FilterEditorProps {
  readonly type: RecordTypeName;
  readonly field: string;
  readonly filter: ListFilter | null;
  readonly onDone: (filter: ListFilter) => void;
}

export function FilterEditor(props: FilterEditorProps) {
  const { type, field, onDone } = props;
  const { t } = useTranslation();
  const editor = useRef<HTMLDivElement>(null);
  // The button one came by is gone with its list of fields.
  useEffect(() => {
    if (editor.current) focusWithin(editor.current, 'first');
  }, []);
  const definition = recordTypeOf(type).fields[field];
  const canBeEmpty = definition?.required !== true && definition?.kind !== 'rows';
  return (
    <div ref={editor} className={styles.filterEditor}>
      <div className={styles.popoverHead}>{fieldLabel(t, type, field)}</div>
      <EditorOfKind {...props} />
      {canBeEmpty && (
        <button type="button" className={styles.fieldButton} onClick={() => onDone({ kind: 'isEmpty', field })}>
          {t('list.filter.onlyEmpty')}
        </button>
      )}
    </div>
  );
}

function EditorOfKind(props: FilterEditorProps) {
  switch (filterKindOf(props.type, props.field)) {
    case 'options':
      return <OptionsEditor {...props} />;
    case 'country':
      return <CountryEditor {...props} />;
    case 'days':
      return <DaysEditor {...props} />;
    case 'reference':
      return <ReferenceEditor {...props} />;
    case null:
      return null;
  }
}

const chosenIn = (filter: ListFilter | null): readonly string[] => (filter?.kind === 'isOneOf' ? filter.values : []);

function OptionsEditor({ type, field, filter, onDone }: FilterEditorProps) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState(chosenIn(filter));
  const definition = recordTypeOf(type).fields[field];
  const options = definition?.kind === 'choice' || definition?.kind === 'flags' ? definition.options : [];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (chosen.length > 0) onDone({ kind: 'isOneOf', field, values: [...chosen] });
  };
  return (
    <form onSubmit={submit} className={styles.checks}>
      {options.map((option, index) => (
        <label key={option} className={styles.check}>
          <input
            type="checkbox"
            data-autofocus={index === 0 || undefined}
            checked={chosen.includes(option)}
            onChange={(event) =>
              setChosen(
                options.filter((each) => (each === option ? event.currentTarget.checked : chosen.includes(each))),
              )
            }
          />
          {optionLabel(t, type, [field], option)}
        </label>
      ))}
      <Button type="submit" disabled={chosen.length === 0}>
        {t('list.filter.apply')}
      </Button>
    </form>
  );
}

function CountryEditor({ type, field, filter, onDone }: FilterEditorProps) {
  const { t, language } = useTranslation();
  const [chosen, setChosen] = useState(chosenIn(filter));
  const [typed, setTyped] = useState<string | null>(null);
  const options: readonly FoundOption[] = (typed ? findCountries(typed, language) : [])
    .filter(({ code }) => !chosen.includes(code))
    .slice(0, 8)
    .map(({ code, name }) => ({ key: code, label: name, detail: code, take: () => setChosen([...chosen, code]) }));
  const done = () => {
    if (chosen.length > 0) onDone({ kind: 'isOneOf', field, values: [...chosen] });
  };
  const names = chosen.map((code) => (isCountryCode(code) ? countryName(code, language) : code));
  return (
    <div className={styles.checks}>
      <TypeToFind
        id="filter-country"
        label={fieldLabel(t, type, field)}
        issues={[]}
        shown=""
        typed={typed}
        onType={setTyped}
        options={options}
        onEnter={done}
        onRubOut={() => setChosen(chosen.slice(0, -1))}
        placeholder={t('field.country.hint')}
      />
      {chosen.length > 0 && <p className={styles.chosen}>{t('list.filter.chosen', { values: names.join(', ') })}</p>}
      <Button disabled={chosen.length === 0} onClick={done}>
        {t('list.filter.apply')}
      </Button>
    </div>
  );
}

function DaysEditor({ field, filter, onDone }: FilterEditorProps) {
  const { t, language } = useTranslation();
  const known = filter?.kind === 'between' ? filter : null;
  const [from, setFrom] = useState(known?.from ? formatDay(known.from, language) : '');
  const [to, setTo] = useState(known?.to ? formatDay(known.to, language) : '');
  const dayOf = (typed: string, end: typeof earliestDay): string | null => {
    const parsed = parsePartialDate(typed, language);
    return parsed.ok ? end(parsed.value) : null;
  };
  const first = dayOf(from, earliestDay);
  // One year or month alone means all of it.
  const last = to.trim() === '' && from.trim() !== '' ? null : dayOf(to, latestDay);
  const isRight =
    (from.trim() === '' || first !== null) && (to.trim() === '' || last !== null) && (first !== null || last !== null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isRight) onDone({ kind: 'between', field, from: first, to: last });
  };
  return (
    <form onSubmit={submit} className={styles.checks}>
      <label className={styles.dayField}>
        {t('list.filter.from')}
        <input data-autofocus type="text" value={from} onChange={(event) => setFrom(event.currentTarget.value)} />
      </label>
      <label className={styles.dayField}>
        {t('list.filter.to')}
        <input type="text" value={to} onChange={(event) => setTo(event.currentTarget.value)} />
      </label>
      <p className={styles.hint}>{t('list.filter.dayHint')}</p>
      <Button type="submit" disabled={!isRight}>
        {t('list.filter.apply')}
      </Button>
    </form>
  );
}

function ReferenceEditor({ type, field, onDone }: FilterEditorProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState<string | null>(null);
  const { found, isFinding } = useRecordFinder(referredTypes(type, field), typed ?? '');
  return (
    <TypeToFind
      id="filter-reference"
      label={fieldLabel(t, type, field)}
      issues={[]}
      shown=""
      typed={typed}
      onType={setTyped}
      isFinding={isFinding}
      options={found.map((record) => ({
        key: record.id,
        label: record.label,
        detail: record.detail,
        take: () => onDone({ kind: 'refersTo', field, id: record.id }),
      }))}
      placeholder={t('reference.hint')}
    />
  );
}
