import { expect, test } from 'vitest';
import { verifyMac } from '../../../src/auth/mac/verify-mac.ts';
import { MemoryNonces } from '../../../src/state/memory/memory-nonces.ts';
import { exampleClient, frozenSandbox, staticClient } from '../../support/caller.ts';
import { requestOf, signParts } from '../../support/signed-request.ts';

const now = 1_769_860_800;
const at = (seconds: number) => frozenSandbox({ signingNow: () => seconds * 1000 });

test('a request is good once', async () => {
  const sandbox = at(now);
  const request = requestOf(await signParts({}));
  expect((await sandbox.handle(request)).status).toBe(200);
  const { status, body } = await sandbox.handle(request);
  expect([status, JSON.parse(String(body))]).toEqual([
    401,
    { error: 'unauthorized', error_description: 'The nonce was used before' },
  ]);
});

test('a nonce that was used cannot sign another request of the same second', async () => {
  const sandbox = at(now);
  await sandbox.handle(requestOf(await signParts({ nonce: 'once' })));
  const other = await signParts({ nonce: 'once', target: '/rest/v1/user/5102' });
  expect((await sandbox.handle(requestOf(other))).status).toBe(401);
});

test('a nonce is remembered for its id and timestamp', async () => {
  const sandbox = at(now);
  const statusOf = async (...given: Parameters<typeof signParts>) =>
    (await sandbox.handle(requestOf(await signParts(...given)))).status;
  expect(await statusOf({ nonce: 'same' })).toBe(200);
  expect(await statusOf({ nonce: 'same', timestamp: String(now + 1) })).toBe(200);
  expect(await statusOf({ nonce: 'same' }, exampleClient)).toBe(403);
});

test('does not store a nonce with an invalid MAC', async () => {
  const sandbox = at(now);
  const signed = await signParts({});
  const wrong = signed.mac.replace(/^./, (first) => (first === 'A' ? 'B' : 'A'));
  expect((await sandbox.handle(requestOf({ ...signed, mac: wrong }))).status).toBe(401);
  expect((await sandbox.handle(requestOf(signed))).status).toBe(200);
});

test('rejects one of two equal concurrent requests', async () => {
  const sandbox = at(now);
  const request = requestOf(await signParts({}));
  const responses = await Promise.all([sandbox.handle(request), sandbox.handle(request)]);
  expect(new Set(responses.map(({ status }) => status))).toEqual(new Set([200, 401]));
});

test('keeps nonces as long as their timestamp is accepted, and then removes them', () => {
  let time = now;
  const nonces = new MemoryNonces({ now: () => time * 1_000, capacity: 2 });
  const use = (nonce: string, timestamp: number) => ({ id: 'a', timestamp: String(timestamp), nonce });
  expect(nonces.remember(use('one', now))).toBe('new');
  expect(nonces.remember(use('two', now))).toBe('new');
  time = now + 300;
  expect(nonces.remember(use('three', now))).toBe('full');
  expect(nonces.remember(use('one', now))).toBe('known');
  time = now + 400;
  expect(nonces.remember(use('three', now + 400))).toBe('new');
});

test('stores many nonces without confusing them', () => {
  const nonces = new MemoryNonces();
  const timestamp = String(now);
  for (const expected of ['new', 'known']) {
    let others = 0;
    for (let index = 0; index < 20_000; index++) {
      if (nonces.remember({ id: 'a', timestamp, nonce: `n${index}` }) !== expected) others++;
    }
    expect(others).toBe(0);
  }
});

test('responds with 429 when the limit on nonces is reached', async () => {
  const request = requestOf(await signParts({}));
  const find = () => staticClient;
  const refused = verifyMac(request, { find, nonces: new MemoryNonces({ capacity: 0 }), now });
  await expect(refused).rejects.toMatchObject({
    status: 429,
    code: 'rate_limit_exceeded',
    details: { headers: { 'retry-after': '60' } },
  });
});
