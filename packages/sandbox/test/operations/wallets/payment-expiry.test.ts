import { expect, test } from 'vitest';
import { frozenSandbox, staticClient } from '../../support/caller.ts';
import { callWallet, eurosOf } from '../../support/people.ts';

const release = { method: 'PUT', json: { password: 'cherry-7' } };

async function nearTheEnd(seconds: number) {
  const sandbox = frozenSandbox();
  const { body } = await callWallet(sandbox, staticClient, 'ona', '/pending-payments?direction=in');
  const [payment] = body['pending_payments'] as { valid_until: number }[];
  await sandbox.clock.set(new Date(((payment?.valid_until ?? 0) + seconds) * 1000));
  return sandbox;
}

test('a payment can be released until its last second', async () => {
  const sandbox = await nearTheEnd(-1);
  expect((await callWallet(sandbox, staticClient, 'ona', '/pending-payment/778', release)).status).toBe(200);
});

test('a payment lapses when its time is over: it is not listed, and cannot be released or cancelled', async () => {
  const sandbox = await nearTheEnd(0);
  const { body } = await callWallet(sandbox, staticClient, 'ona', '/pending-payments?direction=in');
  expect(body['pending_payments']).toEqual([]);
  const put = await callWallet(sandbox, staticClient, 'ona', '/pending-payment/778', release);
  expect([put.status, put.body]).toEqual([
    409,
    { error: 'invalid_state', error_description: 'The payment has expired' },
  ]);
  const cancel = { method: 'DELETE' };
  expect((await callWallet(sandbox, staticClient, 'jakub', '/pending-payment/778', cancel)).status).toBe(409);
});

test('the money of an expired payment is at the disposal of its sender again', async () => {
  const before = await eurosOf(frozenSandbox(), staticClient, 'jakub');
  const sandbox = await nearTheEnd(0);
  expect(await eurosOf(sandbox, staticClient, 'jakub')).toEqual({
    atDisposal: before.atDisposal + 2500,
    reserved: before.reserved - 2500,
  });
});
