import type { Running } from './running.ts';

let current: Running | undefined;

/** Returns the callback whose code runs now; `undefined` when there is none. Browsers cannot tell once a callback has waited. */
export const running = (): Running | undefined => current;

/** Runs code as that of a callback, or as that of none, up to its first wait. */
export function runAs<Result>(
  callback: Running | undefined,
  work: () => Result | Promise<Result>,
): Promise<Result> {
  const before = current;
  current = callback;
  // Runs at once, up to its first wait; what it throws becomes a rejection.
  const result = (async () => work())();
  current = before;
  return result;
}
