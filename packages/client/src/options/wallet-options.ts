import type { ResponseValidator } from '../client/index.ts';
import type { Scope } from '../generated/scopes.gen.ts';
import type { ExtParameters } from '../mac/encode-ext.ts';
import type { ObserveRequests } from '../pipeline/observe-requests.ts';
import type { Send } from '../pipeline/middleware.ts';
import type { Clock } from '../time/clock.ts';
import type { TokenRefresh } from '../tokens/token-refresh.ts';
import type { Token } from '../tokens/token.ts';
import type { TokenStore } from '../tokens/token-store.ts';
import type { CredentialsSource } from './credentials.ts';
import type { Logger } from './logging-hooks.ts';
import type { WalletRetryOptions } from './retry-options.ts';
import type { OperationsHooks, WalletHooks } from './wallet-hooks.ts';

/** How calls are made and signed. */
export interface OperationsOptions {
  /**
   * The client's own credentials. They sign calls without a token, and token requests.
   * @default none
   */
  client?: CredentialsSource | undefined;
  /**
   * A token, or where it is kept. Calls are signed with it where there is one, and `me` works.
   * @default none
   */
  token?: Token | TokenStore | undefined;
  /**
   * Refreshes the token by itself, where it has a refresh token and `client` is given: shortly before it expires, and when
   * the server says that it has. {@link refreshTokens} and {@link refreshTokensWithActivation} do so; `false` is for never.
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
   * Sends a request in place of the platform's `fetch`: a sandbox's own, or one that knows a proxy.
   * @default globalThis.fetch
   */
  fetch?: Send | undefined;
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
   * Functions that are told what happens beside requests.
   * @default none
   */
  hooks?: OperationsHooks | undefined;
  /**
   * Tells of requests and answers: what {@link observeRequests} made.
   * @default nobody is told
   */
  observe?: ObserveRequests | undefined;
  /**
   * Compares every answer with the description: `validateResponse` of `@litas/client/validate`, which needs the package `zod`.
   * @default nobody compares
   */
  validateResponse?: ResponseValidator | undefined;
  /**
   * Time in place of the platform's: for tests.
   * @default Date.now and setTimeout
   */
  clock?: Clock | undefined;
}

/**
 * How the calls of a wallet are made and signed.
 *
 * @typeParam S - The scopes that are named in `scopes`.
 */
export interface WalletOptions<S extends Scope = Scope> extends Omit<OperationsOptions, 'observe'> {
  /**
   * The scopes that people grant, which narrow the types: an answer has no field that needs another scope, and a method that
   * needs one does not compile. An `_offline` twin counts as its scope. Nothing of it is sent or checked while the program runs.
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
