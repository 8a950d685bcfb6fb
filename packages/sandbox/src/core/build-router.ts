import { operations } from '../generated/operations.gen.ts';
import { pages } from '../pages.ts';
import type { Store } from '../store/store.ts';
import { controls } from './controls.ts';
import type { Endpoint } from './dispatch.ts';
import { type Clocks, inWorld } from './in-world.ts';
import { callOperation } from './operation-endpoint.ts';
import type { PageContext } from './page.ts';
import { Router } from './router.ts';

/** What the endpoints of a sandbox need. */
export interface RouterOptions {
  readonly store: Store;
  readonly clocks: Clocks;
  readonly origin: string;
  readonly strict: boolean;
  readonly autoConsent: PageContext['autoConsent'];
}

/** Name of the world of requests that name none. */
export const defaultWorld = 'default';

/** Builds the table of everything that the sandbox serves: operations, pages, controls. */
export function buildRouter({ store, clocks, origin, strict, autoConsent }: RouterOptions): Router<Endpoint> {
  const router = new Router<Endpoint>();
  for (const operation of operations) {
    router.add(operation.method, operation.path, (request, parameters, query) =>
      inWorld(store, defaultWorld, clocks, (moment) =>
        callOperation(operation, request, { parameters, query }, moment, { nonces: store.nonces, strict }),
      ),
    );
  }
  for (const { method, path, page } of pages) {
    router.add(method, path, (request, parameters, query) =>
      inWorld(store, defaultWorld, clocks, ({ world, now }) =>
        page(request, { world, now, parameters, query: new URLSearchParams(query), autoConsent }),
      ),
    );
  }
  for (const { method, path, endpoint } of controls(store, defaultWorld, origin, clocks)) {
    router.add(method, path, endpoint);
  }
  return router;
}
