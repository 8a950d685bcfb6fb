import type { PlainRequest, PlainResponse } from '../../http/message.ts';
import { defaultWorld } from '../../state/store.ts';
import { givesState } from '../context/choose-world.ts';
import type { Diagnostics } from '../context/diagnostics.ts';
import type { Charge } from '../teams/charge.ts';
import { needAdmin, needTeam, type TeamActor } from '../teams/team-tokens.ts';
import { type TeamWorld, worldInRequest } from '../teams/team-worlds.ts';
import type { Teams } from '../teams/teams.ts';
import type { Engine } from './engine.ts';
import { limitStream } from './limit-stream.ts';
import type { FoundRoute, Route } from './routes.ts';

/** A request to a sandbox for teams, with its context. */
export interface Received {
  readonly engine: Engine;
  readonly teams: Teams;
  readonly request: PlainRequest;
  readonly found: FoundRoute;
  readonly diagnostics: Diagnostics;
  readonly charge: Charge;
}

/** A route of one kind. */
export type RouteOf<Kind extends Route['kind']> = Extract<Route, { kind: Kind }>;

/** Controls without a rate: a client at its limit must not take the sandbox out of service. */
const probes: ReadonlySet<string> = new Set(['getHealth', 'getReadiness']);

/** Responds to a control of a sandbox for teams. It needs a token, unless everyone may call it. */
export async function respondToControl(
  { teams, request, found, diagnostics, charge }: Received,
  route: RouteOf<'control'>,
): Promise<PlainResponse> {
  const { access } = route;
  const call = { ...found, request, world: '', shownWorld: '', actor: undefined };
  if (access === 'everyone') {
    if (probes.has(route.id)) charge.waive();
    charge.toAddress();
    return route.respond(call);
  }
  if (route.id === 'getMetrics' && (await teams.tokens.readsMetrics(request.headers['authorization']))) {
    charge.toTeam('metrics');
    return route.respond(call);
  }
  const actor = await teams.tokens.actorOf(request.headers['authorization'], charge.beforeLookUp, access);
  if (actor.kind === 'team') charge.remember(actor.token);
  charge.toTeam(actor.kind === 'team' ? actor.teamId : 'admin');
  if (access === 'admin') needAdmin(actor);
  if (access === 'admin' || access === 'team or admin') return route.respond({ ...call, actor });
  const team = needTeam(actor);
  if (access === 'team') return route.respond({ ...call, actor });
  const changes = route.method !== 'GET';
  const named = worldInRequest(request.headers, found.query);
  const inUrl = request.headers['x-sandbox-world'] === undefined && named !== defaultWorld;
  const creates = changes && !named.includes('/') && (!inUrl || givesState(route.id));
  const world = await worldOf(teams, team, named, creates);
  if (route.id === 'watchEvents') teams.checkStreams(team.teamId);
  await teams.use(world.name);
  diagnostics.world = world.name;
  if (changes && route.method !== 'DELETE' && !freesMemory.has(route.path)) {
    await teams.checkState(world.ownerId);
  }
  const respond = (): Promise<PlainResponse> =>
    route.respond({ ...call, world: world.name, shownWorld: world.shown, actor });
  const change = { action: route.id, teamId: world.ownerId, target: world.name };
  const response = await (changes ? teams.audit(actor, change, respond) : respond());
  return limitStream(response, team, () => teams.stillMayUse(actor, world), teams);
}

/** Controls that change a world without storing more. They also work for a team at its limit. */
const freesMemory: ReadonlySet<string> = new Set(
  ['reset', 'clock/set', 'clock/advance', 'clock/freeze', 'clock/resume', 'tokens/revoke'].map(
    (path) => `/__sandbox/${path}`,
  ),
);

/** Finds a world of a team, or creates it. */
async function worldOf(teams: Teams, team: TeamActor, named: string, creates: boolean): Promise<TeamWorld> {
  const found = await teams.worlds.find(team, named);
  if (found) return found;
  if (!creates) throw await teams.worlds.missing(team, named);
  try {
    return await teams.createWorld(team, named);
  } catch (error) {
    // Another request may have created it meanwhile.
    const created = await teams.worlds.find(team, named);
    if (created) return created;
    throw error;
  }
}
