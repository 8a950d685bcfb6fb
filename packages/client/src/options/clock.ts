/** The time, as far as a wallet needs it. Tests use a clock of their own, so that they need not wait. */
export interface Clock {
  /** Returns the time in milliseconds since 1970. */
  now(): number;
  /**
   * Waits.
   *
   * @param durationMs - Length of the wait, in milliseconds.
   * @param signal - Ends the wait at once; the promise then rejects.
   */
  sleep(durationMs: number, signal: AbortSignal): Promise<void>;
}

/** The clock and the timers of the platform. */
export const systemClock: Clock = {
  now: () => Date.now(),
  sleep: (durationMs, signal) =>
    new Promise((resolve, reject) => {
      const abort = () => {
        clearTimeout(timer);
        reject(signal.reason);
      };
      const timer = setTimeout(() => {
        signal.removeEventListener('abort', abort);
        resolve();
      }, durationMs);
      if (signal.aborted) abort();
      else signal.addEventListener('abort', abort, { once: true });
    }),
};
