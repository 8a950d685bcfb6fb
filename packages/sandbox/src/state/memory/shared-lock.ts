/** A lock that runs readers concurrently and writers alone, in the order of their calls. */
export class SharedLock {
  #readers = 0;
  #writing = false;
  readonly #waiting: { readonly exclusive: boolean; readonly start: () => void }[] = [];

  /** Runs a reader, concurrently with other readers. */
  async read<Result>(work: () => Promise<Result>): Promise<Result> {
    const turn = this.startReading();
    if (turn) await turn;
    try {
      return await work();
    } finally {
      this.endReading();
    }
  }

  /**
   * Starts to read; {@link SharedLock.endReading} must follow.
   *
   * @returns Resolves when the reader may read; `undefined` when it may read at once, so that it need not wait.
   */
  startReading(): Promise<void> | undefined {
    if (this.#writing || this.#waiting.length > 0) return this.#turn(false);
    this.#readers += 1;
    return undefined;
  }

  /** Ends reading. */
  endReading(): void {
    this.#readers -= 1;
    this.#next();
  }

  /** Runs a writer alone. */
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

  /** Starts the waiting work that may run now. It counts as running immediately, so that no later work starts before it. */
  #next(): void {
    for (let first = this.#waiting[0]; first; first = this.#waiting[0]) {
      if (this.#writing || (first.exclusive && this.#readers > 0)) return;
      this.#waiting.shift();
      if (first.exclusive) this.#writing = true;
      else this.#readers += 1;
      first.start();
    }
  }
}
