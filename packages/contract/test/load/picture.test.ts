import { createWallet, tokenFrom } from '@litas/client';
import { createSandbox, seededClients } from '@litas/sandbox';
import { expect, test } from 'vitest';
import { client, person } from '../../src/cases/credentials.ts';
import { imbalances, takePicture } from '../../src/load/picture.ts';

const sandbox = createSandbox();
const options = { baseUrl: sandbox.origin, fetch: sandbox.fetch, client };
const reader = createWallet({ ...options, client: seededClients.staticReader });
const login = { grant_type: 'password', ...person, scope: ['incoming_payments'] } as const;
const token = tokenFrom(await createWallet(options).createToken(login));
const before = await takePicture(reader);
await createWallet({ ...options, token }).providePendingPaymentPassword({
  walletId: 'me',
  paymentId: 778,
  password: 'cherry-7',
});
const after = await takePicture(reader);

test('money that moved between wallets adds up', () => {
  expect([...after.cents.values()]).not.toEqual([...before.cents.values()]);
  expect(imbalances(before, after)).toEqual([]);
});

test('reports missing money', () => {
  const cents = new Map(after.cents).set(14471, (after.cents.get(14471) ?? 0n) - 1n);
  expect(imbalances(before, { ...after, cents })).toEqual([
    expect.stringMatching(/^all wallets together held/),
    'wallet 14471 changed by 2499 cents, and its new statements by 2500',
  ]);
});

test('reports a statement without a change of the balance', () => {
  const { statements } = after;
  expect(imbalances(before, { ...before, statements })).toEqual([
    'wallet 14471 changed by 0 cents, and its new statements by 2500',
    'wallet 14503 changed by 0 cents, and its new statements by -2500',
  ]);
});
