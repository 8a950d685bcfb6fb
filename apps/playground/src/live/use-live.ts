import { useSyncExternalStore } from 'react';
import { useMode, usePlayground, useTeamToken, useWorldName } from '../shell/use-playground.ts';
import type { LiveState, LiveWorld } from './live-world.ts';

/**
 * Follows a world and returns its known state.
 *
 * @param name - Name of the world. @default the world in the URL
 */
export function useLive(name?: string): LiveState & { readonly world: LiveWorld } {
  const playground = usePlayground();
  const chosen = useWorldName();
  useTeamToken();
  const world = playground.live(useMode(), name ?? chosen);
  const state = useSyncExternalStore(world.subscribe, world.state);
  return { ...state, world };
}
