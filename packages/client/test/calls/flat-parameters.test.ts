import { expect, test } from 'vitest';
import { placeParameters } from '../../src/calls/place-parameters.ts';
import { uploadAvatar } from '../../src/generated/descriptors.gen.ts';
import { failureOf, walletRespondingJson } from '../support/wallet-responding.ts';

test('sends flat parameters in path and query', async () => {
  const { wallet, requests } = walletRespondingJson({});
  await wallet.listStatements({ walletId: 'me', currency: 'EUR', limit: 20 });
  expect(requests[0]).toMatchObject({
    method: 'GET',
    url: 'https://wallet.paysera.com/rest/v1/wallet/me/statements?currency=EUR&limit=20',
  });
});

test('sends the fields of a form in the body', async () => {
  const { wallet, requests } = walletRespondingJson({});
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

test('a destructured method works', async () => {
  const { wallet } = walletRespondingJson({ time: 1767225600 });
  const methods: Record<string, unknown> = { ...wallet };
  const getServer = methods['getServer'] as () => Promise<unknown>;
  expect(await getServer()).toEqual({ time: 1767225600 });
});

test('names a parameter that the operation does not have', async () => {
  const { wallet, requests } = walletRespondingJson({});
  const parameters = { walletId: 14471, curency: 'EUR' };
  expect(await failureOf(wallet.listStatements(parameters))).toMatchObject({
    name: 'ConfigurationError',
    option: 'curency',
  });
  expect(requests).toEqual([]);
});

test('sends the parameter body as the whole body', () => {
  expect(placeParameters(uploadAvatar, { userId: 'me', body: 'bytes' })).toEqual({
    path: { userId: 'me' },
    query: {},
    body: 'bytes',
  });
});

test.for([
  ['getUser', { userId: 1, body: {} }, 'body'],
  ['uploadAvatar', { userId: 1, picture: 'a' }, 'picture'],
  ['listStatements', { walletId: 1, offest: 0 }, 'offest'],
] as const)(
  '%s has no parameter in %j but those of its description: %s',
  async ([operation, parameters, name]) => {
    const { wallet, requests } = walletRespondingJson({});
    const call = wallet[operation] as unknown as (given: unknown) => Promise<unknown>;
    expect(await failureOf(call(parameters))).toMatchObject({
      name: 'ConfigurationError',
      option: name,
      message: `${name} is not a parameter of ${operation}`,
    });
    expect(requests).toEqual([]);
  },
);

test.for([null, 7, new Map()])('names parameters of %o', async (parameters) => {
  const { wallet } = walletRespondingJson({});
  expect(await failureOf(wallet.getUser(parameters as never))).toMatchObject({ option: 'parameters' });
});
