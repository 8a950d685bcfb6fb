import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { ConnectionError, createWallet, type Wallet } from '../../src/index.ts';
import { failureOf, walletResponding } from '../support/wallet-responding.ts';

async function walletOfServer(listener: RequestListener): Promise<Wallet> {
  const server = createServer(listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  return createWallet({
    retry: false,
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
  });
}

test('a network failure becomes a ConnectionError with its cause', async () => {
  const cause = new TypeError('fetch failed');
  const { wallet } = walletResponding(() => Promise.reject(cause));
  const error = await failureOf(wallet.getUser({ userId: 1 }));
  expect(error).toBeInstanceOf(ConnectionError);
  expect(error).toMatchObject({
    name: 'ConnectionError',
    code: 'connection',
    message: 'getUser failed: no complete response to GET https://wallet.paysera.com',
    cause,
    retryable: true,
  });
});

test('the message of a ConnectionError has no parameters of the call', async () => {
  const { wallet } = walletResponding(() => Promise.reject(new TypeError('fetch failed')));
  const error = await failureOf(wallet.findUser({ email: 'ona@example.org' }));
  expect((error as Error).message).toBe(
    'findUser failed: no complete response to GET https://wallet.paysera.com',
  );
});

test('a closed connection becomes a ConnectionError', async () => {
  const wallet = await walletOfServer((request) => request.socket.destroy());
  expect(await failureOf(wallet.getServer())).toBeInstanceOf(ConnectionError);
});

test('a body that breaks off becomes a ConnectionError', async () => {
  const wallet = await walletOfServer((request, response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100' });
    response.write('{"time":', () => request.socket.destroy());
  });
  expect(await failureOf(wallet.getServer())).toBeInstanceOf(ConnectionError);
});

test('does not follow a redirect', async () => {
  let calls = 0;
  const wallet = await walletOfServer((_, response) => {
    calls += 1;
    response.writeHead(302, { location: '/elsewhere' }).end();
  });
  expect(await failureOf(wallet.getServer())).toMatchObject({ name: 'ApiError', status: 302 });
  expect(calls).toBe(1);
});

test('names a redirect that the browser hides', async () => {
  const hidden = Object.defineProperty(new Response(), 'status', { value: 0 });
  const { wallet } = walletResponding(() => hidden);
  expect(await failureOf(wallet.getServer())).toMatchObject({
    code: 'connection',
    cause: { message: 'The server responded with a redirect.' },
  });
});
