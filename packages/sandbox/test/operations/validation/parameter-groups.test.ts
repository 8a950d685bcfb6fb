import { expect, test } from 'vitest';
import { call, exampleClient, frozenSandbox, staticClient } from '../../support/caller.ts';

const sandbox = frozenSandbox();
const faults = async (query: string) =>
  (await call(sandbox, staticClient, `/rest/v1/wallet${query}`)).body['error_properties'];

test('requires one criterion', async () => {
  const properties = (await faults('')) as Record<string, string[]>;
  expect(Object.keys(properties)).toEqual(expect.arrayContaining(['email', 'phone', 'person_code']));
  expect(properties['email']?.[0]).toMatch(/^One of .* and .* is required$/);
});

test('two criteria are one too many', async () => {
  const properties = (await faults('?email=ona%40example.org&phone=37060000101')) as Record<string, string[]>;
  expect(Object.keys(properties)).toEqual(['email', 'phone']);
  expect(properties['phone']?.[0]).toMatch(/^Only one of .* may be sent$/);
});

test('requires at least one of several parameters', async () => {
  const wallets = (query: string) => call(sandbox, staticClient, `/rest/v1/wallets${query}`);
  expect((await wallets('')).status).toBe(400);
  expect((await wallets('?email=ona%40example.org&phone=37060000101')).status).toBe(200);
});

test('an object is read from its bracketed members, and needs its permission', async () => {
  const query = '/rest/v1/wallet?person_code%5Blt%5D=49103150015';
  expect((await call(sandbox, staticClient, query)).body).toEqual({
    error: 'forbidden',
    error_description: 'The client lacks the permission search_by_person_code',
  });
  expect((await call(sandbox, exampleClient, query)).status).toBe(200);
});
