import type { World } from '../store/store.ts';
import { Random } from '../world/random.ts';

/** Draws letters and digits from a world's source of randomness: the same ones in a world of the same seed. */
export async function randomText(world: World, length: number): Promise<string> {
  const random = new Random(await world.random.get());
  const text = random.text(length);
  await world.random.set(random.state);
  return text;
}
