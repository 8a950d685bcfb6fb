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
export async function issueToken(world: World, now: number, grant: TokenGrant): Promise<IssuedToken> {
  const token: TokenRecord = {
    ...grant,
    id: await randomText(world, 32),
    key: await randomText(world, 32),
    refreshToken: await randomText(world, 32),
    expiresAt: now + tokenLifetime,
    refreshExpiresAt: now + refreshLifetime,
    status: 'active',
    world: world.name,
  };
  await world.tokens.put(token);
  return {
    access_token: token.id,
    token_type: 'mac',
    expires_in: tokenLifetime,
    mac_key: token.key,
    mac_algorithm: 'hmac-sha-256',
    refresh_token: token.refreshToken,
  };
}
