import type { Middleware } from '../transport/attempt.ts';

/** Reads the body of an attempt, within its time limits. */
export const readBody: Middleware = async (attempt, next) => {
  const { bytes } = attempt.request.body ?? {};
  const body = typeof bytes === 'function' ? await bytes(attempt.signal) : bytes;
  attempt.signal.throwIfAborted();
  return next({ ...attempt, body });
};
