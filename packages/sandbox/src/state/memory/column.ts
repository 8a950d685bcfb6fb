/** A block of values of a column. */
interface Block<Value> {
  [index: number]: Value;
  readonly length: number;
  set(values: Block<Value>): void;
  copyWithin(target: number, start: number, end: number): unknown;
  slice(): Block<Value>;
}

const smallestBlock = 16;

/**
 * A list of values in blocks of memory: a million numbers take eight megabytes, without an object for each. Copies share blocks until one
 * of them changes a block.
 */
export class Column<Value> {
  readonly #make: (length: number) => Block<Value>;
  readonly #bits: number;
  #blocks: Block<Value>[] = [];
  /** Blocks that are not shared with a copy. */
  #own = new Set<Block<Value>>();
  #length = 0;

  /**
   * @param make - Makes a block, such as `(length) => new Float64Array(length)`.
   * @param bits - Binary logarithm of the number of values in a block.
   */
  constructor(make: (length: number) => Block<Value>, bits = 14) {
    this.#make = make;
    this.#bits = bits;
  }

  get length(): number {
    return this.#length;
  }

  /** Returns the value at an existing place. */
  at(place: number): Value {
    return this.#blocks[place >>> this.#bits]?.[this.#within(place)] as Value;
  }

  /** Changes the value at an existing place. */
  set(place: number, value: Value): void {
    this.#change(place >>> this.#bits)[this.#within(place)] = value;
  }

  /** Counts the values below a bound between two places. The values there must be in ascending order. */
  countBelow(bound: Value, from: number, to: number): number {
    const bits = this.#bits;
    let low = from;
    let high = to;
    while (low >>> bits < high >>> bits) {
      const middle = (low + high) >>> 1;
      if (this.at(middle) < bound) low = middle + 1;
      else high = middle;
    }
    const block = this.#blocks[low >>> bits];
    if (!block) return low - from;
    const mask = (1 << bits) - 1;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((block[middle & mask] as Value) < bound) low = middle + 1;
      else high = middle;
    }
    return low - from;
  }

  /** Inserts a value at a place, and moves the values from there on up. */
  insert(place: number, value: Value): void {
    const last = this.#length;
    const bits = this.#bits;
    this.#makeRoom();
    for (let index = last >>> bits; index > place >>> bits; index--) {
      const block = this.#change(index);
      block.copyWithin(1, 0, block.length - 1);
      block[0] = this.at((index << bits) - 1);
    }
    const block = this.#change(place >>> bits);
    const start = this.#within(place);
    if (place < last) block.copyWithin(start + 1, start, block.length - 1);
    block[start] = value;
  }

  /** Removes the value at a place, and moves the values behind it down. */
  remove(place: number): void {
    const bits = this.#bits;
    const lastBlock = (this.#length - 1) >>> bits;
    let start = this.#within(place);
    for (let index = place >>> bits; index <= lastBlock; index++) {
      const block = this.#change(index);
      block.copyWithin(start, start + 1, block.length);
      if (index < lastBlock) block[block.length - 1] = this.at((index + 1) << bits);
      start = 0;
    }
    this.#length -= 1;
  }

  /** Returns an independent copy. */
  copy(): Column<Value> {
    const copy = new Column(this.#make, this.#bits);
    copy.#blocks = [...this.#blocks];
    copy.#length = this.#length;
    this.#own = new Set();
    return copy;
  }

  #within(place: number): number {
    return place & ((1 << this.#bits) - 1);
  }

  #makeRoom(): void {
    const index = this.#length >>> this.#bits;
    const taken = this.#within(this.#length);
    const block = this.#blocks[index];
    if (!block || block.length === taken) {
      const larger = this.#make(Math.min(1 << this.#bits, Math.max(smallestBlock, taken * 2)));
      if (block) larger.set(block);
      this.#replace(index, larger);
    }
    this.#length += 1;
  }

  /** Returns a block that is not shared, so that it can be changed. */
  #change(index: number): Block<Value> {
    let block = this.#blocks[index] ?? this.#make(0);
    if (!this.#own.has(block)) this.#replace(index, (block = block.slice()));
    return block;
  }

  #replace(index: number, block: Block<Value>): void {
    const before = this.#blocks[index];
    if (before) this.#own.delete(before);
    this.#blocks[index] = block;
    this.#own.add(block);
  }
}

/** Maximum number of values in which equal ones are searched. Later values of a column rarely repeat. */
const capacity = 10_000;

/** Numbers values, so that many rows can share one. Values are never removed, so copies of a table can share a dictionary. */
export class Dictionary<Value> {
  readonly #values: (Value | undefined)[] = [undefined];
  readonly #numbers = new Map<unknown, number>([[undefined, 0]]);
  readonly #textOf: ((value: Value) => string) | undefined;

  /** @param textOf - Converts a value to a text; needed when equal values can be different objects. */
  constructor(textOf?: (value: Value) => string) {
    this.#textOf = textOf;
  }

  /** Number of values, including the missing value. */
  get size(): number {
    return this.#values.length;
  }

  /** Returns the number of a value, and assigns one to a new value. The missing value has the number 0. */
  numberOf(value: Value | undefined): number {
    const known = this.#numbers.get(value);
    if (known !== undefined) return known;
    const text = value === undefined ? undefined : this.#textOf?.(value);
    const number = (text === undefined ? undefined : this.#numbers.get(text)) ?? this.#values.push(value) - 1;
    if (this.#numbers.size < capacity) {
      this.#numbers.set(value, number);
      if (text !== undefined) this.#numbers.set(text, number);
    }
    return number;
  }

  /** Returns the value with a number. */
  valueOf(number: number): Value | undefined {
    return this.#values[number];
  }
}
