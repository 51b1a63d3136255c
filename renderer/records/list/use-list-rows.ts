import { keepPreviousData, useQueries } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { Failure } from '../../../domain/failures.ts';
import type { RecordTypeName } from '../../../domain/records/index.ts';
import type { MethodInput } from '../../../electron/contract.ts';
import type { ListPage, ListRow } from '../../../electron/contract-types.ts';
import { useTranslation } from '../../language.tsx';
import { methodQuery } from '../../queries.ts';
import { pageSize, pagesFor } from './list-pages.ts';
import type { ListSort, ListView } from './list-view.ts';

export interface ListRows {
  /** Null until the first answer. */
  readonly total: number | null;
  /** Null while the page it stands on is on its way. */
  readonly rowAt: (index: number) => ListRow | null;
  readonly failure: Failure | null;
  readonly retry: () => void;
}

/** The rows of a long list, page by page, as they come into view. */
export function useListRows(
  type: RecordTypeName,
  view: ListView,
  sort: ListSort,
  visible: { first: number; last: number },
): ListRows {
  const { language } = useTranslation();
  const [knownTotal, setKnownTotal] = useState<number | null>(null);
  const question = { type, sort, filters: [...view.filters], words: view.words.trim().slice(0, 200), language };
  const pages = pagesFor(visible.first, visible.last, knownTotal ?? pageSize);
  const results = useQueries({
    queries: pages.map((page) => ({
      ...methodQuery('records.list', {
        ...question,
        offset: page * pageSize,
        limit: pageSize,
      } satisfies MethodInput<'records.list'>),
      placeholderData: keepPreviousData<ListPage>,
    })),
  });
  const answered = results.find((result) => result.data && !result.isPlaceholderData);
  const total = answered?.data?.total ?? null;
  useEffect(() => {
    if (total !== null) setKnownTotal(total);
  }, [total]);

  const byOffset = new Map(results.flatMap(({ data }) => (data ? [[data.offset, data.rows] as const] : [])));
  const failed = results.find((result) => result.error);
  return {
    total: total ?? knownTotal,
    rowAt: (index) => byOffset.get(Math.floor(index / pageSize) * pageSize)?.[index % pageSize] ?? null,
    failure: (failed?.error ?? null) as Failure | null, // methodQuery throws nothing but the failure of the call
    retry: () => {
      for (const result of results) if (result.error) void result.refetch();
    },
  };
}
