import { useState } from 'react';
import { type RecordTypeName, recordTypeOf } from '../../../domain/records/index.ts';
import type { HistoryEntry, RecordRef } from '../../../electron/contract-types.ts';
import { useFormat } from '../../format.ts';
import { useTranslation } from '../../language.tsx';
import { useMethod } from '../../queries.ts';
import { FailureNotice } from '../../ui/failure-notice.tsx';
import { useRecordLabels } from '../record-labels.tsx';
import { referencesIn, rowInWords, valueInWords, type WordsContext } from '../value-words.ts';
import { cellLabel, fieldLabel } from '../words.ts';
import { historyGroups } from './history-groups.ts';
import styles from './side.module.css';

const entriesAtOnce = 60;
const mostEntries = 500;

/** What happened to the record, save by save, latest first: who, when, and each field before and after. */
export function HistoryList({ record }: { readonly record: RecordRef | null }) {
  const { t, language } = useTranslation();
  const { instant } = useFormat();
  const [wanted, setWanted] = useState(entriesAtOnce);
  const query = useMethod(
    'records.history',
    { type: record?.type ?? 'meeting', id: record?.id ?? '', offset: 0, limit: Math.min(wanted, mostEntries) },
    { enabled: record !== null, keepPrevious: true },
  );
  const entries = record ? (query.data?.entries ?? []) : [];
  const labelOf = useRecordLabels(
    entries.flatMap((entry) => [...referencesIn(entry.before), ...referencesIn(entry.after)]),
  );
  return (
    <section className={styles.section} aria-label={t('history.title')}>
      <h2 className={styles.head}>{t('history.title')}</h2>
      {query.error && <FailureNotice failure={query.error} onRetry={() => void query.refetch()} />}
      {entries.length === 0 && !query.isFetching && <p className={styles.soft}>{t('history.none')}</p>}
      <ol className={styles.history}>
        {record &&
          historyGroups(entries).map((group) => (
            <li key={group.key} className={styles.save}>
              <div>
                {t(`history.${group.action}`)}{' '}
                <span className={styles.soft}>
                  <time dateTime={group.at}>{instant(group.at)}</time> · <bdi>{group.by}</bdi>
                </span>
              </div>
              <ul>
                {group.entries.map((entry) => (
                  <EntryLine
                    key={`${entry.field} ${entry.rowId}`}
                    entry={entry}
                    context={{ t, language, type: record.type, labelOf }}
                  />
                ))}
              </ul>
            </li>
          ))}
      </ol>
      {query.data && query.data.total > entries.length && wanted < mostEntries && (
        <button type="button" className={styles.more} onClick={() => setWanted(wanted + entriesAtOnce)}>
          {t('history.more')}
        </button>
      )}
    </section>
  );
}

/** Nothing to say of the save as a whole beyond its head; of a field, what it was and what it is. */
function EntryLine({ entry, context }: { readonly entry: HistoryEntry; readonly context: WordsContext }) {
  const { t, type } = context;
  if (entry.field === null) return null;
  const [field = '', cell] = entry.field.split('.');
  const definition = recordTypeOf(type).fields[field];
  if (!definition) return null;
  const title = titleOf(context, type, field, cell);
  if (definition.kind === 'rows' && cell === undefined && entry.rowId === null) {
    return <li>{t('history.order', { section: title })}</li>;
  }
  if (definition.kind === 'rows' && cell === undefined) {
    const isAdded = entry.before === null;
    const row = rowInWords(context, [field], definition.fields, isAdded ? entry.after : entry.before);
    return (
      <li>
        {t(isAdded ? 'history.rowAdded' : 'history.rowRemoved', { section: title })}:{' '}
        <bdi className={styles.soft}>{row}</bdi>
      </li>
    );
  }
  const valueField = definition.kind === 'rows' && cell !== undefined ? definition.fields[cell] : definition;
  if (!valueField) return null;
  const path = cell === undefined ? [field] : [field, cell];
  return (
    <li>
      {title}: <Value words={valueInWords(context, path, valueField, entry.before)} isBefore />
      <span aria-hidden="true"> → </span>
      <Value words={valueInWords(context, path, valueField, entry.after)} />
    </li>
  );
}

const titleOf = ({ t }: WordsContext, type: RecordTypeName, field: string, cell: string | undefined): string =>
  cell === undefined ? fieldLabel(t, type, field) : `${fieldLabel(t, type, field)}, ${cellLabel(t, type, field, cell)}`;

const mostShown = 160;

function Value({ words, isBefore = false }: { readonly words: string; readonly isBefore?: boolean }) {
  const { t } = useTranslation();
  const short = words.length > mostShown ? `${words.slice(0, mostShown)}…` : words;
  return (
    <bdi className={isBefore ? styles.before : styles.after} title={words.length > mostShown ? words : undefined}>
      <span className="visually-hidden">{t(isBefore ? 'history.before' : 'history.after')} </span>
      {short || <span className={styles.soft}>{t('history.nothing')}</span>}
    </bdi>
  );
}
