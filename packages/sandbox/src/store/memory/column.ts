/** What a column keeps its values in. */
interface Block<Value> {
  [index: number]: Value;
  readonly length: number;
  set(values: Block<Value>, offset?: number): void;
  copyWithin(target: number, start: number, end?: number): unknown;
  slice(start: number, end: number): Block<Value>;
}

/** Values in one block of memory, which is doubled when it is full: a million numbers take eight megabytes, and no object. */
export class Column<Value> {
  readonly #make: (length: number) => Block<Value>;
  #block: Block<Value>;
  #length = 0;

  /** @param make - Makes a block, such as `(length) => new Float64Array(length)`. */
  constructor(make: (length: number) => Block<Value>) {
    this.#make = make;
    this.#block = make(0);
  }

  get length(): number {
    return this.#length;
  }

  /** The value at a place that there is. */
  at(place: number): Value {
    return this.#block[place] as Value;
  }

  /** Puts a value in at a place, and moves those from there on up. */
  insert(place: number, value: Value): void {
    if (this.#length === this.#block.length) this.#grow();
    if (place < this.#length) this.#block.copyWithin(place + 1, place, this.#length);
    this.#block[place] = value;
    this.#length += 1;
  }

  /** Takes the value at a place out, and moves those behind it down. */
  remove(place: number): void {
    this.#block.copyWithin(place, place + 1, this.#length);
    this.#length -= 1;
  }

  /** A column that changes on its own. */
  copy(): Column<Value> {
    const copy = new Column(this.#make);
    copy.#block = this.#block.slice(0, this.#length);
    copy.#length = this.#length;
    return copy;
  }

  #grow(): void {
    const block = this.#make(Math.max(16, this.#length * 2));
    block.set(this.#block);
    this.#block = block;
  }
}
