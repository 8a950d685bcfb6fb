import { HttpError } from '../../http/http-error.ts';
import type { OpenStream, PlainResponse, StreamSink } from '../../http/message.ts';
import { byteLength } from '../../http/utf8.ts';
import { endText } from '../events/event-text.ts';
import type { Teams } from '../teams/teams.ts';
import type { TeamActor } from '../teams/team-tokens.ts';

/** Milliseconds between two checks of the token of an open stream. */
const checkEveryMs = 5_000;

const notAllowed = 'The token was revoked, or the world was removed or is no longer shared.';

/**
 * Counts the stream of a response and its bytes for its team. Ends it, with the reason, when the bytes of the team are used up, and when the
 * team may not read it any more. Other responses stay as they are.
 *
 * @param isAllowed - Checks the token and the access to the world.
 */
export function limitStream(
  response: PlainResponse,
  { teamId }: TeamActor,
  isAllowed: () => Promise<boolean>,
  teams: Teams,
): PlainResponse {
  const { stream } = response;
  if (!stream) return response;
  return {
    ...response,
    stream: (sink) => {
      const counted = countingSink(sink, (bytes) => teams.rates.teams.continue(teamId, bytes));
      // Others may have been opened while the response was on its way.
      if (endAtLimit(counted, () => teams.checkStreams(teamId))) return unopened;
      const open = stream(counted);
      const ended = teams.countStream(teamId);
      const timer = setInterval(() => {
        void endUnless(isAllowed, counted);
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

/**
 * Returns a sink that counts its bytes.
 *
 * @param count - Called before a text is sent. When it throws an `HttpError`, the stream ends with its message.
 */
function countingSink(sink: StreamSink, count: (bytes: number) => void): StreamSink {
  let isOver = false;
  const end: StreamSink['end'] = (last) => {
    if (isOver) return;
    isOver = true;
    sink.end(last);
  };
  return {
    unsentBytes: sink.unsentBytes,
    end,
    send: (text) => {
      if (isOver) return;
      if (!endAtLimit({ end }, () => count(byteLength(text)))) sink.send(text);
    },
  };
}

/** Ends a stream with the message of the `HttpError` that a check throws. Returns whether it did. */
function endAtLimit({ end }: Pick<StreamSink, 'end'>, check: () => void): boolean {
  try {
    check();
    return false;
  } catch (error) {
    if (!(error instanceof HttpError)) throw error;
    end(endText(`${error.message}.`));
    return true;
  }
}

/** A stream that ended before it began. */
const unopened: OpenStream = { drained: () => undefined, closed: () => undefined };

async function endUnless(isAllowed: () => Promise<boolean>, sink: StreamSink): Promise<void> {
  try {
    if (!(await isAllowed())) sink.end(endText(notAllowed));
  } catch {
    // The next check finds out.
  }
}
