/** A change of a world: the changed record, and how it is rolled back. */
export interface Change {
  /** Name of the part of the world. */
  readonly part: string;
  /** Key of the record; missing for a single value. */
  readonly key?: string | number;
  readonly undo: () => void;
}

/** The changes of a transaction. Changes outside a transaction throw. */
export class ChangeLog {
  #changes: Change[] | undefined;

  /** Begins a transaction. */
  begin(): void {
    this.#changes = [];
  }

  /** Records a change before it is made. Throws outside a writing transaction. */
  note(change: Change): void {
    if (!this.#changes) throw new Error('A world can be changed in a writing transaction only.');
    this.#changes.push(change);
  }

  /** The changes so far. */
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
