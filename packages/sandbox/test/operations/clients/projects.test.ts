import { expect, test } from 'vitest';
import { call, frozenSandbox } from '../../support/caller.ts';
import { tokenOf } from '../../support/people.ts';

const sandbox = frozenSandbox();
const projects = async (scope: string, query = '', person: 'ona' | 'coffeeCorner' = 'ona') =>
  (await call(sandbox, await tokenOf(sandbox, person, scope), `/rest/v1/user/me/projects${query}`)).body;

const whole = {
  id: 3301,
  title: 'Coffee Corner',
  description: 'Café in the old town of Kaunas',
  wallet_id: 20115,
  owner_display_name: 'Coffee Corner',
};

test('lists the projects of their administrators', async () => {
  expect(await projects('projects')).toEqual([whole]);
  expect(await projects('projects', '', 'coffeeCorner')).toEqual([whole]);
});

test('shows the requested fields in addition to id and title', async () => {
  expect(await projects('projects', '?fields=wallet_id,%20colour')).toEqual([
    { id: 3301, title: 'Coffee Corner', wallet_id: 20115 },
  ]);
});

test('shows the wallet on request, with its owner if the scope permits it', async () => {
  const wallet = { id: 20115, owner: 7001, account: { number: 'EVP0210000020115' } };
  const short = { id: 3301, title: 'Coffee Corner' };
  expect(await projects('projects', '?fields=wallet')).toEqual([{ ...short, wallet }]);
  expect(await projects('projects wallet_list', '?fields=id,title,wallet')).toEqual([
    { ...short, wallet: { ...wallet, account: { ...wallet.account, owner_display_name: 'Coffee Corner' } } },
  ]);
});
