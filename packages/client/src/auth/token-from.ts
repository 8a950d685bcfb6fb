import { OAuthError } from '../errors/response-errors.ts';
import type { CreateTokenResponse } from '../generated/types.gen.ts';
import type { Token } from '../options/credentials.ts';

/**
 * Makes a token to sign with of the answer that `createToken` gives.
 *
 * @param answer - The answer of the token endpoint.
 * @param now - Unix seconds at which it came; the present time when left out.
 * @returns The token, for `createWallet` or a {@link TokenStore}.
 * @throws {@link OAuthError} `invalid_response` when the token is not for MAC signing.
 *
 * @example
 * import { createWallet, tokenFrom } from '@litas/client';
 *
 * const answer = {
 *   access_token: 'tok_9fQe2LrXc0VbnM4s',
 *   token_type: 'mac',
 *   expires_in: 3600,
 *   mac_key: 'u8Yw5TnKd2RfZ7pLq0BvHc6JgXs1MeAo',
 *   mac_algorithm: 'hmac-sha-256',
 * } as const;
 * const wallet = createWallet({ token: tokenFrom(answer) });
 * console.log(typeof wallet.getUser); // function
 */
export function tokenFrom(answer: CreateTokenResponse, now: number = Date.now() / 1000): Token {
  // An answer without a body is `undefined`, whatever the types say.
  const {
    access_token: id,
    mac_key: key,
    expires_in: lifetime,
    refresh_token: refreshToken,
    ...type
  } = (answer as CreateTokenResponse | undefined) ?? ({} as CreateTokenResponse);
  if (type.token_type !== 'mac' || type.mac_algorithm !== 'hmac-sha-256' || !id || !key) {
    throw new OAuthError('invalid_response', 'createToken gave no token for hmac-sha-256');
  }
  const token = { id, key, expiresAt: Math.floor(now) + lifetime };
  return refreshToken === undefined ? token : { ...token, refreshToken };
}
