import { aRedirectUri, authorizationUrl, pageChecks } from './auth/authorization-url.ts';
import type { CodeExchange, LogIn, OAuth, PreparedSession, RefreshRequest } from './auth/oauth.ts';
import { refreshTokens } from './auth/refresh-tokens.ts';
import { shareWork, waitUntilAborted } from './auth/shared-work.ts';
import { refreshStored, signIn, signOut } from './auth/sign-in.ts';
import { tokenFrom } from './auth/token-from.ts';
import type { MakeRefresher } from './auth/token-refresher.ts';
import { createOperationsClient } from './create-operations-client.ts';
import { assertOption, isWellFormed, walletErrorOf } from './errors/assert.ts';
import { ConfigurationError } from './errors/configuration-error.ts';
import { OAuthError } from './errors/response-errors.ts';
import { createSession, createToken, type Descriptor, revokeToken } from './generated/descriptors.gen.ts';
import type { CreateTokenResponse } from './generated/types.gen.ts';
import { aListOfScopes, aText, checkedArgument, type Checks } from './options/check.ts';
import { memoryTokenStore } from './options/credentials.ts';
import { callOptions, type RequestOptions } from './options/request-options.ts';
import { settingsFrom } from './options/settings.ts';
import type { WalletOptions } from './options/wallet-options.ts';
import { type Call, sendCall } from './transport/client.ts';
import { isSegment } from './transport/parameters.ts';
import { writeForm } from './transport/write-body.ts';
import { withDefaults } from './wallet-defaults.ts';

const exchangeChecks: Checks<CodeExchange> = { code: aText, redirectUri: aRedirectUri };
const logInChecks: Checks<LogIn> = { username: aText, password: aText, scopes: aListOfScopes };
const refreshChecks: Checks<RefreshRequest> = {
  scopes: (option, value) => {
    aListOfScopes(option, value);
    // The server reads an empty list as none, which requests all scopes that the user has granted.
    assertOption((value as readonly unknown[]).length, option, 'a list with at least one scope');
  },
  code: aText,
};
const { clientId: _, ...others } = pageChecks;
const sessionChecks: Checks<PreparedSession> = { ...others, email: aText };

/**
 * Creates the functions that request, store and revoke the token of one user. Pass the same options to `createWallet`: both then use the
 * same token store and share refreshes.
 *
 * @param options - As for `createWallet`. `client` is required. Without `token` the token is kept in memory.
 * @returns The functions. They do not use `this`, so that they can be destructured.
 * @throws {@link ConfigurationError} that names the option which is not valid.
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
  if (!credentials) throw new ConfigurationError('client', 'is missing: OAuth needs client credentials');
  const client = createOperationsClient(given);
  const makeRefresher = (settings.refresh || refreshTokens) as unknown as MakeRefresher;
  const tokens = makeRefresher(settings, store, client);

  /** Runs a method within the time limit and the signal of its call: the token store and the hooks have none of their own. */
  const run = async <Result>(
    name: string,
    requestOptions: RequestOptions = {},
    work: () => Promise<Result>,
  ): Promise<Result> => {
    try {
      const { signal, meta } = callOptions(requestOptions);
      const shared = shareWork(clock, meta.deadlineMs ?? settings.deadlineMs, work(), name);
      return await waitUntilAborted(shared, signal, name);
    } catch (error) {
      throw walletErrorOf(name, error);
    }
  };

  const send = async <Data>(operation: Descriptor, call: Call, requestOptions: RequestOptions = {}) =>
    sendCall<Data>(operation, { client, ...call, ...callOptions(requestOptions) }, writeForm);

  const exchange = async (form: object, requestOptions?: RequestOptions) =>
    signIn(tokens, async () => {
      const granted = await send<CreateTokenResponse>(createToken, { body: form }, requestOptions);
      return tokenFrom(granted, clock.now() / 1000);
    });

  return {
    exchangeCode: async (code, requestOptions) =>
      run('exchangeCode', requestOptions, async () => {
        const argument = checkedArgument('exchange', code, exchangeChecks, ['code']);
        const { redirectUri } = argument;
        const form = {
          grant_type: 'authorization_code',
          code: argument.code,
          redirect_uri: redirectUri && String(redirectUri),
        };
        return exchange(form, requestOptions);
      }),
    logIn: async (logIn, requestOptions) =>
      run('logIn', requestOptions, async () => {
        const argument = checkedArgument('logIn', logIn, logInChecks, ['username', 'password']);
        const { username, password, scopes } = argument;
        return exchange({ grant_type: 'password', username, password, scope: scopes }, requestOptions);
      }),
    refresh: async (request = {}) =>
      run('refresh', {}, async () => {
        const { scopes, code } = checkedArgument('request', request, refreshChecks);
        return refreshStored(tokens, observe?.hooks, scopes || code ? { scope: scopes, code } : undefined);
      }),
    revoke: async (requestOptions) =>
      run('revoke', requestOptions, async () =>
        signOut(tokens, async ({ id }) => {
          await send(revokeToken, { query: { access_token: id } }, requestOptions);
        }),
      ),
    prepareSession: async (session, requestOptions) =>
      run('prepareSession', requestOptions, async () => {
        const required = ['email', 'redirectUri', 'scopes', 'state'] as const;
        const { email, ...page } = checkedArgument('session', session, sessionChecks, required);
        const url = new URL(authorizationUrl({ ...page, clientId: credentials.id }));
        const body = { ...Object.fromEntries(url.searchParams), 'user[email]': email };
        const response = await send<{ key?: unknown } | undefined>(createSession, { body }, requestOptions);
        const key = response?.key;
        if (!isSegment(key) || !isWellFormed(key as string)) {
          throw new OAuthError('invalid_response', 'createSession returned no key');
        }
        url.pathname += `/${encodeURIComponent(key as string)}`;
        url.search = '';
        return url.href;
      }),
  };
}
