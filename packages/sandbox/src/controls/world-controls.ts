import type { Journals } from '../engine/journal/journals.ts';
import type { NamedWorld } from '../engine/worlds/sandbox.ts';
import { invalidParameters, notFound } from '../http/http-error.ts';
import { WorldFileError } from '../seed/world-file/world-file-error.ts';
import { worldFileJsonSchema } from '../seed/world-file/world-file-schema.ts';
import type { Store } from '../state/store.ts';
import type { ControlHandlers } from './control.ts';

type WorldControl =
  | 'resetWorld'
  | 'createSnapshot'
  | 'restoreSnapshot'
  | 'loadWorld'
  | 'getWorldSchema'
  | 'listWorlds'
  | 'removeWorld';

/** Resets, captures, restores, loads and removes worlds. */
export const worldControls = (
  store: Store,
  journals: Journals,
  worldNamed: (name: string) => NamedWorld,
): Pick<ControlHandlers, WorldControl> => ({
  resetWorld: ({ world }) => world.reset(),
  createSnapshot: async ({ world, body }) => {
    const { name, bytes } = await store.snapshots.keep(world.name, body.snapshot);
    return { snapshot: name, world: world.name, bytes };
  },
  restoreSnapshot: async ({ world, body: { snapshot, of = world.name } }) => {
    const kept = await store.snapshots.get(of, snapshot);
    const whose = of === world.name ? 'this world' : `the world ${of}`;
    if (!kept) throw notFound(`There is no snapshot ${snapshot} of ${whose}`);
    await world.restore(kept);
  },
  loadWorld: async ({ world, body }) => {
    try {
      await world.begin(body);
    } catch (error) {
      if (error instanceof WorldFileError) throw invalidParameters(error.problems);
      throw error;
    }
  },
  getWorldSchema: async () => worldFileJsonSchema(),
  listWorlds: async () => ({ worlds: await store.worlds() }),
  removeWorld: async ({ path: { name } }) => {
    if (!(await store.worlds()).includes(name)) throw notFound('There is no such world');
    await worldNamed(name).remove();
  },
});
