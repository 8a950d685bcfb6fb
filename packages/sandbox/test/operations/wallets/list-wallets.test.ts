import { expect, test } from 'vitest';
import { call, frozenSandbox, staticClient, tokenFor } from '../../support/caller.ts';
import { tokenOf } from '../../support/people.ts';

const sandbox = frozenSandbox();
const idsOf = (body: unknown) => (body as { id: number }[]).map(({ id }) => id);

test('lists the wallets of a user, the default one first, with their accounts', async () => {
  const token = await tokenFor(sandbox, 'wallet_list');
  const { body } = await call(sandbox, token, '/rest/v1/user/me/wallets');
  expect(body).toMatchObject([
    { id: 14471, owner: 5101, account: { description: 'Everyday', flags: { savings: false } } },
    { id: 14472, owner: 5101, account: { description: 'Savings', flags: { savings: true } } },
  ]);
});

test('lists wallets that are not active on request only', async () => {
  const list = async (query: string) =>
    (await call(sandbox, staticClient, `/rest/v1/user/5102/wallets${query}`)).body;
  expect(idsOf(await list(''))).toEqual([14503]);
  expect(idsOf(await list('?inactive_included=false'))).toEqual([14503]);
  const all = await list('?inactive_included=true');
  expect(idsOf(all)).toEqual([14503, 14504]);
  expect(all).toMatchObject([{}, { account: { status: 'inactive' } }]);
});

test('needs the scope wallet_list, and shows unknown else', async () => {
  const other = await tokenFor(sandbox, 'balance');
  expect((await call(sandbox, other, '/rest/v1/user/me/wallets')).status).toBe(403);
  const jakub = await tokenOf(sandbox, 'jakub', 'wallet_list');
  expect((await call(sandbox, jakub, '/rest/v1/user/5101/wallets')).status).toBe(403);
});
