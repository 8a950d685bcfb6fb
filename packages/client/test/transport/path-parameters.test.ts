import { expect, test } from 'vitest';
import { createOperationsClient, getUser } from '../../src/operations.ts';
import {
  activateToken,
  cancelPendingPayment,
  getAccountNumber,
  uploadFacePhotoImage,
} from '../../src/generated/descriptors.gen.ts';
import { fillPath } from '../../src/transport/parameters.ts';
import { failureOf, walletRespondingJson } from '../support/wallet-responding.ts';

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

test.for(wrong)('rejects the id %j', async (id) => {
  const { wallet, requests } = walletRespondingJson({});
  const failure = { name: 'ConfigurationError', code: 'configuration', option: 'userId' };
  expect(await failureOf(wallet.getUser({ userId: id as number }))).toMatchObject(failure);
  expect(requests).toEqual([]);
});

test('says that an id is missing', async () => {
  const { wallet } = walletRespondingJson({});
  expect(await failureOf(wallet.getUser({} as { userId: number }))).toMatchObject({
    message: "userId is missing: it must be a positive integer or 'me'",
  });
});

test('functions check ids', async () => {
  const client = createOperationsClient({ fetch: async () => Response.json({}) });
  expect(await failureOf(getUser({ client, path: { userId: -1 } }))).toMatchObject({ option: 'userId' });
});

test.for([1, 14471, Number.MAX_SAFE_INTEGER, 'me'])('accepts the id %j', async (id) => {
  const { wallet, requests } = walletRespondingJson({ id: 1 });
  await wallet.getUser({ userId: id as number });
  expect(requests[0]?.url).toBe(`https://wallet.paysera.com/rest/v1/user/${id}`);
});

test.for(['', '.', '..', undefined, {}])('rejects the text %j in a path', (value) => {
  expect(() => fillPath(activateToken, { accessToken: value })).toThrow(
    expect.objectContaining({ option: 'accessToken' }),
  );
});

test('encodes a value as one segment of the path', () => {
  expect(fillPath(getAccountNumber, { iban: 'LT 1/2?3#4%5' })).toBe(
    '/rest/v1/account/LT%201%2F2%3F3%234%255',
  );
});

test('accepts me only where the description permits it', () => {
  expect(fillPath(cancelPendingPayment, { walletId: 'me', paymentId: 7 })).toContain('/me/');
  expect(() => fillPath(cancelPendingPayment, { walletId: 'me', paymentId: 'me' })).toThrow(
    expect.objectContaining({ option: 'paymentId', message: 'paymentId must be a positive integer' }),
  );
});

test.for([0, 1, 99])('accepts the place %i of an image', (order) => {
  const path = fillPath(uploadFacePhotoImage, { identificationRequestId: 1, order });
  expect(path.split('/').at(-1)).toBe(String(order));
});

test.for([-1, 0.5, '0', undefined])('rejects the place %j of an image', (order) => {
  expect(() => fillPath(uploadFacePhotoImage, { identificationRequestId: 1, order })).toThrow(
    expect.objectContaining({ option: 'order' }),
  );
});
