import { useQuery } from '@tanstack/react-query';
import { isOfTeam } from '../session/team-token.ts';
import { usePlayground, useTeamToken } from '../shell/use-playground.ts';

/**
 * Returns the name of the team whose token the page has; an empty text until it is known.
 *
 * @param isAccepted - Whether the sandbox accepted the token.
 * @returns `undefined` without such a token.
 */
export function useTeamName(isAccepted: boolean): string | undefined {
  const { origin } = new URL(usePlayground().origins.sandbox);
  const token = useTeamToken();
  const isKnown = isAccepted && token !== undefined && isOfTeam(token);
  const { data = '' } = useQuery({
    queryKey: ['team', origin, token],
    enabled: isKnown,
    queryFn: async () => {
      const headers = { authorization: `Bearer ${token ?? ''}` };
      const { team } = Object(await (await fetch(`${origin}/__sandbox/team`, { headers })).json()) as {
        readonly team?: string;
      };
      return team ?? '';
    },
  });
  return isKnown ? data : undefined;
}
