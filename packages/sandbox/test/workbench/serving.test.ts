import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { operations } from '../../src/generated/operations.gen.ts';
import { createSandbox } from '../../src/index.ts';
import type { Handler } from '../../src/node/index.ts';
import { openWorkbench } from '../../src/workbench/files.ts';
import { withWorkbench } from '../../src/workbench/with-workbench.ts';
import { exchangeRaw } from '../node/raw-http.ts';
import { shareSandbox } from '../teams/teams.ts';
import { script, servedWorkbench, smallWorkbench, workbenchOfTeams } from './small-workbench.ts';

test('the sandbox says who may send a large body', async () => {
  const files = openWorkbench(await smallWorkbench());
  if (!files) return expect.unreachable();
  const handle = async () => ({ status: 204, headers: {}, body: '' });
  const head = { method: 'POST', origin: 'http://a', target: '/__sandbox/import', headers: {} };
  const mayUpload = (sandbox: Handler) =>
    withWorkbench(sandbox, { files, access: undefined }).mayUpload?.(head);
  expect(await mayUpload({ handle, mayUpload: async () => false })).toBe(false);
  expect(await mayUpload({ handle })).toBe(true);
});

const asset = '/assets/index-Ab1.js';

/** Sends a request whose path no client normalizes, and returns head and body as text. */
async function raw(port: number, path: string, headers: readonly string[] = [], method = 'GET') {
  const lines = [`${method} ${path} HTTP/1.1`, 'Connection: close', ...headers];
  if (!headers.some((line) => line.startsWith('Host:'))) lines.push(`Host: 127.0.0.1:${port}`);
  return exchangeRaw(port, `${lines.join('\r\n')}\r\n\r\n`);
}

test.each(['/', '/?code=1&state=2', '/explorer', '/explorer/getUser', '/wallet'])(
  '%s is the page',
  async (path) => {
    const { url } = await servedWorkbench();
    const response = await fetch(url + path);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('cache-control')).toBe('no-cache');
    expect(await response.text()).toContain('csp-nonce');
  },
);

test('the policy of the page has a new nonce in each response and allows nothing inline', async () => {
  const { url } = await servedWorkbench();
  const nonces = await Promise.all(
    [1, 2].map(async () => {
      const response = await fetch(url);
      const policy = response.headers.get('content-security-policy') ?? '';
      expect(policy).toContain("default-src 'none'; script-src 'self'; ");
      expect(policy).toContain("connect-src 'self'; ");
      expect(policy).not.toContain('unsafe');
      const [, nonce = ''] = /'nonce-([^']+)'/.exec(policy) ?? [];
      expect(await response.text()).toContain(`nonce="${nonce}"`);
      return nonce;
    }),
  );
  expect(nonces[0]).not.toBe(nonces[1]);
});

test('the page learns of Prism, and may call it, only where the sandbox was started with it', async () => {
  const { url } = await servedWorkbench({ prism: 'http://127.0.0.1:4011' });
  const response = await fetch(url);
  expect(response.headers.get('content-security-policy')).toContain(
    "connect-src 'self' http://127.0.0.1:4011; ",
  );
  expect(await response.text()).toContain('<html data-prism="http://127.0.0.1:4011" lang="en">');
  const { url: without } = await servedWorkbench();
  expect(await (await fetch(without)).text()).toContain('<html lang="en">');
});

test('the page of a sandbox for teams knows that it needs a token', async () => {
  const { url } = await workbenchOfTeams(createSandbox({ team: { adminToken: 'a'.repeat(40) } }));
  expect(await (await fetch(url)).text()).toContain('<html data-teams="yes" lang="en">');
});

test('the page has the address of the documentation, but may not call it', async () => {
  const { url } = await servedWorkbench({ docs: "https://docs.example.org/$&/a&b'/" });
  const response = await fetch(url);
  expect(response.headers.get('content-security-policy')).toContain("connect-src 'self'; ");
  expect(await response.text()).toContain(
    `<html data-docs="https://docs.example.org/$&amp;/a&amp;b'/" lang="en">`,
  );
});

test.each(['gzip, deflate, br, zstd', 'gzip, deflate'])(
  'a browser that accepts %s gets gzip',
  async (accepted) => {
    const { port } = await servedWorkbench();
    const response = await raw(port, asset, [`Accept-Encoding: ${accepted}`]);
    const [head = ''] = response.split('\r\n\r\n');
    expect(head).toContain(`content-encoding: gzip`);
    expect(head).toContain('vary: accept-encoding');
    expect(head).toContain('cache-control: public, max-age=31536000, immutable');
    const { files, read } = openWorkbench(await smallWorkbench()) ?? {};
    expect(files?.has(asset)).toBe(true);
    const body = await read?.(asset, 'gzip');
    expect(head).toContain(`content-length: ${body?.length}`);
    expect(gunzipSync(body ?? '').toString()).toBe(script);
  },
);

test('a client that accepts no coding gets the plain text', async () => {
  const { port } = await servedWorkbench();
  const [head = '', body] = (await raw(port, asset)).split('\r\n\r\n');
  expect(head).not.toContain('content-encoding');
  expect(head).toContain('content-type: text/javascript; charset=utf-8');
  expect(body).toBe(script);
});

