import { TimeoutError } from '../errors/unanswered-errors.ts';
import type { Clock } from '../options/clock.ts';

/** Work that several calls wait for. */
export interface SharedWork<Result> {
  /** What waiting rejects with when the time is over. */
  readonly expired: TimeoutError;
  /** Waits for the result, until the time is over. */
  wait(): Promise<Result>;
}

/**
 * Shares work between calls, with a time limit. Each waiting call has a timer of its own: those of the call that began the work may
 * have ended together with its runtime.
 *
 * @param clock - The clock.
 * @param limitMs - The longest wait, in milliseconds from now.
 * @param work - The work, which has begun.
 * @param name - Names the work in the error of waiting too long.
 */
export function shareWork<Result>(
  clock: Pick<Clock, 'now'>,
  limitMs: number,
  work: Promise<Result>,
  name: string,
): SharedWork<Result> {
  const endsAt = clock.now() + limitMs;
  const expired = new TimeoutError(name, limitMs);
  return {
    expired,
    wait: () =>
      new Promise((resolve, reject) => {
        const left = Math.max(0, endsAt - clock.now());
        const timer = setTimeout(reject, left, expired);
        work.then(resolve, reject).finally(() => clearTimeout(timer));
      }),
  };
}
