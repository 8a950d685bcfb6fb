import type { FetchResponse } from '../errors/response-errors.ts';
import type { Scope } from '../generated/scopes.gen.ts';
import type { ExtParameters } from '../mac/encode-ext.ts';
import type { Clock } from './clock.ts';
import type { CredentialsSource, Token, TokenStore } from './credentials.ts';
import type { Logger, ObserveRequests, WalletHooks } from './hooks.ts';
import type { WalletRetryOptions } from './retry-options.ts';

/** A request in plain values, which any implementation of `fetch` takes. */
export interface FetchInit {
  /** HTTP method. */
  readonly method: string;
  /** The headers by name in lower case, `authorization` included. */
  readonly headers: Readonly<Record<string, string>>;
  /** The bytes of the body; left out when there is none. */
  readonly body?: Uint8Array<ArrayBuffer>;
  /**
   * Ends the request. Left out where the platform's `Request` does not take the signals of its `AbortController`, as in tests
   * that run under jsdom: the call ends all the same.
   */
  readonly signal?: AbortSignal;
  /** A redirect is not followed: it would need a signature of its own. */
  readonly redirect: 'manual';
}

/**
 * Sends a request, as the platform's `fetch` does. It is called with plain values and never with a `Request`.
 *
 * @typeParam R - The response.
 */
export type Fetch<R extends FetchResponse = Response> = (url: string, init: FetchInit) => Promise<R>;

/** The body of a response, and the operation that it belongs to. */
export interface ReceivedBody {
  /** The operation, by its `operationId`. */
  readonly operation: string;
  /** HTTP method. */
  readonly method: string;
  /** Path with the names of its parameters in braces. */
  readonly path: string;
  /** What the JSON says; `undefined` when there is no body. */
  readonly body: unknown;
}

/** Checks the body of a response before the call resolves with it, and throws when it must not be used. */
export type ResponseValidator = (received: ReceivedBody) => void;

declare const refreshing: unique symbol;

/** Refreshes tokens: {@link refreshTokens}, or {@link refreshTokensWithActivation}. Pass it on as the option `refresh`. */
export interface TokenRefresh {
  readonly [refreshing]: true;
}

/** How calls are made and signed. */
export interface OperationsOptions {
  /**
   * The client's own credentials. They sign token requests, calls that ask for them by `as: 'client'`, and every call where no
   * `token` is given.
   * @default none
   */
  client?: CredentialsSource | undefined;
  /**
   * A token, or where it is kept. Calls are made as the person who granted it, and `me` means them; while the store is empty
   * they throw `authorize_again` before anything is sent.
   * @default none: calls are made as the client
   */
  token?: Token | TokenStore | undefined;
  /**
   * Refreshes the token by itself, where it has a refresh token and `client` is given: shortly before it expires, and when
   * the server says that it has. {@link refreshTokens} and {@link refreshTokensWithActivation} do so; `false` is for never.
   * Unlike a wallet, a client for functions refreshes nothing unless this is given: when a token has expired, calls reject with
   * `invalid_grant`, though the store holds a refresh token.
   * @default false
   */
  refresh?: TokenRefresh | false | undefined;
  /**
   * Additional parameters of every signature, in order: `project_id` and `location_id` say for which project or location
   * the client acts.
   * @default none
   */
  ext?: ExtParameters | undefined;
  /**
   * Origin of the API: scheme, host, port, no path. Plain http is for loopback addresses only.
   * @default 'https://wallet.paysera.com'
   */
  baseUrl?: string | URL | undefined;
  /**
   * Origin that is signed for, when a proxy between passes calls on to it.
   * @default the origin of `baseUrl`
   */
  signingOrigin?: string | URL | undefined;
  /**
   * Sends a request in place of the platform's `fetch`: a sandbox's own, or that of the package `undici` for a proxy. It is
   * called with a URL and plain values, never with a `Request`.
   * @default globalThis.fetch
   */
  fetch?: Fetch<FetchResponse> | undefined;
  /**
   * Longest wait for an answer, its body included, in milliseconds. Each attempt has it anew.
   * @default 30_000
   */
  timeoutMs?: number | undefined;
  /**
   * Longest time for a call, all its attempts and the waits between them included, in milliseconds.
   * @default 120_000
   */
  deadlineMs?: number | undefined;
  /**
   * Longest body of a response, in bytes after decompression. A longer one ends the call with `invalid_response`, and is not
   * requested again.
   * @default 4_194_304
   */
  maxResponseBytes?: number | undefined;
  /**
   * How calls are repeated that failed in passing, or `false` for never. Calls that change something are repeated only
   * where the call itself asks for it.
   * @default two more attempts
   */
  retry?: WalletRetryOptions | false | undefined;
  /**
   * Permits a key or a token in a browser, where everybody who opens the page can read it.
   * @default false
   */
  allowBrowser?: boolean | undefined;
  /**
   * Calls hooks: what {@link observeRequests} made.
   * @default no hooks
   */
  observe?: ObserveRequests | undefined;
  /**
   * Compares every response with the description: `validateResponse` of `@litas/client/validate`, which needs the package `zod`.
   * @default no comparison
   */
  validateResponse?: ResponseValidator | undefined;
  /**
   * Time in place of the platform's: for tests.
   * @default Date.now and setTimeout
   */
  clock?: Clock | undefined;
  /**
   * Stands for who calls are made as, in the keys of `@litas/client/react-query`: give it where keys outlive the program, or are
   * made on a server and used in a browser. A person's id in your own database will do; never a token.
   * @default random for each client, and another one after each sign-in
   */
  identity?: string | undefined;
}

/**
 * How the calls of a wallet are made and signed.
 *
 * @typeParam S - The scopes that are named in `scopes`.
 */
export interface WalletOptions<S extends Scope = Scope> extends Omit<OperationsOptions, 'observe'> {
  /**
   * The scopes that people grant, which narrow the types: data has no field that needs another scope, and a method that needs
   * one does not compile. An `_offline` twin counts as its scope. Calls with `as: 'client'` are not narrowed: what they may read
   * are the client's own permissions. Nothing of it is sent or checked while the program runs.
   * @default not known: nothing is narrowed
   */
  scopes?: readonly S[] | undefined;
  /**
   * Refreshes the token by itself, where it has a refresh token and `client` is given: shortly before it expires, and when
   * the server says that it has. {@link refreshTokensWithActivation} does it in two steps; `false` is for never.
   * @default refreshTokens
   */
  refresh?: TokenRefresh | false | undefined;
  /**
   * Functions that are told what happens.
   * @default none
   */
  hooks?: WalletHooks | undefined;
  /**
   * Takes a line for each answer, repeat and new token, without anything secret or personal; `console` will do.
   * @default nothing is logged
   */
  logger?: Logger | undefined;
}
