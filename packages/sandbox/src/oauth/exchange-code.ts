import type { ClientRecord } from '../store/records.ts';
import type { World } from '../store/store.ts';
import { revokeTokens } from './end-tokens.ts';
import { invalidGrant } from './invalid-grant.ts';
import { type IssuedToken, issueToken } from './issue-token.ts';

/** What a client sends to exchange a code. */
export interface CodeGrant {
  readonly code: string;
  readonly redirect_uri?: string | undefined;
}

/**
 * Exchanges an authorization code for a token. A code is good once: whoever brings it again may have stolen it, or the first one
 * may have, so that all that was made from it is revoked.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6749#section-4.1.2
 */
export async function exchangeCode(
  world: World,
  now: number,
  client: ClientRecord,
  grant: CodeGrant,
): Promise<IssuedToken> {
  const code = await world.codes.get(grant.code);
  if (code?.clientId !== client.id) throw invalidGrant('No such authorization code');
  if (code.status === 'used') {
    await revokeTokens(world, code.id);
    throw invalidGrant('Authorization code was used before; its tokens are revoked');
  }
  if (now >= code.expiresAt) throw invalidGrant('Authorization code expired');
  if (grant.redirect_uri !== code.redirectUri) {
    throw invalidGrant('redirect_uri is not the one of the authorization request');
  }
  await world.codes.put({ ...code, status: 'used' });
  const { clientId, userId, scopes } = code;
  return issueToken(world, now, { clientId, userId, scopes, grantedScopes: scopes, grantId: code.id });
}
