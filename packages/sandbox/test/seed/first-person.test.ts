import { readDescription } from '@litas/openapi/read';
import { expect, test } from 'vitest';
import { call, frozenSandbox, staticClient } from '../support/caller.ts';
import { onaLacks } from '../support/people.ts';

const { schemas } = readDescription().components;
const fieldsOf = (schema: string) => Object.keys(schemas[schema]?.properties ?? {}).toSorted();
const sandbox = frozenSandbox();

test('has every field of a natural person, of an identity and of an address', async () => {
  const { body } = await call(sandbox, staticClient, '/rest/v1/user/5101');
  expect(Object.keys(body).toSorted()).toEqual(fieldsOf('User').filter((field) => !onaLacks.has(field)));
  expect(Object.keys(body['identity'] as object).toSorted()).toEqual(fieldsOf('Identity'));
  expect(Object.keys(body['address'] as object).toSorted()).toEqual(fieldsOf('Address'));
  expect(body).toMatchObject({ type: 'natural', wallets: [14471, 14472] });
});

test('has every field of an account in both wallets', async () => {
  for (const id of [14471, 14472]) {
    const { body } = await call(sandbox, staticClient, `/rest/v1/wallet/${id}`);
    expect(Object.keys(body['account'] as object).toSorted()).toEqual(fieldsOf('Account'));
    expect((body['account'] as { flags: object }).flags).toEqual({ savings: id === 14472, public: false });
  }
});

test('the other users lack unconfirmed data', async () => {
  const mantas = (await call(sandbox, staticClient, '/rest/v1/user/5103')).body;
  expect(Object.keys(mantas)).not.toContain('email');
  expect(Object.keys(mantas)).not.toContain('identity');
  const company = (await call(sandbox, staticClient, '/rest/v1/user/7001')).body;
  expect(company).toMatchObject({ type: 'legal', company_code: '395112237', wallets: [20115] });
  expect(Object.keys(company)).not.toContain('dob');
});
