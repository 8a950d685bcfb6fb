import { optionName, limitReached, limitUnits, type TeamLimitName } from '../engine/teams/team-limits.ts';
import { type Actor, needTeam, newTeamToken, type TeamActor } from '../engine/teams/team-tokens.ts';
import type { Teams } from '../engine/teams/teams.ts';
import type { TeamLimit } from '../generated/controls/types.gen.ts';
import { forbidden, invalidParameters, invalidState, notFound } from '../http/http-error.ts';
import type { Store } from '../state/store.ts';
import { newTeamId } from '../state/team-ids.ts';
import { type AuditEntryRecord, otherActors, type TeamRecord } from '../state/teams.ts';
import type { ControlHandlers } from './control.ts';

type TeamControl =
  | 'listTeams'
  | 'createTeam'
  | 'removeTeam'
  | 'listTeamTokens'
  | 'createTeamToken'
  | 'revokeTeamToken'
  | 'getTeam'
  | 'listAuditEntries';

/** Controls of teams, their tokens and the audit log. Without `--team` they respond with 404. */
export function teamControls(store: Store, teams: Teams | undefined): Pick<ControlHandlers, TeamControl> {
  const registry = store.teams;

  const teamNamed = async (name: string): Promise<TeamRecord> => {
    const team = (await registry.teams()).find((each) => each.name === name);
    if (team) return team;
    throw notFound(`There is no team ${name}`);
  };
  /** Finds the team of a path. A team reaches only itself, and does not learn which others there are. */
  const teamFor = async (actor: Actor, name: string): Promise<TeamRecord> => {
    const team = (await registry.teams()).find((each) => each.name === name);
    if (team && (actor.kind === 'admin' || actor.teamId === team.id)) return team;
    throw notFound(`There is no team ${name}`);
  };

  return {
    listTeams: async () => {
      const listed = [];
      for (const { id, name, createdAt } of await registry.teams()) {
        const worlds = (await registry.worlds(id)).filter(({ teamId }) => teamId === id);
        listed.push({
          team: name,
          created: createdAt,
          worlds: worlds.length,
          bytes: await registry.bytesOf(id),
        });
      }
      return { teams: listed };
    },
    createTeam: async ({ actor, body: { team: name } }) => {
      const all = needTeams(teams);
      const { limits } = all;
      if (otherActors.includes(name)) throw invalidParameters({ team: ['Is a reserved name'] });
      if ((await registry.teams()).length >= limits.teams) throw limitReached('teams', limits.teams);
      const id = newTeamId(name);
      const issued = await newTeamToken();
      await all.audit(needActor(actor), { action: 'createTeam', teamId: id, target: name }, async () => {
        if (!(await registry.addTeam({ id, name }))) throw invalidState(`There is a team ${name} already`);
        await registry.addToken({ id: issued.id, teamId: id, hash: issued.hash });
      });
      return { team: name, id: issued.id, token: issued.token };
    },
    removeTeam: async ({ actor, path: { team: name } }) => {
      const team = await teamNamed(name);
      const all = needTeams(teams);
      const change = { action: 'removeTeam', teamId: team.id, target: name };
      await all.audit(needActor(actor), change, () => all.removeTeam(team.id));
    },
    listTeamTokens: async ({ actor, path: { team: name } }) => {
      const { id } = await teamFor(needActor(actor), name);
      const tokens = await registry.tokens(id);
      return { tokens: tokens.map((token) => ({ id: token.id, created: token.createdAt })) };
    },
    createTeamToken: async ({ actor, path: { team: name }, body: { replaces } }) => {
      const all = needTeams(teams);
      const { limits } = all;
      const sender = needActor(actor);
      const team = await teamFor(sender, name);
      const tokens = await registry.tokens(team.id);
      if (replaces === undefined) {
        if (sender.kind === 'team')
          throw forbidden('A team replaces its tokens: send the id of one as `replaces`');
        if (tokens.length >= limits.teamTokens) throw limitReached('teamTokens', limits.teamTokens);
      } else if (!tokens.some(({ id }) => id === replaces)) {
        throw invalidParameters({ replaces: ['Is no token of the team'] });
      }
      const { id, token, hash } = await newTeamToken();
      const target = replaces === undefined ? id : `${id} in place of ${replaces}`;
      const change = { action: 'createTeamToken', teamId: team.id, target };
      await all.audit(sender, change, () => registry.addToken({ id, teamId: team.id, hash }, replaces));
      return { team: name, id, token };
    },
    revokeTeamToken: async ({ actor, path: { team: name, id } }) => {
      const sender = needActor(actor);
      const team = await teamFor(sender, name);
      const tokens = await registry.tokens(team.id);
      if (!tokens.some((token) => token.id === id)) throw notFound(`The team has no token ${id}`);
      const change = { action: 'revokeTeamToken', teamId: team.id, target: id };
      await needTeams(teams).audit(sender, change, () => registry.removeToken(id));
    },
    getTeam: async ({ actor }) => {
      const sender = needTeam(needActor(actor));
      const team = (await registry.teams()).find(({ id }) => id === sender.teamId);
      if (!team) throw notFound('The team was removed');
      return { team: team.name, token: sender.token, limits: await usageOf(store, needTeams(teams), sender) };
    },
    listAuditEntries: async ({ actor, query: { team: name, before, limit = 100 } }) => {
      const sender = needActor(actor);
      if (sender.kind === 'team' && name !== undefined) await teamFor(sender, name);
      const wanted = name === undefined ? undefined : (await teamNamed(name)).id;
      const teamId = sender.kind === 'team' ? sender.teamId : wanted;
      const names = new Map((await registry.teams()).map((team) => [team.id, team.name]));
      const entries = await registry.auditEntries({ teamId, before, limit });
      return { entries: entries.map((entry) => shownEntry(entry, names, sender)) };
    },
  };
}

