import { Budget, budgets } from '../budget.ts';
import type { NonceMemory } from '../nonces.ts';
import {
  defaultWorld,
  type NamedSnapshots,
  type Store,
  type StoreUsage,
  tooManyWorlds,
  type Work,
  type WorldSnapshot,
} from '../store.ts';
import type { TeamRegistry } from '../teams.ts';
import type { WorldSeed } from '../world-seed.ts';
import { MemoryNonces } from './memory-nonces.ts';
import { MemorySnapshot } from './memory-snapshot.ts';
import { MemoryTeams } from './memory-teams.ts';
import { MemoryWorld } from './memory-world.ts';
import { KeptSnapshots } from './kept-snapshots.ts';
import { Secrets } from './secrets.ts';
import { SharedLock } from './shared-lock.ts';
import { statementBytes, Template } from './template.ts';

/** Options of a store in memory. */
export interface MemoryStoreOptions {
  /** Real time, in milliseconds since 1970. @default Date.now */
  readonly now?: () => number;
  /** The signing clock, which limits how long nonces are stored, in milliseconds since 1970. @default `now` */
  readonly signingNow?: () => number;
  /** Maximum number of worlds in addition to the default one. @default 1_000 */
  readonly maxWorlds?: number;
  /** Maximum size of the state of all worlds, in bytes. @default 268_435_456 */
  readonly stateBytes?: number;
}

/** A world with the lock of its transactions and the template for resets. */
interface Place {
  readonly lock: SharedLock;
  readonly snapshots: KeptSnapshots;
  template: Template;
  world: MemoryWorld;
}

/** Keeps all worlds in memory. */
export class MemoryStore implements Store {
  readonly nonces: NonceMemory;
  readonly teams: TeamRegistry;
  readonly instance = '';
  readonly #now: () => number;
  readonly #budget: Budget;
  readonly #maxWorlds: number;
  readonly #nonces: MemoryNonces;
  readonly #secrets = new Secrets();
  readonly #places = new Map<string, Place>();
  #makeTemplate: (() => WorldSeed) | undefined;
  #template: Template | undefined;

  constructor(options: MemoryStoreOptions = {}) {
    const {
      now = Date.now,
      signingNow = now,
      maxWorlds = budgets.worlds,
      stateBytes = budgets.stateBytes,
    } = options;
    this.#now = now;
    this.#budget = new Budget(stateBytes);
    this.#maxWorlds = maxWorlds;
    this.#nonces = new MemoryNonces({ now: signingNow });
    this.nonces = this.#nonces;
    this.teams = new MemoryTeams(now, (name) => {
      const { world, snapshots } = this.#places.get(name) ?? {};
      return (world?.size ?? 0) + (snapshots?.bytes ?? 0);
    });
  }

  useTemplate(template: () => WorldSeed): void {
    this.#makeTemplate = template;
    this.#template = undefined;
  }

  async read<Result>(name: string, work: Work<Result>): Promise<Result> {
    const place = this.#placeOf(name);
    const turn = place.lock.startReading();
    if (turn) await turn;
    try {
      return await work(place.world.state, this.#now());
    } finally {
      place.lock.endReading();
    }
  }

  async write<Result>(name: string, work: Work<Result>): Promise<Result> {
    const place = this.#placeOf(name);
    return place.lock.write(() => place.world.transact(work, this.#now()));
  }

  async reset(name: string): Promise<void> {
    const place = this.#placeOf(name);
    await place.lock.write(async () => this.#restart(place, name));
  }

  async load(name: string, seed: WorldSeed): Promise<void> {
    const place = this.#placeOf(name);
    await place.lock.write(async () => {
      this.#budget.check(1);
      place.template = new Template(seed, statementBytes(seed));
      this.#restart(place, name);
    });
  }

  async snapshot(name: string): Promise<WorldSnapshot> {
    const place = this.#placeOf(name);
    return place.lock.write(async () => MemorySnapshot.of(place.world));
  }

  async restore(name: string, snapshot: WorldSnapshot): Promise<void> {
    if (!(snapshot instanceof MemorySnapshot))
      throw new TypeError('snapshot: it must be a snapshot that `snapshot` or `snapshots.get` returned.');
    const place = this.#placeOf(name);
    await place.lock.write(async () => {
      this.#budget.check(snapshot.bytes - place.world.size);
      place.world.restore(snapshot.contentsFor(name));
    });
  }

  readonly snapshots: NamedSnapshots = {
    keep: async (name, called) => {
      const { snapshots } = this.#placeOf(name);
      return snapshots.keep(called, await this.snapshot(name), Math.floor(this.#now() / 1_000));
    },
    get: async (name, called) => this.#places.get(name)?.snapshots.get(called),
    list: async (name) => this.#places.get(name)?.snapshots.list() ?? [],
    remove: async (name, called) => this.#places.get(name)?.snapshots.remove(called) ?? false,
  };

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
    const place = this.#places.get(name);
    if (!place) return;
    this.#places.delete(name);
    place.snapshots.close();
    await place.lock.write(async () => place.world.close());
  }

  worldOf(secrets: readonly string[]): string | undefined {
    for (const secret of secrets) {
      const worlds = this.#secrets.worldsOf(secret);
      if (worlds.length === 1) return worlds[0];
      if (worlds.length > 1) return [...this.#places.keys()].find((name) => worlds.includes(name));
    }
    return undefined;
  }

  async usage(): Promise<StoreUsage> {
    return {
      state: { used: this.#budget.used, limit: this.#budget.limit },
      worlds: { used: this.#places.size, limit: this.#maxWorlds + 1 },
      nonces: this.#nonces.usage(),
    };
  }

  async close(): Promise<void> {
    // Nothing is held open.
  }

  #restart(place: Place, name: string): void {
    const after = this.#newWorld(name, place.template);
    after.keepPermanent(place.world);
    place.world.close();
    place.world = after;
  }

  #newWorld(name: string, template: Template): MemoryWorld {
    return new MemoryWorld(name, template, { budget: this.#budget, secrets: this.#secrets });
  }

  #placeOf(name: string): Place {
    let place = this.#places.get(name);
    if (!place) {
      // There is always room for the default world.
      const others = this.#places.size - (this.#places.has(defaultWorld) ? 1 : 0);
      if (name !== defaultWorld && others >= this.#maxWorlds) {
        throw tooManyWorlds(this.#maxWorlds);
      }
      if (name !== defaultWorld) this.#budget.check(1);
      const template = this.#defaultTemplate();
      place = {
        lock: new SharedLock(),
        snapshots: new KeptSnapshots(this.#budget),
        template,
        world: this.#newWorld(name, template),
      };
      this.#places.set(name, place);
    }
    return place;
  }

  #defaultTemplate(): Template {
    if (!this.#makeTemplate) throw new Error('useTemplate must be called before worlds are used.');
    this.#template ??= new Template(this.#makeTemplate());
    return this.#template;
  }
}
