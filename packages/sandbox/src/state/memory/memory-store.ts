import {
  defaultWorld,
  type NonceMemory,
  type Store,
  TooManyWorlds,
  type World,
  type WorldSnapshot,
} from '../store.ts';
import { Budget, budgets, sizeOf } from '../budget.ts';
import type { WorldSeed } from '../world-seed.ts';
import { MemorySnapshot, MemoryWorld } from './memory-world.ts';
import { StatementIndex } from './statement-index.ts';

/** What a store in memory is made with. */
interface MemoryStoreOptions {
  /** Makes what every world begins with; called once, when the first world is needed. */
  readonly seed: () => WorldSeed;
  /** What remembers nonces. */
  readonly nonces: NonceMemory;
  /** Most worlds at a time beside the default one. @default 1_000 */
  readonly maxWorlds?: number;
  /** Most bytes that the records of all worlds take. @default 268_435_456 */
  readonly stateBytes?: number;
}

/** Makes a world of this name as it begins. */
type Beginning = (world: string) => MemoryWorld;

interface Place {
  readonly queue: Queue;
  begin: Beginning;
  world: MemoryWorld;
}

/** Keeps all worlds in memory. */
export class MemoryStore implements Store {
  readonly nonces: NonceMemory;
  readonly budget: Budget;
  readonly #makeSeed: () => WorldSeed;
  readonly #maxWorlds: number;
  #begin: Beginning | undefined;
  readonly #places = new Map<string, Place>();

  constructor({
    seed,
    nonces,
    maxWorlds = budgets.worlds,
    stateBytes = budgets.stateBytes,
  }: MemoryStoreOptions) {
    this.budget = new Budget(stateBytes);
    this.#makeSeed = seed;
    this.nonces = nonces;
    this.#maxWorlds = maxWorlds;
  }

  get hasSeveralWorlds(): boolean {
    return this.#places.size > 1 || !this.#places.has(defaultWorld);
  }

  async transaction<Result>(name: string, work: (world: World) => Promise<Result>): Promise<Result> {
    const place = this.#placeOf(name);
    return place.queue.run(() => place.world.transact(work));
  }

  async reset(name: string): Promise<void> {
    const place = this.#placeOf(name);
    await place.queue.run(async () => {
      place.world.close();
      place.world = place.begin(name);
    });
  }

  async begin(name: string, seed: WorldSeed): Promise<void> {
    const place = this.#placeOf(name);
    await place.queue.run(async () => {
      this.budget.check(1);
      place.begin = beginningWith(seed, this.budget, statementBytes(seed));
      place.world.close();
      place.world = place.begin(name);
    });
  }

  async snapshot(name: string): Promise<WorldSnapshot> {
    const place = this.#placeOf(name);
    return place.queue.run(async () => new MemorySnapshot(place.world));
  }

  async restore(name: string, snapshot: WorldSnapshot): Promise<void> {
    if (!(snapshot instanceof MemorySnapshot)) throw new TypeError('snapshot: one of this kind is needed.');
    const place = this.#placeOf(name);
    await place.queue.run(async () => {
      this.budget.check(snapshot.bytes - place.world.size);
      snapshot.putInto(place.world);
    });
  }

  async open(name: string): Promise<void> {
    this.#placeOf(name);
  }

  async has(name: string): Promise<boolean> {
    return this.#places.has(name);
  }

  async worlds(): Promise<readonly string[]> {
    return [...this.#places.keys()];
  }

  async remove(name: string): Promise<void> {
    this.#places.get(name)?.world.close();
    this.#places.delete(name);
  }

  async worldOf(secret: string): Promise<string | undefined> {
    for (const { world } of this.#places.values()) if (await world.knows(secret)) return world.name;
    return undefined;
  }

  #placeOf(name: string): Place {
    let place = this.#places.get(name);
    if (!place) {
      // There is always room for the default world.
      const others = this.#places.size - (this.#places.has(defaultWorld) ? 1 : 0);
      if (name !== defaultWorld && others >= this.#maxWorlds) {
        throw new TooManyWorlds(`There are ${this.#maxWorlds} worlds already.`);
      }
      if (name !== defaultWorld) this.budget.check(1);
      const begin = (this.#begin ??= beginningWith(this.#makeSeed(), this.budget));
      place = { queue: new Queue(), begin, world: begin(name) };
      this.#places.set(name, place);
    }
    return place;
  }
}

/** Bytes of the statements that a world begins with; those of the usual beginning are shared by all worlds. */
function statementBytes({ statements }: WorldSeed): number {
  return [...statements.values()].flat().reduce((sum, row) => sum + sizeOf(row), 0);
}

/** @param ownBytes - Bytes that a world takes beside its records. */
function beginningWith(seed: WorldSeed, budget: Budget, ownBytes = 0): Beginning {
  const indexes = [...(seed.olderStatements ?? [])].map(
    ([id, rows]) => [id, new StatementIndex(rows)] as const,
  );
  const statements = new Map(indexes);
  for (const [id, rows] of seed.statements) {
    const index = statements.get(id) ?? new StatementIndex();
    for (const row of rows) index.add(row);
    statements.set(id, index);
  }
  return (name) => new MemoryWorld(name, seed, statements, budget, ownBytes);
}

/** Runs pieces of work one after the other. */
class Queue {
  #last: Promise<unknown> = Promise.resolve();

  /** Runs work when everything before it has ended, well or not. */
  run<Result>(work: () => Promise<Result>): Promise<Result> {
    const result = this.#last.then(work);
    this.#last = result.catch(() => undefined);
    return result;
  }
}
