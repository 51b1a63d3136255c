/** Figures of the database alone, in one process: a hundred thousand meetings, real encryption, real commits. */
import { randomUUID } from 'node:crypto';
import type { Language } from '../../domain/language.ts';
import { recordTypes } from '../../domain/records/index.ts';
import type { Result } from '../../domain/result.ts';
import type { ReadDatabase } from '../../electron/database/client.ts';
import { type ListRequest, listRecords } from '../../electron/database/list.ts';
import { saveRecord } from '../../electron/database/records.ts';
import { findRecords } from '../../electron/database/search.ts';
import { inRead, inTransaction } from '../../electron/database/transactions.ts';
import { agendaItem, meetingValues, participant } from '../builders.ts';
import { type BenchEntry, type BenchSuite, entry, median, percentile } from './figure.ts';
import { type LargeDesk, makeLargeDesk } from './large-desk.ts';

const meetings = 100_000;
const pageMs = 50;
const saveMs = 40;
const runs = 7;

const firstPage: ListRequest = {
  type: 'meeting',
  sort: recordTypes.meeting.sort,
  filters: [],
  words: '',
  language: 'en',
  offset: 0,
  limit: 100,
};

const sortFields = ['label', 'updatedAt', ...recordTypes.meeting.columns.map(({ field }) => field)];
const languages: readonly Language[] = ['en', 'tg'];

const measures: Readonly<Record<string, (desk: LargeDesk) => Promise<BenchEntry>>> = {
  'list-first-page': (desk) => listEntry(desk, 'list-first-page', [firstPage]),
  'list-last-page': (desk) => listEntry(desk, 'list-last-page', [{ ...firstPage, offset: meetings - 100 }]),
  /** The slowest order, in the middle, where most is skipped from either end. */
  'list-sorted': (desk) =>
    listEntry(
      desk,
      'list-sorted',
      sortFields.flatMap((field) =>
        languages.map((language) => ({
          ...firstPage,
          language,
          offset: meetings / 2,
          sort: { field, direction: 'ascending' as const },
        })),
      ),
    ),
  /** The slowest filter. */
  'list-filtered': (desk) =>
    listEntry(desk, 'list-filtered', [
      { ...firstPage, filters: [{ kind: 'isOneOf', field: 'status', values: ['draft', 'forReview'] }] },
      { ...firstPage, filters: [{ kind: 'isOneOf', field: 'counterpart', values: ['IQ', 'DE'] }] },
      { ...firstPage, filters: [{ kind: 'refersTo', field: 'place', id: someOf(desk.places) }] },
      { ...firstPage, filters: [{ kind: 'refersTo', field: 'participants', id: someOf(desk.officials) }] },
      { ...firstPage, filters: [{ kind: 'between', field: 'start', from: '2005-01-01', to: '2009-12-31' }] },
    ]),
  'list-words': (desk) => listEntry(desk, 'list-words', [{ ...firstPage, words: 'return bor' }]),
  'records-find': async ({ database }) => {
    const one = (words: string) =>
      timed(() => inRead(database, (db) => findRecords(db, { words, language: 'en', limit: 20 })));
    const slowest = await slowestMedian(['r', 'ret', 'баргарда', 'invented return'].map((words) => () => one(words)));
    return entry(1, 'records-find', 'ms', { value: slowest }, { atMost: pageMs, of: 'value' });
  },
  'save-meeting': async (desk) => {
    const times = await saveTimes(desk, 100);
    return entry(1, 'save-meeting', 'ms', { value: percentile(times, 0.95) }, { atMost: saveMs, of: 'value' });
  },
};

export const databaseSuite: BenchSuite = {
  ids: Object.keys(measures),
  async run(wanted) {
    const desk = await makeLargeDesk(meetings);
    try {
      const entries: BenchEntry[] = [];
      for (const [id, measure] of Object.entries(measures)) if (wanted.has(id)) entries.push(await measure(desk));
      return entries;
    } finally {
      await desk.remove();
    }
  },
};

async function listEntry({ database }: LargeDesk, id: string, requests: readonly ListRequest[]): Promise<BenchEntry> {
  const read = (request: ListRequest) => (db: ReadDatabase) => listRecords(db, request);
  const slowest = await slowestMedian(requests.map((request) => () => timed(() => inRead(database, read(request)))));
  return entry(1, id, 'ms', { value: slowest }, { atMost: pageMs, of: 'value' });
}

async function slowestMedian(works: readonly (() => Promise<number>)[]): Promise<number> {
  const medians: number[] = [];
  for (const work of works) {
    const times: number[] = [];
    for (let run = 0; run < runs; run += 1) times.push(await work());
    medians.push(median(times));
  }
  return Math.max(...medians);
}

/** A new meeting and a change of it by turns, each acknowledged after its commit. */
async function saveTimes({ database, officials }: LargeDesk, saves: number): Promise<readonly number[]> {
  const times: number[] = [];
  for (let save = 0; save < saves; save += 1) {
    const id = randomUUID();
    const people = officials.slice(save * 10, save * 10 + 10);
    const values = meetingValues({
      subject: `Measured meeting ${save}`,
      participants: people.map((official) => participant({ official: { type: 'official', id: official }, name: null })),
      agenda: [agendaItem({ weSaid: 'What we said.' }), agendaItem({ theySaid: 'What they said.' }), agendaItem()],
    });
    const [created, changed] = [
      values,
      { ...values, room: 'Blue hall', participants: values.participants.toReversed() },
    ];
    for (const [revision, saved] of [created, changed].entries()) {
      const record = { type: 'meeting' as const, id, revision, values: saved };
      const by = { name: 'Zarina Test', now: new Date() };
      times.push(await timed(() => inTransaction(database, (db) => saveRecord(db, record, by))));
    }
  }
  return times;
}

async function timed(work: () => Promise<Result<unknown>>): Promise<number> {
  const start = performance.now();
  const answer = await work();
  const took = performance.now() - start;
  if (!answer.ok) throw new Error(`Measured a failure: ${answer.failure.kind}`);
  return took;
}

function someOf(ids: readonly string[]): string {
  const [id] = ids;
  if (id === undefined) throw new Error('The desk is empty');
  return id;
}
