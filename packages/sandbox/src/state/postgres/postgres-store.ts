import { Budget, budgets } from '../budget.ts';
import { MemorySnapshot } from '../memory/memory-snapshot.ts';
import { statementBytes, Template } from '../memory/template.ts';
import { countStart } from '../sql/open-database.ts';
import { SqlTeams } from '../sql/sql-teams.ts';
import type { NamedSnapshots, Store, StoreUsage, Work, WorldSnapshot } from '../store.ts';
import type { TeamRegistry } from '../teams.ts';
import type { WorldSeed } from '../world-seed.ts';
import type { Connections } from './connections.ts';
import { DatabaseClock } from './database-clock.ts';
import { PostgresNonces } from './postgres-nonces.ts';
import { PostgresSnapshots } from './postgres-snapshots.ts';
import type { ReplicaPlace } from './replica-place.ts';
import { Reader } from './reader.ts';
import { ReplicaWorlds } from './replica-worlds.ts';
import { SharedTemplates } from './shared-templates.ts';
import type { Run, Statement } from './statement.ts';
import { Synchronizer } from './synchronizer.ts';
import { totalBytes } from './sync-statements.ts';
import { Writer } from './writer.ts';
import { replaceWorld } from './world-rows.ts';
import { WorldFinder } from './world-finder.ts';

/** Options of a store in PostgreSQL. */
export interface PostgresStoreOptions {
  /** Real time and the signing clock, in milliseconds since 1970. @default the clock of the database */
  readonly now?: () => number;
  /** Maximum number of worlds in addition to the default one. @default 1_000 */
  readonly maxWorlds?: number;
  /** Maximum size of the state of all worlds, in bytes. @default 268_435_456 */
  readonly stateBytes?: number;
}

const namesStatement: Statement = { name: 'litas-names', text: 'select name from worlds order by id' };
const hasStatement: Statement = {
  name: 'litas-has',
  text: 'select exists (select from worlds where name = $1) as found',
};
const removeStatement: Statement = { name: 'litas-remove', text: 'delete from worlds where id = $1' };
const usageStatement: Statement = {
  name: 'litas-usage',
  text: `select ${totalBytes} as bytes, (select count(*)::int from worlds) as worlds`,
};

/**
 * Stores worlds in a database that any number of processes share. A world in use is also in memory, with its version: a read runs on it,
 * and the statement that stores the nonce says whether the version is still the latest.
 */
export class PostgresStore implements Store {
  readonly nonces: PostgresNonces;
  readonly teams: TeamRegistry;
  readonly instance: string;
  readonly #connections: Connections;
  readonly #clock: DatabaseClock;
  readonly #budget: Budget;
  readonly #maxWorlds: number;
  readonly #synchronizer: Synchronizer;
  readonly #templates: SharedTemplates;
  readonly #snapshots: PostgresSnapshots;
  readonly #worlds: ReplicaWorlds;
  readonly #finder: WorldFinder;
  readonly #reader: Reader;
  readonly #writer: Writer;
  readonly now: () => number;

