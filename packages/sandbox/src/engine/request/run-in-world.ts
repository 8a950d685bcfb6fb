import { authenticate, checkCredentials } from '../../auth/access/authenticate.ts';
import { authorize } from '../../auth/access/authorize.ts';
import { needQueryPermissions } from '../../auth/access/permissions.ts';
import { countCall, hasQuotas } from '../../auth/access/quotas.ts';
import { checkAccept } from '../../http/headers.ts';
import type { PlainRequest, PlainResponse } from '../../http/message.ts';
import { servePage } from '../../oauth/pages/page.ts';
import { validBody } from '../../operations/validation/body.ts';
import { validPath, validQuery } from '../../operations/validation/parameters.ts';
import type { NonceMemory, NonceUse, NonceVerdict } from '../../state/nonces.ts';
import type { World } from '../../state/store.ts';
import { observeChanges, type ObservedWorld } from '../changes/observe-changes.ts';
import { type Diagnostics, failure } from '../context/diagnostics.ts';
import type { RequestContext } from '../context/request-context.ts';
import { isDue, settleDue, transact } from '../context/transact.ts';
import { plannedResponse } from '../faults/fault-response.ts';
import type { Engine } from './engine.ts';
import { withMatchedFault } from './matched-fault.ts';
import { gatedResponse, resolve } from './resolve.ts';
import type { FoundRoute, Route } from './routes.ts';

/** A request for an operation or a page, and its world. */
interface Run {
  readonly request: PlainRequest;
  readonly found: FoundRoute;
  /** The route of `found`. */
  readonly route: Exclude<Route, { kind: 'control' }>;
  /** Name of the world in the store. */
  readonly worldName: string;
  /** World of the signature's id, when the request names a world itself. */
  readonly worldOfSigner: string | undefined;
  readonly diagnostics: Diagnostics;
}

/** Runs an operation or a page in one transaction of its world. */
export async function runInWorld(
  engine: Engine,
  { request, found, route, worldName, worldOfSigner, diagnostics }: Run,
): Promise<PlainResponse> {
  const { store, quotas, autoConsent } = engine;
  const { parameters, search, query } = found;
  // Transactions can run again; the request uses its nonce once.
  const nonces = new NonceOfRequest(engine.nonces);
  const act = async (world: World, now: number): Promise<PlainResponse> => {
    diagnostics.now = now;
    // Of an earlier run.
    diagnostics.caller = undefined;
    if (route.kind === 'page') {
      return servePage(route, request, { parameters, query, world, now, autoConsent });
    }
    const { operation } = route;
    const context = { parameters, search, operation, request, world, now, worldOfSigner, diagnostics };
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
export async function carryOut(
  engine: Engine,
  nonces: NonceMemory,
  context: RequestContext,
): Promise<PlainResponse> {
  const { operation, request, parameters, world, now, diagnostics } = context;
  const planned = await plannedResponse(context);
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
