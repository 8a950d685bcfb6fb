import { createWallet, type Token, type TokenStore, WalletError } from '@litas/client';
import { QueryClient } from '@tanstack/react-query';

/**
 * The token of the user. Your server has it: it signs the user in, keeps the refresh token and the key of the API client, and gives its page
 * only the access token and its key.
 */
const serverTokens: TokenStore & { forget(): void } = (() => {
  let token: Promise<Token | undefined> | undefined;
  const fetchToken = async (): Promise<Token | undefined> => {
    const response = await fetch('/api/token', { method: 'POST' });
    return response.ok ? ((await response.json()) as Token) : undefined;
  };
  return {
    get: () => (token ??= fetchToken()),
    set: (next) => void (token = Promise.resolve(next)),
    forget: () => (token = undefined),
  };
})();

/** Forgets the token, so that the next call asks the server for one. */
export const forgetToken = (): void => serverTokens.forget();

/** Calls the API as the user of the page. */
export const wallet = createWallet({
  token: serverTokens,
  scopes: ['balance', 'statements'],
  // The page has the token of its own user, and no key of the API client.
  allowBrowser: true,
});

/** Creates the cache of the page. The wallet retries transient errors by itself, so only an expired token is left to retry. */
export const createQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        retry: (failures, error) => {
          const hasExpired = error instanceof WalletError && error.code === 'authorize_again';
          if (hasExpired) forgetToken();
          return hasExpired && failures === 0;
        },
        retryDelay: 0,
      },
    },
  });
