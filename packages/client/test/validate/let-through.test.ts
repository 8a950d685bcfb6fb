import { expect, test } from 'vitest';
import { validateResponse } from '../../src/validate/index.ts';
import { client, walletResponding, walletRespondingJson } from '../support/wallet-responding.ts';

test('does not validate by default', async () => {
  const { wallet } = walletRespondingJson({ id: 'not an id' });
  expect(await wallet.getUser({ userId: 1 })).toEqual({ id: 'not an id' });
});

test('accepts and keeps new fields and new values of open lists', async () => {
  const statement = {
    id: 1,
    amount: 5,
    currency: 'EUR',
    direction: 'in',
    date: 1767225600,
    type: 'barter',
    mood: 'good',
  };
  const body = { statements: [statement], _metadata: { limit: 20 }, more: [null] };
  const { wallet } = walletResponding(() => Response.json(body), { client, validateResponse });
  expect(await wallet.listStatements({ walletId: 1 })).toEqual(body);
});

test('does not validate an operation that the description does not have', () => {
  const received = { operation: 'x', method: 'GET', path: '/rest/v9/unheard', body: 7 };
  expect(() => validateResponse(received)).not.toThrow();
});

test('validateResponse must be a function', () => {
  const options = { client, validateResponse: true as unknown as () => void };
  expect(() => walletRespondingJson({}, { options })).toThrow(
    expect.objectContaining({ option: 'validateResponse' }),
  );
});
