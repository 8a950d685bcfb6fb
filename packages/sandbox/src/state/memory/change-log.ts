/** A change of a world: what was changed, and how it is rolled back. */
export interface Change {
  /** Name of the part of the world. */
  readonly part: string;
  /** Key of the record; left out of a single value. */
  readonly key?: string | number;
  readonly undo: () => void;
}

/** The changes of a transaction. Outside of one nothing can be changed. */
export class ChangeLog {
  #changes: Change[] | undefined;

  /** Begins a transaction. */
  begin(): void {
    this.#changes = [];
  }

  /** Notes a change that is about to be made; throws when no transaction that may change something is under way. */
  note(change: Change): void {
    if (!this.#changes) throw new Error('A world can be changed in a writing transaction only.');
    this.#changes.push(change);
  }

  /** What was changed so far. */
  get changes(): readonly Change[] {
    return this.#changes ?? [];
  }

  /** Rolls every change back, the last one first, and ends the transaction. */
  rollBack(): void {
    const changes = this.#changes ?? [];
    this.#changes = undefined;
    for (const { undo } of changes.toReversed()) undo();
  }

  /** Keeps the changes, and ends the transaction. */
  commit(): void {
    this.#changes = undefined;
  }
}
