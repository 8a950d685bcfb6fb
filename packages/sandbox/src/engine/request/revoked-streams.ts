import type { PlainResponse, StreamSink } from '../../http/message.ts';
import type { Teams } from '../teams/teams.ts';
import type { TeamActor } from '../teams/team-tokens.ts';

async function endUnless(isAllowed: () => Promise<boolean>, sink: StreamSink): Promise<void> {
  try {
    if (!(await isAllowed())) sink.end();
  } catch {
    // The next check finds out.
  }
}

/** Milliseconds between two checks of the token of an open stream. */
const checkEveryMs = 5_000;

/**
 * Counts the stream of a response for its team, and closes it when the team may not read it any more. Other responses stay as they are.
 *
 * @param isAllowed - Checks the token and the access to the world.
 */
export function closeWhenRevoked(
  response: PlainResponse,
  { teamId }: TeamActor,
  isAllowed: () => Promise<boolean>,
  teams: Teams,
): PlainResponse {
  const { stream } = response;
  if (!stream) return response;
  teams.checkStreams(teamId);
  return {
    ...response,
    stream: (sink) => {
      const open = stream(sink);
      const ended = teams.countStream(teamId);
      const timer = setInterval(() => {
        void endUnless(isAllowed, sink);
      }, checkEveryMs);
      (timer as { unref?: () => void }).unref?.();
      return {
        drained: open.drained,
        closed: () => {
          clearInterval(timer);
          ended();
          open.closed();
        },
      };
    },
  };
}
