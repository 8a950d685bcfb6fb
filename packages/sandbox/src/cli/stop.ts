/**
 * Ends the process gracefully on the first SIGINT or SIGTERM, and immediately on the second.
 *
 * @param close - Finishes the responses that are being sent. Called with the signal; with `undefined` when there was none.
 * @returns A function that ends the process like the first signal.
 */
export function stopOnSignals(close: (signal?: NodeJS.Signals) => Promise<void>): () => void {
  let stopping = false;
  const stop = (signal?: NodeJS.Signals): void => {
    if (stopping) return;
    stopping = true;
    void close(signal).finally(() => {
      process.exitCode ??= 0;
      // Timers, such as the one that checks the parent, must not keep the process alive.
      process.exit();
    });
  };
  for (const [signal, exitCode] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const) {
    process.on(signal, () => {
      if (stopping) process.exit(exitCode);
      stop(signal);
    });
  }
  return () => stop();
}

/** Interval at which the parent is checked, in milliseconds. */
const checkEveryMs = 500;

/** Calls a function once the parent process has ended. */
// The scripts of this repository have a watch of their own in `scripts/process/parent.mjs`: they run before anything is built, and
// what is published cannot import from them.
export function whenParentEnds(callback: () => void): void {
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent && isAlive(parent)) return;
    clearInterval(timer);
    callback();
  }, checkEveryMs);
}

// On Windows the id of the parent does not change when it ends.
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
