import { expect, test } from 'vitest';
import { type CreateTokenResponse, OAuthError, tokenFrom } from '../../src/index.ts';
import { client, signatureOf, walletRespondingJson } from '../support/wallet-responding.ts';

const tokenResponse: CreateTokenResponse = {
  access_token: 'tok_9fQe2LrXc0VbnM4s',
  token_type: 'mac',
  expires_in: 3600,
  mac_key: 'u8Yw5TnKd2RfZ7pLq0BvHc6JgXs1MeAo',
  mac_algorithm: 'hmac-sha-256',
};

test('converts a response of the token endpoint to a token', () => {
  const token = {
    id: 'tok_9fQe2LrXc0VbnM4s',
    key: 'u8Yw5TnKd2RfZ7pLq0BvHc6JgXs1MeAo',
    expiresAt: 1767229200,
  };
  expect(tokenFrom(tokenResponse, 1767225600.9)).toEqual(token);
  expect(tokenFrom({ ...tokenResponse, refresh_token: 'rft_1mZxQ7' }, 1767225600)).toEqual({
    ...token,
    refreshToken: 'rft_1mZxQ7',
  });
});

test('a wallet signs with the token', async () => {
  const { wallet, requests } = walletRespondingJson(
    {},
    { options: { client, token: tokenFrom(tokenResponse) } },
  );
  await wallet.getUser({ userId: 'me' });
  expect(signatureOf(requests[0]).id).toBe('tok_9fQe2LrXc0VbnM4s');
});

test.for([
  { token_type: 'bearer' },
  { mac_algorithm: 'hmac-sha-1' },
  { mac_key: '' },
  { access_token: undefined },
])('rejects a response with %j', (overrides) => {
  const make = () => tokenFrom({ ...tokenResponse, ...overrides } as CreateTokenResponse);
  expect(make).toThrow(OAuthError);
  expect(make).toThrow(expect.objectContaining({ code: 'invalid_response' }));
});

test.for([undefined, null, 'soon', '', -1, 1e15, Number.NaN, {}, [], true])(
  'ignores a lifetime of %j',
  (lifetime) => {
    const token = tokenFrom({ ...tokenResponse, expires_in: lifetime as number }, 1767225600);
    expect(token).toEqual({ id: tokenResponse.access_token, key: tokenResponse.mac_key });
  },
);

test('reads a lifetime that is sent as text', () => {
  expect(tokenFrom({ ...tokenResponse, expires_in: '3600' as unknown as number }, 1000).expiresAt).toBe(4600);
});

test.for([null, '', 7, {}])('ignores a refresh token of %j', (refreshToken) => {
  expect(tokenFrom({ ...tokenResponse, refresh_token: refreshToken as string })).not.toHaveProperty(
    'refreshToken',
  );
});

test.for([
  [0, 1_000],
  [1, 1_001],
  [1.9, 1_001],
  [3.2e9 - 1, 3.2e9 + 999],
  [3.2e9, undefined],
  [-1, undefined],
])('a lifetime of %d seconds expires at %d', ([expires_in, expiresAt]) => {
  expect(tokenFrom({ ...tokenResponse, expires_in } as never, 1_000.9).expiresAt).toBe(expiresAt);
});
