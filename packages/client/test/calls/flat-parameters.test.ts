import { expect, test } from 'vitest';
import { placeParameters } from '../../src/calls/place-parameters.ts';
import { uploadAvatar } from '../../src/generated/descriptors.gen.ts';
import { failureOf, walletAnsweringJson } from '../support/wallet-answering.ts';

test('flat parameters go into path and query', async () => {
  const { wallet, requests } = walletAnsweringJson({});
  await wallet.listStatements({ walletId: 'me', currency: 'EUR', limit: 20 });
  expect(requests[0]).toMatchObject({
    method: 'GET',
    url: 'https://wallet.paysera.com/rest/v1/wallet/me/statements?currency=EUR&limit=20',
  });
});

test('the fields of a form go into the body', async () => {
  const { wallet, requests } = walletAnsweringJson({});
  await wallet.createToken({
    grant_type: 'authorization_code',
    code: 'QmF6-77_xyz',
    redirect_uri: 'https://a.b/?c=1',
  });
  expect(requests[0]?.headers.get('content-type')).toBe('application/x-www-form-urlencoded');
  expect(await requests[0]?.text()).toBe(
    'grant_type=authorization_code&code=QmF6-77_xyz&redirect_uri=https%3A%2F%2Fa.b%2F%3Fc%3D1',
  );
});

test('a method works when it is taken off the wallet', async () => {
  const { wallet } = walletAnsweringJson({ time: 1767225600 });
  const methods: Record<string, unknown> = { ...wallet };
  const getServer = methods['getServer'] as () => Promise<unknown>;
  expect(await getServer()).toEqual({ time: 1767225600 });
});

test('a parameter that the operation does not have is named', async () => {
  const { wallet, requests } = walletAnsweringJson({});
  const parameters = { walletId: 14471, curency: 'EUR' };
  expect(await failureOf(wallet.listStatements(parameters))).toMatchObject({
    name: 'ConfigurationError',
    option: 'curency',
  });
  expect(requests).toEqual([]);
});

test('a body as a whole is the parameter body', () => {
  expect(placeParameters(uploadAvatar, { userId: 'me', body: 'bytes' })).toEqual({
    path: { userId: 'me' },
    query: {},
    body: 'bytes',
  });
});
