import { expect, test } from 'vitest';
import { frozenSandbox, staticClient, tokenFor } from '../../support/caller.ts';
import { callWallet } from '../../support/people.ts';

const sandbox = frozenSandbox();
const list = (query = '') => callWallet(sandbox, staticClient, 'ona', `/reservation-statements${query}`);

test('lists reservations, without pending payments', async () => {
  const { body } = await list();
  expect(body).toMatchObject({
    reservation_statements: [
      {
        amount: 900,
        amount_decimal: '9.00',
        currency: 'EUR',
        details: 'Deposit for the tasting evening',
        reference_number: '7790',
        direction: 'out',
        other_party: { display_name: 'Coffee Corner', wallet_id: 20115 },
      },
    ],
    _metadata: { total: 1, offset: 0, limit: 20 },
  });
});

test('a page beyond the end is empty', async () => {
  expect((await list('?offset=1&limit=5')).body).toEqual({
    reservation_statements: [],
    _metadata: { total: 1, offset: 1, limit: 5 },
  });
});

test('can be ordered by date and amount only', async () => {
  expect((await list('?order_by=amount&order_direction=ASC')).status).toBe(200);
  expect((await list('?order_by=color')).body['error_properties']).toEqual({
    order_by: ['Must be one of date, amount'],
  });
});

test('recent_statements is not enough', async () => {
  const recent = await tokenFor(sandbox, 'recent_statements');
  expect((await callWallet(sandbox, recent, 'ona', '/reservation-statements')).status).toBe(403);
});
