/** Values that equal ones are looked for among; a long text column has few that come again. */
const capacity = 10_000;

/** Numbers values, so that many rows can share one. Values are only added: copies of a table may share their dictionary. */
export class Dictionary<Value> {
  readonly #values: (Value | undefined)[] = [undefined];
  readonly #numbers = new Map<Value | undefined, number>([[undefined, 0]]);

  /** How many values there are, the missing one included. */
  get size(): number {
    return this.#values.length;
  }

  /** The number of a value, a new one where it is new. A missing value has the number 0. */
  numberOf(value: Value | undefined): number {
    let number = this.#numbers.get(value);
    if (number === undefined) {
      number = this.#values.push(value) - 1;
      if (this.#numbers.size < capacity) this.#numbers.set(value, number);
    }
    return number;
  }

  /** The value of a number. */
  valueOf(number: number): Value | undefined {
    return this.#values[number];
  }
}
