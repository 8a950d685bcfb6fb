import type { ClientRecord } from '../store/records.ts';
import type { World } from '../store/store.ts';
import { replaceTokens } from './end-tokens.ts';
import { invalidGrant } from './invalid-grant.ts';
import { type IssuedToken, issueToken } from './issue-token.ts';
import { refreshedScopes } from './refreshed-scopes.ts';

/** What a client sends to refresh a token. */
export interface RefreshGrant {
  readonly refresh_token: string;
  readonly scope?: string | undefined;
  /** What the user was sent by SMS, for extended scopes. */
  readonly code?: string | undefined;
}

/**
 * Gives the next token. At once, the access token and the refresh token before are no longer good; with activation they stay good
 * until the next one is activated, which a second request for one makes room for. The next token may have fewer scopes than were
 * granted; the one after it may have all of them again.
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
  when: 'at once' | 'when activated',
): Promise<IssuedToken> {
  const [token] = await world.tokens.where('refreshToken', grant.refresh_token);
  // The vendor's clients know these descriptions, and end the session on them.
  if (token?.clientId !== client.id) throw invalidGrant('No such refresh token');
  if (token.status !== 'active') throw invalidGrant('Refresh token status invalid');
  if (now >= token.refreshExpiresAt) throw invalidGrant('Refresh token expired');
  const { clientId, userId, grantId } = token;
  const scopes = await refreshedScopes(world, now, token, grant);
  await replaceTokens(world, grantId, when === 'at once' ? ['active', 'inactive'] : ['inactive']);
  const next = { clientId, userId, ...scopes, grantId };
  return issueToken(world, now, next, when === 'at once' ? 'active' : 'inactive');
}
