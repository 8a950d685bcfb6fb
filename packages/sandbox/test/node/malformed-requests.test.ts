import { expect, test } from 'vitest';
import { exchangeRaw, serveMirror } from './raw-http.ts';

const malformed: readonly [string, string, number][] = [
  ['no HTTP at all', 'hello\r\n\r\n', 400],
  ['a TLS greeting', '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03', 400],
  ['no Host header', 'GET / HTTP/1.1\r\nConnection: close\r\n\r\n', 400],
  ['two Host headers', 'GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n', 400],
  ['a host with a path', 'GET / HTTP/1.1\r\nHost: a/b\r\n\r\n', 400],
  ['a host with a user', 'GET / HTTP/1.1\r\nHost: a@b\r\n\r\n', 400],
  ['a header without a colon', 'GET / HTTP/1.1\r\nHost: a\r\nbroken\r\n\r\n', 400],
  ['a folded header', 'GET / HTTP/1.1\r\nHost: a\r\nX: a\r\n b\r\n\r\n', 400],
  ['a space in the target', 'GET /a b HTTP/1.1\r\nHost: a\r\n\r\n', 400],
  ['bytes beyond ASCII in the target', 'GET /\u0161 HTTP/1.1\r\nHost: a\r\n\r\n', 400],
  ['an asterisk as target', 'OPTIONS * HTTP/1.1\r\nHost: a\r\n\r\n', 400],
  ['two lengths', 'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab', 400],
  [
    'length and chunks',
    'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n',
    400,
  ],
  ['a negative length', 'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n', 400],
  ['a broken chunk', 'POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n', 400],
  ['a head that is too large', `GET / HTTP/1.1\r\nHost: a\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`, 431],
  ['too many headers', `GET / HTTP/1.1\r\nHost: a\r\n${'X: 1\r\n'.repeat(101)}\r\n`, 431],
];

test.each(malformed)('rejects %s, and closes the connection', async (_, text, status) => {
  await using server = await serveMirror();
  const response = await exchangeRaw(server.port, text);
  expect(response).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
  expect((await fetch(server.url)).status).toBe(200);
});

test('a rejection is an error of the API: JSON with a code, a description and a correlation id', async () => {
  await using server = await serveMirror();
  const response = await exchangeRaw(server.port, 'hello\r\n\r\n');
  expect(response).toContain('content-type: application/json\r\n');
  expect(response).toMatch(/paysera-correlation-id: [\da-f]{32}\r\n/);
  expect(JSON.parse(response.split('\r\n\r\n')[1] ?? '')).toEqual({
    error: 'invalid_request',
    error_description: 'This is not a valid HTTP request',
  });
});

test('bytes beyond the stated length do not cost the response, and end the connection', async () => {
  await using server = await serveMirror();
  const response = await exchangeRaw(
    server.port,
    'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\nhello and more\r\n\r\n',
  );
  expect(response).toMatch(/^HTTP\/1\.1 200 /);
  expect(response).toContain('"body":"hello"}');
});

test('responds to pipelined requests in order', async () => {
  await using server = await serveMirror();
  const response = await exchangeRaw(
    server.port,
    'GET /1 HTTP/1.1\r\nHost: a\r\n\r\nGET /2 HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n',
  );
  expect(response.match(/"target":"\/\d"/g)).toEqual(['"target":"/1"', '"target":"/2"']);
});
