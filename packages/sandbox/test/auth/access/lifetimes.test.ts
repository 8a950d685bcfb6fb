import { expect, test } from 'vitest';
import { countCall } from '../../../src/auth/access/quotas.ts';
import { exampleClient } from '../../../src/seed/clients.ts';
import { call, frozenSandbox, tokenFor } from '../../support/caller.ts';
import { inSeededWorld } from '../../oauth/seeded-world.ts';

test('a token is valid until its last second, and expired at its end', async () => {
  const sandbox = frozenSandbox();
  const token = await tokenFor(sandbox, 'email');
  const statusAfter = async (seconds: number) => {
    await sandbox.clock.advance(seconds);
    return (await call(sandbox, token, '/rest/v1/user/me')).status;
  };
  expect([await statusAfter(3_599), await statusAfter(1)]).toEqual([200, 400]);
});

test('a quota restarts at the end of its window, and when the clock is set back', async () => {
  await inSeededWorld(async (world) => {
    const count = (now: number) => countCall(world, { kind: 'client', client: exampleClient }, now);
    for (let calls = 0; calls < 1_000; calls++) count(10_000);
    expect(() => count(10_000)).toThrow(expect.objectContaining({ status: 429 }));
    expect(() => count(13_599)).toThrow(expect.objectContaining({ status: 429 }));
    expect(() => count(9_999)).not.toThrow();
    for (let calls = 1; calls < 1_000; calls++) count(9_999);
    expect(() => count(13_598)).toThrow(expect.objectContaining({ status: 429 }));
    expect(() => count(13_599)).not.toThrow();
  });
});
