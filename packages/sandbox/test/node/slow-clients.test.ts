import { expect, test } from 'vitest';
import { type Handler, isWithoutRequest } from '../../src/node/reject.ts';
import { exchangeRaw, mirror, serveMirror } from './raw-http.ts';

const limits = { headersMs: 20, requestMs: 30, keepAliveMs: 20, checkEveryMs: 10 };

test('a head that never ends gets status 408', async () => {
  await using server = await serveMirror({ limits });
  expect(await exchangeRaw(server.port, 'GET / HTTP/1.1\r\nHost: a\r\n')).toMatch(/^HTTP\/1\.1 408 /);
});

test('a body shorter than its content-length gets status 408', async () => {
  await using server = await serveMirror({ limits });
  const response = await exchangeRaw(
    server.port,
    'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 10\r\n\r\nshort',
  );
  expect(response).toMatch(/^HTTP\/1\.1 408 /);
});

test('a connection that sends nothing is closed without a response, and counted', async () => {
  const rejected: unknown[] = [];
  let unused = 0;
  const reject: Handler['reject'] = async (request, problem) => {
    rejected.push(problem);
    return mirror.handle(request);
  };
  const options = { limits, onUnusedConnection: () => (unused += 1) };
  await using server = await serveMirror(options, { ...mirror, reject });
  expect(await exchangeRaw(server.port)).toBe('');
  expect([unused, rejected]).toEqual([1, []]);
});

test('a connection that breaks within a request is no malformed request', () => {
  expect(['ECONNRESET', 'EPIPE'].map((code) => isWithoutRequest(code, 9))).toEqual([true, true]);
  const malformed = ['HPE_INVALID_METHOD', 'ERR_HTTP_REQUEST_TIMEOUT', undefined];
  expect(malformed.map((code) => isWithoutRequest(code, 9))).toEqual([false, false, false]);
});

test('an idle connection is closed without a word', async () => {
  // Time enough for the head, which a busy machine may read late.
  await using server = await serveMirror({ limits: { ...limits, headersMs: 60_000, requestMs: 60_000 } });
  const response = await exchangeRaw(server.port, 'GET / HTTP/1.1\r\nHost: a\r\n\r\n');
  expect(response.match(/^HTTP\/1\.1 \d+/gm)).toEqual(['HTTP/1.1 200']);
});
