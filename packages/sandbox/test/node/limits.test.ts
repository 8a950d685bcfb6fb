import { once } from 'node:events';
import { connect } from 'node:net';
import { expect, test } from 'vitest';
import { isPort } from '../../src/node/address.ts';
import { ReceivedBytes } from '../../src/node/read-request.ts';
import { exchangeRaw, serveMirror } from './raw-http.ts';

const statusOf = (response: string) => Number(/^HTTP\/1\.1 (\d+)/.exec(response)?.[1]);

test.each([
  [-1, false],
  [0, true],
  [65_535, true],
  [65_536, false],
])('%i is a port: %s', (port, taken) => {
  expect(isPort(port)).toBe(taken);
});

test.each([
  [99, 200],
  [100, 200],
  [101, 431],
])('a request with %i header lines gets %i', async (count, status) => {
  await using server = await serveMirror();
  const lines = `Host: a\r\nConnection: close\r\n${'X: 1\r\n'.repeat(count - 2)}`;
  expect(statusOf(await exchangeRaw(server.port, `GET / HTTP/1.1\r\n${lines}\r\n`))).toBe(status);
});

test.each([
  [10, 200],
  [11, 413],
])('a body with content-length %i gets %i with a limit of ten bytes', async (length, status) => {
  await using server = await serveMirror({ limits: { bodyBytes: 10 } });
  const head = `POST / HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Length: ${length}\r\n\r\n`;
  expect(statusOf(await exchangeRaw(server.port, head + 'x'.repeat(length)))).toBe(status);
});

test.each([
  [10, 100],
  [11, 413],
])(
  'a client that expects 100-continue for %i bytes gets %i with a limit of ten bytes',
  async (length, status) => {
    await using server = await serveMirror({ limits: { bodyBytes: 10 } });
    const head = `POST / HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Length: ${length}\r\nExpect: 100-continue\r\n\r\n`;
    const body = status === 100 ? 'x'.repeat(length) : '';
    expect(statusOf(await exchangeRaw(server.port, head, body))).toBe(status);
  },
);

test('bodies may use their common limit up to the last byte', () => {
  const received = new ReceivedBytes(10);
  expect([received.add(9), received.add(1), received.add(1)]).toEqual([true, true, false]);
  expect([received.add(-1), received.add(-1), received.add(1)]).toEqual([true, true, true]);
});

test.each([
  [8, 8],
  [9, 0],
])('of %i pipelined requests %i get a response with a limit of eight', async (sent, got) => {
  await using server = await serveMirror({ limits: { pipelinedRequests: 8 } });
  const request = 'GET / HTTP/1.1\r\nHost: a\r\n\r\n';
  const last = 'GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n';
  const text = await exchangeRaw(server.port, request.repeat(sent - 1) + last);
  expect(text.match(/HTTP\/1\.1 200/g) ?? []).toHaveLength(got);
});

test('a request that arrived before the idle time was over is handled by a process that was busy since', async () => {
  await using server = await serveMirror({ limits: { keepAliveMs: 10 } });
  const socket = connect(server.port, '127.0.0.1');
  const get = 'GET / HTTP/1.1\r\nHost: a\r\n\r\n';
  socket.write(get);
  expect(String((await once(socket, 'data'))[0])).toMatch(/^HTTP\/1\.1 200 /);
  socket.write(get);
  const until = performance.now() + 45;
  while (performance.now() < until);
  expect(String((await once(socket, 'data'))[0])).toMatch(/^HTTP\/1\.1 200 /);
  socket.destroy();
});
