import { expect, test } from 'vitest';
import { frozenSandbox, tokenFor } from '../../support/caller.ts';
import { callWallet } from '../../support/people.ts';

const sandbox = frozenSandbox();
const both = await tokenFor(sandbox, 'incoming_payments outgoing_payments');
const idsOf = ({ body }: { body: Record<string, unknown> }) =>
  (body['pending_payments'] as { id: number }[]).map(({ id }) => id);
const list = (query = '', signer = both) => callWallet(sandbox, signer, 'ona', `/pending-payments${query}`);

test('lists incoming and outgoing payments, newest first', async () => {
  const { body } = await list();
  expect(body).toMatchObject({
    pending_payments: [
      { id: 779, direction: 'out', amount: 600, cancelable: true, other_party: { display_name: 'Mantas' } },
      {
        id: 778,
        direction: 'in',
        amount: 2500,
        cancelable: false,
        other_party: { display_name: 'Jakub Z.' },
      },
    ],
    _metadata: { total: 2, offset: 0, limit: 20 },
  });
});

test('shows the password to the sender alone', async () => {
  const { body } = await list();
  expect(body['pending_payments']).toMatchObject([{ password: 'plum-4' }, {}]);
  expect(JSON.stringify(body)).not.toContain('cherry-7');
});

test('can be narrowed to a direction, a kind and a page', async () => {
  expect(idsOf(await list('?direction=in'))).toEqual([778]);
  expect(idsOf(await list('?direction=out'))).toEqual([779]);
  expect(idsOf(await list('?type=password'))).toEqual([779, 778]);
  expect(idsOf(await list('?type=other'))).toEqual([]);
  const second = await list('?limit=1&offset=1');
  expect(idsOf(second)).toEqual([778]);
  expect(second.body['_metadata']).toEqual({ total: 2, offset: 1, limit: 1 });
});

test('each scope shows its own direction', async () => {
  const incoming = await tokenFor(sandbox, 'incoming_payments');
  const outgoing = await tokenFor(sandbox, 'outgoing_payments');
  expect(idsOf(await list('', incoming))).toEqual([778]);
  expect(idsOf(await list('', outgoing))).toEqual([779]);
  const refused = await list('?direction=out', incoming);
  expect([refused.status, refused.body['error_description']]).toEqual([
    403,
    'The token does not have the required scope: outgoing_payments',
  ]);
  expect((await list('', await tokenFor(sandbox, 'balance'))).status).toBe(403);
});
