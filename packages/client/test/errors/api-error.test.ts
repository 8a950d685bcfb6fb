import { expect, test } from 'vitest';
import { ApiError, WalletError } from '../../src/index.ts';
import { failureOf, walletRespondingJson } from '../support/wallet-responding.ts';

test('an error response becomes an ApiError with all its details', async () => {
  const { wallet } = walletRespondingJson(
    {
      error: 'invalid_parameters',
      error_description: 'Some fields are wrong',
      error_properties: { phone: ['Unknown country code', 'Too short'], email: 'Not an address' },
    },
    { status: 400, headers: { 'paysera-correlation-id': 'c0ffee' } },
  );
  const error = await failureOf(wallet.getUser({ userId: 14471 }));
  expect(error).toBeInstanceOf(ApiError);
  expect(error).toBeInstanceOf(WalletError);
  expect(error).toMatchObject({
    name: 'ApiError',
    message: 'getUser failed with 400 (invalid_parameters): phone, email',
    code: 'invalid_parameters',
    status: 400,
    description: 'Some fields are wrong',
    properties: { phone: ['Unknown country code', 'Too short'], email: ['Not an address'] },
    correlationId: 'c0ffee',
    retryable: false,
  });
});

test('reads the newer list of errors into the same properties', async () => {
  const { wallet } = walletRespondingJson(
    {
      error: 'invalid_parameters',
      errors: [
        { code: 'x', field: 'phone', message: 'Too short' },
        { field: 'phone', message: 'Letters' },
        null,
        7,
      ],
      correlation_id: 'in-the-body',
    },
    { status: 400 },
  );
  expect(await failureOf(wallet.getUser({ userId: 14471 }))).toMatchObject({
    properties: { phone: ['Too short', 'Letters'] },
    correlationId: 'in-the-body',
  });
});

test('keeps a code that is not known', async () => {
  const { wallet } = walletRespondingJson({ error: 'moon_in_wrong_phase' }, { status: 409 });
  expect(await failureOf(wallet.getServer())).toMatchObject({ code: 'moon_in_wrong_phase', status: 409 });
});

test('the body of the response can still be read', async () => {
  const { wallet } = walletRespondingJson({ error: 'forbidden', error_data: { wallet: 1 } }, { status: 403 });
  const error = await failureOf(wallet.getServer());
  if (!(error instanceof ApiError)) throw error;
  expect(JSON.parse(await error.response.text())).toEqual({ error: 'forbidden', error_data: { wallet: 1 } });
});
