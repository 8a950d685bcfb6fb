import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { call, exampleClient, frozenSandbox } from '../../support/caller.ts';

const sandbox = frozenSandbox();
const find = async (query: Record<string, string>) =>
  (await call(sandbox, exampleClient, `/rest/v1/wallets?${new URLSearchParams(query)}`)).body;
const sha1 = (text: string) => createHash('sha1').update(text).digest('hex');
const idsIn = (body: Record<string, unknown>) =>
  Object.entries(body).map(([key, wallet]) => [key, (wallet as { id: number }).id]);

test('finds wallets by lists, and omits unknown values', async () => {
  const body = await find({ email: 'ona@example.org,unknown@example.org', phone: '48600000102,37060000999' });
  expect(idsIn(body)).toEqual([
    ['ona@example.org', 14471],
    ['48600000102', 14503],
  ]);
  expect(body['ona@example.org']).toEqual({
    id: 14471,
    owner: 5101,
    account: { number: 'EVP0110000014471' },
  });
});

test('finds wallets by hashes, of the address in lower case and of the digits', async () => {
  const email = sha1('ona@example.org');
  const phone = sha1('48600000102');
  expect(
    idsIn(await find({ email_hash: `${email},${sha1('unknown@example.org')}`, phone_hash: phone })),
  ).toEqual([
    [email, 14471],
    [phone, 14503],
  ]);
  expect(await find({ email_hash: phone, phone_hash: email })).toEqual({});
});

test('responses by the values as they were sent', async () => {
  const hash = sha1('ona@example.org').toUpperCase();
  const body = await find({ email: 'Ona@Example.org', email_hash: hash });
  expect(Object.keys(body)).toEqual(['Ona@Example.org', hash]);
});

test('finds unknown by the hash of nothing', async () => {
  expect(await find({ email_hash: sha1(''), phone_hash: sha1('') })).toEqual({});
});

test('limit cuts the response', async () => {
  const phone = '37060000101,48600000102,37060000103';
  expect(Object.keys(await find({ phone, limit: '2' }))).toEqual(['37060000101', '48600000102']);
});
