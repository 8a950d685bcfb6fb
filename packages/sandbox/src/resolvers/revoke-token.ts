import { forbidden } from '../core/refusal.ts';
import { revokeTokens } from '../oauth/end-tokens.ts';
import type { Resolver } from './resolver.ts';

/**
 * Ends a token, its refresh token, and every other token of the same login. What the user granted offline stays. A token that is not
 * there has ended already.
 *
 * @see https://www.rfc-editor.org/rfc/rfc7009#section-2
 */
export const revokeToken: Resolver<'revokeToken'> = async ({ world, caller, query }) => {
  const token = await world.tokens.get(query.access_token);
  if (!token) return {};
  if (token.clientId !== caller.client.id) throw forbidden('The token belongs to another client');
  await revokeTokens(world, token.grantId);
  return {};
};
