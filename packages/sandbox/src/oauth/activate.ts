import { notFound } from '../core/refusal.ts';
import type { ClientRecord } from '../store/records.ts';
import type { World } from '../store/store.ts';
import { replaceTokens } from './end-tokens.ts';
import { invalidGrant } from './invalid-grant.ts';
import { type IssuedToken, toIssuedToken, tokenLifetime } from './issue-token.ts';

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
