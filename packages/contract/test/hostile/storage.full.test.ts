import { createWallet, tokenFrom } from '@litas/client';
import { signMac } from '@litas/client/mac';
import { expect, test } from 'vitest';
import { client, person } from '../../src/cases/credentials.ts';
import { startAttacked } from '../../src/hostile/attacked.ts';
import { control, honest } from '../../src/hostile/requests.ts';

const mebibyte = 1_048_576;
const patience = { timeout: 300_000 };

test('journals, uploads and texts of many worlds stay within their limits', patience, async () => {
  await using attacked = await startAttacked();
  const { url } = attacked;
  await honest(attacked);
  const before = await attacked.usage();
  const [worlds, requests] = [300, 62];
  const body = JSON.stringify({ text: 'x'.repeat(16_000) });
  for (let world = 0; world < worlds; world++) {
    const headers = { 'x-sandbox-world': `w${world}`, 'content-type': 'application/json' };
    await Promise.all(
      Array.from({ length: requests }, async () =>
        (await fetch(`${url}/rest/v1/user`, { method: 'POST', body, headers })).arrayBuffer(),
      ),
    );
  }
  expect((await attacked.usage()).memory - before.memory).toBeLessThan(60 * mebibyte);

  // Each user in each world may store 64 MiB of uploads; all of them together 256 MiB.
  const upload = new Uint8Array(mebibyte);
  const statuses = new Set<number>();
  for (let world = 0; world < 20; world++) {
    const own = { 'x-sandbox-world': `w${world}` };
    const inWorld: typeof fetch = (input, init) => {
      const request = new Request(input, init);
      request.headers.set('x-sandbox-world', `w${world}`);
      return fetch(request);
    };
    const wallet = createWallet({ client, baseUrl: url, fetch: inWorld });
    const token = tokenFrom(
      await wallet.createToken({ grant_type: 'password', ...person, scope: ['email'] }),
    );
    for (let count = 0; count < 60; count++) {
      const target = `${url}/rest/v1/user/me/document`;
      const { header } = await signMac({ ...token, method: 'POST', url: target, body: upload });
      const headers = { ...own, authorization: header, 'content-type': 'application/octet-stream' };
      const response = await fetch(target, { method: 'POST', body: upload, headers });
      await response.arrayBuffer();
      statuses.add(response.status);
    }
  }
  expect(statuses).toEqual(new Set([200, 429]));
  expect((await attacked.usage()).memory - before.memory).toBeLessThan(360 * mebibyte);

  const { limits } = await control<{ limits: { name: string; used: number; limit: number }[] }>(
    attacked,
    'GET',
    '/limits',
  );
  for (const { name, used, limit } of limits) expect([name, used <= limit]).toEqual([name, true]);
});

test('sessions store no long texts', patience, async () => {
  await using attacked = await startAttacked();
  await honest(attacked);
  const before = await attacked.usage();
  const target = `${attacked.url}/oauth/v1/session`;
  const statuses = new Set<number>();
  const padding = Object.fromEntries(Array.from({ length: 60_000 }, (_, index) => [`field${index}`, 'x']));
  for (let count = 0; count < 200; count++) {
    const body = String(
      new URLSearchParams({
        client_id: client.id,
        redirect_uri: 'http://127.0.0.1:5173/',
        response_type: 'code',
        scope: 'email',
        // A short text that was sliced from a long one would keep the long one in memory.
        ...(count % 2 === 0
          ? { state: 'x'.repeat(900_000) }
          : { state: `a-short-state-${count}`, ...padding }),
      }),
    );
    const { header: authorization } = await signMac({ ...client, method: 'POST', url: target, body });
    const headers = { authorization, 'content-type': 'application/x-www-form-urlencoded' };
    const response = await fetch(target, { method: 'POST', body, headers });
    statuses.add(response.status);
    await response.arrayBuffer();
  }
  expect(statuses).toEqual(new Set([200, 400]));
  expect((await attacked.usage()).memory - before.memory).toBeLessThan(20 * mebibyte);
});
