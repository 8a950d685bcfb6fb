import { randomState } from '../../world/random.ts';
import type { WorldSnapshot } from '../store.ts';
import type { MemoryWorld } from './memory-world.ts';
import { type Contents, movedContents } from './part.ts';

/** What a world in memory held. Its contents are private, so that printing it shows no keys. */
export class MemorySnapshot implements WorldSnapshot {
  readonly world: string;
  readonly #contents: Contents;

  constructor(world: MemoryWorld) {
    this.world = world.name;
    this.#contents = world.contents();
  }

  /** Makes a world what this one was. Another world goes on with random texts of its own, so that no two tokens are alike. */
  putInto(world: MemoryWorld): void {
    if (world.name === this.world) return world.replace(this.#contents);
    const moved = movedContents(this.#contents, this.world, world.name);
    const random = randomState(`${String(moved.get('random'))} ${world.name}`);
    world.replace(new Map([...moved, ['random', random]]));
  }
}
