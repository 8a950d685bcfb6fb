import { authenticate, checkCredentials, expireToken } from '../../auth/access/authenticate.ts';
import { authorize } from '../../auth/access/authorize.ts';
import { needQueryPermissions } from '../../auth/access/permissions.ts';
import { countCall, hasQuotas } from '../../auth/access/quotas.ts';
import { checkAccept } from '../../http/headers.ts';
import type { PlainRequest, PlainResponse } from '../../http/message.ts';
import { servePage } from '../../oauth/pages/page.ts';
import { validBody } from '../../operations/validation/body.ts';
import { validPath, validQuery } from '../../operations/validation/parameters.ts';
import { toSeconds } from '../../state/clock.ts';
import type { NonceMemory, NonceUse, NonceVerdict } from '../../state/nonces.ts';
import type { World } from '../../state/store.ts';
import { observeChanges, type ObservedWorld } from '../changes/observe-changes.ts';
import { type Diagnostics, failure } from '../context/diagnostics.ts';
import type { RequestContext } from '../context/request-context.ts';
import { isDue, settleDue, transact } from '../context/transact.ts';
import { plannedResponse } from '../faults/fault-response.ts';
import { matchFault } from '../faults/match-fault.ts';
import type { Engine } from './engine.ts';
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
export async function runInWorld(engine: Engine, run: Run): Promise<PlainResponse> {
  const { request, route, worldName, diagnostics } = run;
  const { store, quotas } = engine;
  // Transactions can run again; the request uses its nonce once.
  const nonces = new NonceOfRequest(engine.nonces);
  if (route.kind === 'operation') diagnostics.operation = route.operation;
  if (onlyReads(engine, route, request)) {
    const read = await transact(store, 'read', worldName, (world, now) =>
      changesByItself(world, now, quotas)
        ? undefined
        : carryOut(engine, nonces, contextOf(engine, run, route, { world, now, ...uncounted })),
    );
    if (read.error) return failure(request, diagnostics, read.error);
    if (read.value) return read.value;
  }
  let last: ObservedWorld | undefined;
  const written = await transact(store, 'write', worldName, async (original, now) => {
    last = observeChanges(original);
    const { world } = last;
    diagnostics.now = now;
    settleDue(world, now);
    if (route.kind === 'page') return respondWithPage(engine, run, route, world, now);
    const fault = matchFault(world, route.operation, request);
    const counted = { fault, countsCalls: hasQuotas(world, quotas) };
    return carryOut(engine, nonces, contextOf(engine, run, route, { world, now, ...counted }));
  });
  const changed = last?.changes() ?? [];
  if (changed.length > 0) diagnostics.changes = changed;
  diagnostics.scheduledBefore = last?.scheduledBefore();
  return written.error ? failure(request, diagnostics, written.error) : written.value;
}

function respondWithPage(
  { autoConsent }: Engine,
  { request, found: { parameters, query } }: Run,
  route: Extract<Run['route'], { kind: 'page' }>,
  world: World,
  now: number,
): Promise<PlainResponse> {
  return servePage(route, request, { parameters, query, world, now, autoConsent });
}

type OperationRoute = Extract<Run['route'], { kind: 'operation' }>;

/** What a world without fault rules and quotas has for a request without a fault. */
const uncounted = { fault: undefined, countsCalls: false } as const;

/** Creates the context of a request for an operation, in a run of its transaction. */
function contextOf(
  engine: Engine,
  { request, found: { parameters, search }, worldOfSigner, diagnostics }: Run,
  { operation }: OperationRoute,
  { world, now, fault, countsCalls }: Pick<RequestContext, 'world' | 'now' | 'fault' | 'countsCalls'>,
): RequestContext {
  diagnostics.now = now;
  diagnostics.fault = fault;
  // Of an earlier run.
  diagnostics.caller = undefined;
  const signingNow = toSeconds(engine.signingTime()) + (fault?.clockSeconds ?? 0);
  return {
    operation,
    request,
    parameters,
    search,
    world,
    now,
    signingNow,
    worldOfSigner,
    fault,
    countsCalls,
    diagnostics,
  };
}

/** Whether a request only reads, unless its world {@link changesByItself}. */
const onlyReads = (
  { quotas }: Engine,
  route: Run['route'],
  { headers }: PlainRequest,
): route is OperationRoute =>
  route.kind === 'operation' &&
  route.operation.method === 'GET' &&
  !quotas &&
  headers['prefer'] === undefined &&
  headers['x-sandbox-fault'] === undefined;

/** Whether every request changes a world: fault rules and quotas count requests, and due statements are booked. */
const changesByItself = (world: World, now: number, quotas: boolean): boolean =>
  world.faults.get().length > 0 || hasQuotas(world, quotas) || isDue(world, now);

/** Stores the nonce of one request once, and returns the same result when its transaction runs again. */
class NonceOfRequest implements NonceMemory {
  readonly #nonces: NonceMemory;
  #verdict: NonceVerdict | Promise<NonceVerdict> | undefined;

  constructor(nonces: NonceMemory) {
    this.#nonces = nonces;
  }

  remember(use: NonceUse): NonceVerdict | Promise<NonceVerdict> {
    return (this.#verdict ??= this.#nonces.remember(use));
  }
}

/** Runs an operation: authenticate, authorize, validate, resolve, gate. */
export async function carryOut(
  engine: Engine,
  nonces: NonceMemory,
  context: RequestContext,
): Promise<PlainResponse> {
  const { operation, request, parameters, world, now, fault, countsCalls, diagnostics } = context;
  const planned = fault && plannedResponse(context);
  if (planned) return planned;
  checkAccept(request.headers['accept']);
  const caller =
    operation.credentials === 'none'
      ? undefined
      : await authenticate(context, { nonces, strict: engine.strict });
  diagnostics.caller = caller;
  if (caller) {
    if (fault?.expiredToken) expireToken(caller, context);
    checkCredentials(caller, context);
    if (countsCalls) countCall(world, caller, now);
  }
  const path = validPath(operation, parameters);
  const subject = caller && authorize(world, operation, caller, path ?? {});
  const query = validQuery(operation, context.search);
  needQueryPermissions(operation, caller, query);
  const body = validBody(operation, request);
  const result = await resolve(context, { caller, subject, path, query, body });
  return gatedResponse(operation, result, subject);
}
