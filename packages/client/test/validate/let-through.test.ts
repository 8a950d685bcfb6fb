import { expect, test } from 'vitest';
import { validateResponse } from '../../src/validate/index.ts';
import { client, walletAnswering, walletAnsweringJson } from '../support/wallet-answering.ts';

test('nothing is validated unless that is asked for', async () => {
  const { wallet } = walletAnsweringJson({ id: 'not an id' });
  expect(await wallet.getUser({ userId: 1 })).toEqual({ id: 'not an id' });
});

test('new fields and new values of open lists are no mismatch, and stay', async () => {
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
  const { wallet } = walletAnswering(() => Response.json(body), { client, validateResponse });
  expect(await wallet.listStatements({ walletId: 1 })).toEqual(body);
});

test('what the description does not have is not judged', () => {
  const received = { operation: 'x', method: 'GET', path: '/rest/v9/unheard', body: 7 };
  expect(() => validateResponse(received)).not.toThrow();
});

test('only a function can validate', () => {
  const options = { client, validateResponse: true as unknown as () => void };
  expect(() => walletAnsweringJson({}, { options })).toThrow(
    expect.objectContaining({ option: 'validateResponse' }),
  );
});
