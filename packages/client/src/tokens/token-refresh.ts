import type { Client } from '../client/index.ts';
import type { ApiError } from '../errors/api-error.ts';
import type { Settings } from '../options/settings.ts';
import type { TokenChange } from '../options/wallet-hooks.ts';
import type { Middleware } from '../pipeline/middleware.ts';
import type { Form } from './renew-token.ts';
import type { Token } from './token.ts';
import type { TokenStore } from './token-store.ts';

/** What refreshing takes of the settings. */
export type RefreshSettings = Pick<Settings, 'client' | 'clock' | 'retry' | 'hooks'>;

/** Keeps the token of one store good. */
export interface TokenRefresher {
  /** The token to sign with, refreshed where it is about to expire; `undefined` when there is none. */
  current(): Promise<Token | undefined>;
  /** The token to sign with after one was refused. */
  after(refused: Token, refusal: ApiError): Promise<Token>;
  /** Refreshes the token whatever its age. */
  refresh(form?: Form): Promise<Token>;
  /** Keeps a token that came in another way. */
  keep(token: Token | undefined, reason: TokenChange['reason']): Promise<void>;
}

/** A way to refresh tokens: {@link refreshTokens}, or {@link refreshTokensWithActivation}. */
export interface TokenRefresh {
  /** @internal */
  (
    settings: RefreshSettings,
    store: TokenStore,
    client: Client,
  ): TokenRefresher & { readonly middleware: Middleware };
}
