import type { TokenRecord } from '../store/records.ts';
import type { World } from '../store/store.ts';
import { randomText } from './random-text.ts';

/** How long an access token is good, in seconds of the world clock. */
export const tokenLifetime = 3_600;
/** How long a refresh token is good, in seconds of the world clock. */
export const refreshLifetime: number = 30 * 86_400;

/** What a token is made for. */
export type TokenGrant = Pick<TokenRecord, 'clientId' | 'userId' | 'scopes' | 'grantedScopes' | 'grantId'>;

/** The answer of the token endpoint. */
export interface IssuedToken {
  access_token: string;
  token_type: 'mac';
  expires_in: number;
  mac_key: string;
  mac_algorithm: 'hmac-sha-256';
  refresh_token: string;
}

/** Makes an access token with its key and its refresh token. */
export async function issueToken(
  world: World,
  now: number,
  grant: TokenGrant,
  status: 'active' | 'inactive' = 'active',
): Promise<IssuedToken> {
  const token: TokenRecord = {
    ...grant,
    id: await randomText(world, 32),
    key: await randomText(world, 32),
    refreshToken: await randomText(world, 32),
    expiresAt: now + tokenLifetime,
    refreshExpiresAt: now + refreshLifetime,
    status,
    world: world.name,
  };
  await world.tokens.put(token);
  return toIssuedToken(token, now);
}

/** A token as the token endpoint answers it. */
export const toIssuedToken = (
  { id, key, refreshToken, expiresAt }: TokenRecord,
  now: number,
): IssuedToken => ({
  access_token: id,
  token_type: 'mac',
  expires_in: expiresAt - now,
  mac_key: key,
  mac_algorithm: 'hmac-sha-256',
  refresh_token: refreshToken,
});
