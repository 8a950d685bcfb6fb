import type { ResponseValidator } from '../client/index.ts';
import type { Scope } from '../generated/scopes.gen.ts';
import type { Send } from '../pipeline/middleware.ts';
import type { Token } from '../tokens/token.ts';
import type { TokenStore } from '../tokens/token-store.ts';
import type { Credentials } from './credentials.ts';
import type { WalletHooks } from './wallet-hooks.ts';

/**
 * How calls are made and signed.
 *
 * @typeParam S - The scopes that are named in `scopes`.
 */
export interface WalletOptions<S extends Scope = Scope> {
  /**
   * The client's own credentials. They sign calls without a token, and token requests.
   * @default none
   */
  client?: Credentials | undefined;
  /**
   * A token, or where it is kept. Calls are signed with it where there is one, and `me` works.
   * @default none
   */
  token?: Token | TokenStore | undefined;
  /**
   * The scopes that people grant, which narrow the types: an answer has no field that needs another scope, and a method that
   * needs one does not compile. An `_offline` twin counts as its scope. Nothing of it is sent or checked while the program runs.
   * @default not known: nothing is narrowed
   */
  scopes?: readonly S[] | undefined;
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
   * Longest wait for an answer, its body included, in milliseconds.
   * @default 30_000
   */
  timeoutMs?: number | undefined;
  /**
   * Permits a key or a token in a browser, where everybody who opens the page can read it.
   * @default false
   */
  allowBrowser?: boolean | undefined;
  /**
   * Functions that are told what happens.
   * @default none
   */
  hooks?: WalletHooks | undefined;
  /**
   * Compares every answer with the description: `validateResponse` of `@litas/client/validate`, which needs the package `zod`.
   * @default nobody compares
   */
  validateResponse?: ResponseValidator | undefined;
}
