import { expect, test } from 'vitest';
import { createSandbox } from '../../src/index.ts';
import { serve } from '../../src/node/index.ts';
import { exchangeRaw } from './raw-http.ts';

const page = 'http://localhost:5173';
const unreadable: readonly [string, string, number][] = [
  [
    'a body over the limit',
    `POST /oauth/v1/token HTTP/1.1\r\nHost: a\r\nOrigin: ${page}\r\nContent-Length: 99999999\r\n\r\n`,
    413,
  ],
  [
    'a head over the limit',
    `GET /rest/v1/server HTTP/1.1\r\nHost: a\r\nOrigin: ${page}\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`,
    431,
  ],
  [
    'too many headers',
    `GET /rest/v1/server HTTP/1.1\r\nHost: a\r\nOrigin: ${page}\r\n${'X: 1\r\n'.repeat(101)}\r\n`,
    431,
  ],
  ['a request without a host', `GET /rest/v1/server HTTP/1.1\r\nOrigin: ${page}\r\n\r\n`, 400],
  ['a broken header', `GET /rest/v1/server HTTP/1.1\r\nHost: a\r\nOrigin: ${page}\r\nbroken\r\n\r\n`, 400],
];

test.each(unreadable)('%s is an error that a page on this machine can read', async (_, text, status) => {
  const sandbox = createSandbox();
  await using server = await serve(sandbox, { port: 0 });
  const response = await exchangeRaw(server.port, text);
  expect(response).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
  expect(response).toContain(`access-control-allow-origin: ${page}\r\n`);
  expect(response).toMatch(/paysera-correlation-id: [\da-f]{32}\r\n/);
});

test.each(unreadable)('%s is in the journal', async (_, text, status) => {
  const sandbox = createSandbox();
  await using server = await serve(sandbox, { port: 0 });
  const response = await exchangeRaw(server.port, text);
  const [entry] = sandbox.journal.find();
  expect(entry).toMatchObject({ status, error: 'invalid_request' });
  expect(response).toContain(entry?.correlationId);
});

test('records requests that are not HTTP in the journal', async () => {
  const sandbox = createSandbox();
  await using server = await serve(sandbox, { port: 0 });
  await exchangeRaw(server.port, 'hello\r\n\r\n');
  expect(sandbox.journal.find()).toMatchObject([{ method: 'UNKNOWN', path: '/', status: 400 }]);
});

test('the journal of a request that cannot be read is that of the world that it names, if it has begun', async () => {
  const sandbox = createSandbox();
  await using server = await serve(sandbox, { port: 0 });
  const head = 'GET / HTTP/1.1\r\nHost: a\r\nx-sandbox-world: other\r\nbroken\r\n\r\n';
  const { clock, journal } = sandbox.world('other');
  await exchangeRaw(server.port, head);
  expect([sandbox.journal.find().length, journal.find().length]).toEqual([1, 0]);
  await clock.now();
  await exchangeRaw(server.port, head);
  expect([sandbox.journal.find().length, journal.find().length]).toEqual([1, 1]);
});

test('sends no CORS headers for consent pages, even for unreadable requests', async () => {
  await using server = await serve(createSandbox(), { port: 0 });
  const head = `GET /frontend/oauth HTTP/1.1\r\nHost: a\r\nOrigin: ${page}\r\nbroken\r\n\r\n`;
  expect(await exchangeRaw(server.port, head)).not.toContain('access-control-allow-origin');
});

test('an unknown expectation is ignored', async () => {
  await using server = await serve(createSandbox(), { port: 0 });
  const head = `GET /rest/v1/server HTTP/1.1\r\nHost: a\r\nOrigin: ${page}\r\nExpect: more\r\nConnection: close\r\n\r\n`;
  const response = await exchangeRaw(server.port, head);
  expect(response).toMatch(/^HTTP\/1\.1 200 /);
  expect(response).toContain(`access-control-allow-origin: ${page}\r\n`);
});

test('a request of HTTP/1.0 needs no host', async () => {
  await using server = await serve(createSandbox(), { port: 0 });
  expect(await exchangeRaw(server.port, 'GET /rest/v1/server HTTP/1.0\r\n\r\n')).toMatch(/^HTTP\/1\.1 200 /);
});
