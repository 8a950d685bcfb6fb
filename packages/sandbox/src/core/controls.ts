import { descriptionHash } from '../generated/description-hash.gen.ts';
import type { Store } from '../store/store.ts';
import { json, noContent } from './answers.ts';
import type { Endpoint } from './dispatch.ts';
import type { Clocks } from './in-world.ts';
import { isLoopbackHost, isLoopbackOrigin } from './loopback.ts';
import type { PlainRequest } from './message.ts';
import { forbidden } from './refusal.ts';
import { userControls } from './user-controls.ts';

/** The sandbox's own controls, under `/__sandbox/`. */
export function controls(
  store: Store,
  world: string,
  ownOrigin: string,
  clocks: Clocks,
): { method: string; path: string; endpoint: Endpoint }[] {
  const guarded =
    (endpoint: Endpoint): Endpoint =>
    (request, parameters, query) => {
      refuseForeign(request, ownOrigin);
      return endpoint(request, parameters, query);
    };
  const reset: Endpoint = async () => {
    await store.reset(world);
    return noContent();
  };
  return [
    { method: 'GET', path: '/__sandbox/health', endpoint: guarded(health) },
    { method: 'POST', path: '/__sandbox/reset', endpoint: guarded(reset) },
    ...userControls(store, world, clocks).map((route) => ({ ...route, endpoint: guarded(route.endpoint) })),
  ];
}

const health: Endpoint = async () => json(200, { status: 'ok', description: descriptionHash });

/** A web page elsewhere must not reach the controls, not even through a host name that it lets resolve to this machine. */
function refuseForeign({ origin: addressed, headers: { origin } }: PlainRequest, ownOrigin: string): void {
  const own = new URL(ownOrigin).host;
  const { host, hostname } = new URL(addressed);
  if (host !== own && !isLoopbackHost(hostname)) throw forbidden('The controls answer to this machine only');
  if (origin !== undefined && origin !== ownOrigin && !isLoopbackOrigin(origin)) {
    throw forbidden('The controls answer to pages of this machine only');
  }
}
