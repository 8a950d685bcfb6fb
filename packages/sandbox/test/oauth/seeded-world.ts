import { MemoryNonces } from '../../src/mac/memory-nonces.ts';
import { MemoryStore } from '../../src/store/memory/memory-store.ts';
import type { World } from '../../src/store/store.ts';
import { seedWorld } from '../../src/world/seed-world.ts';

const seed = () => seedWorld({ seed: 1, today: 0, clock: { ahead: 0 } });

/** Runs work in a world of its own. */
export function inSeededWorld<Result>(work: (world: World) => Promise<Result>): Promise<Result> {
  return new MemoryStore({ nonces: new MemoryNonces(), seed }).transaction('test', work);
}
