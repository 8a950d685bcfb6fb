import { seedWorld } from '../../src/seed/seed-world.ts';
import { MemoryStore, type MemoryStoreOptions } from '../../src/state/memory/memory-store.ts';
import type { ClockSetting } from '../../src/state/clock.ts';

/** What the worlds of a store begin from. */
interface Beginning extends MemoryStoreOptions {
  /** The first second of the day on which worlds begin, Unix time. @default 2026-01-31 */
  readonly today?: number;
  /** @default runs with the real one */
  readonly clock?: ClockSetting;
}

/** Creates a store in memory with the seeded people in each world. */
export function seededStore({
  today = 1_769_817_600,
  clock = { ahead: 0 },
  ...options
}: Beginning = {}): MemoryStore {
  const store = new MemoryStore(options);
  store.useTemplate(() => seedWorld({ seed: 1, today, clock }));
  return store;
}