test('a file that has not changed is 304, each coding by itself', async () => {
  const { url } = await servedWorkbench();
  const load = (headers: Record<string, string>) => fetch(`${url}/icon.svg`, { headers });
  const first = await load({ 'accept-encoding': 'gzip' });
  const etag = first.headers.get('etag') ?? '';
  expect(first.headers.get('cache-control')).toBe('no-cache');
  const unchanged = await load({ 'accept-encoding': 'gzip', 'if-none-match': `"other", W/${etag}` });
  expect([unchanged.status, await unchanged.text()]).toEqual([304, '']);
  expect((await load({ 'accept-encoding': 'identity', 'if-none-match': etag })).status).toBe(200);
});

test('HEAD has the headers of GET and no body', async () => {
  const { url } = await servedWorkbench();
  for (const path of ['/explorer', asset]) {
    const [got, head] = await Promise.all(['GET', 'HEAD'].map((method) => fetch(url + path, { method })));
    expect(head?.status).toBe(200);
    expect(head?.headers.get('content-type')).toBe(got?.headers.get('content-type'));
    expect(await head?.text()).toBe('');
  }
});

test('a host that is not allowed gets the 403 of the pages, for files and screens', async () => {
  const { port } = await servedWorkbench();
  const statusAt = async (path: string, host: string) =>
    /^HTTP\/1\.1 (\d+)/.exec(await raw(port, path, [`Host: ${host}`]))?.[1];
  for (const path of ['/', '/explorer', asset]) {
    expect(await statusAt(path, 'rebound.example')).toBe('403');
    expect(await statusAt(path, 'named.test')).toBe('200');
  }
});

test.each([
  '/assets/../manifest.json',
  '/assets/%2e%2e/manifest.json',
  '/assets/..%2f..%2fpackage.json',
  '/assets/index-Ab1.js.gz',
  '/manifest.json',
  '/assets/',
  '/assets/old.js',
])('%s is not served', async (path) => {
  const { port } = await servedWorkbench();
  expect(await raw(port, path)).toMatch(/^HTTP\/1\.1 404 [^]*"not_found"/);
});

test('an unknown path keeps its 404 with the nearest path', async () => {
  const { url } = await servedWorkbench();
  const response = await fetch(`${url}/rest/v1/servr`);
  expect(response.status).toBe(404);
  expect(await response.text()).toContain('Did you mean GET /rest/v1/server');
  expect((await fetch(`${url}/explorer/getUser/more`)).status).toBe(404);
});

test('operations, pages and controls are reached as without the workbench', async () => {
  const { url } = await servedWorkbench();
  expect((await fetch(`${url}/rest/v1/server`)).status).toBe(200);
  expect((await fetch(`${url}/__sandbox/health`)).status).toBe(200);
  expect((await fetch(`${url}/frontend/en/grants`)).status).toBe(200);
  for (const { path } of operations) {
    const response = await fetch(url + path.replaceAll(/\{\w+\}/g, '1'));
    expect(response.headers.get('content-type')).not.toContain('html');
  }
});

test('only GET and HEAD reach the workbench', async () => {
  const { url } = await servedWorkbench();
  expect((await fetch(`${url}/`, { method: 'POST' })).status).toBe(405);
  expect((await fetch(`${url}/explorer`, { method: 'POST' })).status).toBe(404);
});

test('a folder without a manifest has no workbench', async () => {
  expect(openWorkbench(`${await smallWorkbench()}/assets`)).toBeUndefined();
});

test('the pages of a sandbox for teams are public, and hold nothing of its worlds', async () => {
  const shared = shareSandbox();
  const { url } = await workbenchOfTeams(shared.sandbox);
  const files = (): Promise<string[]> =>
    Promise.all(
      ['/', '/explorer', asset, '/icon.svg'].map(async (path) => {
        const response = await fetch(url + path);
        expect(response.status).toBe(200);
        return (await response.text()).replaceAll(/nonce="[^"]+"/g, '');
      }),
    );
  const before = await files();
  const token = await shared.team('shop');
  await shared.client(token, 'staging', { title: 'Shop of the staging world' });
  expect(await files()).toEqual(before);
  expect((await fetch(`${url}/__sandbox/worlds`)).status).toBe(401);
});

test('files of a sandbox for teams count for the address of the client, and for no team', async () => {
  const bytes = 4_000;
  const shared = shareSandbox({ limits: { addressBytes: bytes, addressRequests: 1_000 } });
  const { url } = await workbenchOfTeams(shared.sandbox);
  const token = await shared.team('shop');
  const worlds = async () =>
    (await fetch(`${url}/__sandbox/worlds`, { headers: { authorization: `Bearer ${token}` } })).status;
  // An address at its limit may use credentials that were valid lately.
  expect(await worlds()).toBe(200);
  let received = 0;
  let response = await fetch(url + asset, { headers: { 'accept-encoding': 'identity' } });
  while (response.ok && received < bytes * 10) {
    received += (await response.text()).length;
    response = await fetch(url + asset, { headers: { 'accept-encoding': 'identity' } });
  }
  expect(response.status).toBe(429);
  expect(response.headers.get('paysera-correlation-id')).not.toBeNull();
  expect(await response.json()).toMatchObject({
    error_description:
      'The limit of 4000 bytes per second of an address is reached. Wait, or let the operator raise it: --limit address-bytes=NUMBER',
  });
  // Twice the rate at once.
  expect(received).toBeGreaterThanOrEqual(bytes * 2);
  expect(await worlds()).toBe(200);
});
