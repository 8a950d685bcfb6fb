import { useEffect, useRef, useSyncExternalStore } from 'react';
import type { WorldFacts } from '../session/world-facts.ts';
import { useMode, usePlayground, useTeamToken, useWorldName } from '../shell/use-playground.ts';
import { useLive } from './use-live.ts';

/** Milliseconds between two readings, so that a stream of requests does not keep the sandbox busy. */
const pauseMs = 500;

/** Records whose changes concern people and clients. */
const concerned: ReadonlySet<string> = new Set(['users', 'clients']);

/** Returns what the page has read of the world in the URL; `undefined` before that. */
export function useWorldFacts(): WorldFacts | undefined {
  const { worldFacts, origins } = usePlayground();
  const mode = useMode();
  const world = useWorldName();
  return useSyncExternalStore(worldFacts.subscribe, () => worldFacts.get(origins[mode], world));
}

/** Returns whether the world in the URL is being read for the first time. */
export function useIsReadingWorld(): boolean {
  const isSandbox = useMode() !== 'prism';
  const { state } = useLive().status;
  const facts = useWorldFacts();
  return isSandbox && facts === undefined && (state === 'connecting' || state === 'live');
}

/** Reads the world in the URL now, and again after each change of its people and clients. */
export function ReadWorldFacts() {
  const { status, world, changes, requests } = useLive();
  const { worldFacts, ownPeople, origins } = usePlayground();
  const origin = origins[useMode()];
  const name = useWorldName();
  const isTeam = useTeamToken() !== undefined;
  const isLive = status.state === 'live';
  const changing =
    requests.findLast((entry) => (entry.changes ?? []).some(({ record }) => concerned.has(record)))?.number ??
    0;
  const version = [origin, name, isTeam, changes, changing].join(' ');
  const last = useRef({ version: '', at: 0 });
  useEffect(() => {
    if (!isLive) {
      // Another sandbox can run at the address then.
      last.current.version = '';
      return;
    }
    if (last.current.version === version) return;
    let isCurrent = true;
    const read = async (): Promise<void> => {
      last.current = { version, at: Date.now() };
      const { emptyFacts, readWorldFacts } = await import('./read-world-facts.ts');
      const facts = await world
        .sandbox()
        .then((sandbox) => readWorldFacts(sandbox, isTeam))
        .catch(() => emptyFacts);
      if (!isCurrent) return;
      worldFacts.set(origin, name, facts);
      if (facts !== emptyFacts) ownPeople.keep(origin, name, facts.users);
    };
    const timer = setTimeout(() => void read(), Math.max(0, last.current.at + pauseMs - Date.now()));
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [isLive, world, version, isTeam, origin, name, worldFacts, ownPeople]);
  return null;
}
