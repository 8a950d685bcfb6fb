import { assertOption, mustBe } from '../errors/assert.ts';
import type { FetchResponse } from '../errors/response-errors.ts';
import type { HmacFunctions } from '../mac/compute-mac.ts';
import { encodeExt, type ExtParameters } from '../mac/encode-ext.ts';
import { assertQuotable } from '../mac/mac-header.ts';
import { hostAndPort, type RequestTarget } from '../mac/normalize-request.ts';
import { parseOrigin, parseServerOrigin } from '../mac/origin.ts';
import {
  aBoolean,
  aCount,
  aFunction,
  aKeySource,
  aTimeLimit,
  aListOfHosts,
  checkCredentials,
  checkedWhereParsed,
  checkOptions,
  type Checks,
  defined,
  withMethods,
} from './check.ts';
import { type Clock, systemClock } from './clock.ts';
import { type CredentialsSource, memoryTokenStore, type Token, type TokenStore } from './credentials.ts';
import type { ObserveRequests, Observer } from './hooks.ts';
import { productionOrigin } from './origin.ts';
import type { Tracing } from './tracing.ts';
import { walletRetry, type WalletRetryOptions } from './retry-options.ts';
import type { Fetch, OperationsOptions, ResponseValidator, TokenRefresh } from './wallet-options.ts';

/** Returns whether a global scope is that of a browser's page or of one of its workers. */
export function isBrowser(scope: object): boolean {
  const { document, WorkerGlobalScope, navigator } = scope as Partial<typeof globalThis> & {
    WorkerGlobalScope?: unknown;
  };
  return (
    typeof document === 'object' ||
    // Workers of servers have that scope too, and another user agent.
    (typeof WorkerGlobalScope === 'function' && String(navigator?.userAgent).startsWith('Mozilla/'))
  );
}

/** Checked options, with the defaults filled in. */
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
  /** Host and port in the signature. */
  readonly signedAs: Pick<RequestTarget, 'host' | 'port'>;
  /** Additional parameters of signatures, encoded. */
  readonly ext: string;
  readonly hmac?: HmacFunctions;
  readonly observe?: ObserveRequests & Observer;
  readonly clock: Clock;
  readonly tracing?: Tracing;
  readonly validateResponse?: ResponseValidator;
  readonly identity?: string;
}

const defaults = {
  baseUrl: productionOrigin,
  // Looked up at each call, so that tools may replace it later.
  fetch: (...request: Parameters<Fetch>): Promise<Response> => fetch(...request),
  timeoutMs: 30_000,
  deadlineMs: 120_000,
  maxResponseBytes: 4_194_304,
  retry: {},
  refresh: false as const,
  clock: systemClock,
};

const aStore = withMethods('get', 'set');

/** Checks of the options of a client for functions. */
export const operationsChecks: Checks<OperationsOptions> = {
  client: (option, value) => checkCredentials(option, value as CredentialsSource, aKeySource),
  token: (option, value) => {
    const { get, access_token: response } = Object(value) as { get?: unknown; access_token?: unknown };
    assertOption(!response, option, 'passed through tokenFrom() first');
    if (get === undefined) checkCredentials(option, value as Token);
    else aStore(option, value);
  },
  refresh: mustBe('refreshTokens or false', (value) => value === false || typeof value === 'function'),
  ext: (_, value) => void encodeExt(value as ExtParameters),
  hmac: withMethods('hmacSha256', 'sha256'),
  baseUrl: checkedWhereParsed,
  allowInsecureHost: aListOfHosts,
  signingOrigin: checkedWhereParsed,
  fetch: aFunction,
  timeoutMs: aTimeLimit,
  deadlineMs: aTimeLimit,
  maxResponseBytes: aCount,
  retry: walletRetry,
  allowBrowser: aBoolean,
  observe: aFunction,
  validateResponse: aFunction,
  clock: withMethods('now', 'sleep'),
  tracing: withMethods('call', 'attempt'),
  identity: assertQuotable,
};

/**
 * Checks the options and fills in the defaults.
 *
 * @param options - The options of the caller.
 * @param scope - The global scope, which shows whether this is a browser.
 * @throws {@link ConfigurationError} that names the option which is not valid.
 */
export function settingsFrom(options: OperationsOptions, scope: object = globalThis): Settings {
  checkOptions('options', options, operationsChecks);
  const settings = { ...defaults, ...defined(options) };
  const { baseUrl, allowInsecureHost, signingOrigin, client, token, ext, allowBrowser } = settings;
  assertOption(
    allowBrowser || !(client ?? token) || !isBrowser(scope),
    'allowBrowser',
    'true to permit keys in a browser, where everyone can read them',
  );
  const server = parseServerOrigin('baseUrl', baseUrl, allowInsecureHost);
  return {
    ...(settings as typeof settings & { observe?: Observer }),
    baseUrl: server.origin,
    signedAs: hostAndPort(signingOrigin === undefined ? server : parseOrigin('signingOrigin', signingOrigin)),
    ext: encodeExt(ext),
    tokens: token && ('get' in token ? token : memoryTokenStore(token)),
  };
}
