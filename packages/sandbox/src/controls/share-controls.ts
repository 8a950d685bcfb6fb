import { needTeam, type TeamActor } from '../engine/teams/team-tokens.ts';
import type { TeamWorld } from '../engine/teams/team-worlds.ts';
import type { Teams } from '../engine/teams/teams.ts';
import { invalidParameters, notFound } from '../http/http-error.ts';
import type { Store } from '../state/store.ts';
import type { ControlCall, ControlHandlers } from './control.ts';
import { needActor, needTeams } from './team-controls.ts';

type ShareControl = 'listShares' | 'shareWorld' | 'unshareWorld';

/** Controls that share worlds with other teams. */
export function shareControls(store: Store, teams: Teams | undefined): Pick<ControlHandlers, ShareControl> {
  const registry = store.teams;

  const ownWorld = async ({
    actor,
    path: { name },
  }: ControlCall<ShareControl>): Promise<{ team: TeamActor; world: TeamWorld }> => {
    const team = needTeam(needActor(actor));
    return { team, world: await needTeams(teams).worlds.own(team, name) };
  };

  return {
    listShares: async (call) => {
      const { world } = await ownWorld(call);
      const names = new Map((await registry.teams()).map(({ id, name }) => [id, name]));
      const { sharedWith = [] } = (await registry.world(world.name)) ?? {};
      return { teams: sharedWith.flatMap((id) => names.get(id) ?? []) };
    },
    shareWorld: async (call) => {
      const { team, world } = await ownWorld(call);
      const other = (await registry.teams()).find(({ name }) => name === call.path.team);
      // The operator tells a team the names of others; they are no secret between teams that work together.
      if (!other) throw notFound(`There is no team ${call.path.team}`);
      if (other.id === team.teamId) throw invalidParameters({ team: ['Is the team that owns the world'] });
      const change = {
        action: 'shareWorld',
        teamId: team.teamId,
        target: `${world.name} with ${other.name}`,
      };
      await needTeams(teams).audit(team, change, () => registry.share(world.name, other.id));
    },
    unshareWorld: async (call) => {
      const { team, world } = await ownWorld(call);
      const other = (await registry.teams()).find(({ name }) => name === call.path.team);
      const { sharedWith = [] } = (await registry.world(world.name)) ?? {};
      if (!other || !sharedWith.includes(other.id)) {
        throw notFound(`The world is not shared with a team ${call.path.team}`);
      }
      const target = `${world.name} with ${other.name}`;
      const change = { action: 'unshareWorld', teamId: team.teamId, target };
      await needTeams(teams).audit(team, change, () => registry.unshare(world.name, other.id));
    },
  };
}
