import { expect, test } from 'vitest';
import { ApiError, OAuthError } from '../../src/index.ts';
import { failureOf, walletRespondingJson } from '../support/wallet-responding.ts';

test('an error of the token endpoint becomes an OAuthError', async () => {
  const { wallet } = walletRespondingJson(
    { error: 'invalid_grant', error_description: 'Refresh token expired' },
    { status: 400, headers: { 'paysera-correlation-id': 'c0ffee' } },
  );
  const error = await failureOf(
    wallet.createToken({ grant_type: 'refresh_token', refresh_token: 'rft_1mZxQ7' }),
  );
  expect(error).toBeInstanceOf(OAuthError);
  expect(error).not.toBeInstanceOf(ApiError);
  expect(error).toMatchObject({
    name: 'OAuthError',
    message: 'createToken failed with 400 (invalid_grant): see error.description',
    code: 'invalid_grant',
    status: 400,
    description: 'Refresh token expired',
    correlationId: 'c0ffee',
  });
});
