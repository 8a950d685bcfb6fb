import { expect, test } from 'vitest';
import { createOperationsClient, getUser } from '../../src/operations.ts';
import {
  activateToken,
  cancelPendingPayment,
  getAccountNumber,
  uploadFacePhotoImage,
} from '../../src/generated/descriptors.gen.ts';
import { fillPath } from '../../src/transport/parameters.ts';
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
  expect(() => fillPath(activateToken, { accessToken: value })).toThrow(
    expect.objectContaining({ option: 'accessToken' }),
  );
});

test('a value is encoded, so that it stays one step of the path', () => {
  expect(fillPath(getAccountNumber, { iban: 'LT 1/2?3#4%5' })).toBe(
    '/rest/v1/account/LT%201%2F2%3F3%234%255',
  );
});

test('me is an id only where the description says so', () => {
  expect(fillPath(cancelPendingPayment, { walletId: 'me', paymentId: 7 })).toContain('/me/');
  expect(() => fillPath(cancelPendingPayment, { walletId: 'me', paymentId: 'me' })).toThrow(
    expect.objectContaining({ option: 'paymentId', message: 'paymentId must be a positive integer' }),
  );
});

test.for([0, 1, 99])('an image has the place %i', (order) => {
  const path = fillPath(uploadFacePhotoImage, { identificationRequestId: 1, order });
  expect(path.split('/').at(-1)).toBe(String(order));
});

test.for([-1, 0.5, '0', undefined])('an image has no place %j', (order) => {
  expect(() => fillPath(uploadFacePhotoImage, { identificationRequestId: 1, order })).toThrow(
    expect.objectContaining({ option: 'order' }),
  );
});
