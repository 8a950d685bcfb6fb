import { seedWorld } from '../../src/seed/seed-world.ts';
import { MemoryNonces } from '../../src/state/memory/memory-nonces.ts';
import { MemoryStore } from '../../src/state/memory/memory-store.ts';
import type { World } from '../../src/state/store.ts';

/** Makes what runs each piece of work on a seeded world that nothing has happened in. */
export function newWorlds(): <Result>(work: (world: World) => Promise<Result>) => Promise<Result> {
  const store = new MemoryStore({
    nonces: new MemoryNonces(),
    seed: () => seedWorld({ seed: 1, today: 1_769_817_600, clock: { ahead: 0 } }),
  });
  return async (work) => {
    await store.reset('new');
    return store.transaction('new', work);
  };
}
