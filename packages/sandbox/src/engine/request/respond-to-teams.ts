import { readHeader } from '../../auth/mac/header.ts';
import { explained } from '../../auth/mac/explain/mistake.ts';
import { forbidden, type HttpError, unauthorized } from '../../http/http-error.ts';
import { chooseLocale } from '../../http/locale.ts';
import type { PlainRequest, PlainResponse } from '../../http/message.ts';
import { isForeignForm } from '../../http/origins.ts';
import { rejectedPage, messagePage } from '../../oauth/pages/messages.ts';
import { teamHomePage } from '../../oauth/pages/team-home-page.ts';
import { isPublishedId } from '../../seed/published.ts';
import type { Store, World } from '../../state/store.ts';
import { toSeconds } from '../../state/clock.ts';
import type { Diagnostics } from '../context/diagnostics.ts';
import { Charge } from '../teams/charge.ts';
import type { Teams } from '../teams/teams.ts';
import { ownerOf } from '../teams/team-worlds.ts';
import { carryOut } from './carry-out.ts';
import type { Engine } from './engine.ts';
import { type Received, respondToControl, type RouteOf } from './respond-to-control.ts';
import { findRoute } from './routes.ts';
import { runInWorld } from './run-in-world.ts';

/**
 * Responds to a request to a sandbox for teams. The credentials choose the world: the id of a signature, the client of a consent page, or
 * the secret part of a link. Controls need a token.
 */
export async function respondToTeams(
  engine: Engine,
  teams: Teams,
  request: PlainRequest,
  diagnostics: Diagnostics,
  unreadable: HttpError | undefined,
): Promise<PlainResponse> {
  const charge = new Charge(teams.rates, request);
  let response: PlainResponse;
  try {
    response = await respondTo(engine, teams, request, { diagnostics, unreadable, charge });
  } catch (error) {
    charge.toAddress();
    throw error;
  }
  charge.toAddress();
  charge.spend(response.body);
  return response;
}

async function respondTo(
  engine: Engine,
  teams: Teams,
  request: PlainRequest,
  {
    diagnostics,
    unreadable,
    charge,
  }: Pick<Received, 'diagnostics' | 'charge'> & { readonly unreadable: HttpError | undefined },
): Promise<PlainResponse> {
  if (unreadable) throw unreadable;
  const found = findRoute(engine, request);
  if ('response' in found) return found.response;
  const { route } = found;
  diagnostics.template = route.path;
  const received = { engine, teams, request, found, diagnostics, charge };
  switch (route.kind) {
    case 'control':
      return respondToControl(received, route);
    case 'page':
      return respondWithPage(received, route);
    case 'operation':
      return respondToCall(received, route);
  }
}

async function respondWithPage(received: Received, route: RouteOf<'page'>): Promise<PlainResponse> {
  const { engine, found, charge } = received;
  const request = withoutOwnHeaders(received.request);
  const locale = chooseLocale(found.parameters['locale'], request.headers['accept-language']);
  const { key } = found.parameters;
  if (key === undefined) charge.toAddress();
  else charge.beforeLookUp(key);
  if (route.path === '/') return teamHomePage();
  const clientId = found.query.getAll('client_id');
  // The id of a client is no secret: such a page counts for the address.
  const secret = key ?? (clientId.length === 1 ? clientId[0] : undefined);
  const worldName = secret === undefined ? undefined : await worldOf(engine.store, secret);
  if (worldName === undefined) {
    charge.toAddress();
    if (request.method === 'POST' && isForeignForm(request, route.senders ?? 'own pages')) {
      return messagePage(locale, 'foreignForm');
    }
    if (key !== undefined || secret === undefined) return messagePage(locale, 'unknownLink');
    const hint = isPublishedId(secret) ? ` ${noPublishedClients}.` : '';
    return rejectedPage(locale, `There is no client with this client_id.${hint}`, 'untrusted');
  }
  if (key !== undefined) charge.remember(key);
  return inWorld({ ...received, request }, route, worldName);
}

