import type { CallMeta, Client } from '../client/index.ts';
import { WalletError } from '../errors/wallet-error.ts';
import { activateToken, createToken } from '../generated/sdk.gen.ts';
import type { CreateTokenData } from '../generated/types.gen.ts';
import { tokenFrom } from '../oauth/token-from.ts';
import type { RefreshSettings } from './token-refresh.ts';
import type { Token } from './token.ts';

/** Fields of a token request beside the grant's own. */
export interface Form {
  readonly scope?: string | undefined;
  readonly code?: string | undefined;
}

/** Gets the next token for a refresh token. */
export type Renew = (refreshToken: string, form?: Form) => Promise<Token>;

/** Gets the next token by the grant `refresh_token`. */
export const renewing =
  (settings: RefreshSettings, client: Client, grant = 'refresh_token'): Renew =>
  async (refreshToken, form) => {
    const body = { ...form, grant_type: grant, refresh_token: refreshToken } as CreateTokenData['body'];
    const answer = await createToken({ client, body, meta: metaOf('createToken', settings) });
    return tokenFrom(answer, settings.clock.now() / 1000);
  };

/** Gets the next token in two steps: the token before stays good until the next one is made active. */
export function renewingWithActivation(settings: RefreshSettings, client: Client): Renew {
  const create = renewing(settings, client, 'refresh_token_with_activation');
  let inactive: { readonly refreshToken: string; readonly token: Token } | undefined;

  return async (refreshToken, form) => {
    // One whose activation got no answer may be active: it is not made again.
    if (inactive?.refreshToken !== refreshToken) {
      inactive = { refreshToken, token: await create(refreshToken, form) };
    }
    const { token } = inactive;
    try {
      const path = { accessToken: token.id };
      const active = await activateToken({ client, path, meta: metaOf('activateToken', settings) });
      inactive = undefined;
      return { ...token, ...tokenFrom(active, settings.clock.now() / 1000) };
    } catch (error) {
      if (error instanceof WalletError && !error.retryable) inactive = undefined;
      throw error;
    }
  };
}

// Repeating does no harm: a refresh that was heard is refused the second time.
const metaOf = (operation: string, { retry }: RefreshSettings): CallMeta => ({
  operation,
  retry: retry && { unsafe: true },
});
