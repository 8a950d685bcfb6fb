import { readDescription } from '@litas/openapi/read';
import { expect, test } from 'vitest';
import { call, frozenSandbox, staticClient, tokenFor } from '../support/caller.ts';

const { examples = {} } = readDescription().components;
const example = (name: string) => examples[name]?.value as Record<string, unknown> | undefined;

// The examples of the description are described at the first second of 2026.
const newYear = () => frozenSandbox({ now: '2026-01-01T00:00:00Z' });
const sandbox = newYear();
const response = async (path: string) => (await call(sandbox, staticClient, `/rest/v1${path}`)).body;

test.each([
  ['OnaWallet', '/wallet/14471'],
  ['OnaWallets', '/user/5101/wallets'],
  ['OnaReservations', '/wallet/14471/reservation-statements'],
  ['OnaPendingPayments', '/wallet/14471/pending-payments'],
  ['OnaFavourites', '/wallet/14471/favourites'],
  ['OnaBarcode', '/wallet/barcode?user_id=5101'],
  ['OnaAccountNumber', '/account/LT150000000000014471'],
])('the seeded world contains the data of the example %s', async (name, path) => {
  expect(example(name)).toBeDefined();
  expect(await response(path)).toEqual(example(name));
});

test('the seeded world has the reservations of the balance example', async () => {
  const { EUR: told } = example('OnaBalance') as { EUR: { reserved: number } };
  expect(await response('/wallet/14471/balance')).toMatchObject({ EUR: { reserved: told.reserved } });
});

test('releases and cancels a payment like the examples', async () => {
  const own = newYear();
  const token = await tokenFor(own, 'incoming_payments outgoing_payments');
  const json = example('PendingPaymentPassword');
  const path = '/rest/v1/wallet/14471/pending-payment';
  const released = await call(own, token, `${path}/778`, { method: 'PUT', json });
  expect(released.body).toEqual(example('ReleasedPayment'));
  const cancelled = await call(own, token, `${path}/779`, { method: 'DELETE' });
  expect(cancelled.body).toEqual(example('CancelledPayment'));
});

test('the account has the description of the example', async () => {
  const own = newYear();
  const token = await tokenFor(own, 'manage_account wallet_list');
  const json = example('NewDescription');
  const described = await call(own, token, '/rest/v1/wallet/14471', { method: 'PUT', json });
  expect(described.body).toEqual(example('DescribedWallet'));
});
