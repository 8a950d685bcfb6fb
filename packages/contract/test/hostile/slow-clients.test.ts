import { once } from 'node:events';
import { connect } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { statusesIn } from '../../src/hostile/exchange-raw.ts';
import { startTarget } from '../../src/hostile/target.ts';

// Long enough for a valid request on a busy machine.
const limits = { headersMs: 1_000, requestMs: 1_200, checkEveryMs: 20 };

/** Opens a connection that sends a line every few milliseconds and never ends its head. */
async function dribble(url: string): Promise<string> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  const chunks: Buffer[] = [];
  socket.on('data', (chunk) => chunks.push(chunk)).on('error', () => {});
  await once(socket, 'connect');
  socket.write('GET /rest/v1/server HTTP/1.1\r\nHost: a\r\n');
  const dripping = setInterval(() => socket.writable && socket.write('X: 1\r\n'), 15);
  await new Promise((resolve) => socket.once('close', resolve));
  clearInterval(dripping);
  return Buffer.concat(chunks).toString('latin1');
}

test('a hundred clients that never end their heads are disconnected and delay no other client', async () => {
  const target = await startTarget({}, limits);
  onTestFinished(() => target.close());
  const slow = Array.from({ length: 100 }, () => dribble(target.url));
  // Valid requests get their responses meanwhile.
  const honest = await Promise.all(Array.from({ length: 20 }, () => target.isWell()));
  expect(honest).toEqual(Array(20).fill(true));
  const statuses = (await Promise.all(slow)).flatMap(statusesIn);
  expect(statuses).toEqual(Array(100).fill(408));
  expect(target.defects).toEqual([]);
  expect(await target.isWell()).toBe(true);
});
