import { inspect } from 'node:util';
import { expect, test } from 'vitest';
import { call, consentTo, exampleClient, frozenSandbox, noon, tokenFor } from '../../support/caller.ts';

test('a snapshot brings everything back, as often as one likes', async () => {
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

test('what follows a snapshot follows it again in the same way', async () => {
  const sandbox = frozenSandbox();
  const snapshot = await sandbox.snapshot();
  const first = await tokenFor(sandbox, 'email');
  await sandbox.restore(snapshot);
  expect(await tokenFor(sandbox, 'email')).toEqual(first);
});

test('another world can be made the same, and makes tokens of its own from then on', async () => {
  const sandbox = frozenSandbox();
  const token = await tokenFor(sandbox, 'email');
  const other = sandbox.world('other');
  await other.restore(await sandbox.snapshot());
  expect((await call(other, token, '/rest/v1/user/me')).status).toBe(200);
  expect((await tokenFor(other, 'email')).id).not.toBe((await tokenFor(sandbox, 'email')).id);
});

test('a snapshot does not show what is in it', async () => {
  const sandbox = frozenSandbox();
  const { key } = await tokenFor(sandbox, 'email');
  const snapshot = await sandbox.snapshot();
  const shown = inspect(snapshot, { depth: 9, showHidden: true }) + JSON.stringify(snapshot);
  for (const secret of [key, exampleClient.key, 'correct-horse-9', 'ona@example.org']) {
    expect(shown).not.toContain(secret);
  }
});

test('the snapshot of another kind of store is refused', async () => {
  await expect(frozenSandbox().restore({ world: 'default', bytes: 0 })).rejects.toThrow(TypeError);
});
