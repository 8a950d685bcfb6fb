import { hasQuotas } from '../../auth/access/quotas.ts';
import type { PlainRequest, PlainResponse } from '../../http/message.ts';
import { servePage } from '../../oauth/pages/page.ts';
import { toSeconds } from '../../state/clock.ts';
import type { NonceMemory, NonceUse, NonceVerdict } from '../../state/nonces.ts';
import type { World } from '../../state/store.ts';
import { observeChanges, type ObservedWorld } from '../changes/observe-changes.ts';
import { type Diagnostics, failure } from '../context/diagnostics.ts';
import type { RequestContext } from '../context/request-context.ts';
import { isDue, settleDue, timeOf, transact } from '../context/transact.ts';
import { matchFault } from '../faults/match-fault.ts';
import { carryOut } from './carry-out.ts';
import type { Engine } from './engine.ts';
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
export function runInWorld(engine: Engine, run: Run): Promise<PlainResponse> {
  const { request, route, worldName, diagnostics } = run;
  // Transactions can run again; the request uses its nonce once.
  const nonces = new NonceOfRequest(engine.nonces);
  if (route.kind === 'operation') diagnostics.operation = route.operation;
  if (!onlyReads(engine, route, request)) return write(engine, run, nonces);
  const read = engine.store.read(worldName, (world, realTime) => {
    const now = timeOf(world, realTime);
    if (changesByItself(world, now, engine.quotas)) return undefined;
    const context = contextOf(engine, run, route, { world, now, fault: undefined, countsCalls: false });
    return carryOut(engine, nonces, context);
  });
  return read.then((response) => response ?? write(engine, run, nonces));
}

async function write(engine: Engine, run: Run, nonces: NonceMemory): Promise<PlainResponse> {
  const { request, route, worldName, diagnostics } = run;
  let last: ObservedWorld | undefined;
  const written = await transact(engine.store, 'write', worldName, async (original, now) => {
    last = observeChanges(original);
    const { world } = last;
    diagnostics.now = now;
    settleDue(world, now);
    if (route.kind === 'page') return respondWithPage(engine, run, route, world, now);
    const fault = matchFault(world, route.operation, request);
    const counted = { fault, countsCalls: hasQuotas(world, engine.quotas) };
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
  diagnostics.namedClient = undefined;
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
