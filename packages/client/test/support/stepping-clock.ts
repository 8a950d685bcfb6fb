import type { Clock } from '../../src/index.ts';

/** A clock that stands still but for the waits, which take no time. */
export interface SteppingClock extends Clock {
  /** The waits so far, in milliseconds. */
  readonly waits: number[];
  /** Sets it forward by some milliseconds. */
  advance(durationMs: number): void;
}

/** Makes a clock that begins at a given time, milliseconds since 1970. */
export function steppingClock(begin: number = Date.parse('2026-01-31T12:00:00Z')): SteppingClock {
  let time = begin;
  const waits: number[] = [];
  return {
    waits,
    now: () => time,
    advance: (durationMs) => {
      time += durationMs;
    },
    sleep: async (durationMs, signal) => {
      signal.throwIfAborted();
      waits.push(durationMs);
      time += durationMs;
    },
  };
}
