import { createServer, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { ConnectError, connectSandbox } from '../../src/connect/index.ts';
import { createSandbox } from '../../src/index.ts';
import { serve } from '../../src/node/index.ts';
import { next, outline } from './collect.ts';
import { serveSandbox } from './open-stream.ts';

test('a client reports that it is offline, and live again when the sandbox runs again', async () => {
  const first = await serve(createSandbox(), { port: 0, limits: { closeMs: 60_000 } });
  const controller = new AbortController();
  onTestFinished(() => controller.abort());
  const events = connectSandbox(first.url).events({ signal: controller.signal, retryMs: 5 });
  await next(events);
  const started = performance.now();
  await first.close();
  // It does not wait for clients that have a stream.
  expect(performance.now() - started).toBeLessThan(20_000);
  const [offline] = await next(events);
  expect(offline).toEqual({
    event: 'offline',
    data: { reason: 'The sandbox ended the stream.', retryMs: 5 },
  });
  const sandbox = createSandbox({ now: '2026-01-31T12:00:00Z' });
  const second = await serve(sandbox, { port: first.port });
  onTestFinished(() => second.close());
  let event = (await next(events))[0];
  while (event?.event === 'offline') event = (await next(events))[0];
  // What happened in between is unknown to the new one.
  expect(event).toEqual({ event: 'live', data: { missed: true } });
  await sandbox.clock.advance(60);
  expect((await next(events)).map(outline)).toEqual(['clock 2026-01-31T12:01:00.000Z']);
});

test('explains how to start a sandbox when nothing responds, and doubles the delay', async () => {
  const { port, close } = await serve(createSandbox(), { port: 0 });
  await close();
  const events = connectSandbox(`http://127.0.0.1:${port}`).events({ retryMs: 2 });
  const [first, second, third] = await next(events, 3);
  expect(first).toMatchObject({
    event: 'offline',
    data: {
      reason: expect.stringContaining(`Start one: npx @litas/sandbox --port ${port}.`) as string,
      retryMs: 2,
    },
  });
  expect([second, third]).toMatchObject([{ data: { retryMs: 4 } }, { data: { retryMs: 8 } }]);
  await events.return();
});

/** Serves what no sandbox does. */
async function serveOther(respond: (response: ServerResponse) => void): Promise<string> {
  const server = createServer((_, response) => respond(response)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

test('closes a stream without heartbeats', async () => {
  const url = await serveOther((response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.write('id: a-1\nevent: ready\ndata: {"missed":false,"heartbeatMs":5}\n\n');
  });
  const events = connectSandbox(url).events({ retryMs: 1_000 });
  expect(await next(events, 2)).toEqual([
    { event: 'live', data: { missed: false } },
    { event: 'offline', data: { reason: 'No data arrived for 15 ms.', retryMs: 1_000 } },
  ]);
  await events.return();
});

test('ignores an unknown event', async () => {
  const url = await serveOther((response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.write('event: weather\ndata: {}\n\nevent: world\ndata: {"change":"reset"}\n\n');
  });
  const events = connectSandbox(url).events();
  expect((await next(events)).map(outline)).toEqual(['world reset']);
  await events.return();
});

test('an error that would be the same again is thrown', async () => {
  const { url } = await serveSandbox();
  const foreign: typeof fetch = (input, init) => {
    const headers = { ...(init?.headers as Record<string, string>), origin: 'https://example.org' };
    return fetch(input, { ...init, headers });
  };
  const events = connectSandbox(url, { fetch: foreign }).events();
  await expect(events.next()).rejects.toThrow(ConnectError);
});

test('retries after a transient error', async () => {
  const { url } = await serveSandbox({ events: { streams: 1 } });
  const first = connectSandbox(url).events();
  await next(first);
  const second = connectSandbox(url).events({ retryMs: 1 });
  expect(await next(second)).toMatchObject([
    {
      event: 'offline',
      data: { reason: expect.stringContaining('There are 1 event streams already') as string },
    },
  ]);
  await first.return();
  let event = (await next(second))[0];
  while (event?.event === 'offline') event = (await next(second))[0];
  expect(event?.event).toBe('live');
  await second.return();
});

test('a client that leaves its loop closes its stream', async () => {
  const { url } = await serveSandbox({ events: { streams: 1 } });
  for await (const { event } of connectSandbox(url).events()) {
    expect(event).toBe('live');
    break;
  }
  await expect
    .poll(
      async () =>
        (await fetch(`${url}/__sandbox/events`, { method: 'GET', signal: AbortSignal.timeout(1_000) }))
          .status,
      { interval: 5 },
    )
    .toBe(200);
});

test('the signal of a connection ends its events, too', async () => {
  const { url } = await serveSandbox();
  const controller = new AbortController();
  const events = connectSandbox(url, { signal: controller.signal }).events();
  await next(events);
  controller.abort();
  expect(await events.next()).toEqual({ done: true, value: undefined });
});
