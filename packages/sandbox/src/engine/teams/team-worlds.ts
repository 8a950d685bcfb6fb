import { forbidden, HttpError, notFound } from '../../http/http-error.ts';
import { defaultWorld, isWorldName, type Store, TooManyWorlds, worldNameRule } from '../../state/store.ts';
import { hintOf } from '../context/choose-world.ts';
import type { TeamWorldRecord } from '../../state/teams.ts';
import { limitReached, optionName } from './team-limits.ts';
import type { TeamActor } from './team-tokens.ts';

/** A world that a team may use. */
export interface TeamWorld {
  /** Name in the store. It begins with the id of the owner and a slash, so that no name of a request is one. */
  readonly name: string;
  /** Name as the team writes it: the world of another team has the name of that team before it. */
  readonly shown: string;
  /** The team that owns it. */
  readonly ownerId: string;
}

/** Returns the id of the team that owns a world, by its name in the store; `undefined` for a world of no team. */
export function ownerOf(name: string): string | undefined {
  const slash = name.indexOf('/');
  return slash < 0 ? undefined : name.slice(0, slash);
}

/** Returns the name of a world without that of its owner. */
const ownName = (name: string): string => name.slice(name.indexOf('/') + 1);

/** The worlds of teams: which a name means, and who may use them. */
export class TeamWorlds {
  readonly #store: Store;
  readonly #limit: number;

  /** @param limit - Maximum number of worlds of a team. */
  constructor(store: Store, limit: number) {
    this.#store = store;
    this.#limit = limit;
  }

  /**
   * Finds a world by the name that a team uses for it.
   *
   * @returns `undefined` when there is none that the team may use.
   * @throws `HttpError` with 400 when the name is not valid.
   */
  async find({ teamId }: TeamActor, named: string): Promise<TeamWorld | undefined> {
    const ownerName = ownerOf(named);
    const own = checked(ownName(named));
    if (ownerName === undefined) {
      const record = await this.#store.teams.world(`${teamId}/${own}`);
      return record && { name: record.name, shown: named, ownerId: teamId };
    }
    const owner = (await this.#store.teams.teams()).find(({ name }) => name === ownerName);
    const record = owner && (await this.#store.teams.world(`${owner.id}/${own}`));
    if (!record || !mayUse(record, teamId)) return undefined;
    return { name: record.name, shown: owner.id === teamId ? own : named, ownerId: owner.id };
  }

  /**
   * Finds a world that the team owns.
   *
   * @throws `HttpError` with 403 for a world that another team shares with it, or with 404 when it may use none of this name.
   */
  async own(team: TeamActor, named: string): Promise<TeamWorld> {
    const world = await this.find(team, named);
    if (world?.ownerId === team.teamId) return world;
    if (world)
      throw forbidden(`Only the team ${ownerOf(named)} can remove, share or copy its world ${named}`);
    throw await this.missing(team, named, '');
  }

  /**
   * Creates the error for a name of which {@link TeamWorlds.find} finds no world. It is the same whether another team has such a world, and
   * whether there is such a team.
   *
   * @param remedy - What to do when the name is that of an own world. @default create it
   */
  async missing(
    team: TeamActor,
    named: string,
    remedy: string = 'Create it: POST /__sandbox/worlds',
  ): Promise<HttpError> {
    const owner = ownerOf(named);
    const hint = hintOf(named, await this.list(team));
    const own = (await this.#store.teams.teams()).find(({ id }) => id === team.teamId);
    const isForeign = owner !== undefined && owner !== own?.name;
    const advice = hint + (isForeign ? `Ask the team ${owner} to share it` : remedy);
    return notFound(`The team has no world ${named}${advice && `. ${advice.replace(/\.? $/, '')}`}`);
  }

  /** Returns the worlds that a team may use, as it names them: its own, then those of others. */
  async list({ teamId }: TeamActor): Promise<string[]> {
    const teams = new Map((await this.#store.teams.teams()).map(({ id, name }) => [id, name]));
    return (await this.#store.teams.worlds(teamId)).map(({ name, teamId: owner }) =>
      owner === teamId ? ownName(name) : `${teams.get(owner)}/${ownName(name)}`,
    );
  }

  /** Whether a team may use a world, by its name in the store. */
  async mayUse({ teamId }: TeamActor, name: string): Promise<boolean> {
    if (ownerOf(name) === teamId) return true;
    const record = await this.#store.teams.world(name);
    return record !== undefined && mayUse(record, teamId);
  }

  /**
   * Returns the name in the store of a world of a team.
   *
   * @throws `HttpError` with 400 when the name is not valid.
   */
  nameOf({ teamId }: TeamActor, named: string): string {
    return `${teamId}/${checked(named)}`;
  }

  /**
   * Creates a world of a team.
   *
   * @returns The world; `undefined` when the team has one of this name.
   * @throws `HttpError` with 400 when the name is not valid, or with 429 when a limit is reached.
   */
  async create(team: TeamActor, named: string): Promise<TeamWorld | undefined> {
    const { teamId } = team;
    const name = this.nameOf(team, named);
    const added = await this.#store.teams.addWorld({ name, teamId }, this.#limit);
    if (added === 'full') throw limitReached('teamWorlds', this.#limit);
    if (added === 'known') return undefined;
    try {
      await this.#store.open(name);
    } catch (error) {
      await this.#store.teams.removeWorld(name);
      if (!(error instanceof TooManyWorlds)) throw error;
      const hint = `Remove worlds first. The operator can raise it: --limit ${optionName('worlds')}=NUMBER`;
      throw new HttpError(429, 'rate_limit_exceeded', `${error.message} ${hint}`);
    }
    return { name, shown: named, ownerId: teamId };
  }
}

const mayUse = ({ teamId, sharedWith }: TeamWorldRecord, team: string): boolean =>
  teamId === team || sharedWith.includes(team);

function checked(name: string): string {
  if (isWorldName(name)) return name;
  throw new HttpError(400, 'invalid_request', `The name of the world is not valid: ${worldNameRule}`);
}

/** Returns the name of the world in a request to a control. */
export const worldInRequest = (headers: Readonly<Record<string, string>>, query: URLSearchParams): string =>
  headers['x-sandbox-world'] ?? query.get('world') ?? defaultWorld;
