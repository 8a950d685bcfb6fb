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

/** Creates a function that requests the next token by the grant `refresh_token`. */
export const renewing =
  (settings: RefreshSettings, client: Client, grant = 'refresh_token'): Renew =>
  async (refreshToken, form) => {
    const body = { ...form, grant_type: grant, refresh_token: refreshToken };
    const call = { client, body, meta: metaOf(settings) };
    const next = await sendCall<CreateTokenResponse>(createToken, call, writeForm);
    return tokenFrom(next, settings.clock.now() / 1000);
  };

/** Creates a function that requests the next token in two steps: the current token stays valid until the next one is activated. */
export function renewingWithActivation(settings: RefreshSettings, client: Client): Renew {
  const create = renewing(settings, client, 'refresh_token_with_activation');
  let inactive: { readonly refreshToken: string; readonly token: Token } | undefined;

  return async (refreshToken, form) => {
    // A token whose activation got no response may be active, so no further token is requested.
    const created =
      inactive?.refreshToken === refreshToken
        ? inactive
        : { refreshToken, token: await create(refreshToken, form) };
    inactive = created;
    const { token } = created;
    const forget = () => {
      // Another user may have signed in meanwhile, and their token been refreshed.
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
  // A retry is safe: the server accepts a refresh token once.
  retry: retry && { unsafe: true },
  // The calls that wait for the token do not wait longer than this.
  deadlineMs: timeoutMs,
});

/**
 * Refreshes tokens by the grant `refresh_token`. Any number of concurrent calls send one token request. It is the default of
 * `createWallet`; for `createOperationsClient` pass it as the option `refresh`.
 *
 * @example
 * import { createOperationsClient, getUser, refreshTokens } from '@litas/client/operations';
 *
 * const expiresAt = Date.now() / 1000 + 10; // soon: the first call refreshes the token
 * const client = createOperationsClient({
 *   client: { id: 'wkVd93h2uS', key: 'IrdTc8uQodU7PRpLzzLTW6wqZAO6tAMU' },
 *   token: { id: 'tok_1', key: 'u8Yw5TnKd2RfZ7pLq0BvHc6JgXs1MeAo', refreshToken: 'rft_1mZxQ7', expiresAt },
 *   refresh: refreshTokens,
 *   fetch: async (url) =>
 *     url.endsWith('/token')
 *       ? Response.json({ access_token: 'tok_2', token_type: 'mac', mac_key: 'b', mac_algorithm: 'hmac-sha-256' })
 *       : Response.json({ id: 14471 }),
 * });
 * await getUser({ client, path: { userId: 'me' } });
 * console.log((await client.tokens?.get())?.id); // tok_2
 */
export const refreshTokens: TokenRefresh = ((settings, store, client) =>
  createTokenRefresher(
    settings,
    store,
    renewing(settings, client),
  )) satisfies MakeRefresher as unknown as TokenRefresh;

/**
 * Refreshes tokens in two steps, as the vendor's mobile applications do: the grant `refresh_token_with_activation` returns an inactive
 * token, and the current token stays valid until that one is activated. A response that is lost does not end the session. Pass it as the
 * option `refresh`.
 *
 * @example
 * import { createWallet, refreshTokensWithActivation } from '@litas/client';
 *
 * const urls: string[] = [];
 * const token = { access_token: 'tok_2', token_type: 'mac', mac_key: 'b', mac_algorithm: 'hmac-sha-256' };
 * const wallet = createWallet({
 *   client: { id: 'wkVd93h2uS', key: 'IrdTc8uQodU7PRpLzzLTW6wqZAO6tAMU' },
 *   token: { id: 'tok_1', key: 'a', refreshToken: 'rft_1mZxQ7', expiresAt: Date.now() / 1000 + 10 },
 *   refresh: refreshTokensWithActivation,
 *   fetch: async (url) => {
 *     urls.push(new URL(url).pathname);
 *     return Response.json(token);
 *   },
 * });
 * await wallet.getUser({ userId: 'me' });
 * console.log(urls.join(' ')); // /oauth/v1/token /oauth/v1/tokens/tok_2/activate /rest/v1/user/me
 */
export const refreshTokensWithActivation: TokenRefresh = ((settings, store, client) =>
  createTokenRefresher(
    settings,
    store,
    renewingWithActivation(settings, client),
  )) satisfies MakeRefresher as unknown as TokenRefresh;
