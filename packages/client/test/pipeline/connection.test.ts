import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { ConnectionError, createWallet, type Wallet } from '../../src/index.ts';
import { failureOf, walletAnswering } from '../support/wallet-answering.ts';

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

test('a network failure is a ConnectionError that keeps the cause', async () => {
  const cause = new TypeError('fetch failed');
  const { wallet } = walletAnswering(() => Promise.reject(cause));
  const error = await failureOf(wallet.getUser({ userId: 1 }));
  expect(error).toBeInstanceOf(ConnectionError);
  expect(error).toMatchObject({
    name: 'ConnectionError',
    code: 'connection',
    message: 'getUser got no response: the connection failed',
    cause,
    retryable: true,
  });
});

test('a server that hangs up is a ConnectionError', async () => {
  const wallet = await walletOfServer((request) => request.socket.destroy());
  expect(await failureOf(wallet.getServer())).toBeInstanceOf(ConnectionError);
});

test('an answer that breaks off in its body is a ConnectionError', async () => {
  const wallet = await walletOfServer((request, response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100' });
    response.write('{"time":', () => request.socket.destroy());
  });
  expect(await failureOf(wallet.getServer())).toBeInstanceOf(ConnectionError);
});

test('a redirect is not followed', async () => {
  let calls = 0;
  const wallet = await walletOfServer((_, response) => {
    calls += 1;
    response.writeHead(302, { location: '/elsewhere' }).end();
  });
  expect(await failureOf(wallet.getServer())).toMatchObject({ name: 'ApiError', status: 302 });
  expect(calls).toBe(1);
});

test('a redirect that the browser hides says so', async () => {
  const hidden = Object.defineProperty(new Response(), 'status', { value: 0 });
  const { wallet } = walletAnswering(() => hidden);
  expect(await failureOf(wallet.getServer())).toMatchObject({
    code: 'connection',
    cause: { message: 'The server responded with a redirect.' },
  });
});
