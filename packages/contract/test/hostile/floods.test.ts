import { expect, test } from 'vitest';
import { client } from '../../src/cases/credentials.ts';
import { type Attacked, startAttacked } from '../../src/hostile/attacked.ts';
import { control, honest } from '../../src/hostile/requests.ts';
import { exchangeRaw, statusesIn } from '../../src/hostile/exchange-raw.ts';

/** `npm test` attacks with smaller numbers than the full run. */
const full = process.env['LITAS_FULL'] === '1';
const mebibyte = 1_048_576;
const patience = { timeout: 300_000 };

const worldsOf = async (attacked: Attacked): Promise<readonly string[]> =>
  (await control<{ worlds: string[] }>(attacked, 'GET', '/worlds')).worlds;

test.each(full ? ['/__sandbox/world.schema.json', '/rest/v1/server'] : ['/__sandbox/world.schema.json'])(
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
