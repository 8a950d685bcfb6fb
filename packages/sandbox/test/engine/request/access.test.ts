import { expect, test } from 'vitest';
import { allControls } from '../../../src/controls/controls.ts';
import { isAllowedHost, isLoopbackAddress } from '../../../src/http/access.ts';
import { createSandbox, type SandboxOptions } from '../../../src/index.ts';
import { pages } from '../../../src/oauth/pages/pages.ts';
import { call, exampleClient, frozenSandbox } from '../../support/caller.ts';
import { controlsContext } from '../../support/controls-context.ts';

const rebound = 'http://rebound.example.org:4010';
const own = [...pages, ...allControls(controlsContext())].map(
  ({ method, path }) => [method, path.replaceAll(/\{\w+\}/g, '1')] as const,
);

/** Sends a request as a server does. */
const statusOf = async (
  method: string,
  target: string,
  { origin = 'http://127.0.0.1:4010', options = {}, ...request }: Sent = {},
): Promise<number> => {
  const sandbox = frozenSandbox(options);
  const { status } = await sandbox.handle({
    method,
    target,
    origin,
    headers: {},
    body: new Uint8Array(),
    ...request,
  });
  return status;
};

interface Sent {
  origin?: string;
  options?: SandboxOptions;
  headers?: Record<string, string>;
  remoteAddress?: string;
}

test.each(own)('%s %s is not served at a host name that is not allowed', async (method, path) => {
  expect(await statusOf(method, path, { origin: rebound })).toBe(403);
  // The page's own host would be the same as its origin.
  expect(await statusOf(method, path, { origin: rebound, headers: { origin: rebound } })).toBe(403);
});

test.each(own)('%s %s is not served to another machine', async (method, path) => {
  expect(await statusOf(method, path, { remoteAddress: '192.0.2.7' })).toBe(403);
  // What the client writes does not count.
  const headers = { 'x-forwarded-for': '127.0.0.1', forwarded: 'for=127.0.0.1' };
  expect(await statusOf(method, path, { remoteAddress: '::ffff:192.0.2.7', headers })).toBe(403);
});

test('a host name can be allowed, whatever its port', async () => {
  const options = { allowedHosts: ['Sandbox.test'] };
  expect(await statusOf('GET', '/', { origin: 'http://sandbox.test', options })).toBe(200);
  expect(await statusOf('GET', '/__sandbox/health', { origin: 'http://sandbox.test:81', options })).toBe(200);
  expect(await statusOf('GET', '/', { origin: 'http://a.sandbox.test', options })).toBe(403);
});

test('other machines can be allowed, and name the sandbox by its address', async () => {
  const remoteAddress = '192.0.2.7';
  const options = { allowRemote: true };
  expect(await statusOf('GET', '/', { remoteAddress, options, origin: 'http://192.0.2.1:4010' })).toBe(200);
  expect(await statusOf('GET', '/', { remoteAddress, options, origin: 'http://[2001:db8::1]' })).toBe(200);
  expect(await statusOf('GET', '/', { remoteAddress, options, origin: rebound })).toBe(403);
  expect(await statusOf('GET', '/', { origin: 'http://192.0.2.1:4010' })).toBe(403);
});

test('operations are served at any host and to other machines: their signatures cover the host', async () => {
  expect(await statusOf('GET', '/rest/v1/server', { origin: rebound, remoteAddress: '192.0.2.7' })).toBe(200);
  const sandbox = createSandbox();
  const atHost = { origin: 'http://sandbox.test', fetch: sandbox.fetch };
  const form = { grant_type: 'password', username: 'ona@example.org', password: 'correct-horse-9' };
  expect((await call(atHost, exampleClient, '/oauth/v1/token', { method: 'POST', form })).status).toBe(200);
});

test('an operation creates no world at a host name that is not allowed, or for another machine', async () => {
  const headers = { 'x-sandbox-world': 'evil' };
  const remoteAddress = '127.0.0.1';
  expect(await statusOf('GET', '/rest/v1/server', { origin: rebound, headers, remoteAddress })).toBe(403);
  expect(await statusOf('GET', '/rest/v1/server', { headers, remoteAddress })).toBe(200);
  expect(await statusOf('GET', '/rest/v1/server', { remoteAddress: '192.0.2.7', headers })).toBe(403);
});

test('the pages of a site elsewhere reach no control, with an Origin or without', async () => {
  const send = (headers: Record<string, string>) => statusOf('POST', '/__sandbox/reset', { headers });
  expect(await send({ origin: 'https://example.org' })).toBe(403);
  expect(await send({ origin: 'null' })).toBe(403);
  expect(await send({ 'sec-fetch-site': 'cross-site' })).toBe(403);
  expect(await send({ 'sec-fetch-site': 'cross-site', origin: 'http://localhost:5173' })).toBe(204);
  expect(await send({})).toBe(204);
});

test.each(['127.0.0.1', '127.8.9.10', '::1', '::ffff:127.0.0.1'])('%s is of this machine', (address) => {
  expect(isLoopbackAddress(address)).toBe(true);
});

test.each(['10.0.0.1', '::', '::ffff:10.0.0.1', '2001:db8::127', '1127.0.0.1', 'fe80::1%lo', ''])(
  '%s is not known to be of this machine',
  (address) => {
    expect(isLoopbackAddress(address)).toBe(false);
  },
);

test.each([
  'http://127.0.0.1.evil.example',
  'http://localhost.evil.example',
  'http://evil.example@x',
  'x',
  'null',
])('%s is not an allowed origin', (origin) => {
  expect(isAllowedHost(origin, { hosts: new Set(), allowRemote: false })).toBe(false);
});

test('an allowed host must be a name without scheme and port', () => {
  for (const name of ['http://a.test', 'a.test:80', 'a/b', '', '*']) {
    expect(() => createSandbox({ allowedHosts: [name] })).toThrow(/^allowedHosts must /);
  }
});
