import { expect, test } from 'vitest';
import { createSandbox } from '../../src/index.ts';
import { serve } from '../../src/node/index.ts';
import { call, noon, tokenFor } from '../support/caller.ts';
import { openStream, serveSandbox } from './open-stream.ts';

test('the stream is one of server-sent events, each as described', async () => {
  const { sandbox, url } = await serveSandbox();
  const token = await tokenFor(sandbox, 'email');
  const stream = await openStream(url);
  expect(stream.response.status).toBe(200);
  expect(Object.fromEntries(stream.response.headers)).toMatchObject({
    'content-type': 'text/event-stream',
    'cache-control': 'no-store',
    'paysera-correlation-id': expect.any(String) as string,
  });
  await stream.until('retry: 1000\n');
  await call(sandbox, token, '/rest/v1/user/me/email', {
    method: 'POST',
    json: { email: 'new@example.org' },
  });
  await sandbox.clock.resume();
  await sandbox.reset();
  const events = await stream.next(5);
  expect(events.map(({ name }) => name)).toEqual(['ready', 'request', 'message', 'clock', 'world']);
  expect(new Set(events.map(({ id }) => id)).size).toBe(5);
});

test('a heartbeat arrives while nothing happens', async () => {
  const { url } = await serveSandbox({ events: { heartbeatMs: 10 } });
  const stream = await openStream(url);
  const [ready] = await stream.next();
  expect(ready?.parsed).toEqual({ missed: false, heartbeatMs: 10 });
  await stream.until(': heartbeat\n\n: heartbeat');
});

test('a client that lost the stream continues after its last event', async () => {
  const { sandbox, url } = await serveSandbox();
  const first = await openStream(url);
  await sandbox.clock.advance(1);
  const [, clock] = await first.next(2);
  first.close();
  await sandbox.clock.advance(1);
  await sandbox.fetch('/rest/v1/server');
  const second = await openStream(url, { 'last-event-id': clock?.id ?? '' });
  const events = await second.next(3);
  expect(events.map(({ name }) => name)).toEqual(['ready', 'clock', 'request']);
  expect(events[0]?.parsed).toMatchObject({ missed: false });
});

test('a client learns that events are missing', async () => {
  const { sandbox, url } = await serveSandbox({ events: { keptEvents: 2 } });
  const first = await openStream(url);
  const [ready] = await first.next();
  for (let count = 0; count < 3; count++) await sandbox.clock.advance(1);
  for (const id of [ready?.id ?? '', '00000000-1', 'nonsense', '']) {
    const [again] = await (await openStream(url, { 'last-event-id': id })).next();
    expect([id, again?.parsed]).toEqual([id, { missed: true, heartbeatMs: 15_000 }]);
  }
});

test('limits the number of streams, and allows another after one ends', async () => {
  const { url } = await serveSandbox({ events: { streams: 1 } });
  const first = await openStream(url);
  await first.next();
  const second = await fetch(`${url}/__sandbox/events`);
  expect([second.status, second.headers.get('retry-after')]).toEqual([429, '5']);
  expect(await second.json()).toMatchObject({
    error: 'rate_limit_exceeded',
    error_description: expect.stringContaining('There are 1 event streams already') as string,
  });
  first.close();
  await expect.poll(async () => (await openStream(url)).response.status, { interval: 5 }).toBe(200);
});

test('HEAD opens no stream', async () => {
  const { url } = await serveSandbox({ events: { streams: 1 } });
  for (let count = 0; count < 2; count++) {
    const response = await fetch(`${url}/__sandbox/events`, { method: 'HEAD' });
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/event-stream']);
  }
  expect((await openStream(url)).response.status).toBe(200);
});

test('a page on this machine may continue a stream', async () => {
  const { url } = await serveSandbox();
  const { headers } = await fetch(`${url}/__sandbox/events`, {
    method: 'OPTIONS',
    headers: {
      origin: 'http://localhost:5173',
      'access-control-request-method': 'GET',
      'access-control-request-headers': 'last-event-id, x-sandbox-world',
    },
  });
  expect(headers.get('access-control-allow-headers')).toBe('last-event-id, x-sandbox-world');
});

test('other requests on the same sandbox are not held up', async () => {
  const { url } = await serveSandbox();
  const streams = await Promise.all(Array.from({ length: 10 }, () => openStream(url)));
  expect((await fetch(`${url}/rest/v1/server`)).status).toBe(200);
  for (const stream of streams) {
    expect((await stream.next(2)).map(({ name }) => name)).toEqual(['ready', 'request']);
  }
});

test('events during the close of the server cause no error', async () => {
  const sandbox = createSandbox({ now: noon });
  const server = await serve(sandbox, { port: 0 });
  const stream = await openStream(server.url);
  await stream.next();
  const closing = server.close();
  await sandbox.clock.advance(1);
  await closing;
  await expect(stream.next()).rejects.toThrow('The stream ended');
});
