/** Answers of the vault, kept while they are true: a `changed` event runs the open queries again whose answer it may touch. */
import { keepPreviousData, QueryClient, type UseQueryResult, useMutation, useQuery } from '@tanstack/react-query';
import type { Failure } from '../domain/failures.ts';
import type { Result } from '../domain/result.ts';
import type { MethodInput, MethodName, MethodOutput } from '../electron/contract.ts';
import { call, onEvent } from './api.ts';
import { isTouchedBy } from './changed-queries.ts';

export const createQueryClient = () =>
  new QueryClient({
    defaultOptions: {
      // There is no network to wait for, an expected failure does not pass by asking again, and a change is told by an event.
      queries: {
        networkMode: 'always',
        retry: false,
        staleTime: Number.POSITIVE_INFINITY,
        refetchOnWindowFocus: false,
      },
      mutations: { networkMode: 'always', retry: false },
    },
  });

/** @returns how to stop. */
export const refreshWhenChanged = (client: QueryClient): (() => void) =>
  onEvent('changed', (change) => {
    void client.invalidateQueries({
      predicate: ({ queryKey: [method, input] }) => isTouchedBy(String(method), input, change),
    });
  });

export const methodKey = (name: MethodName, input: unknown) => [name, input] as const;

/** Question and answer for `queryClient.fetchQuery` and the like; components use `useMethod`. */
export const methodQuery = <Name extends MethodName>(name: Name, input: MethodInput<Name>) => ({
  queryKey: methodKey(name, input),
  queryFn: async (): Promise<MethodOutput<Name>> => {
    const result = await call(name, input);
    // React Query takes a thrown value as the error of the query; as an exception it goes no further.
    if (!result.ok) throw result.failure;
    return result.value;
  },
});

interface MethodOptions {
  /** False while the input is not complete enough to ask. */
  readonly enabled?: boolean;
  /** Shows the answer to the input before until the new one is there: no flicker while typing. */
  readonly keepPrevious?: boolean;
}

export function useMethod<Name extends MethodName>(
  name: Name,
  input: MethodInput<Name>,
  { enabled = true, keepPrevious = false }: MethodOptions = {},
): UseQueryResult<MethodOutput<Name>, Failure> {
  const { queryKey, queryFn } = methodQuery(name, input);
  return useQuery<MethodOutput<Name>, Failure, MethodOutput<Name>, ReturnType<typeof methodKey>>({
    queryKey,
    queryFn,
    enabled,
    placeholderData: (previous) => (keepPrevious ? keepPreviousData(previous) : undefined),
  });
}

export interface Command<Name extends MethodName> {
  readonly run: (input: MethodInput<Name>) => Promise<Result<MethodOutput<Name>>>;
  readonly isRunning: boolean;
  /** Of the last run; null once it is run again or was carried out. */
  readonly failure: Failure | null;
  readonly reset: () => void;
}

export function useCommand<Name extends MethodName>(name: Name): Command<Name> {
  const { mutateAsync, isPending, data, reset } = useMutation({
    mutationFn: (input: MethodInput<Name>) => call(name, input),
    // Passphrases pass through some commands: nothing of a call outlives it.
    gcTime: 0,
  });
  return {
    run: mutateAsync,
    isRunning: isPending,
    failure: !isPending && data !== undefined && !data.ok ? data.failure : null,
    reset,
  };
}
