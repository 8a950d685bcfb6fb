import type { World } from '../store/store.ts';
import { draw } from '../world/draw.ts';

/** Draws letters and digits from a world's source of randomness: the same ones in a world of the same seed. */
export const randomText = (world: World, length: number): Promise<string> =>
  draw(world, (random) => random.text(length));
