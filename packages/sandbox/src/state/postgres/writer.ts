import { StoreUnavailable } from '../store-unavailable.ts';
import type { Work } from '../store.ts';
import type { Change } from '../memory/change-log.ts';
import type { Connections, LockedTransaction } from './connections.ts';
import type { ReplicaPlace } from './replica-place.ts';
import type { ReplicaWorlds } from './replica-worlds.ts';
import type { Run } from './statement.ts';
import { type SaveRow, saveStatement } from './sync-statements.ts';
import type { Synchronizer } from './synchronizer.ts';
import { changedColumns } from './world-changes.ts';
import { full } from './world-rows.ts';

/** The objects that writes need. */
interface WriterContext {
  readonly connections: Connections;
  readonly synchronizer: Synchronizer;
  readonly worlds: ReplicaWorlds;
  /** Maximum of all bytes. */
  readonly limit: number;
  readonly now: () => number;
  /** Called with the changes of a write after it was committed. */
  readonly changed: (place: ReplicaPlace, changes: readonly Change[]) => void;
}

/** Another process has changed the world since the version that the write started from. */
class Conflict extends Error {}

/**
 * Writes worlds. A write runs on the version in memory and is saved in one statement, if the database still has that version. Otherwise
 * the changes of the others are loaded, and the write runs again with the lock of the world's row.
 */
export class Writer {
  readonly #context: WriterContext;

  constructor(context: WriterContext) {
    this.#context = context;
  }

  /**
   * Runs a write. The caller has the lock of the world in this process.
   *
   * @param started - The tick at which the write started.
   * @returns Nothing when the world was removed.
   */
  async write<Result>(
    place: ReplicaPlace,
    work: Work<Result>,
    started: number,
  ): Promise<{ readonly result: Result } | undefined> {
    const { worlds } = this.#context;
    for (;;) {
      if (!(await worlds.catchUp(place))) return undefined;
      if (place.contended) return this.#writeLocked(place, work);
      const done = await this.#tryToWrite(place, work, started);
      if (done) return done;
    }
  }

  /** Runs work in a transaction that has the lock of the world's row, on its latest state. */
  locked<Result>(
    place: ReplicaPlace,
    work: (transaction: LockedTransaction) => Promise<Result>,
  ): Promise<Result | undefined> {
    const { connections, synchronizer, worlds } = this.#context;
    return connections.locked(`select from worlds where id = ${place.id} for update`, async (transaction) => {
      const { version } = place;
      await synchronizer.confirm(place, transaction.run);
      if (!(await worlds.catchUp(place, transaction.run))) return undefined;
      place.contended = place.version !== version;
      return work(transaction);
    });
  }

  /** Runs a write without a lock. Without a result, others were faster. */
  async #tryToWrite<Result>(
    place: ReplicaPlace,
    work: Work<Result>,
    started: number,
  ): Promise<{ readonly result: Result } | undefined> {
    const { synchronizer, connections } = this.#context;
    return synchronizer.using(place, async () => {
      let saved = false;
      try {
        const result = await this.#transact(place, work, async (changes, at) => {
          // Something has already said that it is too late.
          if (place.incoming) throw new Conflict();
          await this.#save(place, changes, at, connections.run);
          saved = true;
        });
        if (saved || (await synchronizer.isFresh(place, started))) return { result };
      } catch (error) {
        if (error instanceof Conflict) place.contended = true;
        // The error may come from an old state.
        else if (error instanceof StoreUnavailable || (await synchronizer.isFresh(place, started)))
          throw error;
      }
      return undefined;
    });
  }

  #writeLocked<Result>(
    place: ReplicaPlace,
    work: Work<Result>,
  ): Promise<{ readonly result: Result } | undefined> {
    return this.locked(place, async ({ run, commit }) => ({
      result: await this.#transact(place, work, async (changes, at) => {
        await this.#save(place, changes, at, run);
        await commit();
      }),
    }));
  }

  /** Runs work, saves its changes, and notes the new version. */
  async #transact<Result>(
    place: ReplicaPlace,
    work: Work<Result>,
    save: (changes: readonly Change[], at: number) => Promise<void>,
  ): Promise<Result> {
    const { now, changed, synchronizer } = this.#context;
    // Time in a world never goes back, whichever process writes.
    const at = Math.max(now(), place.writtenAt);
    return place.world.transact(work, at, async (changes) => {
      const tick = synchronizer.tick();
      await save(changes, at);
      place.saved(place.version + 1, at, tick);
      changed(place, changes);
    });
  }

  async #save(place: ReplicaPlace, changes: readonly Change[], at: number, run: Run): Promise<void> {
    const { synchronizer, worlds, limit } = this.#context;
    const { id, version, world } = place;
    const row = await synchronizer.timed<SaveRow>(
      saveStatement,
      [id, version, at, world.size, limit, ...changedColumns(world, changes)],
      run,
    );
    synchronizer.noteUsage(row.total, worlds.bytes);
    if (row.saved === version + 1) return;
    if (!row.fits) throw full(limit);
    throw new Conflict();
  }
}
