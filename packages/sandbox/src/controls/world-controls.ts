import { needTeam } from '../engine/teams/team-tokens.ts';
import type { Teams } from '../engine/teams/teams.ts';
import { namedSnapshot } from '../engine/worlds/sandbox-world.ts';
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
  | 'createWorld'
  | 'listWorlds'
  | 'removeWorld'
  | 'listSnapshots'
  | 'removeSnapshot'
  | 'exportWorld'
  | 'importWorld';

/** Resets, captures, restores, loads and removes worlds. A team copies only worlds of its own: another team shares a world for use. */
export const worldControls = (
  store: Store,
  teams: Teams | undefined,
  worldNamed: (name: string) => NamedWorld,
): Pick<ControlHandlers, WorldControl> => ({
  ...copies(teams),
  resetWorld: ({ world }) => world.reset(),
  createSnapshot: async ({ world, shownWorld, body }) => {
    return namedSnapshot(shownWorld, await store.snapshots.keep(world.name, body.snapshot));
  },
  listSnapshots: async ({ world, shownWorld }) => ({
    snapshots: (await world.snapshots()).map((snapshot) => ({ ...snapshot, world: shownWorld })),
  }),
  removeSnapshot: async ({ world, path: { snapshot } }) => {
    if (!(await world.removeSnapshot(snapshot)))
      throw notFound(`There is no snapshot ${snapshot} of this world`);
  },
  restoreSnapshot: async ({ world, shownWorld, actor, body: { snapshot, of = shownWorld } }) => {
    if (of === shownWorld) return world.restore({ snapshot, world: world.name });
    const from = actor && teams ? (await teams.worlds.own(needTeam(actor), of)).name : of;
    return world.restore({ snapshot, world: from });
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
      await world.load(body);
    } catch (error) {
      if (error instanceof WorldFileError) throw invalidParameters(error.problems);
      throw error;
    }
  },
  getWorldSchema: async () => worldFileJsonSchema(),
  createWorld: async ({ actor, body: { world: name } }) => {
    if (actor && teams) await teams.createWorld(needTeam(actor), name);
    else {
      if (await store.has(name)) throw invalidState(`There is a world ${name} already`);
      await store.open(name);
    }
    return { world: name };
  },
  listWorlds: async ({ actor }) => ({
    worlds: [...(actor && teams ? await teams.worlds.list(needTeam(actor)) : await store.worlds())],
  }),
  removeWorld: async ({ actor, path: { name } }) => {
    if (actor && teams) {
      const world = await teams.worlds.own(needTeam(actor), name);
      const change = { action: 'removeWorld', teamId: world.ownerId, target: world.name };
      return teams.audit(actor, change, () => teams.removeWorld(world.name));
    }
    if (!(await store.worlds()).includes(name)) throw notFound('There is no such world');
    await worldNamed(name).remove();
  },
});

/** The controls that return the whole state, with keys that would outlive the sharing of a world. */
const copies = (teams: Teams | undefined): Pick<ControlHandlers, 'exportWorld' | 'getWorldFile'> => ({
  exportWorld: async ({ world, shownWorld, actor, query }) => {
    if (actor && teams) await teams.worlds.own(needTeam(actor), shownWorld);
    try {
      return { ...(await world.exportWorld(query)), world: shownWorld };
    } catch (error) {
      if (error instanceof WorldExportError) throw invalidState(asMessage(error.message));
      throw error;
    }
  },
  getWorldFile: async ({ world, shownWorld, actor, query }) => {
    if (actor && teams) await teams.worlds.own(needTeam(actor), shownWorld);
    return { ...(await world.worldFile(query)) };
  },
});
