import type { Clock } from '@litas/client';

/** The real time, with waits that take none. */
export const impatientClock: Clock = {
  now: () => Date.now(),
  sleep: async (_, signal) => {
    signal.throwIfAborted();
  },
};
