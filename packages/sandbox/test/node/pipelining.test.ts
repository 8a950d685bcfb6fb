import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import type { PlainResponse } from '../../src/http/message.ts';
import type { Handler } from '../../src/node/index.ts';
import { exchangeRaw, serveMirror } from './raw-http.ts';

const request = 'GET /a HTTP/1.1\r\nHost: a\r\n\r\n';
const last = 'GET /last HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n';

/** A handler that counts its calls and responds with so many bytes. */
function counting(bytes = 2): Handler & { calls: number } {
  const handler = {
    calls: 0,
    handle: async (): Promise<PlainResponse> => {
      handler.calls += 1;
      return { status: 200, headers: {}, body: 'x'.repeat(bytes) };
    },
  };
  return handler;
}

/** Connects without ever reading. */
async function deafClient(port: number, sent: string): Promise<Socket> {
  const socket = connect(port, '127.0.0.1').pause();
  socket.on('error', () => {});
  onTestFinished(() => void socket.destroy());
  await once(socket, 'connect');
  socket.write(sent);
  return socket;
}

/** Waits until something holds, which a hang would never let happen. */
async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await wait(5);
}

test('pipelined requests are handled one after another, with responses in order', async () => {
  let under = 0;
  const order: string[] = [];
  await using server = await serveMirror(
    {},
    {
      handle: async ({ target }) => {
        expect((under += 1)).toBe(1);
        await wait(1);
        under -= 1;
        order.push(target);
        return { status: 200, headers: {}, body: target };
      },
    },
  );
  const text = await exchangeRaw(server.port, request.repeat(9) + last);
  expect(order).toEqual([...Array<string>(9).fill('/a'), '/last']);
  expect(text.match(/HTTP\/1\.1 200/g)).toHaveLength(10);
  expect(text.endsWith('/last')).toBe(true);
});

test('disconnects a client that pipelines too many requests, and stops handling them', async () => {
  const handler = counting();
  await using server = await serveMirror({ limits: { pipelinedRequests: 8 } }, handler);
  expect(await exchangeRaw(server.port, request.repeat(8) + last)).toBe('');
  expect(handler.calls).toBeLessThanOrEqual(1);
  expect(await (await fetch(server.url)).text()).toBe('xx');
});

test('no work is done for a client that does not read', async () => {
  // More than the system buffers between two sockets.
  const handler = counting(20_000_000);
  await using server = await serveMirror({ limits: { unsentBytes: 100_000_000 } }, handler);
  await deafClient(server.port, request.repeat(20));
  await until(() => handler.calls > 0);
  await wait(30);
  expect(handler.calls).toBe(1);
});

test('no work is done for a client that has gone', async () => {
  const gone = Promise.withResolvers<void>();
  let calls = 0;
  await using server = await serveMirror(
    {},
    {
      handle: async () => {
        calls += 1;
        await gone.promise;
        return { status: 200, headers: {}, body: '' };
      },
    },
  );
  const socket = await deafClient(server.port, request.repeat(20));
  await until(() => calls === 1);
  socket.resetAndDestroy();
  await wait(20);
  gone.resolve();
  await wait(20);
  expect(calls).toBe(1);
});

test('a client that does not read its response in time is cut', async () => {
  const limits = { responseMs: 10, checkEveryMs: 10, unsentBytes: 100_000_000 };
  await using server = await serveMirror({ limits }, counting(20_000_000));
  const socket = await deafClient(server.port, request);
  const started = performance.now();
  // On a busy machine a single wait can end in the turn of the event loop of the server's first check.
  for (let checks = 0; checks < 5; checks += 1) await wait(10);
  socket.resume();
  await once(socket, 'close');
  expect(socket.bytesRead).toBeLessThan(20_000_000);
  expect(performance.now() - started).toBeLessThan(20_000);
});

test('disconnects the slowest readers when the common limit is reached, and serves the others', async () => {
  const handler = counting(10_000_000);
  await using server = await serveMirror({ limits: { unsentBytes: 25_000_000 } }, handler);
  const deaf = [];
  for (let count = 1; count <= 3; count++) {
    deaf.push(await deafClient(server.port, request));
    await until(() => handler.calls === count);
  }
  expect((await (await fetch(server.url)).text()).length).toBe(10_000_000);
  const read = deaf.map(async (socket) => {
    socket.resume();
    await Promise.race([once(socket, 'close'), until(() => socket.bytesRead > 10_000_000)]);
    return socket.bytesRead > 10_000_000;
  });
  expect(await Promise.all(read)).toEqual([false, false, true]);
});

test('responds with 503 when arriving bodies exceed their common limit', async () => {
  await using server = await serveMirror({ limits: { receivingBytes: 50_000 } });
  const head = 'POST / HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Length: 40000\r\n\r\n';
  await deafClient(server.port, head + 'x'.repeat(30_000));
  await wait(20);
  const text = await exchangeRaw(server.port, head, 'x'.repeat(40_000));
  expect(text).toMatch(/^HTTP\/1\.1 503 /);
  expect((await fetch(server.url, { method: 'POST', body: 'x'.repeat(10_000) })).status).toBe(200);
});

test('bodies that have arrived or were aborted no longer count', async () => {
  await using server = await serveMirror({ limits: { receivingBytes: 50_000 } });
  const head = 'POST / HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Length: 40000\r\n\r\n';
  for (let count = 0; count < 5; count++) {
    const socket = await deafClient(server.port, head + 'x'.repeat(30_000));
    await wait(10);
    socket.resetAndDestroy();
    await wait(10);
    expect((await fetch(server.url, { method: 'POST', body: 'x'.repeat(40_000) })).status).toBe(200);
  }
});

test('connections beyond the limit are cut, and there is room again when one ends', async () => {
  await using server = await serveMirror({ limits: { connections: 2 } });
  const held = [await deafClient(server.port, ''), await deafClient(server.port, '')];
  expect(await exchangeRaw(server.port, last)).toBe('');
  held[0]?.destroy();
  await wait(20);
  expect(await exchangeRaw(server.port, last)).toMatch(/^HTTP\/1\.1 200 /);
});

test('a connection is closed after its last request', async () => {
  await using server = await serveMirror({ limits: { requestsPerConnection: 2, keepAliveMs: 20 } });
  const text = await exchangeRaw(server.port, request.repeat(2));
  expect(text.match(/HTTP\/1\.1 200/g)).toHaveLength(2);
  expect(text).toContain('Connection: close');
});

test('close does not wait for clients that do not read', async () => {
  const handler = counting(20_000_000);
  const server = await serveMirror({ limits: { closeMs: 50, unsentBytes: 1e9 } }, handler);
  for (let count = 0; count < 20; count++) await deafClient(server.port, request.repeat(20));
  await until(() => handler.calls === 20);
  const started = performance.now();
  await server.close();
  expect(performance.now() - started).toBeLessThan(20_000);
  expect(handler.calls).toBe(20);
});
