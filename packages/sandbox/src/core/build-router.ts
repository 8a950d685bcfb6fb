import { operations } from '../generated/operations.gen.ts';
import { pages } from '../pages.ts';
import type { Store } from '../store/store.ts';
import { withFault } from '../faults/with-fault.ts';
import type { Control } from '../controls/control.ts';
import type { Endpoint } from './dispatch.ts';
import { type Clocks, inWorld } from './in-world.ts';
import { callOperation } from './operation-endpoint.ts';
import type { PageContext } from './page.ts';
import { Router } from './router.ts';

/** What the endpoints of a sandbox need. */
export interface RouterOptions {
  readonly store: Store;
  readonly clocks: Clocks;
  readonly strict: boolean;
  /** Whether calls are counted, and refused when there are too many. */
  readonly quotas: boolean;
  readonly autoConsent: PageContext['autoConsent'];
  readonly controls: readonly Control[];
}

/** Builds the table of everything that the sandbox serves: operations, pages, controls. */
export function buildRouter({
  store,
  clocks,
  strict,
  quotas,
  autoConsent,
  controls,
}: RouterOptions): Router<Endpoint> {
  const router = new Router<Endpoint>();
  const settings = { nonces: store.nonces, strict, quotas, worldOf: (id: string) => store.worldOf(id) };
  for (const operation of operations) {
    router.add(operation.method, operation.path, (request, parameters, query, trace) =>
      inWorld(store, trace.world, clocks, (moment) => {
        trace.now = moment.now;
        trace.operationId = operation.operationId;
        trace.template = operation.path;
        return withFault(operation, request, moment, trace, (at, fault) =>
          callOperation(operation, request, { parameters, query }, at, settings, trace, fault),
        );
      }),
    );
  }
  for (const { method, path, page } of pages) {
    router.add(method, path, (request, parameters, query, trace) =>
      inWorld(store, trace.world, clocks, ({ world, now }) => {
        trace.now = now;
        trace.template = path;
        return page(request, { world, now, parameters, query: new URLSearchParams(query), autoConsent });
      }),
    );
  }
  for (const { method, path, endpoint } of controls) {
    router.add(method, path, (request, parameters, query, trace) => {
      trace.template = path;
      return endpoint(request, parameters, query, trace);
    });
  }
  return router;
}
