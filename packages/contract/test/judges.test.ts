import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createWallet } from '@litas/client';
import { expect, onTestFinished, test } from 'vitest';
import { answerValidator } from '../src/answer-validator.ts';
import { readBundle } from '../src/description/read.ts';
import { observeFetch } from '../src/observed-fetch.ts';
import { startPrismProxy } from '../src/prism.ts';

/** Puts Prism's proxy before a server that gives one answer to everything, and asks through it for the time. */
async function askThroughProxy(
  status: number,
  body: unknown,
): Promise<{ violations: readonly string[]; outcome: unknown }> {
  const server = createServer((_, response) => {
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const proxy = await startPrismProxy(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  onTestFinished(async () => {
    await proxy.close();
    server.close();
  });
  const { fetch, violations } = observeFetch();
  const call = createWallet({ baseUrl: proxy.url, fetch }).getServer();
  const outcome = await call.catch((error: unknown) => error);
  return { violations, outcome };
}

test('Prism lets an answer through that is described', async () => {
  const { violations, outcome } = await askThroughProxy(200, { time: 1767225600 });
  expect(violations).toEqual([]);
  expect(outcome).toEqual({ time: 1767225600 });
});

test.each([
  ['of another type', 200, { time: 'noon' }, 'time'],
  ['with a field missing', 200, {}, 'time'],
  ['that refuses without a code', 429, { message: 'Slow down' }, "'error'"],
])('Prism objects to an answer %s', async (_, status, body, fault) => {
  const { violations, outcome } = await askThroughProxy(status, body);
  expect(violations.join('\n')).toContain(fault);
  expect(outcome).toBeInstanceOf(Error);
});

test('the schemas of the bundle object to a wrong answer and pass a right one', async () => {
  const judge = answerValidator((await readBundle()).bundle);
  expect(judge.violationsOf('getServer', { time: 'noon' })).toEqual(['/time: must be integer']);
  expect(judge.violationsOf('getUser', { id: 5101, gender: 'unknown' })).not.toEqual([]);
  expect(judge.violationsOf('getUser', { id: 5101 })).toEqual([]);
});
