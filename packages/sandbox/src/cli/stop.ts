/**
 * Ends the process gracefully on the first SIGINT or SIGTERM, and at once on the second.
 *
 * @param close - Finishes what is under way.
 * @returns What the first signal does, for other reasons to end.
 */
export function stopOnSignals(close: () => Promise<void>): () => void {
  let stopping = false;
  const stop = (): void => {
    if (stopping) return;
    stopping = true;
    void close().finally(() => {
      process.exitCode ??= 0;
      // What is left, such as a watch on the parent, must not keep the process alive.
      process.exit();
    });
  };
  for (const [signal, exitCode] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const) {
    process.on(signal, () => {
      if (stopping) process.exit(exitCode);
      stop();
    });
  }
  return stop;
}

/** How often the parent is looked for, in milliseconds. */
const checkEveryMs = 500;

/** Calls back once the process that started this one has ended. */
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

// On Windows the id of the parent stays what it was.
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
