import { expect, test } from 'vitest';
import { call, consentTo, exampleClient, frozenSandbox, staticClient } from '../../support/caller.ts';
import { tokenOf } from '../../support/people.ts';

const sandbox = frozenSandbox({ autoConsent: true });
const find = (query: string, signer = exampleClient) => call(sandbox, signer, `/rest/v1/user?${query}`);

test('by any confirmed contact, of an address in any letter case', async () => {
  for (const query of ['email=Ona%40EXAMPLE.org', 'phone=37060000101', 'phone=37060000199']) {
    expect((await find(query)).body).toEqual({ id: 5101 });
  }
});

test('finds by personal code, with the nationality in brackets or as a parameter', async () => {
  const { identity } = (await call(sandbox, staticClient, '/rest/v1/user/5101')).body;
  const { code } = identity as { code: string };
  for (const query of [
    `person_code%5Blt%5D=${code}`,
    `person_code[LT]=${code}`,
    `person_code=${code}&nationality=lt`,
    `nationality=lt&person_code=${code}`,
  ]) {
    expect((await find(query)).body).toEqual({ id: 5101 });
  }
  expect((await find(`person_code[pl]=${code}`)).status).toBe(404);
});

test.for([
  ['', ['email', 'phone', 'person_code']],
  ['email=ona%40example.org&phone=37060000101', ['email', 'phone']],
  ['email=ona%40example.org&person_code=1&nationality=lt', ['email', 'person_code']],
  ['phone=%2B37060000101', ['phone']],
  ['person_code=49103150011', ['nationality']],
  ['person_code[]=1', ['person_code']],
  ['person_code[lt]=1&person_code[pl]=2', ['person_code']],
  ['person_code[xyz]=1', ['person_code']],
] as const)('rejects "%s", which is not exactly one criterion', async ([query, fields]) => {
  const { status, body } = await find(query);
  expect([status, body['error']]).toEqual([400, 'invalid_parameters']);
  expect(Object.keys(body['error_properties'] as object)).toEqual(fields);
});

test('the personal code needs its permission, however it is sent', async () => {
  for (const query of ['person_code[lt]=49103150011', 'person_code=49103150011&nationality=lt']) {
    const { status, body } = await find(query, staticClient);
    expect([status, body['error']]).toEqual([403, 'forbidden']);
  }
});

test('shows the fields of the scopes, and only the id of other users', async () => {
  await sandbox.reset();
  const token = await tokenOf(sandbox, 'ona', 'email gender');
  expect((await find('phone=37060000101', token)).body).toEqual({
    id: 5101,
    email: 'ona@example.org',
    gender: 'female',
  });
  expect((await find('phone=48600000102', token)).body).toEqual({ id: 5102 });
  await consentTo(sandbox, 'dob_offline');
  expect((await find('phone=37060000101')).body).toEqual({ id: 5101, dob: '1991-03-15' });
  expect((await find('phone=48600000102')).body).toEqual({ id: 5102 });
});

test('an unknown value finds no user', async () => {
  const { status, body } = await find('email=unknown%40example.org');
  expect([status, body['error']]).toEqual([404, 'not_found']);
});
