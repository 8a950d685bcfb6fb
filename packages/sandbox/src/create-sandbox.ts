import { version } from '#version';
import { allControls } from './controls/controls.ts';
import { AllNotes } from './engine/journal/world-notes.ts';
import { chooseWorld } from './engine/request/choose-world.ts';
import { buildRouter, dispatch } from './engine/request/dispatch.ts';
import { answering } from './engine/request/handle.ts';
import { sandboxWorld, type WorldsContext } from './engine/worlds/sandbox-world.ts';
import type { Sandbox } from './engine/worlds/sandbox.ts';
import { readOptions, type SandboxOptions } from './options.ts';
import { beginningOf } from './seed/initial-state.ts';
import { toSeconds } from './state/clock.ts';
import { MemoryNonces } from './state/memory/memory-nonces.ts';
import { MemoryStore } from './state/memory/memory-store.ts';
import { defaultWorld, isWorldName, worldNameRule } from './state/store.ts';

/**
 * Creates a Wallet API with worlds of its own, in memory: it verifies signatures, keeps state and asks nobody else.
 *
 * @param options - How it behaves.
 * @returns The sandbox; give its `fetch` to a client, or its `handle` to a server.
 * @throws `RangeError`, `TypeError` or `WorldFileError` that names the option which cannot be right.
 *
 * @example
 * import { createSandbox } from '@litas/sandbox';
 *
 * const sandbox = createSandbox({ now: '2026-01-31T12:00:00Z' });
 * const response = await sandbox.fetch('/rest/v1/server');
 * console.log(response.status); // 200
 */
export function createSandbox(options: SandboxOptions = {}): Sandbox {
  const { beginning, file, clocks, origin, autoConsent, strict, quotas, delay, log } = readOptions(options);
  const notes = new AllNotes(beginning.seed);
  const store = new MemoryStore({
    nonces: new MemoryNonces(),
    seed: () => beginningOf(beginning, file),
  });
  const context: WorldsContext = { store, notes, origin, beginning, handle: (request) => handle(request) };
  const worldNamed = (name: string) => sandboxWorld(name, context);
  const controls = allControls({ store, notes, origin, version, worldNamed });
  const router = buildRouter({ store, clocks, strict, quotas, autoConsent, controls });
  const handle = answering(
    async (request, trace) => {
      const chosen = chooseWorld(store, request);
      trace.world = typeof chosen === 'string' ? chosen : await chosen;
      return dispatch(router, request, trace);
    },
    {
      notes,
      worldNow: async (name) => toSeconds((await worldNamed(name).clock.now()).getTime()),
      delay,
      log,
    },
  );
  const { remove: _, ...ofDefaultWorld } = worldNamed(defaultWorld);
  return {
    ...ofDefaultWorld,
    handle,
    world: (wanted) => {
      if (isWorldName(wanted)) return worldNamed(wanted);
      throw new RangeError(`name: ${wanted} is not the name of a world: ${worldNameRule}.`);
    },
    worlds: () => store.worlds(),
  };
}
