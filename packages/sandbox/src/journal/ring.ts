import type { Noted } from './noted.ts';

/** Requests that are kept at the most. */
const capacity = 1_000;

/** The last requests of a world. */
export class Ring {
  /** Octets that they may take, about. */
  static readonly maxSize: number = 4_194_304;

  readonly #slots: (Noted | undefined)[] = [];
  /** How many requests have come, which is the number of the last one. */
  #last = 0;
  #kept = 0;
  #size = 0;

  /** Number that the next request will have. */
  get next(): number {
    return this.#last + 1;
  }

  /** Octets that it takes, about. */
  get size(): number {
    return this.#size;
  }

  /** Requests that came and are not kept any more. */
  get forgotten(): number {
    return this.#last - this.#kept;
  }

  /** Keeps one more request, whose number is the next one. */
  add(noted: Noted): void {
    if (this.#kept === capacity) this.forgetOldest();
    this.#last = noted.number;
    this.#kept += 1;
    this.#size += noted.size;
    this.#slots[noted.number % capacity] = noted;
    while (this.#size > Ring.maxSize) this.forgetOldest();
  }

  /** Forgets the oldest request that is kept. */
  forgetOldest(): void {
    if (this.#kept === 0) return;
    const place = (this.#last - this.#kept + 1) % capacity;
    this.#size -= this.#slots[place]?.size ?? 0;
    this.#slots[place] = undefined;
    this.#kept -= 1;
  }

  /** Those that are kept, the oldest first. */
  list(): Noted[] {
    return Array.from({ length: this.#kept }, (_, index) => this.#last - this.#kept + 1 + index).flatMap(
      (number) => this.#slots[number % capacity] ?? [],
    );
  }

  /** Forgets all, and counts anew. */
  clear(): void {
    this.#slots.length = 0;
    this.#last = 0;
    this.#kept = 0;
    this.#size = 0;
  }
}
