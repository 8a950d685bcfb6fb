import type { Work } from '../store.ts';
import type { ReplicaPlace } from './replica-place.ts';
import type { ReplicaWorlds } from './replica-worlds.ts';
import type { Synchronizer } from './synchronizer.ts';

/**
 * Reads worlds. A read runs on the version in memory. Its result counts when a statement that was sent after its start says that no other
 * process has changed the world. Otherwise the changes are loaded, and the read runs again.
 */
export class Reader {
  readonly #synchronizer: Synchronizer;
  readonly #worlds: ReplicaWorlds;
  readonly #now: () => number;

  /** @param now - The clock of the store, in milliseconds since 1970. */
  constructor(synchronizer: Synchronizer, worlds: ReplicaWorlds, now: () => number) {
    this.#synchronizer = synchronizer;
    this.#worlds = worlds;
    this.#now = now;
  }

  /**
   * Runs a read.
   *
   * @param started - The tick at which the read started.
   * @returns Nothing when the world was removed.
   */
  async read<Result>(
    place: ReplicaPlace,
    work: Work<Result>,
    started: number,
  ): Promise<{ readonly result: Result } | undefined> {
    for (;;) {
      const done = await place.lock.read(() => this.#readOnce(place, work, started));
      if (done) return done;
      if (!(await place.lock.write(() => this.#worlds.catchUp(place)))) return undefined;
    }
  }

  /** Runs work on the version in memory. Without a result, it was not the latest when the read started. */
  async #readOnce<Result>(
    place: ReplicaPlace,
    work: Work<Result>,
    started: number,
  ): Promise<{ readonly result: Result } | undefined> {
    if (place.removed) return undefined;
    return this.#synchronizer.using(place, async () => {
      const outcome = await settle(() => work(place.world.state, Math.max(this.#now(), place.writtenAt)));
      return (await this.#synchronizer.isFresh(place, started)) ? resultOf(outcome) : undefined;
    });
  }
}

/** The result of work, or its error. */
type Outcome<Result> = { readonly result: Result } | { readonly error: unknown };

async function settle<Result>(work: () => Result | Promise<Result>): Promise<Outcome<Result>> {
  try {
    return { result: await work() };
  } catch (error) {
    return { error };
  }
}

function resultOf<Result>(outcome: Outcome<Result>): { readonly result: Result } {
  if ('error' in outcome) throw outcome.error;
  return outcome;
}
