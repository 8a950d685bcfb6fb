import { WalletError } from '../errors/wallet-error.ts';
import { activateToken, createToken } from '../generated/descriptors.gen.ts';
import type { CreateTokenResponse } from '../generated/types.gen.ts';
import type { Token } from '../options/credentials.ts';
import type { CallMeta } from '../options/request-options.ts';
import type { TokenRefresh } from '../options/wallet-options.ts';
import { type Client, sendCall } from '../transport/client.ts';
import { writeForm } from '../transport/write-body.ts';
import { tokenFrom } from './token-from.ts';
import {
  createTokenRefresher,
  type MakeRefresher,
  type RefreshSettings,
  type Renew,
} from './token-refresher.ts';

/** Gets the next token by the grant `refresh_token`. */
export const renewing =
  (settings: RefreshSettings, client: Client, grant = 'refresh_token'): Renew =>
  async (refreshToken, form) => {
    const body = { ...form, grant_type: grant, refresh_token: refreshToken };
    const call = { client, body, meta: metaOf(settings) };
    const next = await sendCall<CreateTokenResponse>(createToken, call, writeForm);
    return tokenFrom(next, settings.clock.now() / 1000);
  };

/** Gets the next token in two steps: the token before stays good until the next one is made active. */
export function renewingWithActivation(settings: RefreshSettings, client: Client): Renew {
  const create = renewing(settings, client, 'refresh_token_with_activation');
  let inactive: { readonly refreshToken: string; readonly token: Token } | undefined;

  return async (refreshToken, form) => {
    // A token whose activation got no response may be active: it is not requested again.
    const created =
      inactive?.refreshToken === refreshToken
        ? inactive
        : { refreshToken, token: await create(refreshToken, form) };
    inactive = created;
    const { token } = created;
    const forget = () => {
      // Another person may have signed in, and have been refreshed, meanwhile.
      if (inactive === created) inactive = undefined;
    };
    try {
      const path = { accessToken: token.id };
      const options = { client, path, meta: metaOf(settings) };
      const active = await sendCall<CreateTokenResponse>(activateToken, options);
      forget();
      return { ...token, ...tokenFrom(active, settings.clock.now() / 1000) };
    } catch (error) {
      if (error instanceof WalletError && !error.retryable) forget();
      throw error;
    }
  };
}

const metaOf = ({ retry, timeoutMs }: RefreshSettings): CallMeta => ({
  // A retry does no harm: the server accepts a refresh token once.
  retry: retry && { unsafe: true },
  // The calls that wait for the token wait no longer than that.
  deadlineMs: timeoutMs,
});

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
 * console.log(client.baseUrl); // https://wallet.paysera.com
 */
export const refreshTokens: TokenRefresh = ((settings, store, client) =>
  createTokenRefresher(
    settings,
    store,
    renewing(settings, client),
  )) satisfies MakeRefresher as unknown as TokenRefresh;

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
export const refreshTokensWithActivation: TokenRefresh = ((settings, store, client) =>
  createTokenRefresher(
    settings,
    store,
    renewingWithActivation(settings, client),
  )) satisfies MakeRefresher as unknown as TokenRefresh;
