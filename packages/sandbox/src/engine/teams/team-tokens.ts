import { hashBody } from '@litas/client/mac';
import type { ControlAccess } from '../../generated/controls/controls.gen.ts';
import { equalText } from '../../http/equal-text.ts';
import { forbidden, HttpError } from '../../http/http-error.ts';
import { newSecret } from '../../state/private-world.ts';
import type { TeamRegistry } from '../../state/teams.ts';

/** The sender of a request to a control of a sandbox for teams. */
export type Actor = { readonly kind: 'admin' } | TeamActor;

/** A team, by one of its tokens. */
export interface TeamActor {
  readonly kind: 'team';
  readonly teamId: string;
  /** Id of the token. */
  readonly token: string;
}

/** Shortest token of an administrator, in characters. */
export const shortestAdminToken = 32;

const form = /^litas_([A-Za-z\d]{12})_[A-Za-z\d]{43}$/;

/** Creates a token of 256 random bits. Only its hash is stored. */
export async function newTeamToken(): Promise<{ id: string; token: string; hash: string }> {
  const id = newSecret(12);
  const token = `litas_${id}_${newSecret(43)}`;
  return { id, token, hash: await hashBody(token) };
}

/** Called with the id of credentials before the store is asked for them. */
export type BeforeLookUp = (id: string) => void;

/** Who may use a control that needs a token. */
type Holder = Exclude<ControlAccess, 'everyone'>;

/** The token that each kind of control needs. */
const neededToken: Readonly<Record<Holder, string>> = {
  admin: 'the token of the administrator',
  team: 'the token of a team',
  world: 'the token of a team',
  'team or admin': 'the token of a team or of the administrator',
};

/** Recognizes tokens. */
export class TokenCheck {
  readonly #teams: TeamRegistry;
  readonly #adminHash: Promise<string>;
  readonly #metricsHash: Promise<string> | undefined;

  /**
   * @param adminToken - The token of the administrator. Only its hash is kept.
   * @param metricsToken - The token that reads metrics. Only its hash is kept. @default none
   */
  constructor(teams: TeamRegistry, adminToken: string, metricsToken?: string) {
    this.#metricsHash = metricsToken === undefined ? undefined : hashBody(metricsToken);
    this.#teams = teams;
    this.#adminHash = hashBody(adminToken);
  }

  /**
   * Finds the sender of a request by its header `Authorization`.
   *
   * @param beforeLookUp - Called with the id of a token before it is looked up. It can throw.
   * @param access - Whose token the control needs, for the error. @default that of a team
   * @throws `HttpError` with 401 when it has no valid token.
   */
  async actorOf(
    authorization: string | undefined,
    beforeLookUp?: BeforeLookUp,
    access: Holder = 'team',
  ): Promise<Actor> {
    const token = bearerIn(authorization);
    if (token === undefined) {
      throw unauthorized(
        `This control needs ${neededToken[access]}. Send it as Authorization: Bearer, or set the option token of connectSandbox or sandboxTest`,
      );
    }
    const hash = await hashBody(token);
    if (equalText(hash, await this.#adminHash)) return { kind: 'admin' };
    const team = await this.#teamWith(token, hash, beforeLookUp);
    if (team) return team;
    if (await this.#isForMetrics(hash)) {
      throw unauthorized(`The token only reads metrics. This control needs ${neededToken[access]}`);
    }
    throw unauthorized(
      'The token is not valid. It was revoked, or never created here. Ask the administrator for another one',
    );
  }

  /** Whether the header `Authorization` has the token that reads metrics. */
  async readsMetrics(authorization: string | undefined): Promise<boolean> {
    const token = bearerIn(authorization);
    return token !== undefined && this.#isForMetrics(await hashBody(token));
  }

  async #isForMetrics(hash: string): Promise<boolean> {
    return this.#metricsHash !== undefined && equalText(hash, await this.#metricsHash);
  }

  /** Returns whether the header `Authorization` has a valid token, as far as the store can say. */
  isValid(authorization: string | undefined, beforeLookUp?: BeforeLookUp): Promise<boolean> {
    return this.actorOf(authorization, beforeLookUp).then(
      () => true,
      () => false,
    );
  }

  /**
   * Finds the team by a token in the header `x-sandbox-token`.
   *
   * @param beforeLookUp - Called with the id of the token before it is looked up. It can throw.
   * @throws `HttpError` with 401 when the token is not valid.
   */
  async teamOf(token: string, beforeLookUp?: BeforeLookUp): Promise<TeamActor> {
    const team = await this.#teamWith(token, await hashBody(token), beforeLookUp);
    if (team) return team;
    throw unauthorized('The x-sandbox-token is not valid. Send the token of a team, or leave the header out');
  }

  async #teamWith(token: string, hash: string, beforeLookUp?: BeforeLookUp): Promise<TeamActor | undefined> {
    const [, id] = form.exec(token) ?? [];
    if (id === undefined) return undefined;
    beforeLookUp?.(id);
    const record = await this.#teams.token(id);
    if (!record || !equalText(record.hash, hash)) return undefined;
    return { kind: 'team', teamId: record.teamId, token: record.id };
  }
}

const bearerIn = (authorization = ''): string | undefined =>
  /^Bearer +([\x21-\x7E]+) *$/i.exec(authorization)?.[1];

const unauthorized = (description: string): HttpError =>
  new HttpError(401, 'unauthorized', description, { headers: { 'www-authenticate': 'Bearer' } });

/**
 * Returns the team that calls.
 *
 * @throws `HttpError` with 403 for the administrator.
 */
export function needTeam(actor: Actor): TeamActor {
  if (actor.kind === 'team') return actor;
  throw forbidden('This control needs the token of a team, not that of the administrator');
}

/**
 * Checks that the administrator calls.
 *
 * @throws `HttpError` with 403 for a team.
 */
export function needAdmin(actor: Actor): void {
  if (actor.kind === 'admin') return;
  throw forbidden(`This control needs ${neededToken.admin}`);
}
