import type { ClientRecord, TokenRecord } from '../store/records.ts';
import type { World } from '../store/store.ts';
import { invalidGrant, invalidScope } from './invalid-grant.ts';
import { type IssuedToken, issueToken } from './issue-token.ts';
import { extendedScopes } from './requested-scope.ts';

/** What a client sends to refresh a token. */
export interface RefreshGrant {
  readonly refresh_token: string;
  readonly scope?: string | undefined;
}

/**
 * Replaces a token by the next one. The access token and the refresh token before are no longer good. The next token may have
 * fewer scopes than were granted; the one after it may have all of them again.
 *
 * A refresh token that comes twice is refused and nothing more: unlike a bearer's, it is of no use without the client's key, so
 * that the second try is a client that lost an answer, not a thief.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6749#section-6
 */
export async function refreshToken(
  world: World,
  now: number,
  client: ClientRecord,
  grant: RefreshGrant,
): Promise<IssuedToken> {
  const [token] = await world.tokens.where('refreshToken', grant.refresh_token);
  // The vendor's clients know these descriptions, and end the session on them.
  if (token?.clientId !== client.id) throw invalidGrant('No such refresh token');
  if (token.status !== 'active') throw invalidGrant('Refresh token status invalid');
  if (now >= token.refreshExpiresAt) throw invalidGrant('Refresh token expired');
  const { clientId, userId, grantedScopes, grantId } = token;
  const scopes = narrowedScopes(token, grant.scope);
  await world.tokens.put({ ...token, status: 'replaced' });
  return issueToken(world, now, { clientId, userId, scopes, grantedScopes, grantId });
}

function narrowedScopes({ grantedScopes }: TokenRecord, asked: string | undefined): readonly string[] {
  const names = new Set((asked ?? '').split(' ').filter((name) => name !== ''));
  if (names.size === 0) return grantedScopes;
  for (const name of names) {
    if (extendedScopes.has(name)) throw invalidScope('Extended scopes cannot be added in the sandbox');
    if (!grantedScopes.includes(name)) throw invalidScope('The scope is more than the user granted');
  }
  return [...names];
}
