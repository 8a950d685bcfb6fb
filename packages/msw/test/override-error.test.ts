import { createWallet } from '@litas/client';
import { expect, test } from 'vitest';
import { override } from '../src/index.ts';
import { listen } from './listen.ts';

const server = listen();

const wallet = createWallet({ token: { id: 'token_7hQm2xLr9c', key: 'Gd83kfPq0ZsX5uVtLw1nRb7yCe4JhM2a' } });

test('rejects with a status and a code of the description', async () => {
  server.use(override.getUser.error(403, 'forbidden'));
  await expect(wallet.getUser({ userId: 'me' })).rejects.toMatchObject({ status: 403, code: 'forbidden' });
});

test('accepts fields and headers that differ from the example', async () => {
  server.use(
    override.listStatements.error(400, 'invalid_parameters', {
      body: { error_properties: { from: ['Must be a number'] } },
      headers: { 'retry-after': '1' },
    }),
  );
  const response = await fetch('https://wallet.paysera.com/rest/v1/wallet/me/statements');
  expect(response.headers.get('retry-after')).toBe('1');
  await expect(response.json()).resolves.toMatchObject({
    error: 'invalid_parameters',
    error_properties: { from: ['Must be a number'] },
  });
});

test('rejects once and steps aside', async () => {
  server.use(override.getServer({ time: 1767225600 }));
  server.use(override.getServer.error(500, 'internal_error', { once: true }));
  const statuses = [];
  for (let call = 0; call < 3; call += 1) {
    statuses.push((await fetch('https://wallet.paysera.com/rest/v1/server')).status);
  }
  expect(statuses).toEqual([500, 200, 200]);
});

test('responds to requests of its origin only', async () => {
  server.use(override.getServer({ time: 1 }));
  server.use(override.getServer.error(429, 'rate_limit_exceeded', { baseUrl: 'http://127.0.0.1:4010' }));
  expect((await fetch('http://127.0.0.1:4010/rest/v1/server')).status).toBe(429);
  expect((await fetch('https://wallet.paysera.com/rest/v1/server')).status).toBe(200);
});

test('rejects an undeclared status or code, and lists the declared ones', () => {
  // As from JavaScript, where no types keep it from being written.
  const refuse = (status: number, code: string): unknown =>
    Reflect.apply(override.getUser.error, undefined, [status, code]);
  expect(() => refuse(499, 'nope')).toThrow(
    /^status must be one of 400, 401, .*500.* for this operation, got 499$/,
  );
  expect(() => refuse(404, 'nope')).toThrow(
    'code must be one of not_found for this operation and status 404, got nope',
  );
  expect(() => refuse(404, 'toString')).toThrow(RangeError);
});
