import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { ApiError, createWallet, type FetchResponse } from '../../src/index.ts';
import { failureOf } from '../support/wallet-responding.ts';

/** A server that sends a status line which no Response can be made of. */
async function serverSending(statusLine: string, body: string): Promise<string> {
  const head = Buffer.from(`HTTP/1.1 ${statusLine}\r\n`, 'utf8');
  const rest = `content-length: ${Buffer.byteLength(body)}\r\nx-cause: here\r\nconnection: close\r\n\r\n${body}`;
  const server = createServer((socket) => {
    socket.once('data', () => socket.end(Buffer.concat([head, Buffer.from(rest)])));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const body = '{"error":"not_found"}';

test.for(['999 Request denied', '600 Odd', '404 Nerasta žmonė', '404'])(
  'a response with the status line "%s" becomes an ApiError',
  async (statusLine) => {
    const baseUrl = await serverSending(statusLine, body);
    const error = await failureOf(createWallet({ baseUrl, retry: false }).getServer());
    expect(error).toBeInstanceOf(ApiError);
    const status = Number(statusLine.slice(0, 3));
    expect(error).toMatchObject({ status, code: 'not_found' });
    const { response } = error as ApiError;
    expect([response.ok, response.status, response.headers.get('x-cause')]).toEqual([false, status, 'here']);
    expect([await response.text(), await response.text()]).toEqual([body, body]);
  },
);

test('a page with a reason phrase in UTF-8 and status 200 becomes an ApiError', async () => {
  const baseUrl = await serverSending('200 Gerai, žmonės', '<html>');
  expect(await failureOf(createWallet({ baseUrl }).getServer())).toMatchObject({
    name: 'ApiError',
    message: 'getServer failed with 200 (invalid_response): the body is not JSON',
  });
});

test('a response needs only ok, status, headers and text', async () => {
  const response: FetchResponse = {
    ok: false,
    status: 999,
    headers: { get: () => null },
    text: async () => body,
  };
  const wallet = createWallet({ retry: false, fetch: async () => response });
  expect(await failureOf(wallet.getServer())).toMatchObject({ name: 'ApiError', status: 999 });
});
