import { HttpError, invalidState } from '../../http/http-error.ts';
import type { PlainRequest } from '../../http/message.ts';
import { StoreFull } from '../../state/budget.ts';
import { StoreUnavailable } from '../../state/store-unavailable.ts';
import type { Store } from '../../state/store.ts';
import type { AuditEntryRecord } from '../../state/teams.ts';
import { Charge } from './charge.ts';
import { RateLimits } from './rate-limits.ts';
import { limitReached, type TeamLimits } from './team-limits.ts';
import { type Actor, type TeamActor, TokenCheck } from './team-tokens.ts';
import { ownerOf, type TeamWorld, TeamWorlds } from './team-worlds.ts';

/** Settings of a sandbox for teams. */
export interface TeamSettings {
  /** The token of the administrator. */
  readonly adminToken: string;
  /** The token that reads metrics and nothing else. @default none */
  readonly metricsToken?: string | undefined;
  readonly limits: Required<TeamLimits>;
}

/** The objects that teams need. */
interface TeamsContext {
  readonly store: Store;
  /** Removes a world with its journal, by its name in the store. */
  readonly removeWorld: (name: string) => Promise<void>;
  /** A monotonic clock, in milliseconds. @default performance.now */
  readonly now?: () => number;
}

/** What an entry of the audit log says about a change. */
type AuditedChange = Pick<AuditEntryRecord, 'action' | 'teamId' | 'target'>;

/** Milliseconds between two looks at what changes slowly. */
const pauses = { sweep: 600_000, touch: 3_600_000, bytes: 1_000 } as const;
const secondsOfDay = 86_400;

/** The teams of a sandbox: who calls, for which world, and within which limits. */
export class Teams {
  readonly limits: Required<TeamLimits>;
  readonly tokens: TokenCheck;
  readonly worlds: TeamWorlds;
  readonly rates: RateLimits;
  readonly #store: Store;
  readonly #removeWorld: TeamsContext['removeWorld'];
  readonly #now: () => number;
  /** When worlds were last recorded as used. */
  readonly #touched = new Map<string, number>();
  readonly #bytes = new Map<string, { readonly at: number; readonly used: number }>();
  readonly #streams = new Map<string, number>();
  #sweptAt: number;

