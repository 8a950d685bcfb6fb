import { expect, test } from 'vitest';
import { call, exampleClient, frozenSandbox, staticClient, tokenFor } from '../../support/caller.ts';

const sandbox = frozenSandbox();
const find = (query: Record<string, string>, signer = exampleClient) =>
  call(sandbox, signer, `/rest/v1/wallet?${new URLSearchParams(query)}`);

test.each([
  [{ email: 'ona@example.org' }, 14471],
  [{ email: 'ONA@Example.org' }, 14471],
  [{ phone: '48600000102' }, 14503],
  [{ account_number: 'EVP0110000014472' }, 14472],
  [{ user_id: '7001' }, 20115],
  [{ barcode: '2900000144712' }, 14471],
  [{ licence_plate: 'abc123' }, 14471],
  [{ nfc: '04A2245B6C8F80' }, 14471],
  [{ 'person_code[lt]': '49103150015' }, 14471],
  [{ 'person_code[PL]': '88111204511' }, 14503],
  [{ 'company_code[lt]': '395112237' }, 20115],
  [{ 'card[paysera]': '5487001122' }, 14471],
] as [Record<string, string>, number][])('finds a wallet by %j', async (query, id) => {
  const { status, body } = await find(query);
  expect([status, body['id']]).toEqual([200, id]);
});

test.each([
  { email: 'unknown@example.org' },
  { phone: '37060000999' },
  { account_number: 'EVP1' },
  { user_id: '1' },
  { barcode: '1' },
  { licence_plate: 'ZZZ999' },
  { nfc: '00' },
  { 'person_code[lv]': '49103150015' },
  { 'company_code[lt]': '1' },
  { 'card[vilniecio]': '5487001122' },
] as Record<string, string>[])('finds no wallet by %j', async (query) => {
  const { status, body } = await find(query);
  expect([status, body['error']]).toEqual([404, 'not_found']);
});

test('without a scope of the owner only the fields for a payment are shown', async () => {
  const whom = { id: 14503, owner: 5102, account: { number: 'EVP0110000014503' } };
  expect((await find({ phone: '48600000102' })).body).toEqual(whom);
  const ona = await tokenFor(sandbox, 'wallet_list balance');
  expect((await find({ phone: '48600000102' }, ona)).body).toEqual(whom);
});

test('shows the account with the scope wallet_list of the owner', async () => {
  const account = { owner_display_name: 'Ona P.', description: 'Everyday', status: 'active' };
  const ona = await tokenFor(sandbox, 'wallet_list');
  expect((await find({ email: 'ona@example.org' }, ona)).body).toMatchObject({ account });
  expect((await find({ email: 'ona@example.org' }, staticClient)).body).toMatchObject({ account });
});
