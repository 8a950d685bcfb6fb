import { expect, test } from 'vitest';
import type { PlainRequest, PlainResponse } from '../../src/http/message.ts';
import { exchangeRaw, serveMirror } from './raw-http.ts';

const mebibyte = 1_048_576;
const chunked = (body: string): string =>
  `POST / HTTP/1.1\r\nHost: a\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\n${body}`;
const bytes = (size: number): string => 'x'.repeat(size);

test('accepts a body of exactly 1 MiB', async () => {
  await using server = await serveMirror();
  const response = await fetch(server.url, { method: 'POST', body: bytes(mebibyte) });
  expect(response.status).toBe(200);
  expect(((await response.json()) as { body: string }).body).toHaveLength(mebibyte);
});

test('rejects a larger body with 413 and error details', async () => {
  await using server = await serveMirror();
  const response = await fetch(server.url, { method: 'POST', body: bytes(mebibyte + 1) });
  expect(response.status).toBe(413);
  expect(response.headers.get('content-type')).toBe('application/json');
  expect(await response.json()).toEqual({
    error: 'invalid_request',
    error_description: 'The body is larger than 1048576 bytes',
  });
});

test('rejects a content-length over the limit before the body arrives, and closes the connection', async () => {
  await using server = await serveMirror();
  const head = 'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 99999999999\r\nExpect: 100-continue\r\n\r\n';
  const result = await exchangeRaw(server.port, head);
  expect(result).toMatch(/^HTTP\/1\.1 413 /);
  expect(result).toMatch(/connection: close/i);
});

test('counts the bytes of a body without content-length', async () => {
  await using server = await serveMirror({ limits: { bodyBytes: 10 } });
  expect(await exchangeRaw(server.port, chunked('5\r\nhello\r\n5\r\nworld\r\n0\r\n\r\n'))).toContain(
    '"body":"helloworld"',
  );
  expect(await exchangeRaw(server.port, chunked('5\r\nhello\r\n6\r\nworld!\r\n0\r\n\r\n'))).toMatch(
    /^HTTP\/1\.1 413 /,
  );
});

test('a client that sends an endless body gets 413', async () => {
  await using server = await serveMirror({ limits: { bodyBytes: 10 } });
  const piece = `1000\r\n${bytes(0x1000)}\r\n`;
  const head = 'POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n';
  const result = await exchangeRaw(server.port, head, ...Array.from({ length: 5_000 }, () => piece));
  expect(result).toMatch(/^HTTP\/1\.1 413 /);
});

test('a malformed chunk in a body that is too large gets no second response', async () => {
  await using server = await serveMirror({ limits: { bodyBytes: 10 } });
  const result = exchangeRaw(server.port, chunked('b\r\nhello world\r\n'), 'zz\r\n');
  expect((await result).match(/HTTP\/1\.1 4\d\d/g)).toHaveLength(1);
});

test('the server continues when a client disconnects in the middle of its body', async () => {
  const errors: unknown[] = [];
  await using server = await serveMirror({ onError: (error) => errors.push(error) });
  const aborted = new AbortController();
  const body = new ReadableStream({
    start: (stream) => {
      stream.enqueue(new TextEncoder().encode('half'));
      setTimeout(() => aborted.abort(), 20);
    },
  });
  const init: RequestInit & { duplex: 'half' } = {
    method: 'POST',
    body,
    duplex: 'half',
    signal: aborted.signal,
  };
  await expect(fetch(server.url, init)).rejects.toThrow(/abort/);
  expect((await fetch(server.url)).status).toBe(200);
  expect(errors).toEqual([]);
});

test('reads a body of many tiny chunks without using more memory than its bytes', async () => {
  let held = 0;
  const handler = {
    handle: async ({ body }: PlainRequest): Promise<PlainResponse> => {
      held = body.buffer.byteLength;
      return { status: 200, headers: {}, body: String(body.length) };
    },
  };
  await using server = await serveMirror({}, handler);
  const count = 20_000;
  const result = await exchangeRaw(server.port, chunked(`${'1\r\na\r\n'.repeat(count)}0\r\n\r\n`));
  expect(result.endsWith(String(count))).toBe(true);
  expect(held).toBe(count);
});

test('a control accepts a larger body than an operation', async () => {
  const limits = { bodyBytes: 10, controlBodyBytes: 20 };
  await using server = await serveMirror({ limits });
  const statusOf = async (path: string, size: number): Promise<number> =>
    (await fetch(`${server.url}${path}`, { method: 'POST', body: bytes(size) })).status;
  expect(await statusOf('/__sandbox/import', 20)).toBe(200);
  expect(await statusOf('/__sandbox/import', 21)).toBe(413);
  expect(await statusOf('/rest/v1/user', 11)).toBe(413);
});
