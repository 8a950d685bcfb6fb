import { WalletError } from '../errors/wallet-error.ts';
import type { Clock } from '../options/clock.ts';
import type { Middleware } from '../transport/attempt.ts';

/** The server's clock, as far as it is known: the own one until a signature was refused for its time. */
export interface ServerClock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Sets the clock by the server's when a signature is refused for its time, and signs once more. */
  readonly repair: Middleware;
}

/**
 * Makes a clock that is set by the server's when that is needed. Any number of calls at once ask once.
 *
 * @param clock - The own clock.
 * @param ask - Asks for the server's time, Unix seconds.
 */
export function createServerClock(clock: Clock, ask: () => Promise<number>): ServerClock {
  let aheadMs = 0;
  let repaired: Promise<void> | undefined;

  const set = async () => {
    const begin = clock.now();
    const time = await ask();
    // The server looked at its clock about halfway. What is no time leaves the clock as it is.
    aheadMs = time * 1000 - (begin + clock.now()) / 2 || 0;
  };
  return {
    now: () => clock.now() + aheadMs,
    repair: async (attempt, next) => {
      // What is not signed has no time; the question for the server's time is such a request.
      if (!attempt.call.descriptor.credentials) return next(attempt);
      let seen: Promise<void> | undefined;
      // A call that begins while a question is under way would be refused as well.
      while (seen !== repaired) {
        seen = repaired;
        await seen?.catch(() => undefined);
      }
      try {
        return await next(attempt);
      } catch (error) {
        if (!(error instanceof WalletError && error.code === 'invalid_timestamp')) throw error;
        // Another call may have begun to set it since this one was signed.
        if (repaired === seen) repaired = set();
        await repaired?.catch(() => {
          throw error;
        });
        return next(attempt);
      }
    },
  };
}
