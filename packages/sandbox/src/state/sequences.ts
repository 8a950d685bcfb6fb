import { isPrivate } from './private-world.ts';
import { Random, SecureRandom } from './random.ts';
import type { World } from './store.ts';

/** Draws a random value. Worlds with the same seed draw the same values, except for private ones, whose values are unpredictable. */
export function draw<Drawn>(world: World, take: (random: Random) => Drawn): Drawn {
  if (isPrivate(world)) return take(new SecureRandom());
  const random = new Random(world.random.get());
  const drawn = take(random);
  world.random.set(random.state);
  return drawn;
}

/** Returns the next id of a kind of records, such as `statement`. */
export function nextId(world: World, name: string): number {
  const last = world.sequences.get(name)?.last ?? 0;
  world.sequences.put({ name, last: last + 1 });
  return last + 1;
}

/** Draws random letters and digits, see {@link draw}. */
export const randomText = (world: World, length: number): string =>
  draw(world, (random) => random.text(length));
