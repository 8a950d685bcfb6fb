import type { NonceMemory, Store, World } from '../store.ts';
import type { WorldSeed } from '../world-seed.ts';
import { MemoryWorld } from './memory-world.ts';
import { Queue } from './queue.ts';
import { StatementIndex } from './statement-index.ts';

/** What a store in memory is made with. */
export interface MemoryStoreOptions {
  /** Makes what every world begins with; called once, when the first world is needed. */
  readonly seed: () => WorldSeed;
  /** What remembers nonces. */
  readonly nonces: NonceMemory;
}

interface Place {
  readonly queue: Queue;
  world: MemoryWorld;
}

/** Keeps all worlds in memory. */
export class MemoryStore implements Store {
  readonly nonces: NonceMemory;
  readonly #makeSeed: () => WorldSeed;
  #begin: ((world: string) => MemoryWorld) | undefined;
  readonly #places = new Map<string, Place>();

  constructor({ seed, nonces }: MemoryStoreOptions) {
    this.#makeSeed = seed;
    this.nonces = nonces;
  }

  async transaction<Result>(name: string, work: (world: World) => Promise<Result>): Promise<Result> {
    const place = this.#placeOf(name);
    return place.queue.run(() => place.world.transact(work));
  }

  async reset(name: string): Promise<void> {
    const place = this.#placeOf(name);
    await place.queue.run(async () => {
      place.world = this.#newWorld(name);
    });
  }

  #placeOf(name: string): Place {
    let place = this.#places.get(name);
    if (!place) {
      place = { queue: new Queue(), world: this.#newWorld(name) };
      this.#places.set(name, place);
    }
    return place;
  }

  #newWorld(name: string): MemoryWorld {
    this.#begin ??= beginningWith(this.#makeSeed());
    return this.#begin(name);
  }
}

function beginningWith(seed: WorldSeed): (world: string) => MemoryWorld {
  const statements = new Map([...seed.statements].map(([id, rows]) => [id, new StatementIndex(rows)]));
  return (world) => new MemoryWorld(world, seed, statements);
}
