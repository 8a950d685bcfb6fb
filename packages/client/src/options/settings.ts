import { ConfigurationError } from '../errors/configuration-error.ts';
import type { FetchResponse } from '../errors/response-errors.ts';
import { assertPresent } from '../mac/mac-header.ts';
import { encodeExt, type ExtParameters } from '../mac/encode-ext.ts';
import { parseOrigin, parseServerOrigin } from '../mac/origin.ts';
import {
  aBoolean,
  aFunction,
  aTimeLimit,
  aWholeNumber,
  checkCredentials,
  checkOptions,
  type Checks,
  defined,
  needs,
  withMethods,
} from './check.ts';
import { type Clock, systemClock } from './clock.ts';
import { type CredentialsSource, memoryTokenStore, type Token, type TokenStore } from './credentials.ts';
import type { ObserveRequests, Observer } from './hooks.ts';
import { productionOrigin } from './origin.ts';
import { walletRetry, type WalletRetryOptions } from './retry-options.ts';
import type { Fetch, OperationsOptions, ResponseValidator, TokenRefresh } from './wallet-options.ts';

/** Whether a global scope is that of a browser's page or of one of its workers. */
export function isBrowser(scope: object): boolean {
  const { document, WorkerGlobalScope, navigator } = scope as Partial<typeof globalThis> & {
    WorkerGlobalScope?: unknown;
  };
  if (typeof document === 'object') return true;
  // Workers of servers have that scope too, but do not call themselves Mozilla.
  return typeof WorkerGlobalScope === 'function' && navigator?.userAgent.startsWith('Mozilla/') === true;
}

/** Options that were checked, with the defaults filled in. */
export interface Settings {
  readonly baseUrl: string;
  readonly fetch: Fetch<FetchResponse>;
  readonly timeoutMs: number;
  readonly deadlineMs: number;
  readonly maxResponseBytes: number;
  readonly retry: WalletRetryOptions | false;
  readonly client?: CredentialsSource;
  readonly tokens: TokenStore | undefined;
  readonly refresh: TokenRefresh | false;
  /** The origin that is signed for when it is not the one talked to. */
  readonly signingOrigin: string | undefined;
  readonly ext?: ExtParameters;
  readonly observe?: ObserveRequests & Observer;
  readonly clock: Clock;
  readonly validateResponse?: ResponseValidator;
  readonly identity?: string;
}

const defaults = {
  baseUrl: productionOrigin,
  // Looked up at each call, so that tools which replace it later are heard.
  fetch: (...request: Parameters<Fetch>): Promise<Response> => globalThis.fetch(...request),
  timeoutMs: 30_000,
  deadlineMs: 120_000,
  maxResponseBytes: 4_194_304,
  retry: {},
  refresh: false as const,
  clock: systemClock,
};

const aStore = withMethods('get', 'set');

/** Checks what a client of single operations is told. */
export const operationsChecks: Checks<OperationsOptions> = {
  client: (option, value) => checkCredentials(option, value as CredentialsSource, { keyFunction: true }),
  token: (option, value) => {
    const { get, access_token: answered } = Object(value) as { get?: unknown; access_token?: unknown };
    if (answered) throw new ConfigurationError(option, 'Pass the answer through tokenFrom().');
    if (get === undefined) checkCredentials(option, value as Token);
    else aStore(option, value);
  },
  refresh: needs('refreshTokens, or false,', (value) => value === false || typeof value === 'function'),
  ext: (_, value) => void encodeExt(value as ExtParameters),
  baseUrl: (option, value) => void parseServerOrigin(option, value as string),
  signingOrigin: (option, value) => void parseOrigin(option, value as string),
  fetch: aFunction,
  timeoutMs: aTimeLimit,
  deadlineMs: aTimeLimit,
  maxResponseBytes: aWholeNumber,
  retry: walletRetry,
  allowBrowser: aBoolean,
  observe: aFunction,
  validateResponse: aFunction,
  clock: withMethods('now', 'sleep'),
  identity: (option, value) => assertPresent(option, value as string),
};

/**
 * Checks the options and fills in the defaults.
 *
 * @param options - What the caller gave.
 * @param scope - The global scope, which tells whether this is a browser.
 */
export function settingsFrom(options: OperationsOptions, scope: object = globalThis): Settings {
  checkOptions('options', options, operationsChecks);
  const settings = { ...defaults, ...defined(options) };
  const { baseUrl, signingOrigin, client, token, allowBrowser } = settings;
  if ((client ?? token) !== undefined && !allowBrowser && isBrowser(scope)) {
    throw new ConfigurationError('allowBrowser', 'A page shows its keys to anybody; true permits that.');
  }
  return {
    ...(settings as typeof settings & { observe?: Observer }),
    baseUrl: parseServerOrigin('baseUrl', baseUrl).origin,
    signingOrigin: signingOrigin && parseOrigin('signingOrigin', signingOrigin).origin,
    tokens: token && ('get' in token ? token : memoryTokenStore(token)),
  };
}
