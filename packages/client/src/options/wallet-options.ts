import type { FetchResponse } from '../errors/response-errors.ts';
import type { Scope } from '../generated/scopes.gen.ts';
import type { HmacFunctions } from '../mac/compute-mac.ts';
import type { ExtParameters } from '../mac/encode-ext.ts';
import type { Clock } from './clock.ts';
import type { CredentialsSource, Token, TokenStore } from './credentials.ts';
import type { Logger, ObserveRequests, WalletHooks } from './hooks.ts';
import type { Tracing } from './tracing.ts';
import type { WalletRetryOptions } from './retry-options.ts';

/** A request in plain values, which any implementation of `fetch` takes. */
export interface FetchInit {
  /** HTTP method. */
  readonly method: string;
  /** Headers by name in lower case, including `authorization`. */
  readonly headers: Readonly<Record<string, string>>;
  /** Bytes of the body; missing when there is none. */
  readonly body?: Uint8Array<ArrayBuffer>;
  /**
   * Aborts the request. Missing when the platform's `Request` does not accept signals of its own `AbortController`, as in tests under
   * jsdom;
   * the call still ends in time.
   */
  readonly signal?: AbortSignal;
  /** Redirects are not followed: they would need a signature of their own. */
  readonly redirect: 'manual';
}

/**
 * Sends a request, as the platform's `fetch` does. It is called with plain values and never with a `Request`.
 *
 * @typeParam R - The response.
 */
export type Fetch<R extends FetchResponse = Response> = (url: string, init: FetchInit) => Promise<R>;

/** The body of a response, and its operation. */
export interface ReceivedBody {
  /** `operationId` of the operation. */
  readonly operation: string;
  /** HTTP method. */
  readonly method: string;
  /** Path template, with the names of parameters in braces. */
  readonly path: string;
  /** Value of the JSON; `undefined` when there is no body. */
  readonly body: unknown;
}

/** Validates the body of a response before the call resolves with it. Throws when the body is not valid. */
export type ResponseValidator = (received: ReceivedBody) => void;

declare const refreshing: unique symbol;

/** Value of the option `refresh`: {@link refreshTokens} or {@link refreshTokensWithActivation}. */
export interface TokenRefresh {
  readonly [refreshing]: true;
}

/** Options of a client for functions. */
export interface OperationsOptions {
  /**
   * Client credentials. They sign token requests, calls with `as: 'client'`, and all calls without a `token`.
   * @default none
   */
  client?: CredentialsSource | undefined;
  /**
   * A token or a token store. Calls are made as the user who granted the token, and `me` is that user. While the store is empty, calls
   * throw `authorize_again` without sending a request.
   * @default none: calls are signed with client credentials
   */
  token?: Token | TokenStore | undefined;
  /**
   * Refreshes tokens that have a refresh token, where `client` is set: shortly before they expire, and when the server says that they have
   * expired. Use {@link refreshTokens} or {@link refreshTokensWithActivation}. Unlike a wallet, a client for functions does not refresh
   * tokens
   * by default: when a token has expired, calls reject with `invalid_grant`.
   * @default false
   */
  refresh?: TokenRefresh | false | undefined;
  /**
   * Additional parameters of every signature, in order. `project_id` and `location_id` name the project or location on whose behalf the API
   * client acts.
   * @default none
   */
  ext?: ExtParameters | undefined;
  /**
   * HMAC and SHA-256, for runtimes without Web Crypto, such as React Native and pages that plain http serves.
   * @default those of the platform
   */
  hmac?: HmacFunctions | undefined;
  /**
   * Origin of the API: scheme, host, port, no path. Plain http is for loopback addresses and `allowInsecureHost` only.
   * @default 'https://wallet.paysera.com'
   */
  baseUrl?: string | URL | undefined;
  /**
   * Hosts other than loopback that `baseUrl` may name with plain http, such as the name of a container in a closed network. Everyone in the
   * network can read the traffic, so use it for a sandbox only. Hosts are in lower case, without ports, and are compared exactly.
   * @default none
   */
  allowInsecureHost?: readonly string[] | undefined;
  /**
   * Origin in the signature, if `baseUrl` is a proxy that forwards calls to it.
   * @default the origin of `baseUrl`
   */
  signingOrigin?: string | URL | undefined;
  /**
   * Sends requests instead of the platform's `fetch`: for example `fetch` of a sandbox, or of the package `undici` to use a proxy.
   * @default globalThis.fetch
   */
  fetch?: Fetch<FetchResponse> | undefined;
  /**
   * Longest wait for a response, its body included, in milliseconds. It applies to each attempt.
   * @default 30_000
   */
  timeoutMs?: number | undefined;
  /**
   * Longest time for a call, in milliseconds: all its attempts and the delays between them.
   * @default 120_000
   */
  deadlineMs?: number | undefined;
  /**
   * Longest body of a response, in bytes after decompression. A longer one ends the call with `invalid_response`, without a retry.
   * @default 4_194_304
   */
  maxResponseBytes?: number | undefined;
  /**
   * Retry policy after transient errors, or `false` for no retries. Calls that change something are retried only with `retry.unsafe` of the
   * call.
   * @default two retries
   */
  retry?: WalletRetryOptions | false | undefined;
  /**
   * Permits `client` and `token` in a browser, where everyone who opens the page can read them.
   * @default false
   */
  allowBrowser?: boolean | undefined;
  /**
   * Calls hooks: the result of {@link observeRequests}.
   * @default no hooks
   */
  observe?: ObserveRequests | undefined;
  /**
   * Validates every response: `validateResponse` of `@litas/client/validate`, which needs the package `zod`, or a function of yours.
   * @default no validation
   */
  validateResponse?: ResponseValidator | undefined;
  /**
   * Traces calls: the result of `openTelemetry` of `@litas/client/opentelemetry`.
   * @default no tracing
   */
  tracing?: Tracing | undefined;
  /**
   * Replaces the clock of the platform, for tests.
   * @default Date.now and setTimeout
   */
  clock?: Clock | undefined;
  /**
   * Identifies the user in the keys of `@litas/client/react-query`. Set it if keys outlive the program, are created on a server and used
   * in
   * a browser, or where `get` of your token store returns promises and your code writes another session to it. Use an id of your own
   * database, and never a token.
   * @default random for each client, and a new one after each sign-in
   */
  identity?: string | undefined;
}

/**
 * Options of a wallet.
 *
 * @typeParam S - The scopes of the option `scopes`.
 */
export interface WalletOptions<S extends Scope = Scope> extends Omit<OperationsOptions, 'observe'> {
  /**
   * The scopes that users grant, which narrow the types: fields that need another scope are left out, and methods that need another scope
   * do
   * not compile. An `_offline` scope includes the scope itself. Calls with `as: 'client'` are not narrowed. The option has no effect at run
   * time.
   * @default not known: nothing is narrowed
   */
  scopes?: readonly S[] | undefined;
  /**
   * Refreshes tokens that have a refresh token, where `client` is set: shortly before they expire, and when the server says that they have
   * expired. {@link refreshTokensWithActivation} refreshes in two steps; `false` turns it off.
   * @default refreshTokens
   */
  refresh?: TokenRefresh | false | undefined;
  /**
   * Callbacks for requests, responses, retries and changes of the token.
   * @default none
   */
  hooks?: WalletHooks | undefined;
  /**
   * Logs a line for each response, retry and new token, without secret or personal values. `console` is a logger.
   * @default no log
   */
  logger?: Logger | undefined;
}
