import { Budget, budgets } from '../budget.ts';
import { MemorySnapshot } from '../memory/memory-snapshot.ts';
import { statementBytes, Template } from '../memory/template.ts';
import type { NonceMemory } from '../nonces.ts';
import { type NamedSnapshots, type Store, type StoreUsage, type Work, type WorldSnapshot } from '../store.ts';
import type { TeamRegistry } from '../teams.ts';
import type { WorldSeed } from '../world-seed.ts';
import { countStart, migrate } from './open-database.ts';
import type { Database } from './schema.ts';
import { SqlNonces } from './sql-nonces.ts';
import { SqlSnapshots } from './sql-snapshots.ts';
import { SqlTeams } from './sql-teams.ts';
import { Templates } from './templates.ts';
import { SqlWorlds } from './sql-worlds.ts';
import { saveChanges } from './world-rows.ts';

/** Options of a store in a database. */
export interface SqlStoreOptions {
  /** Real time and the signing clock, in milliseconds since 1970. @default Date.now */
  readonly now?: () => number;
  /** Maximum number of worlds in addition to the default one. @default 1_000 */
  readonly maxWorlds?: number;
  /** Maximum size of the state of all worlds, in bytes. @default 268_435_456 */
  readonly stateBytes?: number;
  /**
   * Whether to update the tables of an earlier version. Otherwise they are a {@link StoreOpenError} with the code `older_tables`.
   * @default true
   */
  readonly update?: boolean;
}

/**
 * Stores worlds in a database that a single process uses. A world in use is also in memory: reads need no query, and a write is finished
 * when the database has committed it.
 */
export class SqlStore implements Store {
  readonly nonces: NonceMemory;
  readonly teams: TeamRegistry;
  readonly instance: string;
  readonly #database: Database;
  readonly #nonces: SqlNonces;
  readonly #templates: Templates;
  readonly #snapshots: SqlSnapshots;
  readonly #now: () => number;
  readonly #budget: Budget;
  readonly #worlds: SqlWorlds;

  private constructor(database: Database, nonces: SqlNonces, instance: string, options: SqlStoreOptions) {
    const { now = Date.now, maxWorlds = budgets.worlds, stateBytes = budgets.stateBytes } = options;
    this.#database = database;
    this.#nonces = nonces;
    this.nonces = nonces;
    this.teams = new SqlTeams(database, now);
    this.instance = instance;
    this.#now = now;
    this.#budget = new Budget(stateBytes);
    this.#templates = new Templates(database);
    this.#worlds = new SqlWorlds(database, this.#templates, this.#budget, maxWorlds);
    this.#snapshots = new SqlSnapshots(database, this.#templates, this.#budget, now);
  }

  /**
   * Opens the store in a database, and migrates its tables.
   *
   * @param name - Name of the database for error messages.
   */
  static async open(database: Database, name: string, options: SqlStoreOptions = {}): Promise<SqlStore> {
    await migrate(database, name, options.update);
    const start = await countStart(database);
    const nonces = await SqlNonces.open(database, options.now ?? Date.now);
    const store = new SqlStore(database, nonces, `start ${start}`, options);
    await store.#templates.deleteUnused();
    await store.#worlds.load();
    store.#budget.add(await store.#snapshots.bytes());
    return store;
  }

  useTemplate(template: () => WorldSeed): void {
    this.#worlds.useTemplate(template);
  }

  read<Result>(name: string, work: Work<Result>): Promise<Result> {
    return this.#worlds.run('read', name, ({ world }) => work(world.state, this.#now()));
  }

  write<Result>(name: string, work: Work<Result>): Promise<Result> {
    return this.#worlds.run('write', name, ({ id, world }) =>
      world.transact(work, this.#now(), (changes) =>
        this.#database.transaction().execute(async (transaction) => {
          await saveChanges(transaction, id, world, changes);
          const { size: bytes } = world;
          await transaction.updateTable('worlds').set({ bytes }).where('id', '=', id).execute();
        }),
      ),
    );
  }

  reset(name: string): Promise<void> {
    return this.#worlds.run('write', name, (place) => this.#worlds.restart(place, place.template));
  }

  load(name: string, seed: WorldSeed): Promise<void> {
    return this.#worlds.run('write', name, (place) => {
      this.#budget.check(1);
      return this.#worlds.restart(place, new Template(seed, statementBytes(seed)));
    });
  }

  snapshot(name: string): Promise<WorldSnapshot> {
    return this.#worlds.run('write', name, ({ world }) => MemorySnapshot.of(world));
  }

  restore(name: string, snapshot: WorldSnapshot): Promise<void> {
    if (!(snapshot instanceof MemorySnapshot)) {
      return Promise.reject(
        new TypeError('snapshot: it must be a snapshot that `snapshot` or `snapshots.get` returned.'),
      );
    }
    return this.#worlds.run('write', name, async (place) => {
      this.#budget.check(snapshot.bytes - place.world.size);
      const before = place.world.contents();
      place.world.restore(snapshot.contentsFor(name));
      try {
        await this.#worlds.saveWhole(place, place.template);
      } catch (error) {
        place.world.replace(before);
        throw error;
      }
    });
  }

  readonly snapshots: NamedSnapshots = {
    keep: (name, called) =>
      this.#worlds.run('write', name, ({ id, world }) => this.#snapshots.keep(id, world, called)),
    get: async (name, called) =>
      this.#worlds.has(name)
        ? this.#worlds.run('read', name, ({ id }) => this.#snapshots.get(id, name, called))
        : undefined,
    list: async (name) =>
      this.#worlds.has(name) ? this.#worlds.run('read', name, ({ id }) => this.#snapshots.list(id)) : [],
    remove: async (name, called) =>
      this.#worlds.has(name) &&
      this.#worlds.run('write', name, ({ id }) => this.#snapshots.remove(id, called)),
  };

  async open(name: string): Promise<void> {
    await this.#worlds.placeOf(name);
  }

  async has(name: string): Promise<boolean> {
    return this.#worlds.has(name);
  }

  async worlds(): Promise<readonly string[]> {
    return this.#worlds.names;
  }

  async remove(name: string): Promise<void> {
    if (!this.#worlds.has(name)) return;
    const place = await this.#worlds.placeOf(name);
    await place.lock.write(async () => {
      if (place.removed) return;
      const bytes = await this.#snapshots.bytes(place.id);
      await this.#worlds.remove(place);
      this.#budget.add(-bytes);
    });
  }

  async worldOf(secrets: readonly string[]): Promise<string | undefined> {
    for (const secret of secrets) {
      const worlds = await this.#worlds.worldsOf(secret);
      if (worlds.length === 1) return worlds[0];
      if (worlds.length > 1) return this.#worlds.names.find((name) => worlds.includes(name));
    }
    return undefined;
  }

  async usage(): Promise<StoreUsage> {
    return {
      state: { used: this.#budget.used, limit: this.#budget.limit },
      worlds: { used: this.#worlds.names.length, limit: this.#worlds.maxWorlds + 1 },
      nonces: this.#nonces.usage(),
    };
  }

  async close(): Promise<void> {
    await this.#database.destroy();
  }
}
