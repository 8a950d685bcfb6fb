import { expect, test } from 'vitest';
import { timeLeftParts } from '../src/live/time-left.tsx';
import { tokenState } from '../src/screens/access/token-state.ts';

const token = {
  token: 'Qm3xV8kd',
  client: 'wkVd93h2uS',
  user: 5101,
  scopes: [],
  grantedScopes: [],
  expiresAt: 1_000,
  refreshExpiresAt: 2_000,
  status: 'active',
} as const;

test.each([
  [999_999, 'active'],
  [1_000_000, 'expired'],
  [1_999_999, 'expired'],
  [2_000_000, 'over'],
])('at %i ms, the token is %s', (now, state) => {
  expect(tokenState(token, now)).toBe(state);
});

test('a token that was replaced, revoked or not activated says so', () => {
  for (const status of ['replaced', 'revoked'] as const)
    expect(tokenState({ ...token, status }, 5_000_000)).toBe(status);
  expect(tokenState({ ...token, status: 'inactive' }, 1_500_000)).toBe('inactive');
  expect(tokenState({ ...token, status: 'inactive' }, 2_000_000)).toBe('over');
});

test.each([
  [0, '0 seconds'],
  [59, '59 seconds'],
  [60, '1 minutes, 0 seconds'],
  [3_599, '59 minutes, 59 seconds'],
  [86_400, '1 days, 0 hours'],
  [2_591_999, '29 days, 23 hours'],
])('%i seconds are %s', (seconds, text) => {
  const parts = timeLeftParts(seconds);
  expect(parts.map(({ count, unit }) => `${count} ${unit}`).join(', ')).toBe(text);
});
