import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createWallet } from '@litas/client';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readDescription } from '@litas/openapi/read';
import { type ReceivedResponse, responseValidator } from '../src/validators/response-validator.ts';
import { observeFetch } from '../src/observed-fetch.ts';
import { startPrismProxy } from '../src/prism.ts';
import type { RunningServer } from '../src/running-server.ts';

let given: { status: number; body: unknown };
const server = createServer((_, response) => {
  const { status, body } = given;
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
});
let proxy: RunningServer;
beforeAll(async () => {
  await once(server.listen(0, '127.0.0.1'), 'listening');
  proxy = await startPrismProxy(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
});
afterAll(async () => {
  await proxy.close();
  server.close();
});

/** Requests the time through the Prism proxy, in front of a server that always sends the same response. */
async function askThroughProxy(
  status: number,
  body: unknown,
): Promise<{ violations: readonly string[]; outcome: unknown }> {
  given = { status, body };
  const { fetch, violations } = observeFetch();
  const call = createWallet({ baseUrl: proxy.url, fetch, retry: false }).getServer();
  const outcome = await call.catch((error: unknown) => error);
  return { violations, outcome };
}

test('Prism accepts a declared response', async () => {
  const { violations, outcome } = await askThroughProxy(200, { time: 1767225600 });
  expect(violations).toEqual([]);
  expect(outcome).toEqual({ time: 1767225600 });
});

test.each([
  ['of another type', 200, { time: 'noon' }, 'time'],
  ['with a field missing', 200, {}, 'time'],
  ['that rejects without a code', 429, { message: 'Slow down' }, "'error'"],
])('Prism rejects a response %s', async (_, status, body, fault) => {
  const { violations, outcome } = await askThroughProxy(status, body);
  expect(violations.join('\n')).toContain(fault);
  expect(outcome).toBeInstanceOf(Error);
});

const json = (status: number, body: unknown, headers = {}): ReceivedResponse => ({
  status,
  headers: { 'content-type': 'application/json', ...headers },
  text: JSON.stringify(body),
});
const bundle = readDescription();
const validator = responseValidator(bundle);

test.each([
  ['of another type', json(200, { time: 'noon' }), '/time: must be integer'],
  ['with a field that is not described', json(200, { time: 1, zone: 'UTC' }), ': zone is not described'],
  ['of an undeclared status', json(404, { error: 'not_found' }), 'the status 404 is not declared'],
  [
    'of another media type',
    json(200, { time: 1 }, { 'content-type': 'text/html' }),
    'the media type text/html is not declared',
  ],
  ['without a body', { status: 200, headers: {}, text: '' }, 'the body is missing'],
  ['that refuses without a code', json(500, { message: 'x' }), ": must have required property 'error'"],
])('the schemas of the bundle reject a response %s', (_, response, message) => {
  expect(validator.violationsOf('getServer', response)).toEqual([message]);
});

test('the schemas of the bundle accept declared responses and a 204 without a body', () => {
  expect(validator.violationsOf('getServer', json(200, { time: 1 }))).toEqual([]);
  expect(validator.violationsOf('getUser', json(200, { id: 5101 }))).toEqual([]);
  expect(validator.violationsOf('deleteAvatar', { status: 204, headers: {}, text: '' })).toEqual([]);
});

test('the schemas of the bundle reject a body where none is declared', () => {
  expect(validator.violationsOf('deleteAvatar', json(204, {}))).toEqual([
    'the media type application/json is not declared',
  ]);
});
