import type { QueryClient } from '@tanstack/react-query';

/** The first part of the keys of all queries of the world. */
export const worldKey = 'world';

/** Milliseconds between two readings at least, so that a stream of requests does not keep the sandbox busy. */
const pauseMs = 500;

interface Refreshes {
  /** The version of the world after which everything was read, or will be. */
  version: string;
  isPaused: boolean;
  isMissed: boolean;
}

const refreshesOf = new WeakMap<QueryClient, Refreshes>();

/**
 * Reads the shown parts of the world again after a change, and the others when they are shown again. Does nothing for a known version.
 *
 * @param queries - The cached parts of the world.
 * @param version - Changes with the world.
 */
export function refreshQueries(queries: QueryClient, version: string): void {
  const refreshes = refreshesOf.get(queries);
  if (refreshes === undefined) {
    // Nothing was read before.
    refreshesOf.set(queries, { version, isPaused: false, isMissed: false });
    return;
  }
  if (refreshes.version === version) return;
  refreshes.version = version;
  if (refreshes.isPaused) refreshes.isMissed = true;
  else refresh(queries, refreshes);
}

function refresh(queries: QueryClient, refreshes: Refreshes): void {
  refreshes.isPaused = true;
  refreshes.isMissed = false;
  void queries.invalidateQueries({ queryKey: [worldKey] });
  setTimeout(() => {
    refreshes.isPaused = false;
    if (refreshes.isMissed) refresh(queries, refreshes);
  }, pauseMs);
}