/** The limits of a team, with its usage where it is not a rate. */
async function usageOf(store: Store, teams: Teams, { teamId }: TeamActor): Promise<TeamLimit[]> {
  const worlds = (await store.teams.worlds(teamId)).filter((world) => world.teamId === teamId);
  const used: Partial<Record<TeamLimitName, number>> = {
    teamWorlds: worlds.length,
    teamState: await store.teams.bytesOf(teamId),
    teamStreams: teams.streamsOf(teamId),
    teamTokens: (await store.teams.tokens(teamId)).length,
  };
  const names = [
    'teamRequests',
    'teamBytes',
    'teamWorlds',
    'teamState',
    'teamStreams',
    'teamTokens',
    'worldDays',
  ];
  return (names as TeamLimitName[]).map((name) => ({
    name: optionName(name),
    unit: limitUnits[name],
    ...(used[name] !== undefined && { used: used[name] }),
    limit: teams.limits[name],
  }));
}

/** Returns an entry with the names of teams in place of their ids. A team sees the ids of its own tokens only. */
function shownEntry(
  { number, at, actor, token, teamId, action, target, done }: AuditEntryRecord,
  names: ReadonlyMap<string, string>,
  sender: Actor,
) {
  const nameOf = (id: string): string => names.get(id) ?? id;
  const slash = target?.indexOf('/') ?? -1;
  const isOwn = sender.kind === 'admin' || actor === sender.teamId;
  return {
    number,
    at,
    actor: nameOf(actor),
    ...(token !== undefined && isOwn && { token }),
    action,
    ...(teamId !== undefined && { team: nameOf(teamId) }),
    ...(target !== undefined && {
      target: slash < 0 ? target : `${nameOf(target.slice(0, slash))}${target.slice(slash)}`,
    }),
    done,
  };
}

/** Returns the teams, or responds with 404 in a sandbox without them. */
export function needTeams(teams: Teams | undefined): Teams {
  if (teams) return teams;
  throw notFound('This sandbox has no teams. Start it with --team');
}

/** Returns who calls, or responds with 404 in a sandbox without teams. */
export function needActor(actor: Actor | undefined): Actor {
  if (actor) return actor;
  throw notFound('This sandbox has no teams. Start it with --team');
}
