import type { World } from '../store/store.ts';
import { Random } from './random.ts';

/** Draws something from a world's source of randomness: the same in a world of the same seed. */
export async function draw<Drawn>(world: World, take: (random: Random) => Drawn): Promise<Drawn> {
  const random = new Random(await world.random.get());
  const drawn = take(random);
  await world.random.set(random.state);
  return drawn;
}
