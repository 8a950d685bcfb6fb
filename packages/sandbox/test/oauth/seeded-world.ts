import { seedWorld } from '../../src/seed/seed-world.ts';
import { MemoryNonces } from '../../src/state/memory/memory-nonces.ts';
import { MemoryStore } from '../../src/state/memory/memory-store.ts';
import type { World } from '../../src/state/store.ts';

const seed = () => seedWorld({ seed: 1, today: 0, clock: { ahead: 0 } });

/** Runs work in a world of its own. */
export function inSeededWorld<Result>(work: (world: World) => Promise<Result>): Promise<Result> {
  return new MemoryStore({ nonces: new MemoryNonces(), seed }).transaction('test', work);
}
