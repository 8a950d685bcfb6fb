import { expect, test } from 'vitest';
import { type CreateTokenResponse, OAuthError, tokenFrom } from '../../src/index.ts';
import { client, signatureOf, walletAnsweringJson } from '../support/wallet-answering.ts';

const answer: CreateTokenResponse = {
  access_token: 'tok_9fQe2LrXc0VbnM4s',
  token_type: 'mac',
  expires_in: 3600,
  mac_key: 'u8Yw5TnKd2RfZ7pLq0BvHc6JgXs1MeAo',
  mac_algorithm: 'hmac-sha-256',
};

test('an answer of the token endpoint becomes a token to sign with', () => {
  const token = {
    id: 'tok_9fQe2LrXc0VbnM4s',
    key: 'u8Yw5TnKd2RfZ7pLq0BvHc6JgXs1MeAo',
    expiresAt: 1767229200,
  };
  expect(tokenFrom(answer, 1767225600.9)).toEqual(token);
  expect(tokenFrom({ ...answer, refresh_token: 'rft_1mZxQ7' }, 1767225600)).toEqual({
    ...token,
    refreshToken: 'rft_1mZxQ7',
  });
});

test('a wallet signs with it', async () => {
  const { wallet, requests } = walletAnsweringJson({}, { options: { client, token: tokenFrom(answer) } });
  await wallet.getUser({ userId: 'me' });
  expect(signatureOf(requests[0]).id).toBe('tok_9fQe2LrXc0VbnM4s');
});

test.for([
  { token_type: 'bearer' },
  { mac_algorithm: 'hmac-sha-1' },
  { mac_key: '' },
  { access_token: undefined },
])('an answer with %j is refused', (overrides) => {
  const make = () => tokenFrom({ ...answer, ...overrides } as CreateTokenResponse);
  expect(make).toThrow(OAuthError);
  expect(make).toThrow(expect.objectContaining({ code: 'invalid_response' }));
});

test.for([undefined, null, 'soon', '', -1, 1e15, Number.NaN, {}, [], true])(
  'a lifetime of %j leaves the expiry unknown',
  (lifetime) => {
    const token = tokenFrom({ ...answer, expires_in: lifetime as number }, 1767225600);
    expect(token).toEqual({ id: answer.access_token, key: answer.mac_key });
  },
);

test('a lifetime as text counts as its number', () => {
  expect(tokenFrom({ ...answer, expires_in: '3600' as unknown as number }, 1000).expiresAt).toBe(4600);
});

test.for([null, '', 7, {}])('a refresh token of %j is none', (refreshToken) => {
  expect(tokenFrom({ ...answer, refresh_token: refreshToken as string })).not.toHaveProperty('refreshToken');
});
