import type { ClientPermissions } from '@litas/sandbox';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useLive } from '../live/use-live.ts';

/** Returns the clients of the world, also after a change of them; `undefined` until they are known. */
export function useClientsOfWorld(): readonly ClientPermissions[] | undefined {
  const { status, world, changes } = useLive();
  const isLive = status.state === 'live';
  const { data } = useQuery({
    queryKey: ['clients-of-world', changes],
    queryFn: async () => (await world.sandbox()).clients(),
    enabled: isLive,
    placeholderData: keepPreviousData,
  });
  return isLive ? data : undefined;
}
