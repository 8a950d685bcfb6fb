import type { NonceMemory, NonceUse } from '../store/store.ts';
import { timestampWindow } from './check-timestamp.ts';
import { halfSipHash, type HashKey } from './half-sip-hash.ts';
import { HashTable } from './hash-table.ts';

/** Seconds of timestamps that share a table; a table is forgotten as a whole. */
const tableSpan = 60;
const encoder = new TextEncoder();

/**
 * Remembers nonces as keyed hashes, each for as long as its timestamp is accepted. When the capacity is reached it refuses new ones
 * rather than forget one.
 */
export class MemoryNonces implements NonceMemory {
  readonly #capacity: number;
  readonly #key: HashKey;
  readonly #tables = new Map<number, HashTable>();

  /** @param capacity - Nonces that are remembered at the most; each takes 11 to 22 octets. */
  constructor(capacity = 4_000_000) {
    this.#capacity = capacity;
    const [first = 0, second = 0] = crypto.getRandomValues(new Uint32Array(2));
    this.#key = [first, second];
  }

  async remember({ id, timestamp, nonce }: NonceUse, now: number): Promise<'new' | 'known' | 'full'> {
    const span = Math.floor(Number(timestamp) / tableSpan);
    // A line feed can be in none of the three.
    const hash = halfSipHash(encoder.encode(`${id}\n${timestamp}\n${nonce}`), this.#key);
    if (this.#tables.get(span)?.has(hash)) return 'known';
    this.#forgetBefore(now - timestampWindow);
    if (this.#size >= this.#capacity) return 'full';
    let table = this.#tables.get(span);
    // As many will come as before, so that the table need not grow again and again.
    if (!table) this.#tables.set(span, (table = new HashTable(this.#tables.get(span - 1)?.size)));
    table.add(hash);
    return 'new';
  }

  get #size(): number {
    let size = 0;
    for (const table of this.#tables.values()) size += table.size;
    return size;
  }

  #forgetBefore(earliest: number): void {
    for (const span of this.#tables.keys()) {
      if ((span + 1) * tableSpan <= earliest) this.#tables.delete(span);
    }
  }
}
