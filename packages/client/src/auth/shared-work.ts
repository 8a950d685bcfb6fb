import { AbortError, TimeoutError } from '../errors/unanswered-errors.ts';
import type { Clock } from '../options/clock.ts';

/** Work that several calls wait for. */
export interface SharedWork<Result> {
  /** Error of waiting too long. */
  readonly expired: TimeoutError;
  /** Waits for the result within the time limit. */
  wait(): Promise<Result>;
}

/**
 * Shares work between calls, with a time limit. Each waiting call has a timer of its own, because a worker runtime may end the call that
 * began the work together with its timers.
 *
 * @param clock - The clock.
 * @param limitMs - Time limit from now, in milliseconds.
 * @param work - The work, which has begun.
 * @param name - Name of the work, for the error of waiting too long.
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

/**
 * Waits for shared work until the caller aborts.
 *
 * @param work - The work. It continues after an abort.
 * @param signal - The signal of the caller.
 * @param name - Name of the work, for the error.
 * @throws {@link AbortError} when the caller aborts.
 */
export function waitUntilAborted<Result>(
  work: SharedWork<Result>,
  signal: AbortSignal | undefined,
  name: string,
): Promise<Result> {
  if (!signal) return work.wait();
  return new Promise((resolve, reject) => {
    const abort = () => reject(new AbortError(name, signal.reason));
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort, { once: true });
    work
      .wait()
      .then(resolve, reject)
      .finally(() => signal.removeEventListener('abort', abort));
  });
}
