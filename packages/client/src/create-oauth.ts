import { authorizationUrl } from './auth/authorization-url.ts';
import type { OAuth } from './auth/oauth.ts';
import { refreshTokens } from './auth/refresh-tokens.ts';
import { refreshStored, signIn, signOut } from './auth/sign-in.ts';
import { tokenFrom } from './auth/token-from.ts';
import { refresherOf } from './auth/token-refresher.ts';
import { createOperationsClient } from './create-operations-client.ts';
import { isWellFormed } from './errors/assert.ts';
import { ConfigurationError } from './errors/configuration-error.ts';
import { OAuthError } from './errors/response-errors.ts';
import { createSession, createToken, type Descriptor, revokeToken } from './generated/descriptors.gen.ts';
import type { CreateTokenResponse } from './generated/types.gen.ts';
import { memoryTokenStore } from './options/credentials.ts';
import { callOptions, type RequestOptions } from './options/request-options.ts';
import { settingsFrom } from './options/settings.ts';
import type { WalletOptions } from './options/wallet-options.ts';
import { type Call, sendCall } from './transport/client.ts';
import { writeForm } from './transport/write-body.ts';
import { withDefaults } from './wallet-defaults.ts';

/**
 * Makes what gets, keeps and ends the token of one person. Give the same options to `createWallet`: both use the same
 * `TokenStore`, and refresh together.
 *
 * @param options - As for `createWallet`; `client` is needed, and a token is kept in memory where there is no `token`.
 * @returns The functions. They hold no `this` and can be taken apart.
 * @throws {@link ConfigurationError} that names the option which cannot be right.
 *
 * @example
 * import { createOAuth, memoryTokenStore } from '@litas/client';
 *
 * const store = memoryTokenStore();
 * const oauth = createOAuth({
 *   client: { id: 'wkVd93h2uS', key: 'IrdTc8uQodU7PRpLzzLTW6wqZAO6tAMU' },
 *   token: store,
 *   fetch: async () =>
 *     Response.json({
 *       access_token: 'tok_9fQe2LrXc0VbnM4s',
 *       token_type: 'mac',
 *       expires_in: 3600,
 *       mac_key: 'u8Yw5TnKd2RfZ7pLq0BvHc6JgXs1MeAo',
 *       mac_algorithm: 'hmac-sha-256',
 *     }),
 * });
 * await oauth.exchangeCode({ code: 'QmF6-77_xyz', redirectUri: 'https://shop.example/callback' });
 * console.log((await store.get())?.id); // tok_9fQe2LrXc0VbnM4s
 */
export function createOAuth(options: WalletOptions): OAuth {
  const given = withDefaults(options);
  const settings = settingsFrom(given);
  const { client: credentials, tokens: store = memoryTokenStore(), clock, observe } = settings;
  if (!credentials) throw new ConfigurationError('client', 'OAuth needs the id and the key of the client.');
  const client = createOperationsClient(given);
  const tokens = refresherOf(settings.refresh || refreshTokens)(settings, store, client);

  const send = <Data>(operation: Descriptor, call: Call, requestOptions: RequestOptions = {}) =>
    sendCall<Data>(operation, { client, ...call, ...callOptions(requestOptions) }, writeForm);

  const exchange = async (form: object, requestOptions?: RequestOptions) =>
    signIn(tokens, async () => {
      const granted = await send<CreateTokenResponse>(createToken, { body: form }, requestOptions);
      return tokenFrom(granted, clock.now() / 1000);
    });

  return {
    exchangeCode: ({ code, redirectUri }, requestOptions) =>
      exchange(
        {
          grant_type: 'authorization_code',
          code,
          redirect_uri: redirectUri === undefined ? undefined : String(redirectUri),
        },
        requestOptions,
      ),
    logIn: ({ username, password, scopes }, requestOptions) =>
      exchange({ grant_type: 'password', username, password, scope: scopes }, requestOptions),
    refresh: async ({ scopes, code } = {}) =>
      refreshStored(tokens, observe?.hooks, scopes || code ? { scope: scopes, code } : undefined),
    revoke: async (requestOptions) =>
      signOut(tokens, async ({ id }) => {
        await send(revokeToken, { query: { access_token: id } }, requestOptions);
      }),
    prepareSession: async ({ email, ...page }, requestOptions) => {
      const url = new URL(authorizationUrl({ ...page, clientId: credentials.id }));
      const body = { ...Object.fromEntries(url.searchParams), 'user[email]': email };
      const session = await send<{ key?: unknown } | undefined>(createSession, { body }, requestOptions);
      const key = session?.key;
      if (typeof key !== 'string' || key === '' || !isWellFormed(key)) {
        throw new OAuthError('invalid_response', 'createSession gave no key');
      }
      url.pathname += `/${encodeURIComponent(key)}`;
      url.search = '';
      return url.href;
    },
  };
}
