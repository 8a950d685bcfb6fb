import { Account, Budget, budgets } from '../../state/budget.ts';
import { randomState, RandomWords } from '../../state/random.ts';
import type { SharedJournal } from '../../state/shared-journal.ts';
import { EventHub } from '../events/event-hub.ts';
import { ownerOf } from '../teams/team-worlds.ts';
import { type RequestRecord, Ring } from './ring.ts';

/** The journal and the correlation ids of a world. */
interface WorldJournal {
  /** The last requests. */
  readonly journal: Ring;
  /** Returns the id of the next request. */
  nextCorrelationId: () => string;
}

/** The journals of all worlds. */
export class Journals {
  /** Limit on the size of the journals of all worlds. */
  readonly journalBudget: Budget;
  /** Publishes events. */
  readonly events: EventHub;
  /** The journals that processes share; missing when this process is alone. */
  readonly shared: SharedJournal | undefined;
  readonly #seed: number;
  readonly #instance: string;
  readonly #journals = new Map<string, WorldJournal>();

  /**
   * @param seed - Seed of the correlation ids.
   * @param instance - Identifies this process among others that share the worlds; empty when there are none.
   * @param journalBytes - Maximum size of the journals of all worlds, in bytes.
   * @param events - Publishes events.
   * @param shared - The journals that processes share.
   */
  constructor(
    seed: number,
    instance = '',
    journalBytes: number = budgets.journalBytes,
    events: EventHub = new EventHub(),
    shared?: SharedJournal,
  ) {
    this.shared = shared;
    this.#seed = seed;
    this.#instance = instance;
    this.journalBudget = new Budget(journalBytes);
    this.events = events;
  }

  /** Returns the journal of a world. */
  of(world: string): WorldJournal {
    let journals = this.#journals.get(world);
    if (!journals) {
      journals = {
        journal: new Ring(new Account(this.journalBudget)),
        nextCorrelationId: this.#correlationIds(world),
      };
      this.#journals.set(world, journals);
    }
    return journals;
  }

  /**
   * Adds a request to the journal of a world. When the journals together exceed their limit, the longest one of the team with the most bytes
   * loses its oldest requests.
   */
  add(world: string, recorded: RequestRecord): void {
    this.of(world).journal.add(recorded);
    const { used, limit } = this.journalBudget;
    if (used > limit) this.#trim(limit);
  }

  /** Clears the journal of a world, and restarts its correlation ids, unless other processes have requests with the same ids. */
  async reset(world: string): Promise<void> {
    const journals = this.of(world);
    journals.journal.clear();
    if (this.#instance === '') journals.nextCorrelationId = this.#correlationIds(world);
    await this.shared?.clear(world);
  }

  /** Removes the journal of a world. */
  async forget(world: string): Promise<void> {
    const journals = this.#journals.get(world);
    journals?.journal.clear();
    if (this.#instance === '') this.#journals.delete(world);
    await this.shared?.clear(world);
  }

  #correlationIds(world: string): () => string {
    return correlationIds(this.#seed, world, this.#instance);
  }

  #trim(limit: number): void {
    const sizes = new Map<string, number>();
    for (const [world, { journal }] of this.#journals) {
      const owner = ownerOf(world) ?? world;
      sizes.set(owner, (sizes.get(owner) ?? 0) + journal.size);
    }
    while (this.journalBudget.used > limit) {
      const largest = [...sizes].reduce((one, other) => (other[1] > one[1] ? other : one));
      const longest = [...this.#journals]
        .filter(([world]) => (ownerOf(world) ?? world) === largest[0])
        .map(([, { journal }]) => journal)
        .reduce((one, other) => (other.size > one.size ? other : one));
      const before = longest.size;
      if (before === 0) return;
      // An eighth at a time, so that this is rare.
      while (longest.size > before * 0.875) longest.forgetOldest();
      sizes.set(largest[0], largest[1] - before + longest.size);
    }
  }
}

/**
 * Creates a generator of correlation ids: 32 hexadecimal digits, equal for the same seed and world.
 *
 * @param instance - Identifies this process among others that share the worlds.
 */
export function correlationIds(seed: number, world: string, instance = ''): () => string {
  const random = new RandomWords(
    randomState(`correlation ids ${seed} ${world}${instance && ` ${instance}`}`),
  );
  const codes = Array.from({ length: 32 }, () => 0);
  return () => {
    for (let index = 0, word = 0; index < 32; index += 1) {
      word = index % 8 === 0 ? random.next() : word << 4;
      codes[index] = hexDigits[word >>> 28] ?? 0;
    }
    // Texts that are added to each other stay many objects, for as long as the journal keeps the id.
    return String.fromCharCode(...codes);
  };
}

/** The code of each hexadecimal digit. */
const hexDigits = Array.from('0123456789abcdef', (digit) => digit.charCodeAt(0));
