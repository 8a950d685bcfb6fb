/** Time, as far as a wallet needs it. Tests give one of their own, so that nothing waits. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /**
   * Waits.
   *
   * @param durationMs - How long, in milliseconds.
   * @param signal - Ends the wait at once; the promise then rejects.
   */
  sleep(durationMs: number, signal: AbortSignal): Promise<void>;
}

/** The platform's own clock and timers. */
export const systemClock: Clock = {
  now: () => Date.now(),
  sleep: (durationMs, signal) =>
    new Promise((resolve, reject) => {
      const stop = () => {
        clearTimeout(timer);
        reject(signal.reason);
      };
      const timer = setTimeout(() => {
        signal.removeEventListener('abort', stop);
        resolve();
      }, durationMs);
      if (signal.aborted) stop();
      else signal.addEventListener('abort', stop, { once: true });
    }),
};
