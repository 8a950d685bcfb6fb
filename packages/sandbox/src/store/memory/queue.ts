/** Runs pieces of work one after the other. */
export class Queue {
  #last: Promise<unknown> = Promise.resolve();

  /** Runs work when everything before it has ended, well or not. */
  run<Result>(work: () => Promise<Result>): Promise<Result> {
    const result = this.#last.then(work);
    this.#last = result.catch(() => undefined);
    return result;
  }
}
