import { useSyncExternalStore } from 'react';
import { useLocation, useRouteContext, useSearch } from '@tanstack/react-router';
import { chooseMode, type Mode } from '../modes/mode.ts';
import { defaultWorld } from '../modes/world-name.ts';
import type { Credentials } from '../credentials.ts';
import type { Playground } from '../playground.ts';
import type { Session } from '../session/session.ts';

/** Returns the sessions of the page. */
export const usePlayground = (): Playground =>
  useRouteContext({ from: '__root__', select: ({ playground }) => playground });

/** Returns the mode of the URL, otherwise the first mode of the page. */
export function useMode(): Mode {
  const { modes } = usePlayground();
  return chooseMode(modes, useSearch({ from: '__root__', select: ({ mode }) => mode }));
}

/** Returns the world of the URL. */
export const useWorldName = (): string =>
  useSearch({ from: '__root__', select: ({ world }) => world }) ?? defaultWorld;

/** Returns the token for the team sandbox of the page; `undefined` without one. */
export function useTeamToken(): string | undefined {
  const { teamTokens, origins } = usePlayground();
  return useSyncExternalStore(teamTokens.subscribe, () => teamTokens.get(origins.sandbox));
}

/** Returns what the page signs with in the world of the URL. */
export function useCredentials(): Credentials {
  const { onCredentials, credentials } = usePlayground();
  const mode = useMode();
  const world = useWorldName();
  return useSyncExternalStore(onCredentials, () => credentials(mode, world));
}

/** Returns the session of the mode and the world in the URL. */
export function useSession(): Session {
  const playground = usePlayground();
  useTeamToken();
  useCredentials();
  return playground.session(useMode(), useWorldName());
}

/** Returns the current URL as the target of a link, also if the screen does not exist. */
export const useHere = (): '.' => useLocation({ select: ({ pathname }) => pathname }) as '.';
