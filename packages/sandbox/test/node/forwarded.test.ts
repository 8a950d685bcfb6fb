import { expect, test } from 'vitest';
import { forwardedBy } from '../../src/node/forwarded.ts';
import type { PlainRequest } from '../../src/http/message.ts';
import { exchangeRaw, serveMirror } from './raw-http.ts';

/** Sends a request with these headers, and returns its origin and the address of its client. */
async function seen(trustedProxies: readonly string[], headers: Record<string, string>) {
  let received: PlainRequest | undefined;
  const handle = async (request: PlainRequest) => {
    received = request;
    return { status: 204, headers: {}, body: '' };
  };
  await using server = await serveMirror({ trustedProxies }, { handle });
  const lines = Object.entries({ host: 'inner:4010', ...headers }).map((header) => header.join(': '));
  const sent = ['GET / HTTP/1.1', ...lines, 'Connection: close', '', ''].join('\r\n');
  const response = await exchangeRaw(server.port, sent);
  const { origin, remoteAddress } = received ?? {};
  return { status: response.slice(9, 12), origin, remoteAddress };
}

const forwarded = {
  'x-forwarded-for': '192.0.2.7',
  'x-forwarded-proto': 'https',
  'x-forwarded-host': 'sandbox.example.org',
};

test('a trusted proxy says who sent a request, and to which URL', async () => {
  expect(await seen(['loopback'], forwarded)).toEqual({
    status: '204',
    origin: 'https://sandbox.example.org',
    remoteAddress: '192.0.2.7',
  });
});

test.each([[[]], [['10.0.0.0/8', '192.0.2.7']]])(
  'what another sender writes is ignored: %j',
  async (trusted) => {
    expect(await seen(trusted, forwarded)).toEqual({
      status: '204',
      origin: 'http://inner:4010',
      remoteAddress: '127.0.0.1',
    });
  },
);

test('what the client wrote before the trusted proxy is ignored', async () => {
  const headers = {
    'x-forwarded-for': '127.0.0.1, 192.0.2.7',
    'x-forwarded-proto': 'http, https',
    'x-forwarded-host': 'evil.test, sandbox.example.org',
  };
  expect(await seen(['127.0.0.1'], headers)).toMatchObject({
    origin: 'https://sandbox.example.org',
    remoteAddress: '192.0.2.7',
  });
});

test('of two trusted proxies the outer one counts', async () => {
  const headers = {
    'x-forwarded-for': '192.0.2.7, 10.0.0.2',
    'x-forwarded-proto': 'https, http',
    'x-forwarded-host': 'sandbox.example.org, inner',
  };
  expect(await seen(['loopback', '10.0.0.0/8'], headers)).toMatchObject({
    origin: 'https://sandbox.example.org',
    remoteAddress: '192.0.2.7',
  });
});

test.each([
  [{ 'x-forwarded-host': 'a.test', 'x-forwarded-port': '8443' }, 'http://a.test:8443'],
  [{ 'x-forwarded-host': 'a.test:8443', 'x-forwarded-port': '8443' }, 'http://a.test:8443'],
  [{ ...forwarded, 'x-forwarded-port': '443' }, 'https://sandbox.example.org'],
  [{ 'x-forwarded-proto': 'https' }, 'https://inner:4010'],
  [{ 'x-forwarded-proto': 'gopher' }, 'http://inner:4010'],
  [{ 'x-forwarded-proto': '', 'x-forwarded-host': ',' }, 'http://inner:4010'],
])('%j is a request to %s', async (headers, origin) => {
  expect(await seen(['loopback'], headers)).toMatchObject({ origin });
});

test('a forwarded host that is no host gets status 400', async () => {
  expect((await seen(['loopback'], { 'x-forwarded-host': 'a b' })).status).toBe('400');
});

test('an address that cannot be read is not of this machine', async () => {
  const { remoteAddress } = await seen(['loopback'], { 'x-forwarded-for': 'unknown' });
  expect(remoteAddress).toBe('unknown');
});

test.each(['10.0.0.0/40', 'proxy', '', '*'])('rejects the proxy %j', (proxy) => {
  expect(() => forwardedBy([proxy])).toThrow(RangeError);
  expect(() => forwardedBy([proxy])).toThrow(
    `trustedProxies cannot contain ${proxy}. It must be an IP address`,
  );
});
