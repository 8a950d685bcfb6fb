import type { Journals } from '../engine/journal/journals.ts';
import type { NamedWorld } from '../engine/worlds/sandbox.ts';
import { invalidParameters, invalidState, notFound } from '../http/http-error.ts';
import { WorldFileError } from '../seed/world-file/world-file-error.ts';
import { worldFileJsonSchema } from '../seed/world-file/world-file-schema.ts';
import type { Store } from '../state/store.ts';
import { WorldExportError } from '../state/memory/world-export.ts';
import { asMessage } from './as-message.ts';
import type { ControlHandlers } from './control.ts';

type WorldControl =
  | 'resetWorld'
  | 'createSnapshot'
  | 'restoreSnapshot'
  | 'loadWorld'
  | 'getWorldFile'
  | 'getWorldSchema'
  | 'listWorlds'
  | 'removeWorld'
  | 'listSnapshots'
  | 'exportWorld'
  | 'importWorld';

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
  listSnapshots: async ({ world }) => ({ snapshots: await world.snapshots() }),
  restoreSnapshot: ({ world, body: { snapshot, of = world.name } }) => world.restore({ snapshot, world: of }),
  exportWorld: async ({ world, query }) => {
    try {
      return await world.exportWorld(query);
    } catch (error) {
      if (error instanceof WorldExportError) throw invalidState(asMessage(error.message));
      throw error;
    }
  },
  importWorld: async ({ world, body }) => {
    try {
      await world.importWorld(body);
    } catch (error) {
      if (error instanceof WorldExportError) throw invalidParameters({ body: [asMessage(error.message)] });
      throw error;
    }
  },
  loadWorld: async ({ world, body }) => {
    try {
      await world.begin(body);
    } catch (error) {
      if (error instanceof WorldFileError) throw invalidParameters(error.problems);
      throw error;
    }
  },
  getWorldFile: async ({ world, query }) => ({ ...(await world.worldFile(query)) }),
  getWorldSchema: async () => worldFileJsonSchema(),
  listWorlds: async () => ({ worlds: await store.worlds() }),
  removeWorld: async ({ path: { name } }) => {
    if (!(await store.worlds()).includes(name)) throw notFound('There is no such world');
    await worldNamed(name).remove();
  },
});
