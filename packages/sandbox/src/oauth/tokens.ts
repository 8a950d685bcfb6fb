import { notFound, HttpError } from '../http/http-error.ts';
import type { ClientRecord, TokenRecord } from '../state/records.ts';
import { randomText } from '../state/sequences.ts';
import type { World } from '../state/store.ts';

/** How long an access token is good, in seconds of the world clock. */
const tokenLifetime = 3_600;
/** How long a refresh token is good, in seconds of the world clock. */
const refreshLifetime: number = 30 * 86_400;

/** How long a token is kept after its refresh token has expired, so that its use is told apart from that of an unknown one. */
const graceSeconds = refreshLifetime;
/** Most tokens that a world keeps; those that are of no use make room first, then the oldest. */
const maxTokens = 10_000;

/** What a token is made for. */
type TokenGrant = Pick<TokenRecord, 'clientId' | 'userId' | 'scopes' | 'grantedScopes' | 'grantId'>;

/** The answer of the token endpoint. */
export interface IssuedToken {
  access_token: string;
  token_type: 'mac';
  expires_in: number;
  mac_key: string;
  mac_algorithm: 'hmac-sha-256';
  refresh_token: string;
}

/** Makes an access token with its key and its refresh token. */
export async function issueToken(
  world: World,
  now: number,
  grant: TokenGrant,
  status: 'active' | 'inactive' = 'active',
): Promise<IssuedToken> {
  const token: TokenRecord = {
    ...grant,
    id: await randomText(world, 32),
    key: await randomText(world, 32),
    refreshToken: await randomText(world, 32),
    expiresAt: now + tokenLifetime,
    refreshExpiresAt: now + refreshLifetime,
    status,
  };
  await makeRoom(world, now);
  await world.tokens.put(token);
  return toIssuedToken(token, now);
}

/** Forgets tokens that expired long ago; of the others some, when there are too many. */
async function makeRoom(world: World, now: number): Promise<void> {
  const tokens = await world.tokens.list();
  const excess = tokens.length + 1 - maxTokens;
  const useless = ({ status, refreshExpiresAt }: TokenRecord): boolean =>
    status === 'replaced' || status === 'revoked' || now >= refreshExpiresAt;
  const isExpired = ({ refreshExpiresAt }: TokenRecord): boolean => now >= refreshExpiresAt + graceSeconds;
  const expired = tokens.filter(isExpired);
  const others = excess > expired.length ? tokens.filter((token) => !isExpired(token)) : [];
  const [first, then] = [others.filter(useless), others.filter((token) => !useless(token))];
  for (const { id } of [...expired, ...[...first, ...then].slice(0, excess - expired.length)]) {
    await world.tokens.delete(id);
    await world.quotas.delete(`token ${id}`);
  }
}

/** A token as the token endpoint answers it. */
const toIssuedToken = ({ id, key, refreshToken, expiresAt }: TokenRecord, now: number): IssuedToken => ({
  access_token: id,
  token_type: 'mac',
  expires_in: expiresAt - now,
  mac_key: key,
  mac_algorithm: 'hmac-sha-256',
  refresh_token: refreshToken,
});

/** Ends every token that came of a grant, and their refresh tokens with them. */
export async function revokeTokens(world: World, grantId: string): Promise<void> {
  await change(world, grantId, ['active', 'inactive', 'replaced'], 'revoked');
}

/** Makes room for the next token of a grant: of those with these statuses none is good any more. */
export async function replaceTokens(
  world: World,
  grantId: string,
  statuses: readonly TokenRecord['status'][],
): Promise<void> {
  await change(world, grantId, statuses, 'replaced');
}

async function change(
  world: World,
  grantId: string,
  from: readonly TokenRecord['status'][],
  status: TokenRecord['status'],
): Promise<void> {
  for (const token of await world.tokens.where('grantId', grantId)) {
    if (from.includes(token.status)) await world.tokens.put({ ...token, status });
  }
}

/**
 * Makes an inactive token good, from now on, and the one before it no longer. Activating it once more changes nothing, so that an
 * answer which was lost can be asked for again.
 */
export async function activate(
  world: World,
  now: number,
  client: ClientRecord,
  id: string,
): Promise<IssuedToken> {
  const token = await world.tokens.get(id);
  if (token?.clientId !== client.id) throw notFound('The client has no such token');
  if (token.status === 'active') {
    if (now >= token.expiresAt) throw invalidGrant('Token has expired');
    return toIssuedToken(token, now);
  }
  if (token.status !== 'inactive') throw invalidGrant('Token status invalid');
  if (now >= token.refreshExpiresAt) throw invalidGrant('Refresh token expired');
  await replaceTokens(world, token.grantId, ['active']);
  const active = { ...token, status: 'active' as const, expiresAt: now + tokenLifetime };
  await world.tokens.put(active);
  return toIssuedToken(active, now);
}

/** A code, a refresh token or a password is not good, or no longer. */
export const invalidGrant = (description: string): HttpError =>
  new HttpError(400, 'invalid_grant', description);

/** A scope is unknown, or more than was granted. */
export const invalidScope = (description: string): HttpError =>
  new HttpError(400, 'invalid_scope', description);
