import type { Value } from '../store.ts';
import type { UndoLog } from './undo-log.ts';

/** One value in memory. */
export class MemoryValue<Content> implements Value<Content> {
  #content: Content;
  readonly #undo: UndoLog;

  constructor(content: Content, undo: UndoLog) {
    this.#content = content;
    this.#undo = undo;
  }

  async get(): Promise<Content> {
    return this.#content;
  }

  async set(content: Content): Promise<void> {
    const before = this.#content;
    this.#undo.note(() => (this.#content = before));
    this.#content = content;
  }

  contents(): Content {
    return this.#content;
  }

  /** Holds this; it cannot be taken back. */
  replace(content: Content): void {
    this.#content = content;
  }
}
