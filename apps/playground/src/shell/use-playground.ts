import { useLocation, useRouteContext, useSearch } from '@tanstack/react-router';
import type { Mode } from '../modes/mode.ts';
import type { Playground } from '../playground.ts';
import type { Session } from '../session/session.ts';

/** Returns what the page is made from. */
export const usePlayground = (): Playground =>
  useRouteContext({ from: '__root__', select: ({ playground }) => playground });

/** Returns the mode that the address names. */
export const useMode = (): Mode => useSearch({ from: '__root__', select: ({ mode }) => mode }) ?? 'msw';

/** Returns the session of the mode that the address names. */
export function useSession(): Session {
  const playground = usePlayground();
  return playground.session(useMode());
}

/** Returns the present address as the target of a link, also where it leads to no screen. */
export const useHere = (): '.' => useLocation({ select: ({ pathname }) => pathname }) as '.';
