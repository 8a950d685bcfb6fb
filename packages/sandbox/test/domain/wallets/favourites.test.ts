import { expect, test } from 'vitest';
import { favouritesOf } from '../../../src/domain/wallets/favourites.ts';
import type { OtherParty } from '../../../src/state/entities.ts';
import type { WalletRecord } from '../../../src/state/records.ts';
import { inSeededWorld } from '../../oauth/seeded-world.ts';

const wallet = { id: 9, ownerId: 1 } as WalletRecord;

/** Returns the names of the favourites after payments, each with a date and the other party. */
const favouritesAfter = (payments: readonly (readonly [date: number, party: OtherParty])[]) =>
  inSeededWorld((world) => {
    for (const [index, [date, otherParty]] of payments.entries()) {
      world.statements.add(wallet.id, {
        id: index + 1,
        date,
        amount: 1n,
        currency: 'EUR',
        direction: 'out',
        type: 'transfer',
        otherParty,
      });
    }
    return favouritesOf(world, wallet).map(({ display_name: name }) => name);
  });

const party = (id: number, name: string): OtherParty => ({ wallet_id: id, user_id: id, display_name: name });

test('lists the wallet that was paid more often first, also when it was paid earlier', async () => {
  const [first, second] = [party(2, 'A'), party(3, 'B')];
  expect(
    await favouritesAfter([
      [1, first],
      [2, first],
      [3, second],
    ]),
  ).toEqual(['A', 'B']);
});

test('of wallets that were paid equally often, lists the one that was paid last first', async () => {
  const [first, second] = [party(2, 'A'), party(3, 'B')];
  expect(
    await favouritesAfter([
      [1, first],
      [2, second],
    ]),
  ).toEqual(['B', 'A']);
  expect(
    await favouritesAfter([
      [1, first],
      [2, second],
      [3, second],
      [4, first],
    ]),
  ).toEqual(['A', 'B']);
});

test.each([
  [4, 'Old name'],
  [5, 'New name'],
  [6, 'New name'],
])(
  'a wallet paid as "Old name" at 1 and 5, and as "New name" at %i, is shown as "%s"',
  async (date, name) => {
    const [before, after] = [party(2, 'Old name'), party(2, 'New name')];
    const payments = [[1, before] as const, [5, before] as const, [date, after] as const];
    expect(await favouritesAfter(payments.toSorted(([left], [right]) => left - right))).toEqual([name]);
  },
);

test('adds up the payments to a wallet that is shown under two names', async () => {
  const payments = [
    [1, party(2, 'Old name')],
    [2, party(2, 'New name')],
    [3, party(3, 'B')],
  ] as const;
  expect(await favouritesAfter(payments)).toEqual(['New name', 'B']);
});

test('lists neither other wallets of the owner nor parties without a wallet', async () => {
  const payments = [
    [1, party(1, 'Own')],
    [2, { display_name: 'Bank', account_number: 'LT1', user_id: 4 }],
    [3, party(2, 'A')],
  ] as const;
  expect(await favouritesAfter(payments)).toEqual(['A']);
});
