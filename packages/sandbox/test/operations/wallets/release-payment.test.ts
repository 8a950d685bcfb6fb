import { expect, test } from 'vitest';
import type { Statement } from '../../../src/state/entities.ts';
import { frozenSandbox, noon, staticClient, tokenFor } from '../../support/caller.ts';
import { callWallet, eurosOf, type Person, tokenOf } from '../../support/people.ts';

type Sandbox = ReturnType<typeof frozenSandbox>;
const give = async (sandbox: Sandbox, password: string, signer = staticClient, id = 778) =>
  callWallet(sandbox, signer, 'ona', `/pending-payment/${id}`, { method: 'PUT', json: { password } });
const newest = async (sandbox: Sandbox, person: Person) => {
  const { body } = await callWallet(sandbox, staticClient, person, '/statements?limit=1');
  return (body['statements'] as Statement[])[0];
};

test('the password moves the money, with a statement in both wallets', async () => {
  const sandbox = frozenSandbox();
  const before = {
    ona: await eurosOf(sandbox, staticClient, 'ona'),
    jakub: await eurosOf(sandbox, staticClient, 'jakub'),
  };
  const { status, body } = await give(sandbox, 'cherry-7', await tokenFor(sandbox, 'incoming_payments'));
  expect([status, body]).toMatchObject([200, { id: 778, cancelable: false, direction: 'in' }]);
  expect(body).not.toHaveProperty('valid_until');
  expect(body).not.toHaveProperty('password');

  expect(await eurosOf(sandbox, staticClient, 'ona')).toEqual({
    ...before.ona,
    atDisposal: before.ona.atDisposal + 2500,
  });
  expect(await eurosOf(sandbox, staticClient, 'jakub')).toEqual({
    ...before.jakub,
    reserved: before.jakub.reserved - 2500,
  });
  const moved = {
    amount: 2500,
    currency: 'EUR',
    details: 'My half of the present',
    date: Date.parse(noon) / 1000,
    transfer_id: body['transfer_id'],
  };
  const received = await newest(sandbox, 'ona');
  const sent = await newest(sandbox, 'jakub');
  expect(received).toMatchObject({ ...moved, direction: 'in', other_party: { display_name: 'Jakub Z.' } });
  expect(sent).toMatchObject({ ...moved, direction: 'out', other_party: { display_name: 'Ona P.' } });
  expect(received?.id).not.toBe(sent?.id);
});

test('a payment is released once', async () => {
  const sandbox = frozenSandbox();
  await give(sandbox, 'cherry-7');
  const after = await eurosOf(sandbox, staticClient, 'ona');
  const { status, body } = await give(sandbox, 'cherry-7');
  expect([status, body['error']]).toEqual([409, 'invalid_state']);
  expect(await eurosOf(sandbox, staticClient, 'ona')).toEqual(after);
});

test('a wallet gets money in a currency that it never had', async () => {
  const sandbox = frozenSandbox();
  const release = { method: 'PUT', json: { password: 'poppy-9' } };
  await callWallet(sandbox, staticClient, 'coffeeCorner', '/pending-payment/776', release);
  const { body } = await callWallet(sandbox, staticClient, 'coffeeCorner', '/balance');
  expect(body['PLN']).toMatchObject({ at_disposal: 18_000, reserved: 0 });
});

test('after five wrong passwords the right one comes too late', async () => {
  const sandbox = frozenSandbox();
  const before = await eurosOf(sandbox, staticClient, 'ona');
  for (let attempt = 0; attempt < 5; attempt++) {
    const { status, body } = await give(sandbox, `cherry-${attempt}`);
    expect([status, body['error']]).toEqual([400, 'invalid_password']);
  }
  const { status, body } = await give(sandbox, 'cherry-7');
  expect([status, body['error']]).toEqual([409, 'invalid_state']);
  expect(await eurosOf(sandbox, staticClient, 'ona')).toEqual(before);
});

test('four wrong passwords are forgiven', async () => {
  const sandbox = frozenSandbox();
  for (let attempt = 0; attempt < 4; attempt++) await give(sandbox, 'wrong');
  expect((await give(sandbox, 'cherry-7')).status).toBe(200);
});

test('only the receiver can send the password', async () => {
  const sandbox = frozenSandbox();
  const ona = await tokenFor(sandbox, 'incoming_payments outgoing_payments');
  expect((await give(sandbox, 'plum-4', ona, 779)).body['error']).toBe('invalid_state');
  const incoming = await tokenFor(sandbox, 'incoming_payments');
  expect((await give(sandbox, 'plum-4', incoming, 779)).body['error']).toBe('forbidden');
});

test('a payment of others is not found, nor one that never was', async () => {
  const sandbox = frozenSandbox();
  for (const id of [777, 1]) expect((await give(sandbox, 'cinnamon-2', staticClient, id)).status).toBe(404);
  const jakub = await tokenOf(sandbox, 'jakub', 'incoming_payments');
  expect((await give(sandbox, 'cherry-7', jakub)).status).toBe(403);
});

test('the scope of the other direction is not enough, and a password is required', async () => {
  const sandbox = frozenSandbox();
  expect((await give(sandbox, 'cherry-7', await tokenFor(sandbox, 'outgoing_payments'))).status).toBe(403);
  expect((await give(sandbox, '')).body['error_properties']).toEqual({
    password: ['Must be at least 1 character long'],
  });
});
