import { authenticate, checkCredentials } from '../../auth/access/authenticate.ts';
import { authorize } from '../../auth/access/authorize.ts';
import { needQueryPermissions } from '../../auth/access/permissions.ts';
import { countCall, hasQuotas } from '../../auth/access/quotas.ts';
import { checkAccept } from '../../http/headers.ts';
import type { HttpError } from '../../http/http-error.ts';
import type { PlainRequest, PlainResponse } from '../../http/message.ts';
import { servePage } from '../../oauth/pages/page.ts';
import { validBody } from '../../operations/validation/body.ts';
import { validPath, validQuery } from '../../operations/validation/parameters.ts';
import type { NonceMemory, NonceUse, NonceVerdict } from '../../state/nonces.ts';
import { defaultWorld, type World } from '../../state/store.ts';
import { observeChanges, type ObservedWorld } from '../changes/observe-changes.ts';
import { beginWorld, chooseWorld } from '../context/choose-world.ts';
import { type Diagnostics, failure, newDiagnostics } from '../context/diagnostics.ts';
import type { RequestContext } from '../context/request-context.ts';
import { isDue, settleDue, transact } from '../context/transact.ts';
import { plannedResponse } from '../faults/fault-response.ts';
import type { Engine, Handle } from './engine.ts';
import { withMatchedFault } from './matched-fault.ts';
import { record } from './record.ts';
import { gatedResponse, resolve } from './resolve.ts';
import { checkRoute, findRoute, type Route } from './routes.ts';

/** Creates the function that handles every request. */
export const createHandle =
  (engine: Engine): Handle =>
  async (received, unreadable) => {
    const request = atPublicUrl(engine, received);
    const diagnostics = newDiagnostics(defaultWorld);
    const response = await respond(engine, request, diagnostics, unreadable).catch((error: unknown) =>
      failure(request, diagnostics, error),
    );
    return record(engine, request, diagnostics, response);
  };

/** Returns a request with the public URL that it is for, which its signature covers and which links in responses begin with. */
function atPublicUrl({ access: { publicUrls } }: Engine, request: PlainRequest): PlainRequest {
  const origin = publicUrls.originOf(request.origin);
  return origin === request.origin ? request : { ...request, origin };
}

/** Chooses the world, finds the route, checks the access, and runs the route; operations and pages run in one transaction. */
async function respond(
  engine: Engine,
  request: PlainRequest,
  diagnostics: Diagnostics,
  unreadable: HttpError | undefined,
): Promise<PlainResponse> {
  const { store, access, quotas, autoConsent } = engine;
  const { name: worldName, exists, ofSigner: worldOfSigner } = await chooseWorld(store, request);
  if (exists) diagnostics.world = worldName;
  if (unreadable) throw unreadable;
  const found = findRoute(engine, request);
  if ('response' in found) return found.response;
  const { route, ...sent } = found;
  diagnostics.template = route.path;
  checkRoute(route, request, access);
  if (!exists) {
    await beginWorld(store, worldName, request, access, route.kind === 'control');
    diagnostics.world = worldName;
  }
  if (route.kind === 'control') return route.respond({ ...sent, request, world: worldName });
  // Transactions can run again; the request uses its nonce once.
  const nonces = new NonceOfRequest(engine.nonces);
  const act = async (world: World, now: number): Promise<PlainResponse> => {
    diagnostics.now = now;
    // Of an earlier run.
    diagnostics.caller = undefined;
    if (route.kind === 'page') return servePage(route, request, { ...sent, world, now, autoConsent });
    const context = { ...sent, operation: route.operation, request, world, now, worldOfSigner, diagnostics };
    return carryOut(engine, nonces, await withMatchedFault(engine, context));
  };
  if (onlyReads(engine, route, request)) {
    const read = await transact(store, 'read', worldName, async (world, now) =>
      (await changesByItself(world, now, quotas)) ? undefined : act(world, now),
    );
    if (read.error) return failure(request, diagnostics, read.error);
    if (read.value) return read.value;
  }
  let changes: ObservedWorld['changes'] | undefined;
  const written = await transact(store, 'write', worldName, async (world, now) => {
    const observed = observeChanges(world);
    changes = observed.changes;
    await settleDue(observed.world, now);
    return act(observed.world, now);
  });
  const changed = changes?.() ?? [];
  if (changed.length > 0) diagnostics.changes = changed;
  return written.error ? failure(request, diagnostics, written.error) : written.value;
}

/** Whether a request only reads, unless its world {@link changesByItself}. */
const onlyReads = ({ quotas }: Engine, route: Route, { headers }: PlainRequest): boolean =>
  route.kind === 'operation' &&
  route.operation.method === 'GET' &&
  !quotas &&
  headers['prefer'] === undefined &&
  headers['x-sandbox-fault'] === undefined;

/** Whether every request changes a world: fault rules and quotas count requests, and due statements are booked. */
const changesByItself = async (world: World, now: number, quotas: boolean): Promise<boolean> =>
  (await world.faults.get()).length > 0 || (await hasQuotas(world, quotas)) || isDue(world, now);

/** Stores the nonce of one request once, and returns the same result when its transaction runs again. */
class NonceOfRequest implements NonceMemory {
  readonly #nonces: NonceMemory;
  #verdict: Promise<NonceVerdict> | undefined;

  constructor(nonces: NonceMemory) {
    this.#nonces = nonces;
  }

  remember(use: NonceUse): Promise<NonceVerdict> {
    return (this.#verdict ??= this.#nonces.remember(use));
  }
}

/** Runs an operation: authenticate, authorize, validate, resolve, gate. */
async function carryOut(
  engine: Engine,
  nonces: NonceMemory,
  context: RequestContext,
): Promise<PlainResponse> {
  const { operation, request, parameters, world, now, diagnostics } = context;
  const planned = plannedResponse(context);
  if (planned) return planned;
  checkAccept(request.headers['accept']);
  const caller =
    operation.credentials === 'none'
      ? undefined
      : await authenticate(context, { nonces, strict: engine.strict });
  diagnostics.caller = caller;
  if (caller) await checkCredentials(caller, context);
  if (caller && (await hasQuotas(world, engine.quotas))) await countCall(world, caller, now);
  const path = validPath(operation, parameters);
  const subject = caller && (await authorize(world, operation, caller, path ?? {}));
  const query = validQuery(operation, context.search);
  needQueryPermissions(operation, caller, query);
  const body = validBody(operation, request);
  const result = await resolve(context, { caller, subject, path, query, body });
  return gatedResponse(operation, result, subject);
}
