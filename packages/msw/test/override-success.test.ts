import { createWallet } from '@litas/client';
import { expect, test } from 'vitest';
import { override } from '../src/index.ts';
import { listen } from './listen.ts';

const server = listen();

const wallet = createWallet({ token: { id: 'token_7hQm2xLr9c', key: 'Gd83kfPq0ZsX5uVtLw1nRb7yCe4JhM2a' } });
const euros = { EUR: { at_disposal: 184250, reserved: 1500 } };

test('responds with a body', async () => {
  server.use(override.getWalletBalance(euros));
  await expect(wallet.getWalletBalance({ walletId: 14471 })).resolves.toEqual(euros);
});

test('responds to every request', async () => {
  server.use(override.getWalletBalance(euros));
  await wallet.getWalletBalance({ walletId: 14471 });
  await expect(wallet.getWalletBalance({ walletId: 14471 })).resolves.toEqual(euros);
});

test('responds with the result of a function of path parameters and request', async () => {
  server.use(
    override.listStatements(({ params, request }) => {
      const limit = Number(new URL(request.url).searchParams.get('limit'));
      return { statements: [], _metadata: { limit, total: Number(params.walletId) } };
    }),
  );
  await expect(wallet.listStatements({ walletId: 14471, limit: 7 })).resolves.toEqual({
    statements: [],
    _metadata: { limit: 7, total: 14471 },
  });
});

test('accepts a function that returns a Response', async () => {
  server.use(override.getUser(() => new Response('<h1>Bad gateway</h1>', { status: 502 })));
  await expect(wallet.getUser({ userId: 'me' })).rejects.toMatchObject({ status: 502 });
});

test('accepts a Response of another implementation', async () => {
  const { status, headers } = new Response(null, { status: 404 });
  const foreign = Object.assign(Object.create({ arrayBuffer: async () => new ArrayBuffer(0) }) as Response, {
    status,
    headers,
    body: null,
  });
  server.use(override.getUser(() => foreign));
  await expect(wallet.getUser({ userId: 'me' })).rejects.toMatchObject({ status: 404 });
});

test('waits for an asynchronous function', async () => {
  server.use(override.getServer(async () => Promise.resolve({ time: 1767225600 })));
  await expect(wallet.getServer()).resolves.toEqual({ time: 1767225600 });
});

test('passes the request to the next handler when the function returns undefined', async () => {
  server.use(override.getUser({ id: 5101 }));
  server.use(override.getUser(({ params }) => (params.userId === '7001' ? { id: 7001 } : undefined)));
  await expect(wallet.getUser({ userId: 7001 })).resolves.toEqual({ id: 7001 });
  await expect(wallet.getUser({ userId: 5101 })).resolves.toEqual({ id: 5101 });
});

test('sends the content type application/json and a correlation id, which a header can replace', async () => {
  server.use(override.getServer({ time: 1 }));
  const plain = await fetch('https://wallet.paysera.com/rest/v1/server');
  expect(plain.headers.get('content-type')).toBe('application/json');
  expect(plain.headers.get('paysera-correlation-id')).toMatch(/^[0-9a-f]{32}$/);

  server.use(override.getServer({ time: 1 }, { headers: { 'paysera-correlation-id': 'c-1' } }));
  const named = await fetch('https://wallet.paysera.com/rest/v1/server');
  expect(named.headers.get('paysera-correlation-id')).toBe('c-1');
});