  constructor({ adminToken, metricsToken, limits }: TeamSettings, { store, removeWorld, now }: TeamsContext) {
    this.#store = store;
    this.#removeWorld = removeWorld;
    this.#now = now ?? (() => performance.now());
    this.#sweptAt = this.#now();
    this.limits = limits;
    this.tokens = new TokenCheck(store.teams, adminToken, metricsToken);
    this.worlds = new TeamWorlds(store, limits.teamWorlds);
    this.rates = new RateLimits(limits, this.#now);
  }

  /** Whether the sender of a large body has a valid token. */
  mayUpload({ headers, remoteAddress }: Omit<PlainRequest, 'body'>): Promise<boolean> {
    const { beforeLookUp } = new Charge(this.rates, { remoteAddress, body: new Uint8Array() });
    return this.tokens.isValid(headers['authorization'], beforeLookUp);
  }

  /** Records that a world is in use, and removes worlds that were not used for a long time. */
  async use(name: string): Promise<void> {
    const now = this.#now();
    if (now - (this.#touched.get(name) ?? -Infinity) >= pauses.touch) {
      this.#touched.set(name, now);
      await this.#store.teams.useWorld(name);
    }
    if (now - this.#sweptAt < pauses.sweep) return;
    this.#sweptAt = now;
    // Other processes remove worlds and teams, too.
    for (const [world, at] of this.#touched) if (now - at >= pauses.touch) this.#touched.delete(world);
    for (const [team, { at }] of this.#bytes) if (now - at >= pauses.bytes) this.#bytes.delete(team);
    await this.removeUnused();
  }

  /** Removes the worlds that were not used for a long time, and those that belong to no team. */
  async removeUnused(): Promise<void> {
    for (const name of await this.#store.teams.unusedWorlds(this.limits.worldDays * secondsOfDay)) {
      const change = { action: 'removeWorld', teamId: ownerOf(name) ?? '', target: name };
      await this.audit('sandbox', change, () => this.removeWorld(name));
    }
    await this.#removeLeftOver();
  }

  /** Removes the worlds of no team. Requests that ran while their world was removed, here or in another process, created them again. */
  async #removeLeftOver(): Promise<void> {
    const names = await this.#store.worlds();
    for (const owner of new Set(names.map(ownerOf))) {
      if (owner === undefined) continue;
      // A world of a team is recorded before it is created.
      const recorded = new Set((await this.#store.teams.worlds(owner)).map(({ name }) => name));
      const leftOver = names.filter((name) => ownerOf(name) === owner && !recorded.has(name));
      for (const name of leftOver) await this.#removeWorld(name);
    }
  }

  /** Removes a world of a team, by its name in the store. */
  async removeWorld(name: string): Promise<void> {
    await this.#removeWorld(name);
    await this.#store.teams.removeWorld(name);
    this.#touched.delete(name);
  }

  /** Removes a team with its worlds. */
  async removeTeam(id: string): Promise<void> {
    for (const { name, teamId } of await this.#store.teams.worlds(id)) {
      if (teamId === id) await this.removeWorld(name);
    }
    await this.#store.teams.removeTeam(id);
    this.#bytes.delete(id);
  }

  /**
   * Checks that a team may store more. Its usage is looked up once a second.
   *
   * @throws `HttpError` with 429 that names the limit.
   */
  async checkState(teamId: string): Promise<void> {
    const now = this.#now();
    let known = this.#bytes.get(teamId);
    if (!known || now - known.at >= pauses.bytes) {
      known = { at: now, used: await this.#store.teams.bytesOf(teamId) };
      this.#bytes.set(teamId, known);
    }
    if (known.used >= this.limits.teamState) throw limitReached('teamState', this.limits.teamState);
  }

  /**
   * Checks that a team may open another event stream.
   *
   * @throws `HttpError` with 429 that names the limit.
   */
  checkStreams(teamId: string): void {
    const all = [...this.#streams.values()].reduce((sum, streams) => sum + streams, 0);
    for (const [name, open] of [
      ['teamStreams', this.streamsOf(teamId)],
      ['streams', all],
    ] as const) {
      if (open >= this.limits[name]) throw limitReached(name, this.limits[name], { retryAfter: 5 });
    }
  }

  /** Counts an open event stream of a team. Returns a function to call when it ends. */
  countStream(teamId: string): () => void {
    this.#streams.set(teamId, this.streamsOf(teamId) + 1);
    let ended = false;
    return () => {
      if (ended) return;
      ended = true;
      const left = this.streamsOf(teamId) - 1;
      if (left > 0) this.#streams.set(teamId, left);
      else this.#streams.delete(teamId);
    };
  }

  /** Number of open event streams of a team in this process. */
  streamsOf(teamId: string): number {
    return this.#streams.get(teamId) ?? 0;
  }

  /**
   * Creates a world of a team.
   *
   * @throws `HttpError` with 400 when the name is not valid, with 409 when the team has such a world, or with 429 when a limit is reached.
   */
  createWorld(team: TeamActor, named: string): Promise<TeamWorld> {
    const target = this.worlds.nameOf(team, named);
    return this.audit(team, { action: 'createWorld', teamId: team.teamId, target }, async () => {
      const world = await this.worlds.create(team, named);
      if (world) return world;
      throw invalidState(`There is a world ${named} already`);
    });
  }

  /**
   * Makes a change that belongs in the audit log. The entry is stored before the change, so that no change is without one, and is confirmed
   * after it. The entry of a rejected change is removed.
   *
   * @param make - Makes the change. It changes nothing when it throws `StoreFull`, or an `HttpError` below 500.
   */
  async audit<Result>(
    actor: Actor | 'sandbox',
    change: AuditedChange,
    make: () => Promise<Result>,
  ): Promise<Result> {
    const { teams } = this.#store;
    const number = await teams.addAuditEntry({ ...who(actor), ...change });
    let result: Result;
    try {
      result = await make();
    } catch (error) {
      if (isRejection(error)) await ifAvailable(teams.removeAuditEntry(number));
      throw error;
    }
    await ifAvailable(teams.confirmAuditEntry(number));
    return result;
  }

  /** Whether a token of a team is still valid, and its team may still use a world. */
  async stillMayUse(actor: Actor, { name }: TeamWorld): Promise<boolean> {
    if (actor.kind !== 'team') return false;
    const token = await this.#store.teams.token(actor.token);
    return token !== undefined && (await this.worlds.mayUse(actor, name)) && (await this.#store.has(name));
  }
}

const who = (actor: Actor | 'sandbox'): Pick<AuditEntryRecord, 'actor' | 'token'> => {
  if (actor === 'sandbox') return { actor };
  return actor.kind === 'admin' ? { actor: 'admin' } : { actor: actor.teamId, token: actor.token };
};

const isRejection = (error: unknown): boolean =>
  error instanceof StoreFull || (error instanceof HttpError && error.status < 500);

/** Waits for a write whose failure changes no response: the entry then stays as one whose end is not known. */
async function ifAvailable(written: Promise<void>): Promise<void> {
  try {
    await written;
  } catch (error) {
    if (!(error instanceof StoreUnavailable)) throw error;
  }
}
