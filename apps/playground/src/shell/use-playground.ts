import { useLocation, useRouteContext, useSearch } from '@tanstack/react-router';
import { chooseMode, type Mode } from '../modes/mode.ts';
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

/** Returns the session of the mode in the URL. */
export function useSession(): Session {
  const playground = usePlayground();
  return playground.session(useMode());
}

/** Returns the current URL as the target of a link, also if the screen does not exist. */
export const useHere = (): '.' => useLocation({ select: ({ pathname }) => pathname }) as '.';
