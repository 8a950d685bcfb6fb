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

/** A question for the server's time. */
interface Question {
  answered?: Promise<void>;
  /** From when on calls no longer wait for it, milliseconds since 1970: what asked may have ended together with its runtime. */
  readonly endsAt: number;
}

/**
 * Makes a clock that is set by the server's when that is needed. Any number of calls at once ask once.
 *
 * @param clock - The own clock.
 * @param limitMs - The time after which a question is asked anew, in milliseconds.
 * @param ask - Asks for the server's time, Unix seconds.
 */
export function createServerClock(clock: Clock, limitMs: number, ask: () => Promise<number>): ServerClock {
  let aheadMs = 0;
  let question: Question | undefined;

  const begin = (): Question => {
    const beganAt = clock.now();
    const begun: Question = { endsAt: beganAt + limitMs };
    begun.answered = ask().then((time) => {
      // What is not from 2017 to 2286, such as milliseconds, leaves the clock as it is; so does a response that comes after a later
      // question was asked.
      if (time > 1.5e9 && time < 1e10 && begun === question) {
        // The server looked at its clock about halfway.
        aheadMs = time * 1000 - (beganAt + clock.now()) / 2;
      }
      return undefined;
    });
    return begun;
  };

  return {
    now: () => clock.now() + aheadMs,
    repair: async (attempt, next) => {
      // What is not signed has no time; the question for the server's time is such a request.
      if (attempt.call.descriptor.credentials === 'none') return next(attempt);
      let seen: Question | undefined;
      // A call that begins while a question is under way would be refused as well.
      while (seen !== question) {
        seen = question;
        if (seen && clock.now() < seen.endsAt) await seen.answered?.catch(() => {});
      }
      try {
        return await next(attempt);
      } catch (error) {
        if (!(error instanceof WalletError && error.code === 'invalid_timestamp')) throw error;
        // Another call may have begun to set it since this one was signed.
        if (seen === question) question = begin();
        await question?.answered?.catch(() => {
          throw error;
        });
        return next(attempt);
      }
    },
  };
}
