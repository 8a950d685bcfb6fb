import { expect, test } from 'vitest';
import { startAttacked } from '../../src/hostile/attacked.ts';

const mebibyte = 1_048_576;
const full = process.env['LITAS_FULL'] === '1';
const [connections, requests] = full ? [400, 20_000] : [100, 1_500];

test('unread streams of events are limited, hold little memory, and do not delay the close', async () => {
  await using attacked = await startAttacked();
  const { url } = attacked;
  const request = `GET /__sandbox/events HTTP/1.1\r\nHost: ${new URL(url).host}\r\n\r\n`;
  const send = async () => (await fetch(`${url}/rest/v1/server`)).status;
  expect(await send()).toBe(200);
  const before = await attacked.usage();
  await Promise.all(Array.from({ length: connections }, () => attacked.deaf(request)));
  const statusOfAnother = async () => {
    const response = await fetch(`${url}/__sandbox/events`);
    await response.body?.cancel();
    return response.status;
  };
  await expect.poll(statusOfAnother).toBe(429);
  const statuses = new Set<number>();
  for (let sent = 0; sent < requests; sent += 10) {
    for (const status of await Promise.all(Array.from({ length: 10 }, send))) statuses.add(status);
  }
  expect(statuses).toEqual(new Set([200]));
  const after = await attacked.usage();
  expect(after.memory - before.memory).toBeLessThan(60 * mebibyte);
  expect(await attacked.close()).toBeLessThan(4_000);
});
