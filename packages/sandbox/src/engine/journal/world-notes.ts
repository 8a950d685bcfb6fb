import { Account, Budget, budgets } from '../../state/budget.ts';
import { nextWord, randomState } from '../../state/random.ts';
import type { WorldSnapshot } from '../../state/store.ts';
import { type Noted, Ring } from './ring.ts';

/** Named snapshots of a world that are kept at the most; the oldest make room. */
const maxSnapshots = 20;

/** Snapshots that are kept by name. */
export class NamedSnapshots {
  readonly #account: Account;
  readonly #snapshots = new Map<string, WorldSnapshot>();

  /** @param account - Counts what they take. */
  constructor(account: Account) {
    this.#account = account;
  }

  /** Keeps a snapshot, in place of one of the same name. Throws `StoreFull` when there is no room. */
  keep(name: string, snapshot: WorldSnapshot): void {
    this.#account.check(snapshot.bytes - (this.#snapshots.get(name)?.bytes ?? 0));
    // Put again, so that the order is that of the last ones.
    this.#forget(name);
    this.#snapshots.set(name, snapshot);
    this.#account.add(snapshot.bytes);
    const [oldest = ''] = this.#snapshots.keys();
    if (this.#snapshots.size > maxSnapshots) this.#forget(oldest);
  }

  /** Finds one by its name. */
  get(name: string): WorldSnapshot | undefined {
    return this.#snapshots.get(name);
  }

  /** A name that none of them has. */
  freeName(): string {
    let number = this.#snapshots.size + 1;
    while (this.#snapshots.has(`snapshot-${number}`)) number += 1;
    return `snapshot-${number}`;
  }

  /** Forgets all of them. */
  close(): void {
    this.#snapshots.clear();
    this.#account.close();
  }

  #forget(name: string): void {
    this.#account.add(-(this.#snapshots.get(name)?.bytes ?? 0));
    this.#snapshots.delete(name);
  }
}

/** What is noted of a world beside its state. */
interface WorldNotes {
  /** The last requests. */
  readonly journal: Ring;
  readonly snapshots: NamedSnapshots;
  /** Makes the id that names a request. */
  nextCorrelationId: () => string;
}

/** The notes of all worlds. */
export class AllNotes {
  /** What the journals of all worlds may take. */
  readonly journalBudget: Budget;
  readonly #seed: number;
  readonly #stateBudget: Budget | undefined;
  readonly #notes = new Map<string, WorldNotes>();

  /**
   * @param seed - What correlation ids are made from.
   * @param stateBudget - What snapshots are counted in.
   * @param journalBytes - Bytes that the journals of all worlds may take.
   */
  constructor(seed: number, stateBudget?: Budget, journalBytes: number = budgets.journalBytes) {
    this.#seed = seed;
    this.#stateBudget = stateBudget;
    this.journalBudget = new Budget(journalBytes);
  }

  /** The notes of a world. */
  of(world: string): WorldNotes {
    let notes = this.#notes.get(world);
    if (!notes) {
      notes = {
        journal: new Ring(new Account(this.journalBudget)),
        snapshots: new NamedSnapshots(new Account(this.#stateBudget)),
        nextCorrelationId: correlationIds(this.#seed, world),
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

  /** Begins the journal and the ids of a world anew; its snapshots are kept. */
  reset(world: string): void {
    const notes = this.of(world);
    notes.journal.clear();
    notes.nextCorrelationId = correlationIds(this.#seed, world);
  }

  /** Forgets a world. */
  forget(world: string): void {
    const notes = this.#notes.get(world);
    notes?.journal.clear();
    notes?.snapshots.close();
    this.#notes.delete(world);
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

/** Makes the ids that name requests: 32 hexadecimal digits, the same ones for the same seed and world. */
export function correlationIds(seed: number, world: string): () => string {
  let state = randomState(`correlation ids ${seed} ${world}`);
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
