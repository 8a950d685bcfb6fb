import type { ClientPermissions } from '@litas/sandbox';
import { useLive } from '../live/use-live.ts';
import { useWorldFacts } from '../live/use-world-facts.ts';

/** Returns the clients of the world, also after a change of them; `undefined` until they are known. */
export function useClientsOfWorld(): readonly ClientPermissions[] | undefined {
  const facts = useWorldFacts();
  return useLive().status.state === 'live' ? facts?.clients : undefined;
}
