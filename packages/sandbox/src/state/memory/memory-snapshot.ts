import { randomState } from '../random.ts';
import type { WorldSnapshot } from '../store.ts';
import type { MemoryWorld, WorldContents } from './memory-world.ts';

/** A snapshot in memory. Its contents are private, so that printing it shows no keys. */
export class MemorySnapshot implements WorldSnapshot {
  readonly world: string;
  readonly bytes: number;
  readonly #contents: WorldContents;

  constructor(world: string, bytes: number, contents: WorldContents) {
    this.world = world;
    this.bytes = bytes;
    this.#contents = contents;
  }

  /** Captures the state of a world. */
  static of(world: MemoryWorld): MemorySnapshot {
    return new MemorySnapshot(world.name, world.size, world.captured());
  }

  /** Returns a snapshot with changed contents. */
  changed(change: (contents: WorldContents) => WorldContents): MemorySnapshot {
    return new MemorySnapshot(this.world, this.bytes, change(this.#contents));
  }

  /**
   * Returns the contents for a world that is restored. Another world than the captured one gets its own random state, so that no two tokens
   * are equal.
   */
  contentsFor(name: string): WorldContents {
    if (name === this.world) return this.#contents;
    const { values } = this.#contents;
    const random = randomState(`${String(values.random)} ${name}`);
    return { ...this.#contents, values: { ...values, random } };
  }
}
