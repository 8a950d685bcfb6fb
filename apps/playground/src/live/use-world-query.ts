import type { AnySandbox } from '@litas/sandbox';
import { keepPreviousData, useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { useEffect } from 'react';
import { refreshQueries, worldKey } from './refresh-queries.ts';
import { useLive } from './use-live.ts';

/** How a query of the world is repeated. */
interface WorldQueryOptions {
  /** Values on which the result depends. @default none */
  readonly of?: readonly unknown[];
  /** Milliseconds between readings, for state that changes without a request. @default no repetition */
  readonly everyMs?: number;
}

/**
 * Reads a part of the world, again after each request and each change of the world.
 *
 * @param name - Name of the part.
 * @param read - Reads it.
 */
export function useWorldQuery<Data>(
  name: string,
  read: (sandbox: AnySandbox) => Promise<Data>,
  { of = [], everyMs }: WorldQueryOptions = {},
): UseQueryResult<Data> {
  const { world, status, requests, changes } = useLive();
  const queries = useQueryClient();
  const isLive = status.state === 'live';
  const version = `${changes} ${requests.at(-1)?.number ?? 0}`;
  useEffect(() => {
    if (isLive) refreshQueries(queries, version);
  }, [isLive, queries, version]);
  return useQuery({
    queryKey: [worldKey, name, ...of],
    queryFn: async () => read(await world.sandbox()),
    enabled: isLive,
    placeholderData: keepPreviousData,
    gcTime: 30_000,
    ...(everyMs !== undefined && { refetchInterval: everyMs }),
  });
}
