import { expect, test } from 'vitest';
import { createSandbox } from '../../../src/index.ts';
import { budgets } from '../../../src/state/budget.ts';
import { call, frozenSandbox, staticClient, tokenFor } from '../../support/caller.ts';

const mebibyte = 1_048_576;
const png = new Uint8Array(mebibyte);
png.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** What the sandbox keeps, by name. */
async function kept(sandbox: ReturnType<typeof createSandbox>): Promise<Record<string, number>> {
  const response = await sandbox.fetch('/__sandbox/limits');
  const { limits } = (await response.json()) as { limits: { name: string; used: number; limit: number }[] };
  for (const { name, used, limit } of limits) expect([name, used <= limit]).toEqual([name, true]);
  return Object.fromEntries(limits.map(({ name, used }) => [name, used]));
}

test('many worlds with few requests each stay within the budget of the journals', async () => {
  const sandbox = createSandbox();
  const body = JSON.stringify({ text: 'x'.repeat(16_000) });
  for (let world = 0; world < 120; world++) {
    for (let request = 0; request < 40; request++) {
      await sandbox.fetch('/rest/v1/user', {
        method: 'POST',
        body,
        headers: { 'x-sandbox-world': `w${world}` },
      });
    }
  }
  expect((await kept(sandbox))['journals']).toBeLessThanOrEqual(budgets.journalBytes);
  expect(sandbox.world('w119').journal.find().at(-1)?.number).toBe(40);
  for (let world = 0; world < 120; world++) await sandbox.world(`w${world}`).remove();
  expect((await kept(sandbox))['journals']).toBe(0);
});

test('uploads of many worlds and users share one budget, and get 429 beyond it', async () => {
  const sandbox = createSandbox();
  const before = (await kept(sandbox))['state'] ?? 0;
  let status = 200;
  let uploads = 0;
  for (let world = 0; status === 200 && world < 20; world++) {
    const { fetch, origin } = sandbox.world(`w${world}`);
    const token = await tokenFor({ fetch, origin }, 'email');
    for (let count = 0; status === 200 && count < 60; count++) {
      ({ status } = await call({ fetch, origin }, token, '/rest/v1/user/me/document', {
        method: 'POST',
        bytes: png,
        mediaType: 'application/octet-stream',
      }));
      uploads += 1;
    }
  }
  expect(status).toBe(429);
  expect(uploads).toBeGreaterThan(200);
  // There is room again once a world is gone.
  await sandbox.world('w0').remove();
  const { fetch, origin } = sandbox.world('w1');
  const token = await tokenFor({ fetch, origin }, 'avatar');
  const again = await call({ fetch, origin }, token, '/rest/v1/user/me/avatar', {
    method: 'PUT',
    bytes: png,
  });
  expect(again.status).toBe(204);
  for (const name of await sandbox.worlds()) if (name !== 'default') await sandbox.world(name).remove();
  expect((await kept(sandbox))['state']).toBe(before);
});

test('a reset and a restore release the bytes of the replaced state', async () => {
  const sandbox = frozenSandbox();
  await sandbox.clock.now();
  const before = (await kept(sandbox))['state'] ?? 0;
  expect(before).toBeGreaterThan(0);
  const token = await tokenFor(sandbox, 'avatar');
  await call(sandbox, token, '/rest/v1/user/me/avatar', { method: 'PUT', bytes: png });
  const withPicture = (await kept(sandbox))['state'] ?? 0;
  expect(withPicture - before).toBeGreaterThan(mebibyte);
  await call(sandbox, token, '/rest/v1/user/me/avatar', { method: 'PUT', bytes: png });
  expect(((await kept(sandbox))['state'] ?? 0) - withPicture).toBeLessThan(1_000);
  const snapshot = await sandbox.snapshot();
  await sandbox.reset();
  expect((await kept(sandbox))['state']).toBe(before);
  await sandbox.restore(snapshot);
  expect((await kept(sandbox))['state']).toBeGreaterThan(withPicture - 1);
  await sandbox.reset();
  expect((await kept(sandbox))['state']).toBe(before);
});

test('named snapshots count until they are removed', async () => {
  const sandbox = frozenSandbox();
  await sandbox.clock.now();
  const one = (await kept(sandbox))['state'] ?? 0;
  const keep = () => sandbox.fetch('/__sandbox/snapshot', { method: 'POST' });
  for (let count = 0; count < 25; count++) expect((await keep()).status).toBe(201);
  expect((await kept(sandbox))['state']).toBe(one * 21);
});

test('a failed transaction releases its bytes', async () => {
  const sandbox = frozenSandbox();
  await sandbox.clock.now();
  const before = (await kept(sandbox))['state'];
  const missing = await call(sandbox, staticClient, '/rest/v1/user/99');
  expect(missing.status).toBe(404);
  expect((await kept(sandbox))['state']).toBe(before);
});

test('rejects a long text anywhere in a body', async () => {
  const sandbox = frozenSandbox();
  const token = await tokenFor(sandbox, 'manage_account');
  const describe = (description: string) =>
    call(sandbox, token, '/rest/v1/wallet/14471', { method: 'PUT', json: { description } });
  expect((await describe('x'.repeat(2_000))).status).toBe(200);
  const { status, body } = await describe('x'.repeat(900_000));
  expect([status, body['error_properties']]).toEqual([
    400,
    { description: ['Must be at most 2000 characters long'] },
  ]);
});

test('the statements of a world file count for each world that is created from it', async () => {
  const sandbox = frozenSandbox();
  const statement = { date: '2026-01-01T12:00:00Z', amount: 1, currency: 'EUR', direction: 'in' } as const;
  const statements = Array.from({ length: 5_000 }, (_, index) => ({ ...statement, details: `Pay ${index}` }));
  const file = { users: [{ id: 1, wallets: [{ id: 2, statements }] }] };
  await sandbox.clock.now();
  const before = (await kept(sandbox))['state'] ?? 0;
  for (const name of ['a', 'b', 'c']) await sandbox.world(name).load(file);
  expect(((await kept(sandbox))['state'] ?? 0) - before).toBeGreaterThan(3 * 5_000 * 100);
  for (const name of ['a', 'b', 'c']) await sandbox.world(name).reset();
  expect(((await kept(sandbox))['state'] ?? 0) - before).toBeGreaterThan(3 * 5_000 * 100);
  for (const name of ['a', 'b', 'c']) await sandbox.world(name).remove();
  expect((await kept(sandbox))['state']).toBe(before);
});

test('the statements that payments add count until the world is reset, also after a restore', async () => {
  const sandbox = frozenSandbox();
  await sandbox.clock.now();
  const used = async (): Promise<number> => (await kept(sandbox))['state'] ?? 0;
  const before = await used();
  const details = 'x'.repeat(200);
  for (let count = 0; count < 20; count++)
    await sandbox.addPayment({ from: 14471, to: 14503, amount: 1, currency: 'EUR', details });
  const paid = await used();
  // Each payment is a statement of two wallets.
  expect(paid - before).toBeGreaterThan(20 * 2 * 200);
  const snapshot = await sandbox.snapshot();
  expect(snapshot.bytes).toBe(paid);
  await sandbox.reset();
  expect(await used()).toBe(before);
  await sandbox.restore(snapshot);
  expect(await used()).toBe(paid);
  const other = frozenSandbox();
  await other.world('copy').importWorld(await sandbox.exportWorld());
  await other.world('copy').remove();
  expect((await kept(other))['state'] ?? 0).toBeLessThanOrEqual(before);
});
