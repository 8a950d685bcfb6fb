import { inspect } from 'node:util';
import { expect, test } from 'vitest';
import { call, consentTo, exampleClient, frozenSandbox, noon, tokenFor } from '../../support/caller.ts';

test('a snapshot restores everything, any number of times', async () => {
  const sandbox = frozenSandbox({ autoConsent: true });
  const token = await tokenFor(sandbox, 'email');
  await consentTo(sandbox, 'email_offline');
  await sandbox.faults.add({ operations: ['getConfiguration'], status: 500 });
  const snapshot = await sandbox.snapshot();
  for (let round = 0; round < 2; round++) {
    await sandbox.reset();
    await sandbox.clock.advance(86_400);
    expect((await call(sandbox, token, '/rest/v1/user/me')).status).toBe(401);
    await sandbox.restore(snapshot);
    expect(await sandbox.clock.now()).toEqual(new Date(noon));
    expect((await call(sandbox, token, '/rest/v1/user/me')).status).toBe(200);
    expect((await call(sandbox, exampleClient, '/rest/v1/user/5101')).status).toBe(200);
    expect(await sandbox.faults.list()).toHaveLength(1);
  }
});

test('the same steps after a restore have the same results', async () => {
  const sandbox = frozenSandbox();
  const snapshot = await sandbox.snapshot();
  const first = await tokenFor(sandbox, 'email');
  await sandbox.restore(snapshot);
  expect(await tokenFor(sandbox, 'email')).toEqual(first);
});

test('a snapshot can be restored in another world, which then issues its own tokens', async () => {
  const sandbox = frozenSandbox();
  const token = await tokenFor(sandbox, 'email');
  const other = sandbox.world('other');
  await other.restore(await sandbox.snapshot());
  expect((await call(other, token, '/rest/v1/user/me')).status).toBe(200);
  expect((await tokenFor(other, 'email')).id).not.toBe((await tokenFor(sandbox, 'email')).id);
});

test('printing a snapshot does not show its contents', async () => {
  const sandbox = frozenSandbox();
  const { key } = await tokenFor(sandbox, 'email');
  const snapshot = await sandbox.snapshot();
  const shown = inspect(snapshot, { depth: 9, showHidden: true }) + JSON.stringify(snapshot);
  for (const secret of [key, exampleClient.key, 'correct-horse-9', 'ona@example.org']) {
    expect(shown).not.toContain(secret);
  }
});

test('rejects a snapshot of another kind of store', async () => {
  await expect(frozenSandbox().restore({ world: 'default', bytes: 0 })).rejects.toThrow(TypeError);
});
