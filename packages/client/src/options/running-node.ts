import { AsyncLocalStorage } from 'node:async_hooks';
import type { Running } from './running.ts';

/** A callback, and whether it has ended. Code that it started can still run afterwards. */
interface Recorded {
  readonly callback: Running | undefined;
  hasEnded: boolean;
  readonly outer: Recorded | undefined;
}

const storage = new AsyncLocalStorage<Recorded>();

function recorded(): Recorded | undefined {
  let current = storage.getStore();
  while (current?.hasEnded) current = current.outer;
  return current;
}

/** Returns the callback whose code is running, even after an `await`; `undefined` when there is none. */
export const running = (): Running | undefined => recorded()?.callback;

/** Runs code as part of a callback, or of none. */
export async function runAs<Result>(
  callback: Running | undefined,
  work: () => Result | Promise<Result>,
): Promise<Result> {
  const current: Recorded = { callback, hasEnded: false, outer: recorded() };
  try {
    return await storage.run(current, work);
  } finally {
    current.hasEnded = true;
  }
}
