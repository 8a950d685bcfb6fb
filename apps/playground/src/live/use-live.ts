import { useSyncExternalStore } from 'react';
import { useMode, usePlayground } from '../shell/use-playground.ts';
import type { LiveState, LiveWorld } from './live-world.ts';

/**
 * Follows a world of the mode in the URL and returns its known state.
 *
 * @param name - Name of the world. @default the default world
 */
export function useLive(name?: string): LiveState & { readonly world: LiveWorld } {
  const playground = usePlayground();
  const world = playground.live(useMode(), name);
  const state = useSyncExternalStore(world.subscribe, world.state);
  return { ...state, world };
}
