import { isOfTeam } from '../session/team-token.ts';
import type { LiveStatus } from './live-world.ts';

/** What the page knows of a sandbox before it follows a world. */
export interface TeamCheck {
  /** Scheme, host and port of the sandbox. */
  readonly origin: string;
  /** Name of the world. */
  readonly world: string;
  /** The token that was entered; `undefined` for none. */
  readonly token: string | undefined;
  /** Whether the sandbox is one for teams; `undefined` if the page does not know it, and asks. */
  readonly isForTeams: boolean | undefined;
}

/**
 * Returns why a world of a team cannot be followed, without asking for its events: the browser reports each response with an error.
 *
 * @param check - The world and the token.
 * @returns `undefined` if it can be, or if only asking for it shows it.
 */
export async function checkTeam({
  origin,
  world,
  token,
  isForTeams,
}: TeamCheck): Promise<LiveStatus | undefined> {
  if (token === undefined && isForTeams === false) return undefined;
  const { connectSandbox, connectTeams } = await import('@litas/sandbox/connect');
  try {
    if (token === undefined) {
      const { teams } = isForTeams ? { teams: true } : await connectSandbox(origin).health();
      return teams ? { state: 'unauthorized', token: 'missing' } : undefined;
    }
    if (!isOfTeam(token)) {
      await connectTeams(origin, { token }).teams();
      return { state: 'unauthorized', token: 'administrator' };
    }
    const worlds = await connectSandbox(origin, { token }).worlds();
    // A world that another team shares is not in the list.
    return world.includes('/') || worlds.includes(world) ? undefined : { state: 'missing' };
  } catch (error) {
    const { rejection } = Object(error) as { readonly rejection?: { readonly status?: number } };
    // Following the world shows what else is wrong, and tries again.
    return rejection?.status === 401 ? { state: 'unauthorized', token: 'rejected' } : undefined;
  }
}
