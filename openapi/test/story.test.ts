import { expect, test } from 'vitest';
import { examples } from './support/files.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Returns every object within a value, including the value. */
function objectsIn(value: unknown): Fields[] {
  if (typeof value !== 'object' || value === null) return [];
  const within = Object.values(value).flatMap(objectsIn);
  return Array.isArray(value) ? within : [value as Fields, ...within];
}

const objects = objectsIn(examples());

/** Collects the values that the examples use with each key; one per key if the examples are consistent. */
function partners(pairs: readonly (readonly [unknown, unknown])[]): Map<unknown, Set<unknown>> {
  const found = new Map<unknown, Set<unknown>>();
  for (const [key, value] of pairs) {
    if (key === undefined || value === undefined) continue;
    found.set(key, (found.get(key) ?? new Set()).add(value));
  }
  return found;
}

const disagreeing = (pairs: Parameters<typeof partners>[0]): unknown[] =>
  [...partners(pairs)].filter(([, values]) => values.size > 1);

const wallets = objects.filter(
  (each): each is Fields & { account: Fields } => 'account' in each && 'owner' in each,
);
const parties = objects.filter((each) => 'wallet_id' in each && 'account_number' in each);

test('a wallet has one owner and one account number in all examples', () => {
  expect(wallets.length).toBeGreaterThan(5);
  expect(disagreeing(wallets.map(({ id, owner }) => [id, owner]))).toEqual([]);
  const numbers = [
    ...wallets.map(({ id, account }) => [id, account['number']] as const),
    ...parties.map((party) => [party['wallet_id'], party['account_number']] as const),
  ];
  expect(parties.length).toBeGreaterThan(3);
  expect(disagreeing(numbers)).toEqual([]);
});

test('an owner has one display name in all examples', () => {
  const names = [
    ...wallets.map(({ owner, account }) => [owner, account['owner_display_name']] as const),
    ...objects.map((each) => [each['user_id'], each['display_name']] as const),
    ...objects.filter((each) => 'wallets' in each).map((each) => [each['id'], each['display_name']] as const),
  ];
  expect(disagreeing(names)).toEqual([]);
});

test('the wallets of a user are those that have the user as owner', () => {
  const listed = objects
    .filter((each) => Array.isArray(each['wallets']))
    .flatMap((each) => (each['wallets'] as number[]).map((wallet) => [wallet, each['id']] as const));
  expect(listed.length).toBeGreaterThan(3);
  expect(disagreeing([...listed, ...wallets.map(({ id, owner }) => [id, owner] as const)])).toEqual([]);
});

test('an amount in cents equals its decimal string', () => {
  const amounts = objects.flatMap((each) =>
    Object.keys(each)
      .filter((key) => `${key}_decimal` in each)
      .map((key) => [each[key], each[`${key}_decimal`]] as const),
  );
  expect(amounts.length).toBeGreaterThan(10);
  for (const [cents, decimal] of amounts) expect(decimal).toBe((Number(cents) / 100).toFixed(2));
});

test('the reserved amount is the sum of reservations and outgoing pending payments', () => {
  const { OnaBalance, OnaReservations, OnaPendingPayments } = examples() as {
    OnaBalance: { EUR: { reserved: number } };
    OnaReservations: { reservation_statements: { amount: number }[] };
    OnaPendingPayments: { pending_payments: { amount: number; direction: string }[] };
  };
  const held = [
    ...OnaReservations.reservation_statements,
    ...OnaPendingPayments.pending_payments.filter(({ direction }) => direction === 'out'),
  ];
  expect(OnaBalance.EUR.reserved).toBe(held.reduce((sum, { amount }) => sum + amount, 0));
});
