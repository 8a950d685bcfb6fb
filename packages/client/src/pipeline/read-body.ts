import type { Middleware } from '../transport/attempt.ts';

/** Reads the body of an attempt, within its time limits. */
export const readBody: Middleware = (attempt, next) => {
  const { bytes } = attempt.request.body ?? {};
  // Most calls have no body to wait for.
  if (typeof bytes !== 'function') return next({ ...attempt, body: bytes });
  return (async () => {
    const body = await bytes(attempt.signal);
    attempt.signal.throwIfAborted();
    return next({ ...attempt, body });
  })();
};
