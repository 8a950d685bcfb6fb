import { expect, test } from 'vitest';
import { call, frozenSandbox, staticClient } from '../../support/caller.ts';
import { callWallet, type Person, tokenOf } from '../../support/people.ts';

const card = { issuer: 'paysera', number: '5487001139' };

async function relating(person: Person = 'ona') {
  const sandbox = frozenSandbox();
  const token = await tokenOf(sandbox, person);
  const relate = (json: object = card) =>
    callWallet(sandbox, token, person, '/card', { method: 'PUT', json });
  const found = async () =>
    (await call(sandbox, token, '/rest/v1/wallet?card%5Bpaysera%5D=5487001139')).body['id'];
  const code = async () => (await sandbox.messages({ kind: 'sms' }))[0]?.code ?? '';
  return { sandbox, relate, found, code };
}

test('findWallet finds the wallet by the card after its owner has entered the code', async () => {
  const { sandbox, relate, found, code } = await relating();
  expect(await relate()).toMatchObject({ status: 200, body: {} });
  expect(await found()).toBeUndefined();
  expect(await sandbox.confirmCard(5101, await code())).toEqual({ wallet: 14471, ...card });
  expect(await found()).toBe(14471);
});

test('the control confirms as the method does', async () => {
  const { sandbox, relate, found, code } = await relating();
  await relate();
  const response = await sandbox.fetch('/__sandbox/users/5101/card', {
    method: 'POST',
    body: JSON.stringify({ code: await code() }),
  });
  expect([response.status, await response.json()]).toEqual([200, { wallet: 14471, ...card }]);
  expect(await found()).toBe(14471);
});

test('a wrong code does not relate the card', async () => {
  const { sandbox, relate, found, code } = await relating();
  await relate();
  const wrong = (await code()) === '000000' ? '000001' : '000000';
  await expect(sandbox.confirmCard(5101, wrong)).rejects.toThrow('The code is wrong or has expired');
  expect(await found()).toBeUndefined();
});

test('a later request to relate a card replaces the earlier one', async () => {
  const { sandbox, relate, found, code } = await relating();
  await relate();
  const first = await code();
  await relate({ ...card, number: '5487001140' });
  if ((await code()) !== first) await expect(sandbox.confirmCard(5101, first)).rejects.toThrow('The code');
  expect(await sandbox.confirmCard(5101, await code())).toMatchObject({ number: '5487001140' });
  expect(await found()).toBeUndefined();
});

test('a card of another wallet cannot be related; one of this wallet is already', async () => {
  const mine = { issuer: 'paysera', number: '5487001122' };
  const ona = await relating();
  expect((await ona.relate(mine)).status).toBe(200);
  expect(await ona.sandbox.messages()).toEqual([]);
  const { status, body } = await (await relating('jakub')).relate(mine);
  expect([status, body['error']]).toEqual([409, 'invalid_state']);
});

test('who only reads a wallet relates no card to it', async () => {
  const { sandbox } = await relating();
  const { status } = await callWallet(sandbox, staticClient, 'ona', '/card', { method: 'PUT', json: card });
  expect(status).toBe(403);
});
