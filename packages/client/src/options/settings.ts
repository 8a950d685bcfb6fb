import type { ResponseValidator } from '../client/index.ts';
import { ConfigurationError } from '../errors/configuration-error.ts';
import type { Send } from '../pipeline/middleware.ts';
import type { Signer } from '../pipeline/sign.ts';
import type { Token } from '../tokens/token.ts';
import { memoryTokenStore, type TokenStore } from '../tokens/token-store.ts';
import { isBrowser } from './browser.ts';
import { checkCredentials, checkNames, checkScopes, checkTimeout, checkType } from './check.ts';
import { parseOrigin, parseServerOrigin, productionOrigin } from './origin.ts';
import type { WalletOptions } from './wallet-options.ts';

/** Options that were checked, with the defaults filled in. */
export interface Settings {
  baseUrl: string;
  fetch: Send;
  timeoutMs: number;
  signer: Signer;
  validateResponse: ResponseValidator | undefined;
}

const names = [
  'client',
  'token',
  'scopes',
  'baseUrl',
  'signingOrigin',
  'fetch',
  'timeoutMs',
  'allowBrowser',
  'hooks',
  'validateResponse',
] as const satisfies readonly (keyof WalletOptions)[];

/**
 * Checks the options and fills in the defaults.
 *
 * @param options - What the caller gave.
 * @param scope - The global scope, which tells whether this is a browser.
 */
export function settingsFrom(options: WalletOptions, scope: object = globalThis): Settings {
  checkNames('options', options, names);
  const { client, token, baseUrl = productionOrigin, signingOrigin, hooks = {} } = options;
  // Looked up at each call, so that tools which replace it later are heard.
  const {
    fetch = (request) => globalThis.fetch(request),
    timeoutMs = 30_000,
    allowBrowser = false,
  } = options;

  if (client !== undefined) checkCredentials('client', client);
  checkScopes('scopes', options.scopes);
  checkType('fetch', fetch, 'function');
  checkTimeout('timeoutMs', timeoutMs);
  checkType('validateResponse', options.validateResponse, 'function');
  checkType('allowBrowser', allowBrowser, 'boolean');
  checkNames('hooks', hooks, ['onSigned']);
  checkType('hooks.onSigned', hooks.onSigned, 'function');
  if ((client ?? token) !== undefined && !allowBrowser && isBrowser(scope)) {
    throw new ConfigurationError(
      'allowBrowser',
      'Everybody who opens the page can read its keys and tokens. Set allowBrowser to true if that is meant.',
    );
  }
  return {
    baseUrl: parseServerOrigin('baseUrl', baseUrl).origin,
    fetch,
    timeoutMs,
    validateResponse: options.validateResponse,
    signer: {
      client,
      tokens: token === undefined ? undefined : tokenStoreFrom(token),
      signingOrigin:
        signingOrigin === undefined ? undefined : parseOrigin('signingOrigin', signingOrigin).origin,
      onSigned: hooks.onSigned,
    },
  };
}

function tokenStoreFrom(token: Token | TokenStore): TokenStore {
  if (typeof token === 'object' && token !== null && 'get' in token) {
    if (typeof token.get === 'function') return token;
    throw new ConfigurationError('token', 'A token, or a store with get and set, is needed.');
  }
  checkCredentials('token', token);
  return memoryTokenStore(token);
}
