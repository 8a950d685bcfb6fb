import type { AsyncLocalStorage } from 'node:async_hooks';
import type { Running } from './running.ts';

/** A callback, and whether it has ended. Code that it started can still run afterwards. */
interface Recorded {
  readonly callback: Running | undefined;
  hasEnded: boolean;
  readonly outer: Recorded | undefined;
}

/** The functions that find out which callback runs. */
export interface RunningCallbacks {
  /** Returns the callback whose code is running, even after an `await`; `undefined` when there is none. */
  readonly running: () => Running | undefined;
  /** Runs code as part of a callback, or of none. */
  readonly runAs: <Result>(
    callback: Running | undefined,
    work: () => Result | Promise<Result>,
  ) => Promise<Result>;
}

/** Finds out which callback runs, by the storage of Node.js that follows asynchronous code. */
export function createRunning(Storage: new () => AsyncLocalStorage<Recorded>): RunningCallbacks {
  const storage = new Storage();
  const recorded = (): Recorded | undefined => {
    let current = storage.getStore();
    while (current?.hasEnded) current = current.outer;
    return current;
  };
  return {
    running: () => recorded()?.callback,
    runAs: async (callback, work) => {
      const current: Recorded = { callback, hasEnded: false, outer: recorded() };
      try {
        return await storage.run(current, work);
      } finally {
        current.hasEnded = true;
      }
    },
  };
}
