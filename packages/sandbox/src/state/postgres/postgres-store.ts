import { Budget, budgets } from '../budget.ts';
import { countStart } from '../sql/open-database.ts';
import { SqlTeams } from '../sql/sql-teams.ts';
import type { NamedSnapshots, Store, StoreUsage, Work, WorldSnapshot } from '../store.ts';
import type { TeamRegistry } from '../teams.ts';
import type { WorldSeed } from '../world-seed.ts';
import type { Connections } from './connections.ts';
import { DatabaseClock } from './database-clock.ts';
import { Listener } from './listener.ts';
import { PostgresJournal } from './postgres-journal.ts';
import { PostgresNonces } from './postgres-nonces.ts';
import { PostgresSnapshots } from './postgres-snapshots.ts';
import { Reader } from './reader.ts';
import { ReplicaWorlds } from './replica-worlds.ts';
import { SharedTemplates } from './shared-templates.ts';
import type { Statement } from './statement.ts';
import { Synchronizer } from './synchronizer.ts';
import { totalBytes } from './sync-statements.ts';
import { WholeWorlds } from './whole-worlds.ts';
import { Writer } from './writer.ts';
import { WorldFinder } from './world-finder.ts';

/** Options of a store in PostgreSQL. */
export interface PostgresStoreOptions {
  /** Real time and the signing clock, in milliseconds since 1970. @default the clock of the database */
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

const namesStatement: Statement = { name: 'litas-names', text: 'select name from worlds order by id' };
const hasStatement: Statement = {
  name: 'litas-has',
  text: 'select exists (select from worlds where name = $1) as found',
};
/** Removes a world, and tells the other processes. Parameters: world, channel. */
const removeStatement: Statement = {
  name: 'litas-remove',
  text: `with removed as (delete from worlds where id = $1::integer returning id)
    select pg_notify($2, 'removed ' || id) from removed`,
};
/** Channels belong to a database, tables to a schema. */
const channelStatement: Statement = {
  name: 'litas-channel',
  text: `select 'litas_' || 'worlds'::regclass::oid as channel`,
};
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
  readonly journal: PostgresJournal;
  readonly teams: TeamRegistry;
  readonly instance: string;
  readonly #connections: Connections;
  readonly #channel: string;
  #listener: Listener | undefined;
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
  readonly #whole: WholeWorlds;
  readonly now: () => number;

  private constructor(
    connections: Connections,
    { instance, channel }: { readonly instance: string; readonly channel: string },
    { now, maxWorlds = budgets.worlds, stateBytes = budgets.stateBytes }: PostgresStoreOptions,
  ) {
    this.instance = instance;
    this.#connections = connections;
    this.#channel = channel;
    this.journal = new PostgresJournal(connections, channel);
    this.#maxWorlds = maxWorlds;
    this.#budget = new Budget(stateBytes);
    this.#clock = new DatabaseClock();
    this.now = now ?? (() => this.#clock.now());
    this.#synchronizer = new Synchronizer(connections, this.#clock, this.#budget);
    this.#templates = new SharedTemplates(connections.database);
    this.#snapshots = new PostgresSnapshots(connections, this.#templates, stateBytes, this.now);
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
    this.#whole = new WholeWorlds({
      worlds: this.#worlds,
      writer: this.#writer,
      synchronizer: this.#synchronizer,
      templates: this.#templates,
      snapshots: this.#snapshots,
      budget: this.#budget,
      channel,
      secretsMoved: () => this.#finder.clear(),
    });
    this.teams = new SqlTeams(connections.database, this.now);
    this.nonces = new PostgresNonces(connections, this.#synchronizer, this.now);
  }

  /** Opens the store in a database whose tables exist. */
  static async open(connections: Connections, options: PostgresStoreOptions): Promise<PostgresStore> {
    const start = await countStart(connections.database);
    const [row] = await connections.run<{ channel: string }>(channelStatement, []);
    const store = new PostgresStore(
      connections,
      { instance: `start ${start}`, channel: row?.channel ?? '' },
      options,
    );
    store.#listener = await Listener.open(connections, store.#channel, {
      notified: (text) => void store.#notified(text),
      reconnected: () => void store.#reconnected(),
    });
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
    return this.#whole.reset(name);
  }

  load(name: string, seed: WorldSeed): Promise<void> {
    return this.#whole.load(name, seed);
  }

  snapshot(name: string): Promise<WorldSnapshot> {
    return this.#whole.snapshot(name);
  }

  restore(name: string, snapshot: WorldSnapshot): Promise<void> {
    return this.#whole.restore(name, snapshot);
  }

  readonly snapshots: NamedSnapshots = {
    keep: (name, called) => this.#whole.keep(name, called),
    get: (name, called) => this.#snapshots.get(name, called),
    list: (name) => this.#snapshots.list(name),
    remove: async (name, called) => (await this.has(name)) && this.#whole.removeSnapshot(name, called),
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
      await this.#connections.run(removeStatement, [place.id, this.#channel]);
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

  async close(): Promise<void> {
    this.journal.close();
    await this.#listener?.close();
    await this.#connections.close();
  }

  /** Handles a notification of another process, or of this one. */
  async #notified(text: string): Promise<void> {
    const [what = '', name = ''] = text.split(' ');
    if (what === 'world') await this.journal.wake(name);
    else if (what === 'secrets') this.#finder.clear();
    else await this.#worlds.removed(Number(name));
  }

  /** Finds out what was missed while there was no connection. */
  async #reconnected(): Promise<void> {
    this.#finder.clear();
    this.journal.wakeAll();
    await this.#worlds.checkAll().catch(() => undefined);
  }
}
