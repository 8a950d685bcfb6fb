import type { Control } from '../../controls/control.ts';
import { operations } from '../../generated/operations.gen.ts';
import { preflight } from '../../http/cors.ts';
import { notFound, Refusal } from '../../http/http-error.ts';
import type { PlainRequest, PlainResponse } from '../../http/message.ts';
import { Router } from '../../http/router.ts';
import type { PageContext } from '../../oauth/pages/page.ts';
import { pages } from '../../oauth/pages/pages.ts';
import type { Store } from '../../state/store.ts';
import { withFault } from '../faults/with-fault.ts';
import { type Clocks, inWorld } from './in-world.ts';
import { callOperation } from './operation-endpoint.ts';
import type { Trace } from './trace.ts';

/** What is found at a path: it answers a request, given the parameters of the path and the text of the query. */
export type Endpoint = (
  request: PlainRequest,
  parameters: Readonly<Record<string, string>>,
  query: string,
  trace: Trace,
) => Promise<PlainResponse>;

/** Octets of a request body at the most. */
const maxBodyOctets = 1_048_576;

/** Finds the endpoint of a request and lets it answer. */
export async function dispatch(
  router: Router<Endpoint>,
  request: PlainRequest,
  trace: Trace,
): Promise<PlainResponse> {
  if (request.body.length > maxBodyOctets) {
    throw new Refusal(413, 'invalid_request', 'The request body is larger than 1 MiB');
  }
  if (!URL.canParse(request.origin)) throw new Refusal(400, 'invalid_request', 'The host cannot be read');
  const mark = request.target.indexOf('?');
  const path = mark < 0 ? request.target : request.target.slice(0, mark);
  const match = router.match(path);
  if (!match) throw notFound('There is nothing at this path');
  const methods = [...match.routes.keys()];
  const endpoint = match.routes.get(request.method);
  if (endpoint) {
    return endpoint(request, match.parameters, mark < 0 ? '' : request.target.slice(mark + 1), trace);
  }
  const answer = preflight(request, methods);
  if (answer) return answer;
  throw new Refusal(405, 'invalid_request', `The method ${request.method} is not allowed here`, {
    headers: { allow: methods.join(', ') },
  });
}

/** What the endpoints of a sandbox need. */
interface RouterOptions {
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
