import { expect, test } from 'vitest';
import { connectSandbox } from '../../../src/connect/index.ts';
import { createSandbox, type Sandbox } from '../../../src/index.ts';
import { serve } from '../../../src/node/index.ts';
import { call, frozenSandbox, staticClient } from '../../support/caller.ts';
import { callWallet, tokenOf } from '../../support/people.ts';

/** Returns a copy of a sandbox in the state before a request of its journal. */
async function copyBefore(sandbox: Sandbox, before: number): Promise<Sandbox> {
  const copy = createSandbox({ now: '2026-01-31T12:00:00Z' });
  await copy.importWorld(JSON.parse(JSON.stringify(await sandbox.exportWorld({ before }))));
  return copy;
}

test('the state before a request has none of its changes, nor those of later requests', async () => {
  const sandbox = frozenSandbox();
  const initial = await sandbox.worldFile();
  const ona = await tokenOf(sandbox, 'ona', 'manage_account wallet_list');
  const { number = 0 } = sandbox.journal.find().at(-1) ?? {};
  await callWallet(sandbox, ona, 'ona', '', { method: 'PUT', json: { description: 'First' } });
  const middle = await sandbox.worldFile();
  await callWallet(sandbox, ona, 'ona', '', { method: 'PUT', json: { description: 'Second' } });
  expect(await (await copyBefore(sandbox, number + 2)).worldFile()).toEqual(middle);
  expect(await (await copyBefore(sandbox, number + 1)).worldFile()).toEqual(initial);
});

test('a statement that a request booked is scheduled again', async () => {
  const pay = { date: '2026-02-05T08:00:00Z', amount: 900, currency: 'EUR', direction: 'in' } as const;
  const wallets = [{ id: 2, opening: { EUR: 1_000 }, statements: [pay] }];
  const sandbox = frozenSandbox({ world: { users: [{ id: 1, wallets }] } });
  await sandbox.clock.set('2026-02-06T00:00:00Z');
  const booked = await sandbox.worldFile();
  await call(sandbox, staticClient, '/rest/v1/wallet/2/balance');
  const copy = await copyBefore(sandbox, 1);
  expect(await copy.worldFile()).toEqual(booked);
  // It is booked once, not twice.
  const response = await call(copy, staticClient, '/rest/v1/wallet/2/balance');
  expect(response.body).toMatchObject({ EUR: { at_disposal: 1_900 } });
});

test('the state before a request is exported over HTTP, and an unknown request is reported', async () => {
  const sandbox = frozenSandbox();
  await using server = await serve(sandbox, { port: 0 });
  const connected = connectSandbox(server.url);
  await tokenOf(sandbox, 'ona', 'balance');
  const { contents } = await connected.exportWorld({ before: 1 });
  expect(contents).toMatchObject({ records: { tokens: [] } });
  await expect(connected.exportWorld({ before: 99 })).rejects.toThrow(
    'There is no request 99 in the journal',
  );
  await expect(sandbox.exportWorld({ before: 1, snapshot: 'a' })).rejects.toThrow(
    'before: Cannot be combined with snapshot',
  );
});
