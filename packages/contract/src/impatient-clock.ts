import type { Clock } from '@litas/client';

/** A clock with the real time whose waits end at once. */
export const impatientClock: Clock = {
  now: () => Date.now(),
  sleep: async (_, signal) => {
    signal.throwIfAborted();
  },
};
