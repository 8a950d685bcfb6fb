import { readHeader } from '../../auth/mac/header.ts';
import { explained } from '../../auth/mac/explain/mistake.ts';
import { forbidden, type HttpError, notFound, unauthorized } from '../../http/http-error.ts';
import { chooseLocale } from '../../http/locale.ts';
import type { PlainRequest, PlainResponse } from '../../http/message.ts';
import { isForeignForm } from '../../http/origins.ts';
import { rejectedPage, messagePage } from '../../oauth/pages/messages.ts';
import { teamHomePage } from '../../oauth/pages/team-home-page.ts';
import type { Store, World } from '../../state/store.ts';
import { toSeconds } from '../../state/clock.ts';
import type { Diagnostics } from '../context/diagnostics.ts';
import type { Teams } from '../teams/teams.ts';
import { needAdmin, needTeam } from '../teams/team-tokens.ts';
import { ownerOf, worldInRequest } from '../teams/team-worlds.ts';
import type { Engine } from './engine.ts';
import { closeWhenRevoked } from './revoked-streams.ts';
import { findRoute, type FoundRoute, type Route } from './routes.ts';
import { carryOut, runInWorld } from './run-in-world.ts';

/** A request to a sandbox for teams, with its context. */
interface Received {
  readonly engine: Engine;
  readonly teams: Teams;
  readonly request: PlainRequest;
  readonly found: FoundRoute;
  readonly diagnostics: Diagnostics;
}

type RouteOf<Kind extends Route['kind']> = Extract<Route, { kind: Kind }>;

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
  if (unreadable) throw unreadable;
  const found = findRoute(engine, request);
  if ('response' in found) return found.response;
  const { route } = found;
  diagnostics.template = route.path;
  const received = { engine, teams, request, found, diagnostics };
  switch (route.kind) {
    case 'control':
      return respondToControl(received, route);
    case 'page':
      return respondWithPage(received, route);
    case 'operation':
      return respondToCall(received, route);
  }
}

async function respondToControl(
  { teams, request, found, diagnostics }: Received,
  route: RouteOf<'control'>,
): Promise<PlainResponse> {
  const { access } = route;
  const call = { ...found, request, world: '', shownWorld: '', actor: undefined };
  if (access === 'everyone') {
    teams.rates.admit('', request.body.length);
    return route.respond(call);
  }
  const actor = await teams.tokens.actorOf(request.headers['authorization']);
  const teamId = actor.kind === 'team' ? actor.teamId : 'admin';
  teams.rates.admit(teamId, request.body.length);
  if (access === 'admin') needAdmin(actor);
  if (access === 'admin' || access === 'team or admin') return route.respond({ ...call, actor });
  const team = needTeam(actor);
  if (access === 'team') return route.respond({ ...call, actor });
  const changes = route.method !== 'GET';
  const named = worldInRequest(request.headers, found.query);
  const world =
    (await teams.worlds.find(team, named)) ??
    (changes && !named.includes('/') ? await teams.worlds.create(team, named) : undefined) ??
    (await teams.worlds.find(team, named));
  if (!world) throw notFound(`The team has no world ${named}. Create it: POST /__sandbox/worlds`);
  await teams.use(world.name);
  diagnostics.world = world.name;
  if (changes && route.method !== 'DELETE' && !freesMemory.has(route.path)) {
    await teams.checkState(world.ownerId);
  }
  const response = await route.respond({ ...call, world: world.name, shownWorld: world.shown, actor });
  if (changes) await teams.audit(actor, route.id, world.ownerId, world.name);
  if (typeof response.body !== 'object') teams.rates.spend(teamId, response.body.length);
  return closeWhenRevoked(response, team, () => teams.stillMayUse(actor, world), teams);
}

/** Controls that change a world without storing more. They also work for a team at its limit. */
const freesMemory: ReadonlySet<string> = new Set(
  ['reset', 'clock/set', 'clock/advance', 'clock/freeze', 'clock/resume', 'tokens/revoke'].map(
    (path) => `/__sandbox/${path}`,
  ),
);

async function respondWithPage(received: Received, route: RouteOf<'page'>): Promise<PlainResponse> {
  const { engine, teams, found } = received;
  const request = withoutOwnHeaders(received.request);
  const locale = chooseLocale(found.parameters['locale'], request.headers['accept-language']);
  if (route.path === '/') {
    teams.rates.admit('', 0);
    return teamHomePage();
  }
  const clientId = found.query.getAll('client_id');
  const secret = found.parameters['key'] ?? (clientId.length === 1 ? clientId[0] : undefined);
  const worldName = secret === undefined ? undefined : await worldOf(engine.store, secret);
  if (worldName === undefined) {
    teams.rates.admit('', request.body.length);
    if (request.method === 'POST' && isForeignForm(request, route.senders ?? 'own pages')) {
      return messagePage(locale, 'foreignForm');
    }
    if (found.parameters['key'] !== undefined || secret === undefined)
      return messagePage(locale, 'unknownLink');
    return rejectedPage(locale, 'There is no client with this client_id.', 'untrusted');
  }
  return inWorld({ ...received, request }, route, worldName);
}

async function respondToCall(received: Received, route: RouteOf<'operation'>): Promise<PlainResponse> {
  const { engine, teams, request, diagnostics } = received;
  const { operation } = route;
  const token = request.headers['x-sandbox-token'];
  const team = token === undefined ? undefined : await teams.tokens.teamOf(token);
  if (operation.credentials === 'none') {
    const named = request.headers['x-sandbox-world'];
    const world = team && named !== undefined ? await teams.worlds.find(team, named) : undefined;
    if (world) return inWorld(received, route, world.name);
    teams.rates.admit(team?.teamId ?? '', request.body.length);
    return withoutWorld({ ...received, request: withoutOwnHeaders(request) }, route);
  }
  const { id } = readHeader(request.headers['authorization'], !engine.strict);
  const worldName = await worldOf(engine.store, id);
  if (worldName === undefined) {
    teams.rates.admit('', request.body.length);
    diagnostics.operation = operation;
    throw unauthorized(
      'No client and no access token has this id',
      engine.strict ? undefined : explained(['id_unknown']),
    );
  }
  if (!team) return inWorld({ ...received, request: withoutOwnHeaders(request) }, route, worldName);
  if (await teams.worlds.mayUse(team, worldName)) return inWorld(received, route, worldName);
  throw forbidden('The team of the x-sandbox-token may not use the world of these credentials');
}

/** Runs a request in its world, within the limits of the team that owns it. */
async function inWorld(
  { engine, teams, request, found, diagnostics }: Received,
  route: RouteOf<'operation'> | RouteOf<'page'>,
  worldName: string,
): Promise<PlainResponse> {
  const owner = ownerOf(worldName) ?? '';
  teams.rates.admit(owner, request.body.length);
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
  teams.rates.spend(owner, response.body.length);
  return response;
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
