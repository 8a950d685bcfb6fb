import { budgets } from '../budget.ts';
import { type NonceMemory, type NonceUse, type NonceVerdict, timestampWindow } from '../nonces.ts';
import type { Usage } from '../store.ts';
import { halfSipHash, type Hash, type HashKey } from './half-sip-hash.ts';
import { utf8 } from '../../http/utf8.ts';

/** Seconds of timestamps that one table covers. Tables are removed as a whole. */
const tableSpan = 60;
/** Maximum number of tables that are kept after their timestamps are no longer accepted. */
const oldTables = 1_440;
const oldNonces = 100_000;

/** Options of {@link MemoryNonces}. */
interface MemoryNoncesOptions {
  /** The signing clock, in milliseconds since 1970. @default Date.now */
  readonly now?: () => number;
  /** Maximum number of nonces; each takes 11 to 22 bytes. @default 4_000_000 */
  readonly capacity?: number;
}

/**
 * Stores nonces as keyed hashes, each as long as its timestamp is accepted. When the capacity is reached, new nonces are rejected and none
 * is removed. Older nonces stay while there is capacity, and timestamps before the oldest table are rejected: a fault rule can set the
 * server's clock back, so that they would be accepted although their nonces were removed.
 */
export class MemoryNonces implements NonceMemory {
  readonly #now: () => number;
  readonly #capacity: number;
  readonly #key: HashKey;
  readonly #block = new Uint8Array(1_024);
  readonly #tables = new Map<number, HashTable>();
  #size = 0;
  /** Nonces with timestamps before this one were removed; in seconds. */
  #horizon = -Infinity;

  constructor({ now = Date.now, capacity = budgets.nonces }: MemoryNoncesOptions = {}) {
    this.#now = now;
    this.#capacity = capacity;
    const [first = 0, second = 0] = crypto.getRandomValues(new Uint32Array(2));
    this.#key = [first, second];
  }

  usage(): Usage {
    return { used: this.#size, limit: this.#capacity };
  }

  remember(use: NonceUse): NonceVerdict {
    const { timestamp } = use;
    const span = Math.floor(Number(timestamp) / tableSpan);
    const hash = this.#hashOf(use);
    let table = this.#tables.get(span);
    if (table?.has(hash)) return 'known';
    if (!table || this.#size >= this.#capacity) this.#makeRoom();
    if (Number(timestamp) < this.#horizon) return 'forgotten';
    if (this.#size >= this.#capacity) return 'full';
    // As many will come as before, so that the table need not grow again and again.
    if (!table) this.#tables.set(span, (table = new HashTable(this.#tables.get(span - 1)?.size)));
    table.add(hash);
    this.#size += 1;
    return 'new';
  }

  /** Hashes the three texts, joined by line feeds, which none of them contains. */
  #hashOf({ id, timestamp, nonce }: NonceUse): Hash {
    // A block of its own for each nonce, and a call of an encoder, would take longer than to hash it.
    const block = this.#block;
    const first = id.length;
    const second = first + 1 + timestamp.length;
    const length = second + 1 + nonce.length;
    const fits = length <= block.length;
    if (
      fits &&
      write(id, block, 0) &&
      write(timestamp, block, first + 1) &&
      write(nonce, block, second + 1)
    ) {
      block[first] = block[second] = lineFeed;
      return halfSipHash(block, this.#key, length);
    }
    return halfSipHash(utf8(`${id}\n${timestamp}\n${nonce}`), this.#key);
  }

  /** Removes the oldest tables whose timestamps are no longer accepted, until the others fit the limits. */
  #makeRoom(): void {
    const now = Math.floor(this.#now() / 1_000);
    const limit = Math.min(oldNonces, this.#capacity - 1);
    for (const span of [...this.#tables.keys()].toSorted((left, right) => left - right)) {
      const end = (span + 1) * tableSpan;
      if (end > now - timestampWindow || (this.#tables.size < oldTables && this.#size <= limit)) return;
      this.#size -= this.#tables.get(span)?.size ?? 0;
      this.#tables.delete(span);
      this.#horizon = Math.max(this.#horizon, end);
    }
  }
}

const lineFeed = 10;

/** Writes a text into a block. Returns `false` when it is not ASCII. */
function write(text: string, block: Uint8Array, start: number): boolean {
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code > 127) return false;
    block[start + index] = code;
  }
  return true;
}

/**
 * A set of 64-bit hashes in one block of memory, with open addressing: 8 bytes per slot. Its size doubles when three quarters of the slots
 * are in use.
 */
class HashTable {
  #slots: Uint32Array;
  #size = 0;

  /** @param expected - Initial capacity in hashes. */
  constructor(expected = 0) {
    let slots = 64;
    while (slots * 3 < expected * 4) slots *= 2;
    this.#slots = new Uint32Array(2 * slots);
  }

  get size(): number {
    return this.#size;
  }

  has(hash: Hash): boolean {
    const slot = slotOf(this.#slots, hash);
    return this.#slots[slot] === hash[0] && this.#slots[slot + 1] === hash[1];
  }

  /** Adds a hash that is not in the set. */
  add(hash: Hash): void {
    if ((this.#size + 1) * 8 > this.#slots.length * 3) this.#grow();
    put(this.#slots, hash);
    this.#size += 1;
  }

  #grow(): void {
    const slots = new Uint32Array(this.#slots.length * 2);
    for (let slot = 0; slot < this.#slots.length; slot += 2) {
      const hash: Hash = [this.#slots[slot] ?? 0, this.#slots[slot + 1] ?? 0];
      if (hash[0] !== 0 || hash[1] !== 0) put(slots, hash);
    }
    this.#slots = slots;
  }
}

function put(slots: Uint32Array, hash: Hash): void {
  const slot = slotOf(slots, hash);
  slots[slot] = hash[0];
  slots[slot + 1] = hash[1];
}

/** Returns the slot of a hash, or the free slot for it. Zero marks a free slot; one hash in 2^64 is zero. */
function slotOf(slots: Uint32Array, [first, second]: Hash): number {
  const mask = slots.length / 2 - 1;
  for (let slot = first & mask; ; slot = (slot + 1) & mask) {
    const low = slots[2 * slot];
    const high = slots[2 * slot + 1];
    if ((low === 0 && high === 0) || (low === first && high === second)) return 2 * slot;
  }
}
