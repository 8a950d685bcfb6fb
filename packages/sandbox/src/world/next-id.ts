import type { World } from '../store/store.ts';

/** Gives the next id of a kind of thing, such as `statement`. */
export async function nextId(world: World, name: string): Promise<number> {
  const last = (await world.sequences.get(name))?.last ?? 0;
  await world.sequences.put({ name, last: last + 1 });
  return last + 1;
}
