import { z } from 'zod';
import type { AllNotes } from '../engine/journal/world-notes.ts';
import { invalidParameters, notFound } from '../http/http-error.ts';
import { json, noContent } from '../http/responses.ts';
import { WorldFileError } from '../seed/world-file/read-world-file.ts';
import type { WorldFile } from '../seed/world-file/world-file.ts';
import { worldFileJsonSchema } from '../seed/world-file/world-file-schema.ts';
import { isWorldName, type Store, worldNameRule } from '../state/store.ts';
import type { Control, MakeControl } from './control.ts';

const name = z.string().refine(isWorldName, { error: `Must be a name: ${worldNameRule}` });
const newSnapshot = z.strictObject({ snapshot: name.optional() });
const keptSnapshot = z.strictObject({ snapshot: name });

/** Puts worlds back, and forth, and away. */
export const worldControls = (control: MakeControl, store: Store, notes: AllNotes): Control[] => [
  control('POST', '/reset', 'put the world back to what it began with', async ({ world }) => {
    await world.reset();
    return noContent();
  }),
  control(
    'POST',
    '/snapshot',
    'keep what the world holds, under a name if you like: { "snapshot": "logged-in" }',
    async ({ world, body }) => {
      const { snapshots } = notes.of(world.name);
      const { snapshot: called = snapshots.freeName() } = body(newSnapshot);
      snapshots.keep(called, await world.snapshot());
      return json(201, { snapshot: called });
    },
  ),
  control('POST', '/restore', 'make the world that again: { "snapshot": "logged-in" }', async (call) => {
    const { snapshot } = call.body(keptSnapshot);
    const kept = notes.of(call.world.name).snapshots.get(snapshot);
    if (!kept) throw notFound(`There is no snapshot ${snapshot} of this world`);
    await call.world.restore(kept);
    return noContent();
  }),
  control('PUT', '/world', 'begin the world from a world file', async ({ world, body }) => {
    try {
      await world.begin(body(z.unknown()) as WorldFile);
    } catch (error) {
      if (error instanceof WorldFileError) throw invalidParameters(error.problems);
      throw error;
    }
    return noContent();
  }),
  control('GET', '/world.schema.json', 'the JSON schema of world files', async () =>
    json(200, worldFileJsonSchema()),
  ),
  control('GET', '/worlds', 'the names of the worlds', async () =>
    json(200, { worlds: await store.worlds() }),
  ),
  control('DELETE', '/worlds/{name}', 'forget a world', async ({ parameters: { name: which = '' } }) => {
    if (!(await store.worlds()).includes(which)) throw notFound('There is no such world');
    await store.remove(which);
    notes.forget(which);
    return noContent();
  }),
];