async function respondToCall(received: Received, route: RouteOf<'operation'>): Promise<PlainResponse> {
  const { engine, teams, request, diagnostics, charge } = received;
  const { operation } = route;
  const token = request.headers['x-sandbox-token'];
  const team = token === undefined ? undefined : await teams.tokens.teamOf(token, charge.beforeLookUp);
  if (team) charge.remember(team.token);
  if (operation.credentials === 'none') {
    const named = request.headers['x-sandbox-world'];
    const world = team && named !== undefined ? await teams.worlds.find(team, named) : undefined;
    if (world) return inWorld(received, route, world.name);
    if (team) charge.toTeam(team.teamId);
    else charge.toAddress();
    return withoutWorld({ ...received, request: withoutOwnHeaders(request) }, route);
  }
  const { id } = readHeader(request.headers['authorization'], !engine.strict);
  charge.beforeLookUp(id);
  const worldName = await worldOf(engine.store, id);
  if (worldName === undefined) {
    diagnostics.operation = operation;
    const problem = 'No client and no access token has this id';
    if (engine.strict) throw unauthorized(problem);
    const explanation = explained(['id_unknown']);
    if (!isPublishedId(id)) throw unauthorized(problem, explanation);
    throw unauthorized(`${problem}. ${noPublishedClients}`, {
      ...explanation,
      explanation: `${noPublishedClients}.`,
    });
  }
  if (!team) return inWorld({ ...received, request: withoutOwnHeaders(request) }, route, worldName, id);
  if (await teams.worlds.mayUse(team, worldName)) return inWorld(received, route, worldName, id);
  charge.toTeam(team.teamId);
  throw forbidden('The team of the x-sandbox-token may not use the world of these credentials');
}

/**
 * Runs a request in its world, within the limits of the team that owns it.
 *
 * @param signer - Id of its signature. @default it needs none
 */
async function inWorld(
  { engine, teams, request, found, diagnostics, charge }: Received,
  route: RouteOf<'operation'> | RouteOf<'page'>,
  worldName: string,
  signer?: string,
): Promise<PlainResponse> {
  const owner = ownerOf(worldName) ?? '';
  charge.toTeam(owner);
  if (request.method !== 'GET' && request.method !== 'HEAD') await teams.checkState(owner);
  await teams.use(worldName);
  diagnostics.world = worldName;
  const response = await runInWorld(engine, {
    request,
    found,
    route,
    worldName,
    worldOfSigner: undefined,
    diagnostics,
  });
  if (signer !== undefined) {
    if (diagnostics.caller) charge.remember(signer);
    else moveToAddress(charge, diagnostics);
  }
  return response;
}

/** Counts a request without a valid signature for its address. Those over the limit are not written into the journal of the world. */
function moveToAddress(charge: Charge, diagnostics: Diagnostics): void {
  try {
    charge.moveToAddress();
  } catch (error) {
    diagnostics.world = undefined;
    throw error;
  }
}

/** Runs an operation that needs no credentials and no world. */
function withoutWorld(
  { engine, request, found, diagnostics }: Received,
  { operation }: RouteOf<'operation'>,
): Promise<PlainResponse> {
  const { parameters, search } = found;
  diagnostics.operation = operation;
  const signingNow = toSeconds(engine.signingTime());
  const context = { operation, request, parameters, search, now: signingNow, signingNow, diagnostics };
  return carryOut(engine, engine.nonces, {
    ...context,
    world: noWorld,
    worldOfSigner: undefined,
    fault: undefined,
    countsCalls: false,
  });
}

/** Throws when it is used: operations without credentials need no world. */
const noWorld: World = new Proxy({} as World, {
  get: (_, name) => {
    throw new Error(`This operation has no world, but reads its ${String(name)}.`);
  },
});

/** What to do when the client is one of those that every sandbox without teams has. */
const noPublishedClients =
  'The id is a published one, and a sandbox for teams has no published clients: create one with POST /__sandbox/clients, or in the workbench';

/** Finds the world of a team by a secret. */
async function worldOf(store: Store, secret: string): Promise<string | undefined> {
  const name = await store.worldOf([secret]);
  return name !== undefined && ownerOf(name) !== undefined ? name : undefined;
}

/** Removes the headers that only a team may use. */
function withoutOwnHeaders(request: PlainRequest): PlainRequest {
  const names = Object.keys(request.headers);
  const isOwn = (name: string): boolean => name === 'prefer' || name.startsWith('x-sandbox-');
  if (!names.some(isOwn)) return request;
  const kept = Object.entries(request.headers).filter(([name]) => !isOwn(name));
  return { ...request, headers: Object.fromEntries(kept) };
}
