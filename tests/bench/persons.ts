/** Figures of persons, families and boards, in one process: a hundred thousand persons, a board of five thousand. */
import { recordTypes } from '../../domain/records/index.ts';
import type { Result } from '../../domain/result.ts';
import type { ReadDatabase } from '../../electron/database/client.ts';
import { type ListRequest, listRecords } from '../../electron/database/list.ts';
import { type BoardRequest, readBoard } from '../../electron/database/operations/board.ts';
import { readFindings } from '../../electron/database/operations/findings.ts';
import { setGates } from '../../electron/database/operations/gates.ts';
import { findRecords } from '../../electron/database/search.ts';
import { inRead, inTransaction } from '../../electron/database/transactions.ts';
import { type BenchEntry, type BenchSuite, entry, median } from './figure.ts';
import { type LargeFamilies, makeLargeFamilies } from './large-families.ts';

const issue = 2;
const pageMs = 50;
const runs = 7;
const onBoard = 5000;
const asOf = '2019-06-03';

const firstPage: ListRequest = {
  ...{ type: 'person', sort: recordTypes.person.sort, filters: [], words: '', language: 'en', offset: 0, limit: 100 },
};

const sortFields = ['label', 'updatedAt', ...recordTypes.person.columns.map(({ field }) => field)];

/** In each script: names in Latin letters for English, in Cyrillic for Tajik. */
const sortedLists = (persons: number): readonly ListRequest[] =>
  sortFields.flatMap((field) =>
    (['en', 'tg'] as const).map((language) => ({
      ...firstPage,
      language,
      offset: persons / 2,
      sort: { field, direction: 'ascending' as const },
    })),
  );

const filteredLists: readonly ListRequest[] = [
  { ...firstPage, filters: [{ kind: 'isOneOf', field: 'sex', values: ['male'] }] },
  { ...firstPage, filters: [{ kind: 'isOneOf', field: 'risk', values: ['high', 'medium'] }] },
  { ...firstPage, filters: [{ kind: 'between', field: 'birth', from: '2013-01-01', to: '2014-12-31' }] },
  { ...firstPage, filters: [{ kind: 'isEmpty', field: 'caseWorker' }] },
  { ...firstPage, caseStatus: { statuses: ['verified', 'cleared'], asOf } },
  { ...firstPage, caseStatus: { statuses: ['returned'], asOf } },
  { ...firstPage, blockedBy: 'fatherConsent' },
];

const boardPage = (operationId: string): BoardRequest => ({
  ...{ operationId, asOf, language: 'en', filters: [], offset: 0, limit: 100 },
  sort: { by: 'position', direction: 'ascending' },
});

const boardPages = (operationId: string): readonly BoardRequest[] => {
  const first = boardPage(operationId);
  const inTheMiddle = { ...first, offset: onBoard / 2 };
  return [
    first,
    { ...inTheMiddle, sort: { by: 'label', direction: 'ascending' } },
    { ...inTheMiddle, sort: { by: 'waiting', direction: 'ascending' } },
    { ...first, filters: [{ kind: 'ready' }] },
    { ...first, filters: [{ kind: 'blockedBy', gate: 'fatherConsent' }] },
    { ...first, filters: [{ kind: 'missingSecondParent' }] },
    { ...first, filters: [{ kind: 'document', standings: ['yes', 'perhaps'] }] },
  ];
};

type Measure = (desk: LargeFamilies, persons: number) => Promise<BenchEntry>;

const atFullSize: Readonly<Record<string, Measure>> = {
  /** The slowest order, in the middle, where most is skipped from either end. */
  'persons-sorted': async ({ database }, persons) =>
    pageEntry('persons-sorted', await slowest(sortedLists(persons), (request) => read({ database }, listOf(request)))),
  'persons-filtered': async ({ database }) =>
    pageEntry('persons-filtered', await slowest(filteredLists, (request) => read({ database }, listOf(request)))),
  'persons-find': async ({ database }) =>
    pageEntry(
      'persons-find',
      await slowest(['r', 'invented', 'баргарда'], (words) =>
        read({ database }, (db) => findRecords(db, { words, language: 'en', limit: 20 })),
      ),
    ),
  'board-page': async ({ database, operationId }) =>
    pageEntry(
      'board-page',
      await slowest(boardPages(operationId), (request) => read({ database }, (db) => readBoard(db, request))),
    ),
  'board-families': async ({ database, operationId }) => {
    const request = { operationId, asOf, language: 'en' as const };
    const value = await medianOf(() => read({ database }, (db) => readFindings(db, request)));
    return entry(issue, 'board-families', 'ms', { value }, null);
  },
  /** One gate for everybody on the board at once, with the history of each. */
  'board-set-gate': async ({ database, operationId, entryIds }) => {
    let turn = 0;
    const value = await medianOf(() => {
      turn += 1;
      const record = { state: 'met' as const, since: asOf, reason: null, evidence: `Decision ${turn}` };
      const gates = entryIds.map((entryId) => ({ entryId, gate: 'escort' as const, record }));
      const by = { name: 'Zarina Test', now: new Date() };
      return timed(() => inTransaction(database, (db) => setGates(db, { operationId, gates, today: asOf }, by)));
    });
    return entry(issue, 'board-set-gate', 'ms', { value }, null);
  },
};

/** Opening the list, at each size: it must not grow with the number of persons as the persons do. */
const sizes = { 'persons-list-1k': 1000, 'persons-list-10k': 10_000, 'persons-list-100k': 100_000 } as const;
const fullSize = sizes['persons-list-100k'];

export const personSuite: BenchSuite = {
  ids: [...Object.keys(sizes), ...Object.keys(atFullSize)],
  async run(wanted) {
    const entries: BenchEntry[] = [];
    for (const [id, persons] of Object.entries(sizes)) {
      const measures = persons === fullSize ? Object.entries(atFullSize).filter(([each]) => wanted.has(each)) : [];
      if (!wanted.has(id) && measures.length === 0) continue;
      const desk = await makeLargeFamilies(persons, onBoard);
      try {
        const value = await medianOf(() => read(desk, listOf(firstPage)));
        entries.push(pageEntry(id, value));
        for (const [, measure] of measures) entries.push(await measure(desk, persons));
      } finally {
        await desk.remove();
      }
    }
    return entries;
  },
};

const pageEntry = (id: string, value: number): BenchEntry =>
  entry(issue, id, 'ms', { value }, { atMost: pageMs, of: 'value' });

const listOf = (request: ListRequest) => (db: ReadDatabase) => listRecords(db, request);

const read = (
  { database }: Pick<LargeFamilies, 'database'>,
  work: (db: ReadDatabase) => Promise<Result<unknown>>,
): Promise<number> => timed(() => inRead(database, work));

async function slowest<T>(all: readonly T[], work: (one: T) => Promise<number>): Promise<number> {
  const medians: number[] = [];
  for (const one of all) medians.push(await medianOf(() => work(one)));
  return Math.max(...medians);
}

async function medianOf(work: () => Promise<number>): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) times.push(await work());
  return median(times);
}

async function timed(work: () => Promise<Result<unknown>>): Promise<number> {
  const start = performance.now();
  const answer = await work();
  const took = performance.now() - start;
  if (!answer.ok) throw new Error(`Measured a failure: ${answer.failure.kind}`);
  return took;
}
