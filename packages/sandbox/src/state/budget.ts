/** Maximum usage of all worlds together. */
export const budgets = {
  /** Bytes of records, uploads and named snapshots. */
  stateBytes: 268_435_456,
  /** Bytes of journals. */
  journalBytes: 33_554_432,
  /** Worlds in addition to the default one. */
  worlds: 1_000,
  /** Nonces; each takes 11 to 22 bytes. */
  nonces: 4_000_000,
} as const;

/** Thrown when a change would exceed the budget of a store. */
export class StoreFull extends Error {
  override readonly name = 'StoreFull';
}

/** A limit on bytes that the parts of a store share. */
export class Budget {
  readonly limit: number;
  #used = 0;

  /** @param limit - Maximum in bytes. */
  constructor(limit: number) {
    this.limit = limit;
  }

  /** Approximate usage in bytes. */
  get used(): number {
    return this.#used;
  }

  /** Adds bytes to the usage; a negative number subtracts. */
  add(bytes: number): void {
    this.#used += bytes;
  }

  /** Throws {@link StoreFull} when the limit would be exceeded. */
  check(bytes: number): void {
    if (bytes <= 0 || this.#used + bytes <= this.limit) return;
    throw new StoreFull(
      `The limit of ${Math.floor(this.limit / 1_048_576)} MiB for the state of all worlds is reached.`,
    );
  }
}

/** The usage of one owner of a budget, which `close` releases as a whole. */
export class Account {
  readonly #budget: Budget | undefined;
  #used = 0;
  #open = true;

  /** @param budget - The budget. @default no limit */
  constructor(budget?: Budget) {
    this.#budget = budget;
  }

  /** Throws {@link StoreFull} when the limit would be exceeded. */
  check(bytes: number): void {
    if (this.#open) this.#budget?.check(bytes);
  }

  /** Adds bytes to the usage; a negative number subtracts. */
  add(bytes: number): void {
    if (!this.#open) return;
    this.#used += bytes;
    this.#budget?.add(bytes);
  }

  /** Usage of the owner in bytes. */
  get used(): number {
    return this.#used;
  }

  /** Releases all bytes. The account cannot be used again. */
  close(): void {
    this.add(-this.#used);
    this.#open = false;
  }
}

const known = new WeakMap<object, number>();

/** Returns the approximate size of a record in bytes. Records are immutable, so each is measured once. */
export function sizeOf(record: object): number {
  let size = known.get(record);
  if (size === undefined) known.set(record, (size = measure(record)));
  return size;
}

/** Bytes of an object or array without its fields, and of each field. */
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

/** Returns the bytes of a text in memory: one per character when all characters are in Latin-1, otherwise two. */
export const textBytes = (text: string): number =>
  /[\u0100-\uFFFF]/.test(text) ? 2 * text.length : text.length;
