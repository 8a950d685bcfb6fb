import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { Exchange, Handler } from '../../src/node/index.ts';
import { exchangeRaw, serveMirror } from './raw-http.ts';

test('onExchange is called for every request, including rejected ones', async () => {
  const exchanges: Exchange[] = [];
  await using server = await serveMirror({ onExchange: (exchange) => exchanges.push(exchange) });
  await fetch(`${server.url}/a?b=1`, { method: 'DELETE' });
  await exchangeRaw(server.port, 'GET /c HTTP/1.1\r\nHost: a/b\r\n\r\n');
  expect(exchanges.map(({ method, target, response }) => [method, target, response.status])).toEqual([
    ['DELETE', '/a?b=1', 200],
    ['GET', '/c', 400],
  ]);
  expect(exchanges.every(({ durationMs }) => durationMs >= 0)).toBe(true);
});

test('the time of an exchange begins when its request arrives, and includes the wait for the response before it', async () => {
  const exchanges: Exchange[] = [];
  const before = Date.now();
  const heldMs = 40;
  const handler: Handler = {
    handle: async ({ target }) => {
      if (target === '/held') await wait(heldMs);
      return { status: 200, headers: {}, body: '' };
    },
  };
  await using server = await serveMirror({ onExchange: (exchange) => exchanges.push(exchange) }, handler);
  await exchangeRaw(
    server.port,
    'GET /held HTTP/1.1\r\nHost: a\r\n\r\nGET /next HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n',
  );
  const [held, next] = exchanges;
  expect(held?.target).toBe('/held');
  expect(held?.at).toBeGreaterThanOrEqual(before);
  // Both came in one packet.
  expect((next?.at ?? Infinity) - (held?.at ?? 0)).toBeLessThan(heldMs / 2);
  expect(next?.durationMs).toBeGreaterThanOrEqual(heldMs / 2);
});

test('HEAD gets the headers of the response and no body', async () => {
  await using server = await serveMirror();
  const response = await fetch(server.url, { method: 'HEAD' });
  expect(Number(response.headers.get('content-length'))).toBeGreaterThan(0);
  expect(await response.text()).toBe('');
});
