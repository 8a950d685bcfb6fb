import type { ClientRecord, UserRecord } from '../state/records.ts';
import { randomText } from '../state/sequences.ts';
import { offlineGrantKey, type World } from '../state/store.ts';
import type { AuthorizationRequest } from './authorization-request.ts';
import { invalidGrant, type IssuedToken, issueToken, revokeTokens } from './tokens.ts';

/** Lifetime of an authorization code, in seconds of the world clock. */
const codeLifetime = 60;
/** Seconds of the world clock for which a code is kept after it expired. A second use revokes the tokens of the first one. */
const keptSeconds = 30 * 86_400;
/** Most codes of a world. The oldest are removed. */
const maxCodes = 10_000;

/**
 * Grants access to a client: creates an authorization code, and adds the offline scopes, which are valid from now on until the user
 * withdraws them.
 *
 * @returns The code.
 */
export function grantAccess(
  world: World,
  now: number,
  { client, redirectUri, scopes }: Omit<AuthorizationRequest, 'state'>,
  user: UserRecord,
): string {
  makeRoom(world, now);
  const id = randomText(world, 32);
  world.codes.put({
    id,
    clientId: client.id,
    userId: user.id,
    scopes: scopes.map(({ name }) => name),
    redirectUri,
    expiresAt: now + codeLifetime,
    status: 'unused',
  });
  const offline = scopes.filter((scope) => scope.offline).map(({ name }) => name);
  if (offline.length > 0) {
    const before = world.offlineGrants.get(offlineGrantKey(client.id, user.id));
    const all = new Set([...(before?.scopes ?? []), ...offline]);
    world.offlineGrants.put({ clientId: client.id, userId: user.id, scopes: [...all] });
  }
  return id;
}

/** Removes codes that expired long ago, and the oldest when there are too many. */
function makeRoom({ codes }: World, now: number): void {
  const kept = codes.list();
  for (const [index, { id, expiresAt }] of kept.entries()) {
    if (kept.length - index >= maxCodes || now >= expiresAt + keptSeconds) codes.delete(id);
  }
}

/** Parameters of a token request with a code. */
interface CodeGrant {
  readonly code: string;
  readonly redirect_uri?: string | undefined;
}

/**
 * Exchanges an authorization code for a token. A code is valid once. A second use can mean that it was stolen, so all tokens that came
 * from it are revoked.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6749#section-4.1.2
 */
export function exchangeCode(world: World, now: number, client: ClientRecord, grant: CodeGrant): IssuedToken {
  const code = world.codes.get(grant.code);
  if (code?.clientId !== client.id) throw invalidGrant('No such authorization code');
  if (code.status === 'used') {
    revokeTokens(world, code.id);
    throw invalidGrant('Authorization code was used before; its tokens are revoked');
  }
  if (now >= code.expiresAt) throw invalidGrant('Authorization code expired');
  if (grant.redirect_uri !== code.redirectUri) {
    throw invalidGrant('redirect_uri is not the one of the authorization request');
  }
  world.codes.put({ ...code, status: 'used' });
  const { clientId, userId, scopes } = code;
  return issueToken(world, now, { clientId, userId, scopes, grantedScopes: scopes, grantId: code.id });
}
