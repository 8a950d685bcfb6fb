import type { Middleware } from '../transport/attempt.ts';

/** Reads the body of an attempt, within its time limits. */
export const readBody: Middleware = async (attempt, next) => {
  const { signal, request } = attempt;
  const { bytes } = request.body ?? {};
  const body = typeof bytes === 'function' ? await bytes(signal) : bytes;
  signal.throwIfAborted();
  return next({ ...attempt, body });
};
