import type { Running } from './running.ts';

let current: Running | undefined;

/** Returns the callback whose code is running; `undefined` when there is none. In browsers it is not known after the first `await`. */
export const running = (): Running | undefined => current;

/** Runs code as part of a callback, or of none, until its first `await`. */
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
