import { expect, test } from 'vitest';
import type { Caller } from '../../../src/auth/access/caller.ts';
import { countCall } from '../../../src/auth/access/quotas.ts';
import { exampleClient as seededClient } from '../../../src/seed/clients.ts';
import { inSeededWorld } from '../../oauth/seeded-world.ts';
import { call, exampleClient, frozenSandbox, staticClient, tokenFor } from '../../support/caller.ts';

test('a token has 60 calls a minute of world time', async () => {
  const sandbox = frozenSandbox({ quotas: true });
  const token = await tokenFor(sandbox, 'email');
  const other = await tokenFor(sandbox, 'email', 'jakub@example.org', 'battery-staple-4');
  const ask = async (signer = token) => call(sandbox, signer, '/rest/v1/user/me');
  for (let count = 0; count < 60; count++) expect((await ask()).status).toBe(200);
  await sandbox.clock.advance(20);
  const refused = await ask();
  expect([refused.status, refused.headers.get('retry-after'), refused.body['error']]).toEqual([
    429,
    '40',
    'rate_limit_exceeded',
  ]);
  expect(refused.headers.get('g-recaptcha-key')).toBeNull();
  expect((await ask(other)).status).toBe(200);
  await sandbox.clock.advance(40);
  expect((await ask()).status).toBe(200);
});

test('an account has 1 000 calls an hour, with all of its tokens', async () => {
  const sandbox = frozenSandbox({ quotas: true });
  let last = 200;
  let calls = 0;
  for (; last === 200 && calls < 2_000; calls++) {
    if (calls % 60 === 0) await sandbox.clock.advance(60);
    last = (await call(sandbox, staticClient, '/rest/v1/user/5101')).status;
  }
  expect([calls, last]).toEqual([1_001, 429]);
  // Another account.
  expect((await call(sandbox, exampleClient, '/rest/v1/user/5101')).status).toBe(403);
  await sandbox.clock.advance(3_600);
  expect((await call(sandbox, staticClient, '/rest/v1/user/5101')).status).toBe(200);
});

test('a call without a valid signature is not counted', async () => {
  // Strict: explaining a thousand signatures takes seconds.
  const sandbox = frozenSandbox({ quotas: true, strict: true });
  const unsigned = { ...staticClient, key: 'wrong' };
  for (let count = 0; count < 1_001; count++) {
    expect((await call(sandbox, unsigned, '/rest/v1/user/5101')).status).toBe(401);
  }
  expect((await call(sandbox, staticClient, '/rest/v1/user/5101')).status).toBe(200);
});

test('without the option calls are not counted', async () => {
  const sandbox = frozenSandbox();
  const token = await tokenFor(sandbox, 'email');
  for (let count = 0; count < 70; count++) {
    expect((await call(sandbox, token, '/rest/v1/user/me')).status).toBe(200);
  }
});

const tokenCaller = (id: string, userId: number) =>
  ({ kind: 'token', client: seededClient, token: { id, userId } }) as Caller;

test.each([
  [59, 'rejected'],
  [60, 'accepted'],
])('%i seconds after the first of 60 calls with a token, another one is %s', async (seconds, outcome) => {
  await inSeededWorld((world) => {
    const caller = tokenCaller('a', 5101);
    for (let calls = 0; calls < 60; calls++) countCall(world, caller, 1_000 + Math.min(calls, 59));
    const next = () => countCall(world, caller, 1_000 + seconds);
    if (outcome === 'accepted') expect(next).not.toThrow();
    else {
      expect(next).toThrow(
        expect.objectContaining({
          status: 429,
          code: 'rate_limit_exceeded',
          message: 'Too many requests',
          details: { headers: { 'retry-after': '1' } },
        }),
      );
    }
  });
});

test('the tokens of a user share 1,000 calls an hour, which other users do not use up', async () => {
  await inSeededWorld((world) => {
    for (let calls = 0; calls < 1_000; calls++) {
      countCall(world, tokenCaller(`token ${calls % 20}`, 5101), 1_000);
    }
    expect(() => countCall(world, tokenCaller('new', 5101), 1_000)).toThrow(
      expect.objectContaining({ status: 429 }),
    );
    expect(() => countCall(world, tokenCaller('new', 5101), 4_599)).toThrow(
      expect.objectContaining({ status: 429 }),
    );
    expect(() => countCall(world, tokenCaller('new', 5102), 1_000)).not.toThrow();
    expect(() => countCall(world, tokenCaller('new', 5101), 4_600)).not.toThrow();
  });
});

test('counts the calls anew when the world clock is set back', async () => {
  await inSeededWorld((world) => {
    const caller = tokenCaller('a', 5101);
    for (let calls = 0; calls < 60; calls++) countCall(world, caller, 1_000);
    expect(() => countCall(world, caller, 1_000)).toThrow(expect.objectContaining({ status: 429 }));
    expect(() => countCall(world, caller, 999)).not.toThrow();
  });
});
