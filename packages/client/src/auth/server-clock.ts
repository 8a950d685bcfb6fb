import { WalletError } from '../errors/wallet-error.ts';
import type { Clock } from '../options/clock.ts';
import type { Middleware } from '../transport/attempt.ts';

/** The signing clock of the server, as far as it is known: the local clock until the server rejects a timestamp. */
export interface ServerClock {
  /** Returns the time in milliseconds since 1970. */
  now(): number;
  /** Sets the clock by the server's when the server rejects a timestamp, and retries the attempt once. */
  readonly repair: Middleware;
}

/** A request for the server's time. */
interface TimeRequest {
  done?: Promise<void>;
  /** Time at which calls stop waiting for it, in milliseconds since 1970: a worker runtime can end the request to which it belongs. */
  readonly endsAt: number;
}

/**
 * Creates a clock that is set by the server's when necessary. Any number of concurrent calls send one request for the time.
 *
 * @param clock - The local clock.
 * @param limitMs - Time limit of a request for the time, in milliseconds.
 * @param fetchTime - Requests the server's time, in Unix seconds.
 */
export function createServerClock(
  clock: Clock,
  limitMs: number,
  fetchTime: () => Promise<unknown>,
): ServerClock {
  let aheadMs = 0;
  let latest: TimeRequest | undefined;

  const begin = (): TimeRequest => {
    const beganAt = clock.now();
    const request: TimeRequest = { endsAt: beganAt + limitMs };
    request.done = fetchTime().then((time) => {
      // A value outside 2017 to 2286, such as milliseconds, is ignored; so is the response to a request that a later one has replaced.
      if (typeof time === 'number' && time > 1.5e9 && time < 1e10 && request === latest) {
        // The server read its clock about halfway.
        aheadMs = time * 1000 - (beganAt + clock.now()) / 2;
      }
      return undefined;
    });
    return request;
  };

  return {
    now: () => clock.now() + aheadMs,
    repair: async (attempt, next) => {
      let seen: TimeRequest | undefined;
      // Until the clock is set, the server would reject this call too.
      while (seen !== latest) {
        seen = latest;
        if (seen && clock.now() < seen.endsAt) await seen.done?.catch(() => {});
      }
      try {
        return await next(attempt);
      } catch (error) {
        if (!(error instanceof WalletError && error.code === 'invalid_timestamp')) throw error;
        // Another call may have begun to set the clock since this one was signed.
        if (seen === latest) latest = begin();
        await latest?.done?.catch(() => {
          throw error;
        });
        return next(attempt);
      }
    },
  };
}
