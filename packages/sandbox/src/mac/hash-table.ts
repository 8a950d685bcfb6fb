import type { Hash } from './half-sip-hash.ts';

/** A set of 64-bit hashes in one block of memory, with open addressing: 8 octets a slot, doubled when three quarters are taken. */
export class HashTable {
  #slots: Uint32Array;
  #size = 0;

  /** @param expected - Hashes that there is room for from the start. */
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

  /** Adds a hash that is not there yet. */
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

/** Where a hash is, or where it belongs. Zero marks a free slot; that a hash is zero happens once in 2^64. */
function slotOf(slots: Uint32Array, [first, second]: Hash): number {
  const mask = slots.length / 2 - 1;
  for (let slot = first & mask; ; slot = (slot + 1) & mask) {
    const low = slots[2 * slot];
    const high = slots[2 * slot + 1];
    if ((low === 0 && high === 0) || (low === first && high === second)) return 2 * slot;
  }
}
