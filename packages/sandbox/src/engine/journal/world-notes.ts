import { nextWord, randomState } from '../../state/random.ts';
import type { WorldSnapshot } from '../../state/store.ts';
import { Ring } from './ring.ts';

/** What is noted of a world beside its state. */
interface WorldNotes {
  /** The last requests. */
  readonly journal: Ring;
  /** Snapshots that are kept by name. */
  readonly snapshots: Map<string, WorldSnapshot>;
  /** Makes the id that names a request. */
  nextCorrelationId: () => string;
}

/** Octets that the journals of all worlds may take together, about. */
const maxJournals = 33_554_432;

/** The notes of all worlds. */
export class AllNotes {
  readonly #seed: number;
  readonly #notes = new Map<string, WorldNotes>();

  constructor(seed: number) {
    this.#seed = seed;
  }

  /** The notes of a world. */
  of(world: string): WorldNotes {
    let notes = this.#notes.get(world);
    if (!notes) {
      notes = {
        journal: new Ring(),
        snapshots: new Map(),
        nextCorrelationId: correlationIds(this.#seed, world),
      };
      this.#notes.set(world, notes);
    }
    return notes;
  }

  /** Begins the journal and the ids of a world anew; its snapshots are kept. */
  reset(world: string): void {
    const notes = this.of(world);
    notes.journal.clear();
    notes.nextCorrelationId = correlationIds(this.#seed, world);
  }

  /** Forgets a world. */
  forget(world: string): void {
    this.#notes.delete(world);
  }

  /** Makes room when many worlds keep much: the longest journal loses its oldest requests. */
  trim(): void {
    if (this.#notes.size * Ring.maxSize <= maxJournals) return;
    const journals = [...this.#notes.values()].map(({ journal }) => journal);
    let size = journals.reduce((sum, journal) => sum + journal.size, 0);
    while (size > maxJournals) {
      const longest = journals.reduce((one, other) => (other.size > one.size ? other : one));
      const before = longest.size;
      // An eighth at a time, so that this is rare.
      while (longest.size > before * 0.875) longest.forgetOldest();
      size -= before - longest.size;
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
