import { expect, test } from 'vitest';
import type { Exchange } from '../../src/node/index.ts';
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

test('HEAD gets the headers of the response and no body', async () => {
  await using server = await serveMirror();
  const response = await fetch(server.url, { method: 'HEAD' });
  expect(Number(response.headers.get('content-length'))).toBeGreaterThan(0);
  expect(await response.text()).toBe('');
});
