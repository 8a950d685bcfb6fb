import { allControls } from '../controls/controls.ts';
import { EventHub } from '../engine/events/event-hub.ts';
import { Journals } from '../engine/journal/journals.ts';
import { shareJournals } from '../engine/journal/share-journals.ts';
import { createHandle } from '../engine/request/handle-request.ts';
import { buildRouter } from '../engine/request/routes.ts';
import { sandboxWorld, type WorldsContext } from '../engine/worlds/sandbox-world.ts';
import type { Sandbox } from '../engine/worlds/sandbox.ts';
import { Charge } from '../engine/teams/charge.ts';
import { Teams } from '../engine/teams/teams.ts';
import { HttpError } from '../http/http-error.ts';
import { readOptions, type SandboxOptions } from './options.ts';
import { initialStateOf } from '../seed/world-file/initial-state.ts';
import { MemoryStore } from '../state/memory/memory-store.ts';
import { defaultWorld, isWorldName, type Store, worldNameRule } from '../state/store.ts';

/**
 * Creates a sandbox: the Wallet API with state in memory. It verifies signatures and sends no request to other servers.
 *
 * @param options - Seed, clocks, world file and behavior.
 * @returns The sandbox. Pass its `fetch` to a client, or the sandbox to `serve`.
 * @throws `RangeError`, `TypeError` or `WorldFileError` that names the invalid option.
 *
 * @example
 * import { createSandbox } from '@litas/sandbox';
 *
 * const sandbox = createSandbox({ now: '2026-01-31T12:00:00Z' });
 * const response = await sandbox.fetch('/rest/v1/server');
 * console.log(response.status); // 200
 */
export function createSandbox(options: SandboxOptions = {}): Sandbox {
  const {
    initialState,
    file,
    signingTime,
    origin,
    access,
    autoConsent,
    strict,
    personalData,
    quotas,
    delay,
    events,
    log,
    onFailure,
    metrics,
    team,
  } = readOptions(options);
  const store: Store =
    options.store ??
    new MemoryStore({
      signingNow: signingTime,
      ...(team && { maxWorlds: team.limits.worlds, stateBytes: team.limits.state }),
    });
  store.useTemplate(() => initialStateOf(initialState, file));
  const journals = new Journals(
    initialState.seed,
    store.instance,
    undefined,
    new EventHub(team ? { streams: team.limits.streams, ...events } : events),
    store.journal,
  );
  shareJournals(store, journals);
  const context: WorldsContext = {
    store,
    journals,
    origin,
    initialState,
    quotas,
    handle: (request) => handle(request),
  };
  let draining = false;
  const worldNamed = (name: string) => sandboxWorld(name, context);
  const teams = team && new Teams(team, { store, removeWorld: (name) => worldNamed(name).remove() });
  const handle = createHandle({
    store,
    nonces: store.nonces,
    router: buildRouter(
      allControls({ store, journals, worldNamed, teams, metrics, isDraining: () => draining }),
    ),
    teams,
    journals,
    access,
    signingTime,
    strict,
    personalData,
    quotas,
    autoConsent,
    delay,
    log,
    onFailure,
  });
  const { remove: _, ...ofDefaultWorld } = worldNamed(defaultWorld);
  return {
    ...ofDefaultWorld,
    allowRemote: access.allowRemote,
    handle: (request) => handle(request),
    mayUpload: async (head) => !teams || teams.mayUpload(head),
    withinLimits: async (request, respond) => {
      if (!teams) return respond();
      const charge = new Charge(teams.rates, request);
      try {
        charge.toAddress();
      } catch (error) {
        return handle(request, error as HttpError);
      }
      const response = await respond();
      charge.spend(response.body);
      return response;
    },
    reject: (request, { status, description }) =>
      handle(request, new HttpError(status, 'invalid_request', description)),
    world: (wanted) => {
      if (isWorldName(wanted)) return worldNamed(wanted);
      throw new RangeError(`name: ${wanted} is not the name of a world: ${worldNameRule}.`);
    },
    drain: () => {
      draining = true;
    },
    worlds: () => store.worlds(),
  };
}
