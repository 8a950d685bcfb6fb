import { notFound, HttpError } from '../http/http-error.ts';
import type { ClientRecord, TokenRecord } from '../state/records.ts';
import { randomText } from '../state/sequences.ts';
import type { World } from '../state/store.ts';

/** Lifetime of an access token, in seconds of the world clock. */
const tokenLifetime = 3_600;
/** Lifetime of a refresh token, in seconds of the world clock. */
const refreshLifetime: number = 30 * 86_400;

/** Seconds for which a token is kept after its refresh token expired, so that the error is not that of an unknown token. */
const graceSeconds = refreshLifetime;
/** Most tokens of a world. Invalid ones are removed first, then the oldest. */
const maxTokens = 10_000;

/** The grant for which a token is issued. */
type TokenGrant = Pick<TokenRecord, 'clientId' | 'userId' | 'scopes' | 'grantedScopes' | 'grantId'>;

/** Response body of the token endpoint. */
export interface IssuedToken {
  access_token: string;
  token_type: 'mac';
  expires_in: number;
  mac_key: string;
  mac_algorithm: 'hmac-sha-256';
  refresh_token: string;
}

/** Issues an access token with its key and its refresh token. */
export function issueToken(
  world: World,
  now: number,
  grant: TokenGrant,
  status: 'active' | 'inactive' = 'active',
): IssuedToken {
  const token: TokenRecord = {
    ...grant,
    id: randomText(world, 32),
    key: randomText(world, 32),
    refreshToken: randomText(world, 32),
    expiresAt: now + tokenLifetime,
    refreshExpiresAt: now + refreshLifetime,
    status,
  };
  makeRoom(world, now);
  world.tokens.put(token);
  return toIssuedToken(token, now);
}

/** Removes tokens that expired long ago, and others when there are too many. */
function makeRoom(world: World, now: number): void {
  const tokens = world.tokens.list();
  const excess = tokens.length + 1 - maxTokens;
  const useless = ({ status, refreshExpiresAt }: TokenRecord): boolean =>
    status === 'replaced' || status === 'revoked' || now >= refreshExpiresAt;
  const isExpired = ({ refreshExpiresAt }: TokenRecord): boolean => now >= refreshExpiresAt + graceSeconds;
  const expired = tokens.filter(isExpired);
  const others = excess > expired.length ? tokens.filter((token) => !isExpired(token)) : [];
  const [first, then] = [others.filter(useless), others.filter((token) => !useless(token))];
  for (const { id } of [...expired, ...[...first, ...then].slice(0, excess - expired.length)]) {
    world.tokens.delete(id);
    world.quotas.delete(`token ${id}`);
  }
}

/** Returns a token as the token endpoint responds with it. */
const toIssuedToken = ({ id, key, refreshToken, expiresAt }: TokenRecord, now: number): IssuedToken => ({
  access_token: id,
  token_type: 'mac',
  expires_in: expiresAt - now,
  mac_key: key,
  mac_algorithm: 'hmac-sha-256',
  refresh_token: refreshToken,
});

/** Revokes all access tokens and refresh tokens of a grant. */
export function revokeTokens(world: World, grantId: string): void {
  change(world, grantId, ['active', 'inactive', 'replaced'], 'revoked');
}

/** Marks the tokens of a grant with these statuses as replaced. */
export function replaceTokens(
  world: World,
  grantId: string,
  statuses: readonly TokenRecord['status'][],
): void {
  change(world, grantId, statuses, 'replaced');
}

function change(
  world: World,
  grantId: string,
  from: readonly TokenRecord['status'][],
  status: TokenRecord['status'],
): void {
  for (const token of world.tokens.where('grantId', grantId)) {
    if (from.includes(token.status)) world.tokens.put({ ...token, status });
  }
}

/**
 * Activates a token, and replaces the previous one. A second activation changes nothing, so that a client that lost the response can
 * repeat the request.
 */
export function activate(world: World, now: number, client: ClientRecord, id: string): IssuedToken {
  const token = world.tokens.get(id);
  if (token?.clientId !== client.id) throw notFound('The client has no such token');
  if (token.status === 'active') {
    if (now >= token.expiresAt) throw invalidGrant('Token has expired');
    return toIssuedToken(token, now);
  }
  if (token.status !== 'inactive') throw invalidGrant('Token status invalid');
  if (now >= token.refreshExpiresAt) throw invalidGrant('Refresh token expired');
  replaceTokens(world, token.grantId, ['active']);
  const active = { ...token, status: 'active' as const, expiresAt: now + tokenLifetime };
  world.tokens.put(active);
  return toIssuedToken(active, now);
}

/** Creates the error for a code, refresh token or password that is not valid. */
export const invalidGrant = (description: string): HttpError =>
  new HttpError(400, 'invalid_grant', description);

/** Creates the error for a scope that is unknown or was not granted. */
export const invalidScope = (description: string): HttpError =>
  new HttpError(400, 'invalid_scope', description);
