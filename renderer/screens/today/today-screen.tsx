import './today-screen.css';
import { Button } from '@mantine/core';
import { keepPreviousData, useQueries } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import type { Language } from '../../../domain/language.ts';
import { dateTimeSchema, localDay } from '../../../domain/moment.ts';
import { type RecordTypeName, recordTypeNames } from '../../../domain/records/index.ts';
import type { MethodInput } from '../../../electron/contract.ts';
import type { DraftSummary, ListRow } from '../../../electron/contract-types.ts';
import { useFormat } from '../../format.ts';
import { useTranslation } from '../../language.tsx';
import { methodQuery, useMethod } from '../../queries.ts';
import { useVault } from '../../shell/vault-context.ts';
import { FailureNotice } from '../../ui/failure-notice.tsx';
import { ariaKeys, Key } from '../../ui/key.tsx';
import { StatusPill } from '../../ui/status-pill.tsx';
import { latestOf } from './latest-rows.ts';

const shownRows = 8;

/** What one comes back to: drafts to go on with, the last meetings, what changed last. */
export function TodayScreen() {
  const { t } = useTranslation();
  const format = useFormat();
  const navigate = useNavigate();
  const vault = useVault();
  const now = useMinute();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const today = `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`;

  const writeMeeting = () =>
    void navigate({
      to: '/records/$type/$id',
      params: { type: 'meeting', id: crypto.randomUUID() },
      search: { new: true },
    });

  return (
    <main className="today">
      <header className="today-head">
        <div>
          <h1 ref={title} tabIndex={-1}>
            {t('today.title')}
          </h1>
          <p className="today-date">{format.day(today, true)}</p>
        </div>
        <Button onClick={writeMeeting} rightSection={<Key keys="N" />} aria-keyshortcuts={ariaKeys('N')}>
          {t('meeting.new')}
        </Button>
      </header>
      {vault.isHeaderCopyDamaged ? (
        <p className="today-warning" role="status">
          {t('shell.damagedCopy')}
        </p>
      ) : null}
      <Drafts now={now} />
      <div className="today-columns">
        <LastMeetings />
        <ChangedLast now={now} />
      </div>
    </main>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const headId = useId();
  return (
    <section className="today-part" aria-labelledby={headId}>
      <h2 id={headId}>{title}</h2>
      {children}
    </section>
  );
}

interface LineProps {
  readonly type: RecordTypeName;
  readonly id: string;
  readonly isNew?: boolean;
  readonly label: string;
  readonly detail: string;
  readonly aside: ReactNode;
}

function Line({ type, id, isNew = false, label, detail, aside }: LineProps) {
  const { t } = useTranslation();
  return (
    <li>
      <Link
        className="today-line"
        to="/records/$type/$id"
        params={{ type, id }}
        search={isNew ? { new: true } : {}}
        draggable={false}
      >
        <span className="today-label">
          <bdi>{label === '' ? t('today.untitled') : label}</bdi>
        </span>
        <span className="today-detail">{detail}</span>
        <span className="today-aside">{aside}</span>
      </Link>
    </li>
  );
}

function Drafts({ now }: { readonly now: Date }) {
  const { t, language } = useTranslation();
  const format = useFormat();
  const drafts = useMethod('drafts.all', { language }, { keepPrevious: true });
  return (
    <Part title={t('today.drafts')}>
      {drafts.error ? <FailureNotice failure={drafts.error} onRetry={() => void drafts.refetch()} /> : null}
      {drafts.data?.length === 0 ? <p className="today-none">{t('today.drafts.none')}</p> : null}
      <ul>
        {(drafts.data ?? []).map((draft: DraftSummary) => (
          <Line
            key={draft.id}
            type={draft.type}
            id={draft.id}
            isNew={draft.isNew}
            label={draft.label}
            detail={t(`${draft.type}.one`)}
            aside={
              <>
                {draft.isNew ? <StatusPill tone="saffron">{t('today.draft.new')}</StatusPill> : null}
                <span>{t('today.draft.kept', { when: format.recently(draft.keptAt, now) })}</span>
              </>
            }
          />
        ))}
      </ul>
    </Part>
  );
}

function LastMeetings() {
  const { t, language } = useTranslation();
  const format = useFormat();
  const meetings = useMethod('records.list', latestBy('meeting', 'start', language), { keepPrevious: true });
  return (
    <Part title={t('today.meetings')}>
      {meetings.error ? <FailureNotice failure={meetings.error} onRetry={() => void meetings.refetch()} /> : null}
      {meetings.data?.total === 0 ? <p className="today-none">{t('today.meetings.none')}</p> : null}
      <ul>
        {(meetings.data?.rows ?? []).map((row: ListRow) => {
          const start = dateTimeSchema.safeParse(row.cells.start);
          return (
            <Line
              key={row.id}
              type="meeting"
              id={row.id}
              label={row.label}
              detail=""
              aside={start.success ? format.day(localDay(start.data)) : null}
            />
          );
        })}
      </ul>
    </Part>
  );
}

function ChangedLast({ now }: { readonly now: Date }) {
  const { t, language } = useTranslation();
  const format = useFormat();
  const lists = useQueries({
    queries: recordTypeNames.map((type) => ({
      ...methodQuery('records.list', latestBy(type, 'updatedAt', language)),
      placeholderData: keepPreviousData,
    })),
  });
  const rows = latestOf(
    recordTypeNames.flatMap((type, index) => (lists[index]?.data?.rows ?? []).map((row) => ({ type, row }))),
    shownRows,
  );
  const areLoaded = lists.every(({ data }) => data !== undefined);
  return (
    <Part title={t('today.changed')}>
      {areLoaded && rows.length === 0 ? <p className="today-none">{t('today.changed.none')}</p> : null}
      <ul>
        {rows.map(({ type, row }) => (
          <Line
            key={row.id}
            type={type}
            id={row.id}
            label={row.label}
            detail={t(`${type}.one`)}
            aside={format.recently(row.updatedAt, now)}
          />
        ))}
      </ul>
    </Part>
  );
}

const latestBy = (type: RecordTypeName, field: string, language: Language): MethodInput<'records.list'> => ({
  type,
  sort: { field, direction: 'descending' },
  filters: [],
  words: '',
  language,
  offset: 0,
  limit: shownRows,
});

/** The present, made anew each minute, so that "5 minutes ago" stays true. */
function useMinute(): Date {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), 60_000);
    return () => clearInterval(timer);
  }, []);
  return now;
}