  private constructor(
    connections: Connections,
    instance: string,
    { now, maxWorlds = budgets.worlds, stateBytes = budgets.stateBytes }: PostgresStoreOptions,
  ) {
    this.instance = instance;
    this.#connections = connections;
    this.#maxWorlds = maxWorlds;
    this.#budget = new Budget(stateBytes);
    this.#clock = new DatabaseClock();
    this.now = now ?? (() => this.#clock.now());
    this.#synchronizer = new Synchronizer(connections, this.#clock, this.#budget);
    this.#templates = new SharedTemplates(connections.database);
    this.#snapshots = new PostgresSnapshots(connections, this.#templates, stateBytes);
    this.#worlds = new ReplicaWorlds({
      connections,
      templates: this.#templates,
      synchronizer: this.#synchronizer,
      budget: this.#budget,
      maxWorlds,
    });
    this.#finder = new WorldFinder(connections, this.#worlds);
    this.#reader = new Reader(this.#synchronizer, this.#worlds, this.now);
    this.#writer = new Writer({
      connections,
      synchronizer: this.#synchronizer,
      worlds: this.#worlds,
      limit: stateBytes,
      now: this.now,
      changed: (place, changes) => this.#finder.added(place.world, changes),
    });
    this.teams = new SqlTeams(connections.database, this.now);
    this.nonces = new PostgresNonces(connections, this.#synchronizer, this.now);
  }

  /** Opens the store in a database whose tables exist. */
  static async open(connections: Connections, options: PostgresStoreOptions): Promise<PostgresStore> {
    const start = await countStart(connections.database);
    const store = new PostgresStore(connections, `start ${start}`, options);
    await store.#templates.deleteUnused();
    // Reads the clock of the database.
    await store.#synchronizer.contents(0);
    return store;
  }

  useTemplate(template: () => WorldSeed): void {
    this.#worlds.useTemplate(template);
  }

  read<Result>(name: string, work: Work<Result>): Promise<Result> {
    const started = this.#synchronizer.tick();
    return this.#worlds.run(name, (place) => this.#reader.read(place, work, started));
  }

  write<Result>(name: string, work: Work<Result>): Promise<Result> {
    const started = this.#synchronizer.tick();
    return this.#worlds.run(name, (place) =>
      place.lock.write(() => this.#writer.write(place, work, started)),
    );
  }

  reset(name: string): Promise<void> {
    return this.#exclusively(name, (place, run, commit) => this.#restart(place, run, commit, place.template));
  }

  async begin(name: string, seed: WorldSeed): Promise<void> {
    const template = new Template(seed, statementBytes(seed));
    await this.#templates.idOf(template);
    await this.#exclusively(name, (place, run, commit) => {
      this.#budget.check(1);
      return this.#restart(place, run, commit, template);
    });
  }

  snapshot(name: string): Promise<WorldSnapshot> {
    return this.#exclusively(name, async ({ world }) => MemorySnapshot.of(world));
  }

  restore(name: string, snapshot: WorldSnapshot): Promise<void> {
    if (!(snapshot instanceof MemorySnapshot)) {
      return Promise.reject(
        new TypeError('snapshot: it must be a snapshot that `snapshot` or `snapshots.get` returned.'),
      );
    }
    return this.#exclusively(name, async (place, run, commit) => {
      const before = place.world.contents();
      this.#budget.check(snapshot.bytes - place.world.size);
      place.world.restore(snapshot.contentsFor(name));
      try {
        await this.#save(place, run, place.template);
        await commit();
      } catch (error) {
        place.world.replace(before);
        throw error;
      }
      this.#saved(place);
      this.#finder.clear();
    });
  }

  readonly snapshots: NamedSnapshots = {
    keep: (name, called) =>
      this.#exclusively(name, async ({ id, world }, run, commit) => {
        const kept = await this.#snapshots.keep(run, id, world, called);
        await commit();
        return kept;
      }),
    get: (name, called) => this.#snapshots.get(name, called),
    names: (name) => this.#snapshots.names(name),
  };

  async open(name: string): Promise<void> {
    await this.#worlds.placeOf(name);
  }

  async has(name: string): Promise<boolean> {
    if (this.#worlds.inMemory(name)) return true;
    const [row] = await this.#connections.run<{ found: boolean }>(hasStatement, [name]);
    return row?.found ?? false;
  }

  async worlds(): Promise<readonly string[]> {
    return (await this.#connections.run<{ name: string }>(namesStatement, [])).map(({ name }) => name);
  }

  async remove(name: string): Promise<void> {
    if (!(await this.has(name))) return;
    const place = await this.#worlds.placeOf(name);
    await place.lock.write(async () => {
      if (place.removed) return;
      await this.#connections.run(removeStatement, [place.id]);
      this.#worlds.drop(place);
    });
  }

  worldOf(secrets: readonly string[]): Promise<string | undefined> {
    return this.#finder.find(secrets);
  }

  async usage(): Promise<StoreUsage> {
    const [[row], nonces] = await Promise.all([
      this.#connections.run<{ bytes: number; worlds: number }>(usageStatement, []),
      this.nonces.count(),
    ]);
    const { bytes = 0, worlds = 0 } = row ?? {};
    this.#synchronizer.noteUsage(bytes, this.#worlds.bytes);
    return {
      state: { used: bytes, limit: this.#budget.limit },
      worlds: { used: worlds, limit: this.#maxWorlds + 1 },
      nonces: { used: nonces, limit: budgets.nonces },
    };
  }

  close(): Promise<void> {
    return this.#connections.close();
  }

  /** Runs work alone on the latest state of a world, in a transaction that has its lock. */
  #exclusively<Result>(
    name: string,
    work: (place: ReplicaPlace, run: Run, commit: () => Promise<void>) => Promise<Result>,
  ): Promise<Result> {
    return this.#worlds.run(name, (place) =>
      place.lock.write(() =>
        this.#writer.locked(place, async ({ run, commit }) => ({ result: await work(place, run, commit) })),
      ),
    );
  }

  /** Resets a world to a template. */
  async #restart(
    place: ReplicaPlace,
    run: Run,
    commit: () => Promise<void>,
    template: Template,
  ): Promise<void> {
    const after = this.#worlds.newWorld(place.name, template);
    after.keepPermanent(place.world);
    try {
      const { id, version, writtenAt } = place;
      await this.#save({ id, version, writtenAt, world: after }, run, template);
      await commit();
    } catch (error) {
      after.close();
      throw error;
    }
    place.world.close();
    place.world = after;
    place.template = template;
    this.#saved(place);
  }

  async #save(
    { id, version, writtenAt, world }: Pick<ReplicaPlace, 'id' | 'version' | 'writtenAt' | 'world'>,
    run: Run,
    template: Template,
  ): Promise<void> {
    await replaceWorld(run, { id, version, writtenAt }, world, {
      templateId: await this.#templates.idOf(template),
      baseId: await this.#templates.idOf(world.contents().statements.template),
      limit: Number.MAX_SAFE_INTEGER,
    });
  }

  #saved(place: ReplicaPlace): void {
    place.saved(place.version + 1, place.writtenAt, this.#synchronizer.tick());
  }
}
