import type { AnySandbox } from '@litas/sandbox';
import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
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
  return useQuery({
    queryKey: ['world', name, changes, requests.at(-1)?.number ?? 0, ...of],
    queryFn: async () => read(await world.sandbox()),
    enabled: status.state === 'live',
    placeholderData: keepPreviousData,
    ...(everyMs !== undefined && { refetchInterval: everyMs }),
  });
}
