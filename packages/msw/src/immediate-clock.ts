import type { Clock } from '@litas/client';

/** The result of {@link immediateClock}. */
export interface ImmediateClock extends Clock {
  /** The lengths of all waits, in milliseconds. */
  readonly waits: readonly number[];
}

/**
 * Creates a clock for the option `clock` of `createWallet` that does not wait: retries follow at once. It tells the real time, and records
 * how long each wait would have been.
 *
 * @returns The clock.
 *
 * @example
 * import { createWallet } from '@litas/client';
 * import { handlers, immediateClock, rateLimited } from '@litas/msw';
 * import { setupServer } from 'msw/node';
 *
 * const server = setupServer(...handlers());
 * server.listen();
 * server.use(rateLimited({ times: 2, retryAfter: 7 }));
 * const clock = immediateClock();
 * await createWallet({ clock }).getServer();
 * console.log(clock.waits.join(' ')); // 7000 7000
 * server.close();
 */
export function immediateClock(): ImmediateClock {
  const waits: number[] = [];
  return {
    waits,
    now: () => Date.now(),
    sleep: async (durationMs, signal) => {
      signal.throwIfAborted();
      waits.push(durationMs);
    },
  };
}
