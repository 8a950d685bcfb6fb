/** What takes the changes of a transaction back. */
export class UndoLog {
  #steps: (() => void)[] = [];

  /** Notes how to take a change back that is about to be made. */
  note(step: () => void): void {
    this.#steps.push(step);
  }

  /** Takes every change back, the last one first. */
  rollBack(): void {
    for (const step of this.#steps.toReversed()) step();
    this.#steps = [];
  }

  /** Keeps the changes. */
  commit(): void {
    if (this.#steps.length > 0) this.#steps = [];
  }
}
