/** What the sandbox keeps at the most, of all worlds together. */
export const budgets = {
  /** Bytes of records, uploads and named snapshots. */
  stateBytes: 268_435_456,
  /** Bytes of journals. */
  journalBytes: 33_554_432,
  /** Worlds beside the default one. */
  worlds: 1_000,
  /** Nonces; each takes 11 to 22 bytes. */
  nonces: 4_000_000,
} as const;

/** Thrown when a store would keep more than its budget. */
export class StoreFull extends Error {
  override readonly name = 'StoreFull';
}

/** A number of bytes that parts of a store share. */
export class Budget {
  readonly limit: number;
  #used = 0;

  /** @param limit - Most bytes. */
  constructor(limit: number) {
    this.limit = limit;
  }

  /** Bytes that are taken, about. */
  get used(): number {
    return this.#used;
  }

  /** Counts some more bytes, or fewer where the number is negative. */
  add(bytes: number): void {
    this.#used += bytes;
  }

  /** Throws {@link StoreFull} when the limit would be exceeded. */
  check(bytes: number): void {
    if (bytes <= 0 || this.#used + bytes <= this.limit) return;
    throw new StoreFull(
      `The sandbox keeps ${Math.floor(this.limit / 1_048_576)} MiB of state in all worlds.`,
    );
  }
}

/** What one owner takes of a budget. It is given back as a whole. */
export class Account {
  readonly #budget: Budget | undefined;
  #used = 0;
  #open = true;

  /** @param budget - The budget; left out, nothing is counted. */
  constructor(budget?: Budget) {
    this.#budget = budget;
  }

  /** Throws {@link StoreFull} when the limit would be exceeded. */
  check(bytes: number): void {
    if (this.#open) this.#budget?.check(bytes);
  }

  /** Counts some more bytes, or fewer where the number is negative. */
  add(bytes: number): void {
    if (!this.#open) return;
    this.#used += bytes;
    this.#budget?.add(bytes);
  }

  /** Bytes that the owner takes. */
  get used(): number {
    return this.#used;
  }

  /** Gives everything back, for good. */
  close(): void {
    this.add(-this.#used);
    this.#open = false;
  }
}

const known = new WeakMap<object, number>();

/** About how many bytes a record takes. Records are never changed, so that each is measured once. */
export function sizeOf(record: object): number {
  let size = known.get(record);
  if (size === undefined) known.set(record, (size = measure(record)));
  return size;
}

/** What an object or a list takes by itself, and each of its fields. */
const objectBytes = 48;
const fieldBytes = 16;

function measure(value: unknown): number {
  if (typeof value === 'string') return 16 + textBytes(value);
  if (typeof value !== 'object' || value === null) return 8;
  if (ArrayBuffer.isView(value)) return 96 + value.byteLength;
  if (Array.isArray(value)) {
    return value.reduce<number>((sum, item) => sum + 8 + measure(item), objectBytes);
  }
  return Object.values(value).reduce<number>((sum, field) => sum + fieldBytes + measure(field), objectBytes);
}

/** Bytes of a text in memory: two for each character, unless all of them are in Latin-1. */
export const textBytes = (text: string): number =>
  /[\u0100-\uFFFF]/.test(text) ? 2 * text.length : text.length;
