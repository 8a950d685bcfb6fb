import type { Budget } from '../budget.ts';
import { MemorySnapshot } from '../memory/memory-snapshot.ts';
import { statementBytes, Template } from '../memory/template.ts';
import type { ListedSnapshot, WorldSnapshot } from '../store.ts';
import type { WorldSeed } from '../world-seed.ts';
import type { PostgresSnapshots } from './postgres-snapshots.ts';
import type { ReplicaPlace } from './replica-place.ts';
import type { ReplicaWorlds } from './replica-worlds.ts';
import type { SharedTemplates } from './shared-templates.ts';
import type { Run, Statement } from './statement.ts';
import type { Synchronizer } from './synchronizer.ts';
import { replaceWorld } from './world-rows.ts';
import type { Writer } from './writer.ts';

/** Tells the other processes that secrets of one world may now be those of another, too. Parameters: channel. */
const secretsStatement: Statement = { name: 'litas-secrets', text: `select pg_notify($1, 'secrets')` };

/** The objects that changes of whole worlds need. */
interface WholeWorldsContext {
  readonly worlds: ReplicaWorlds;
  readonly writer: Writer;
  readonly synchronizer: Synchronizer;
  readonly templates: SharedTemplates;
  readonly snapshots: PostgresSnapshots;
  readonly budget: Budget;
  readonly channel: string;
  /** Called when secrets of one world may be those of another, too. */
  readonly secretsMoved: () => void;
}

/** Captures and replaces all contents of worlds, each in a transaction that has the lock of the world's row. */
export class WholeWorlds {
  readonly #context: WholeWorldsContext;

  constructor(context: WholeWorldsContext) {
    this.#context = context;
  }

  reset(name: string): Promise<void> {
    return this.#exclusively(name, (place, run, commit) => this.#restart(place, run, commit, place.template));
  }

  async load(name: string, seed: WorldSeed): Promise<void> {
    const template = new Template(seed, statementBytes(seed));
    await this.#context.templates.idOf(template);
    await this.#exclusively(name, (place, run, commit) => {
      this.#context.budget.check(1);
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
      this.#context.budget.check(snapshot.bytes - place.world.size);
      place.world.restore(snapshot.contentsFor(name));
      try {
        await this.#save(place, run, place.template);
        // Secrets of one world may now be those of another, too.
        await run(secretsStatement, [this.#context.channel]);
        await commit();
      } catch (error) {
        place.world.replace(before);
        throw error;
      }
      this.#saved(place);
      this.#context.secretsMoved();
    });
  }

  /** Stores the state of a world as a named snapshot. */
  keep(name: string, called: string | undefined): Promise<ListedSnapshot> {
    return this.#exclusively(name, async ({ id, world }, run, commit) => {
      const kept = await this.#context.snapshots.keep(run, id, world, called);
      await commit();
      return kept;
    });
  }

  /** Removes a named snapshot. Returns whether it existed. */
  removeSnapshot(name: string, called: string): Promise<boolean> {
    return this.#exclusively(name, async ({ id, world }, run, commit) => {
      const existed = await this.#context.snapshots.remove(run, id, world.name, called);
      await commit();
      return existed;
    });
  }

  /** Runs work alone on the latest state of a world, in a transaction that has its lock. */
  #exclusively<Result>(
    name: string,
    work: (place: ReplicaPlace, run: Run, commit: () => Promise<void>) => Promise<Result>,
  ): Promise<Result> {
    return this.#context.worlds.run(name, (place) =>
      place.lock.write(() =>
        this.#context.writer.locked(place, async ({ run, commit }) => ({
          result: await work(place, run, commit),
        })),
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
    const after = this.#context.worlds.newWorld(place.name, template);
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
      templateId: await this.#context.templates.idOf(template),
      baseId: await this.#context.templates.idOf(world.contents().statements.template),
      limit: Number.MAX_SAFE_INTEGER,
    });
  }

  #saved(place: ReplicaPlace): void {
    place.saved(place.version + 1, place.writtenAt, this.#context.synchronizer.tick());
  }
}
