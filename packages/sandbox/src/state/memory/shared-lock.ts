/** Lets work that only reads run side by side, and work that writes run alone, in the order in which it comes. */
export class SharedLock {
  #readers = 0;
  #writing = false;
  readonly #waiting: { readonly exclusive: boolean; readonly start: () => void }[] = [];

  /** Runs work beside other work that reads. */
  async read<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.#writing || this.#waiting.length > 0) await this.#turn(false);
    else this.#readers += 1;
    try {
      return await work();
    } finally {
      this.#readers -= 1;
      this.#next();
    }
  }

  /** Runs work alone. */
  async write<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.#writing || this.#readers > 0 || this.#waiting.length > 0) await this.#turn(true);
    else this.#writing = true;
    try {
      return await work();
    } finally {
      this.#writing = false;
      this.#next();
    }
  }

  #turn(exclusive: boolean): Promise<void> {
    return new Promise((start) => {
      this.#waiting.push({ exclusive, start });
    });
  }

  /** Starts what waits, as far as it may. It counts as running from here on, so that nothing slips in before it. */
  #next(): void {
    for (let [first] = this.#waiting; first; [first] = this.#waiting) {
      if (this.#writing || (first.exclusive && this.#readers > 0)) return;
      this.#waiting.shift();
      if (first.exclusive) this.#writing = true;
      else this.#readers += 1;
      first.start();
    }
  }
}
