import { createWallet, tokenFrom } from '@litas/client';
import { signMac } from '@litas/client/mac';
import { expect, test } from 'vitest';
import { client, person } from '../../src/cases/credentials.ts';
import { type Attacked, startAttacked } from '../../src/hostile/attacked.ts';
import { exchangeRaw, statusesIn } from '../../src/hostile/exchange-raw.ts';

/** `npm test` attacks with smaller numbers than the full run. */
const full = process.env['LITAS_FULL'] === '1';
const mebibyte = 1_048_576;
const patience = { timeout: 300_000 };

/** Calls a control of the sandbox. */
async function control<Body>({ url }: Attacked, method: string, path: string): Promise<Body> {
  const response = await fetch(`${url}/__sandbox${path}`, { method });
  return (await response.json()) as Body;
}

const worldsOf = async (attacked: Attacked): Promise<readonly string[]> =>
  (await control<{ worlds: string[] }>(attacked, 'GET', '/worlds')).worlds;

/** Measures a valid request, in milliseconds. */
async function honest({ url }: Attacked): Promise<number> {
  const started = performance.now();
  // On a connection of its own: while an attack loads the machine, a kept connection may be closed at the moment of its next request.
  const response = await fetch(`${url}/rest/v1/server`, { headers: { connection: 'close' } });
  expect(response.status).toBe(200);
  await response.arrayBuffer();
  return performance.now() - started;
}

test.each(['/__sandbox/world.schema.json', '/rest/v1/server'])(
  'closes connections that pipeline requests for %s and never read, and keeps responding',
  patience,
  async (path) => {
    const [connections, requests] = full ? [200, 1_500] : [25, 1_000];
    await using attacked = await startAttacked();
    await honest(attacked);
    const before = await attacked.usage();
    const request = `GET ${path} HTTP/1.1\r\nHost: ${new URL(attacked.url).host}\r\n\r\n`;
    await Promise.all(Array.from({ length: connections }, () => attacked.deaf(request.repeat(requests))));
    // Without limits: no response for minutes, 1.5 GiB, and 54 seconds to close. Other tests may load the machine.
    expect(await honest(attacked)).toBeLessThan(60_000);
    const after = await attacked.usage();
    expect(after.memory - before.memory).toBeLessThan(20 * mebibyte);
    expect(after.peak).toBeLessThan(before.peak + 500 * mebibyte);
    expect(after.descriptors - before.descriptors).toBeLessThan(10);
    expect(await attacked.close()).toBeLessThan(20_000);
  },
);

test(
  'connections that send little and never read hold no memory and do not delay the close',
  patience,
  async () => {
    const connections = full ? 800 : 50;
    await using attacked = await startAttacked();
    await honest(attacked);
    const before = await attacked.usage();
    const request = `GET /__sandbox/world.schema.json HTTP/1.1\r\nHost: ${new URL(attacked.url).host}\r\n\r\n`;
    await Promise.all(Array.from({ length: connections }, () => attacked.deaf(request.repeat(30))));
    expect(await honest(attacked)).toBeLessThan(60_000);
    const after = await attacked.usage();
    expect(after.memory - before.memory).toBeLessThan(100 * mebibyte);
    expect(after.descriptors - before.descriptors).toBeLessThan(connections + 10);
    expect(await attacked.close()).toBeLessThan(20_000);
  },
);

test('a web page that rebinds a host name reaches no page and no control', patience, async () => {
  await using attacked = await startAttacked();
  const { controls } = await control<{ controls: { method: string; path: string }[] }>(attacked, 'GET', '/');
  const pages = ['/', '/frontend/oauth', '/frontend/en/oauth/key', '/frontend/grants', '/frontend/captcha'];
  const targets = [
    ...pages.map((path) => ['GET', path] as const),
    ...['/frontend/oauth', '/frontend/grants', '/frontend/captcha'].map((path) => ['POST', path] as const),
    ...controls.map(({ method, path }) => [method, path.replaceAll(/\{\w+\}/g, '1')] as const),
  ];
  for (const [method, path] of targets) {
    const head = `${method} ${path} HTTP/1.1\r\nHost: evil.example\r\nOrigin: http://evil.example\r\n`;
    const response = await exchangeRaw(attacked.url, `${head}Connection: close\r\nContent-Length: 0\r\n\r\n`);
    expect([method, path, statusesIn(response)]).toEqual([method, path, [403]]);
  }
  const named = 'GET /rest/v1/server HTTP/1.1\r\nHost: evil.example\r\nX-Sandbox-World: evil\r\n';
  expect(statusesIn(await exchangeRaw(attacked.url, `${named}Connection: close\r\n\r\n`))).toEqual([403]);
  expect(await worldsOf(attacked)).toEqual(['default']);
});

test('journals, uploads and texts of many worlds stay within their limits', patience, async () => {
  await using attacked = await startAttacked();
  const { url } = attacked;
  await honest(attacked);
  const before = await attacked.usage();
  const [worlds, requests] = full ? [300, 62] : [40, 15];
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
  for (let world = 0; world < (full ? 20 : 5); world++) {
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
  for (let count = 0; count < (full ? 200 : 8); count++) {
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

test('URLs that a web page opens in a browser create no world and remove no consent', patience, async () => {
  await using attacked = await startAttacked();
  const { url } = attacked;
  const consent = `${url}/frontend/oauth?${new URLSearchParams({
    response_type: 'code',
    client_id: client.id,
    redirect_uri: 'http://127.0.0.1:5173/',
    scope: 'email',
  })}`;
  const page = await (await fetch(consent)).text();
  const before = await attacked.usage();
  for (let count = 0; count < (full ? 3_000 : 1_100); count += 10) {
    const responses = Array.from({ length: 10 }, async (_, index) => {
      const target = index % 2 === 0 ? `${url}/frontend/grants?world=evil${count + index}` : consent;
      const response = await fetch(target);
      await response.arrayBuffer();
      return response.status;
    });
    expect(new Set(await Promise.all(responses))).toEqual(new Set([404, 200]));
  }
  expect(await worldsOf(attacked)).toEqual(['default']);
  const request = /name="request" value="([^"]+)"/.exec(page)?.[1] ?? '';
  const body = new URLSearchParams({ request, user: '5101', decision: 'approve' });
  const approved = await fetch(`${url}/frontend/oauth`, { method: 'POST', body, redirect: 'manual' });
  expect(approved.headers.get('location')).toMatch(/^http:\/\/127\.0\.0\.1:5173\/\?code=\w{32}$/);
  // The journal keeps the last requests.
  expect((await attacked.usage()).memory - before.memory).toBeLessThan(30 * mebibyte);
});
