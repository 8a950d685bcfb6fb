import { expect, test } from 'vitest';
import type { Statement } from '../../../src/state/entities.ts';
import { frozenSandbox, staticClient, tokenFor } from '../../support/caller.ts';
import { callWallet } from '../../support/people.ts';

const sandbox = frozenSandbox();
const namesOf = ({ body }: { body: Record<string, unknown> }) =>
  (body['favourites'] as { display_name: string }[]).map((each) => each.display_name);

test('lists whom the wallet paid, the most often first', async () => {
  const payments: Statement[] = [];
  for (let offset = 0; ; offset += 200) {
    const page = `/statements?direction=out&limit=200&offset=${offset}`;
    const { body } = await callWallet(sandbox, staticClient, 'ona', page);
    const rows = body['statements'] as Statement[];
    payments.push(...rows.filter((row) => row.other_party?.wallet_id && row.other_party.user_id !== 5101));
    if (rows.length < 200) break;
  }
  const counts = Map.groupBy(payments, ({ other_party: party }) => party?.display_name ?? '');
  const expected = [...counts].toSorted(([, left], [, right]) => right.length - left.length);
  const favourites = await callWallet(sandbox, staticClient, 'ona', '/favourites');
  expect(namesOf(favourites)).toEqual(expected.map(([name]) => name));
  expect(namesOf(favourites)).toEqual(['Coffee Corner', 'Jakub Z.']);
});

test('a user who received a payment is added at the end', async () => {
  const own = frozenSandbox();
  const release = { method: 'PUT', json: { password: 'plum-4' } };
  await callWallet(own, staticClient, 'mantas', '/pending-payment/779', release);
  expect(namesOf(await callWallet(own, staticClient, 'ona', '/favourites'))).toEqual([
    'Coffee Corner',
    'Jakub Z.',
    'Mantas',
  ]);
});

test('is paginated, and requires its scope', async () => {
  const { body } = await callWallet(sandbox, staticClient, 'ona', '/favourites?limit=1&offset=1');
  expect(body).toEqual({
    favourites: [
      { display_name: 'Jakub Z.', account_number: 'EVP0110000014503', wallet_id: 14503, user_id: 5102 },
    ],
    _metadata: { total: 2, offset: 1, limit: 1 },
  });
  const token = await tokenFor(sandbox, 'statements');
  expect((await callWallet(sandbox, token, 'ona', '/favourites')).status).toBe(403);
});
