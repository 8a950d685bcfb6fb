import type { TokenInfo } from '@litas/sandbox';

/** What a token is good for at a time. */
export type TokenState = TokenInfo['status'] | 'expired' | 'over';

/**
 * Returns the state of a token: `expired` when only its refresh token is valid, `over` when that has expired too.
 *
 * @param token - The token.
 * @param now - World time, in milliseconds since 1970.
 */
export function tokenState({ status, expiresAt, refreshExpiresAt }: TokenInfo, now: number): TokenState {
  if (status !== 'active' && status !== 'inactive') return status;
  const seconds = Math.floor(now / 1_000);
  if (seconds >= refreshExpiresAt) return 'over';
  return status === 'active' && seconds >= expiresAt ? 'expired' : status;
}
