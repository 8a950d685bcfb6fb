import { expect, test } from 'vitest';
import { frozenSandbox, staticClient, tokenFor } from '../../support/caller.ts';
import { callWallet, eurosOf, type Person, tokenOf } from '../../support/people.ts';

const cancel = (
  sandbox: ReturnType<typeof frozenSandbox>,
  person: Person,
  id: number,
  signer = staticClient,
) => callWallet(sandbox, signer, person, `/pending-payment/${id}`, { method: 'DELETE' });

test('the sender cancels a payment, and has the money at disposal again', async () => {
  const sandbox = frozenSandbox();
  const before = await eurosOf(sandbox, staticClient, 'ona');
  const { status, body } = await cancel(sandbox, 'ona', 779, await tokenFor(sandbox, 'outgoing_payments'));
  expect([status, body]).toMatchObject([200, { id: 779, cancelable: false, direction: 'out' }]);
  expect(body).not.toHaveProperty('password');
  expect(await eurosOf(sandbox, staticClient, 'ona')).toEqual({
    atDisposal: before.atDisposal + 600,
    reserved: before.reserved - 600,
  });
  const { body: list } = await callWallet(sandbox, staticClient, 'ona', '/pending-payments');
  expect(list['_metadata']).toMatchObject({ total: 1 });
});

test('a payment that was cancelled can be neither cancelled nor released', async () => {
  const sandbox = frozenSandbox();
  await cancel(sandbox, 'ona', 779);
  expect((await cancel(sandbox, 'ona', 779)).body['error']).toBe('invalid_state');
  const release = { method: 'PUT', json: { password: 'plum-4' } };
  const { status } = await callWallet(sandbox, staticClient, 'mantas', '/pending-payment/779', release);
  expect(status).toBe(409);
});

test('the receiver cancels a payment that permits it', async () => {
  const sandbox = frozenSandbox();
  const mantas = await tokenOf(sandbox, 'mantas', 'incoming_payments');
  const { body } = await callWallet(sandbox, mantas, 'mantas', '/pending-payments');
  expect(body['pending_payments']).toMatchObject([
    { id: 779, cancelable: false },
    { id: 777, cancelable: true },
  ]);
  expect((await cancel(sandbox, 'mantas', 777, mantas)).status).toBe(200);
  const refused = await cancel(sandbox, 'mantas', 779, mantas);
  expect([refused.status, refused.body['error']]).toEqual([409, 'invalid_state']);
});

test('each direction requires its own scope', async () => {
  const sandbox = frozenSandbox();
  const incoming = await tokenFor(sandbox, 'incoming_payments');
  expect((await cancel(sandbox, 'ona', 779, incoming)).status).toBe(403);
  const outgoing = await tokenOf(sandbox, 'mantas', 'outgoing_payments');
  expect((await cancel(sandbox, 'mantas', 777, outgoing)).status).toBe(403);
});
