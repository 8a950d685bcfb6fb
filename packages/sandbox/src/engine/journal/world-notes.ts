import { Account, Budget, budgets } from '../../state/budget.ts';
import { nextWord, randomState } from '../../state/random.ts';
import { EventHub } from '../events/event-hub.ts';
import { type Noted, Ring } from './ring.ts';

/** What is noted of a world beside its state. */
interface WorldNotes {
  /** The last requests. */
  readonly journal: Ring;
  /** Makes the id that names a request. */
  nextCorrelationId: () => string;
}

/** The notes of all worlds. */
export class AllNotes {
  /** What the journals of all worlds may take. */
  readonly journalBudget: Budget;
  /** What happens, for those who watch it. */
  readonly events: EventHub;
  readonly #seed: number;
  readonly #instance: string;
  readonly #notes = new Map<string, WorldNotes>();

  /**
   * @param seed - What correlation ids are made from.
   * @param instance - Tells this process apart from others that share the worlds; empty where there are none.
   * @param journalBytes - Bytes that the journals of all worlds may take.
   * @param events - Hands on what happens.
   */
  constructor(
    seed: number,
    instance = '',
    journalBytes: number = budgets.journalBytes,
    events: EventHub = new EventHub(),
  ) {
    this.#seed = seed;
    this.#instance = instance;
    this.journalBudget = new Budget(journalBytes);
    this.events = events;
  }

  /** The notes of a world. */
  of(world: string): WorldNotes {
    let notes = this.#notes.get(world);
    if (!notes) {
      notes = {
        journal: new Ring(new Account(this.journalBudget)),
        nextCorrelationId: this.#correlationIds(world),
      };
      this.#notes.set(world, notes);
    }
    return notes;
  }

  /** Adds a request to the journal of a world. Where the journals take too much together, the longest loses its oldest requests. */
  add(world: string, noted: Noted): void {
    this.of(world).journal.add(noted);
    const { used, limit } = this.journalBudget;
    if (used > limit) this.#trim(limit);
  }

  /** Begins the journal and the ids of a world anew. */
  reset(world: string): void {
    const notes = this.of(world);
    notes.journal.clear();
    notes.nextCorrelationId = this.#correlationIds(world);
  }

  /** Forgets a world. */
  forget(world: string): void {
    const notes = this.#notes.get(world);
    notes?.journal.clear();
    this.#notes.delete(world);
  }

  #correlationIds(world: string): () => string {
    return correlationIds(this.#seed, world, this.#instance);
  }

  #trim(limit: number): void {
    const journals = [...this.#notes.values()].map(({ journal }) => journal);
    while (this.journalBudget.used > limit) {
      const longest = journals.reduce((one, other) => (other.size > one.size ? other : one));
      const before = longest.size;
      if (before === 0) return;
      // An eighth at a time, so that this is rare.
      while (longest.size > before * 0.875) longest.forgetOldest();
    }
  }
}

/**
 * Makes the ids that name requests: 32 hexadecimal digits, the same ones for the same seed and world.
 *
 * @param instance - Tells this process apart from others that share the worlds.
 */
export function correlationIds(seed: number, world: string, instance = ''): () => string {
  let state = randomState(`correlation ids ${seed} ${world}${instance && ` ${instance}`}`);
  return () => {
    let id = '';
    for (let part = 0; part < 4; part++) {
      const [word, next] = nextWord(state);
      state = next;
      id += word.toString(16).padStart(8, '0');
    }
    return id;
  };
}
