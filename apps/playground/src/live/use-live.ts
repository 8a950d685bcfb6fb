import { useSyncExternalStore } from 'react';
import { useMode, usePlayground } from '../shell/use-playground.ts';
import type { LiveState, LiveWorld } from './live-world.ts';

/** Follows the world of the mode in the URL and returns its known state. */
export function useLive(): LiveState & { readonly world: LiveWorld } {
  const playground = usePlayground();
  const world = playground.live(useMode());
  const state = useSyncExternalStore(world.subscribe, world.state);
  return { ...state, world };
}
