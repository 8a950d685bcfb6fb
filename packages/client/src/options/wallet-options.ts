import type { Send } from '../pipeline/middleware.ts';
import type { Token } from '../tokens/token.ts';
import type { TokenStore } from '../tokens/token-store.ts';
import type { Credentials } from './credentials.ts';
import type { WalletHooks } from './wallet-hooks.ts';

/** How calls are made and signed. */
export interface WalletOptions {
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
}
