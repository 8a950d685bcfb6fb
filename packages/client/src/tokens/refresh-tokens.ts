import { renewing, renewingWithActivation } from './renew-token.ts';
import { createTokenRefresher } from './token-refresher.ts';
import type { TokenRefresh } from './token-refresh.ts';

/**
 * Refreshes tokens by the grant `refresh_token`. Any number of calls at once make one token request. `createWallet` does
 * so unless told otherwise; a client of single operations does where this is named.
 *
 * @example
 * import { createOperationsClient, refreshTokens } from '@litas/client/operations';
 *
 * const client = createOperationsClient({
 *   client: { id: 'wkVd93h2uS', key: 'IrdTc8uQodU7PRpLzzLTW6wqZAO6tAMU' },
 *   token: { id: 'tok_9fQe2LrXc0VbnM4s', key: 'u8Yw5TnKd2RfZ7pLq0BvHc6JgXs1MeAo', refreshToken: 'rft_1mZxQ7' },
 *   refresh: refreshTokens,
 * });
 * console.log(typeof client.get); // function
 */
export const refreshTokens: TokenRefresh = (settings, store, client) =>
  createTokenRefresher(settings, store, renewing(settings, client));

/**
 * Refreshes tokens in two steps, as the vendor's mobile programs do: the grant `refresh_token_with_activation` gives an
 * inactive token, and the token before stays good until that one is made active. An answer that is lost on the way does
 * not end the session.
 *
 * @example
 * import { createWallet, refreshTokensWithActivation } from '@litas/client';
 *
 * const wallet = createWallet({
 *   client: { id: 'wkVd93h2uS', key: 'IrdTc8uQodU7PRpLzzLTW6wqZAO6tAMU' },
 *   token: { id: 'tok_9fQe2LrXc0VbnM4s', key: 'u8Yw5TnKd2RfZ7pLq0BvHc6JgXs1MeAo', refreshToken: 'rft_1mZxQ7' },
 *   refresh: refreshTokensWithActivation,
 * });
 * console.log(typeof wallet.getUser); // function
 */
export const refreshTokensWithActivation: TokenRefresh = (settings, store, client) =>
  createTokenRefresher(settings, store, renewingWithActivation(settings, client));
