import { assertOption, isText } from '../errors/assert.ts';
import { OAuthError } from '../errors/response-errors.ts';
import type { CreateTokenResponse } from '../generated/types.gen.ts';
import type { Token } from '../options/credentials.ts';

/**
 * Converts the response of `createToken` to a token.
 *
 * @param response - The response of the token endpoint.
 * @param now - Time of the response, in Unix seconds; the current time when left out.
 * @returns The token, for `createWallet` or a {@link TokenStore}.
 * @throws {@link OAuthError} `invalid_response` when the token is not for MAC signatures.
 *
 * @example
 * import { tokenFrom } from '@litas/client';
 *
 * const response = {
 *   access_token: 'tok_9fQe2LrXc0VbnM4s',
 *   token_type: 'mac',
 *   expires_in: 3600,
 *   mac_key: 'u8Yw5TnKd2RfZ7pLq0BvHc6JgXs1MeAo',
 *   mac_algorithm: 'hmac-sha-256',
 * } as const;
 * const token = tokenFrom(response, 1767225600);
 * console.log(token.id, token.expiresAt); // tok_9fQe2LrXc0VbnM4s 1767229200
 */
export function tokenFrom(response: CreateTokenResponse, now: number = Date.now() / 1000): Token {
  assertOption(Number.isFinite(now), 'now', 'Unix time in seconds');
  // Without a body the response is `undefined`, whatever the types say, and any field may be missing or `null`.
  const fields = Object(response) as Readonly<Record<keyof CreateTokenResponse, unknown>>;
  const { access_token: id, mac_key: key, refresh_token: refreshToken } = fields;
  if (fields.token_type !== 'mac' || fields.mac_algorithm !== 'hmac-sha-256' || !isText(id) || !isText(key)) {
    throw new OAuthError('invalid_response', 'createToken returned no token for hmac-sha-256');
  }
  // RFC 6749 only recommends to send it, and some servers send it as text.
  const lifetime = Math.floor(Number(String(fields.expires_in) || Number.NaN));
  return {
    id,
    key,
    ...(lifetime >= 0 && lifetime < 3.2e9 && { expiresAt: Math.floor(now) + lifetime }),
    ...(isText(refreshToken) && { refreshToken }),
  };
}
