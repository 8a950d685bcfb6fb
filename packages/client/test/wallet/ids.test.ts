import { expect, test } from 'vitest';
import { fillPath } from '../../src/path-parameters.ts';
import { createOperationsClient, getUser } from '../../src/operations.ts';
import { failureOf, walletAnsweringJson } from '../support/wallet-answering.ts';

const wrong: unknown[] = [
  0,
  -1,
  1.5,
  Number.NaN,
  2 ** 53,
  '',
  '14471',
  'Me',
  '../wallet/1',
  null,
  undefined,
  {},
  [1],
];

test.for(wrong)('%j is no id', async (id) => {
  const { wallet, requests } = walletAnsweringJson({});
  const failure = { name: 'ConfigurationError', code: 'configuration', option: 'userId' };
  expect(await failureOf(wallet.getUser({ userId: id as number }))).toMatchObject(failure);
  expect(requests).toEqual([]);
});

test('functions check ids too', async () => {
  const client = createOperationsClient({ fetch: async () => Response.json({}) });
  expect(await failureOf(getUser({ client, path: { userId: -1 } }))).toMatchObject({ option: 'userId' });
});

test.for([1, 14471, Number.MAX_SAFE_INTEGER, 'me'])('%j is an id', async (id) => {
  const { wallet, requests } = walletAnsweringJson({ id: 1 });
  await wallet.getUser({ userId: id as number });
  expect(requests[0]?.url).toBe(`https://wallet.paysera.com/rest/v1/user/${id}`);
});

test.for(['', '.', '..', undefined, {}])('%j is no text for a path', (value) => {
  expect(() => fillPath('/a/{accessToken}/b', { accessToken: value })).toThrow(
    expect.objectContaining({ option: 'accessToken' }),
  );
});

test('a value is encoded, so that it stays one step of the path', () => {
  expect(fillPath('/a/{iban}/b', { iban: 'LT 1/2?3#4%5' })).toBe('/a/LT%201%2F2%3F3%234%255/b');
});
