import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fetch, MockAgent } from 'undici';
import { expect, onTestFinished, test } from 'vitest';
import { ApiError, createWallet } from '../../src/index.ts';
import { client, failureOf } from '../support/wallet-responding.ts';

async function serverResponding(status: number, body: string) {
  const received: { authorization: string | undefined; body: string }[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { authorization } = request.headers;
      received.push({ authorization, body: Buffer.concat(chunks).toString() });
      response.writeHead(status).end(body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return { baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, received };
}

test('sends calls with bodies through fetch of undici', async () => {
  const { baseUrl, received } = await serverResponding(200, '{"id":7}');
  const wallet = createWallet({ client, baseUrl, fetch });
  expect(await wallet.getClient()).toEqual({ id: 7 });
  await wallet.createToken({ grant_type: 'refresh_token', refresh_token: 'a' });
  expect(received.map((request) => request.body)).toEqual(['', 'grant_type=refresh_token&refresh_token=a']);
  for (const { authorization } of received) expect(authorization).toMatch(/^MAC id=/);
});

test('reads an error response of another implementation', async () => {
  const { baseUrl } = await serverResponding(
    404,
    '{"error":"not_found","error_description":"No such client"}',
  );
  const error = await failureOf(createWallet({ client, baseUrl, fetch }).getClient());
  expect(error).toBeInstanceOf(ApiError);
  expect(error).toMatchObject({ code: 'not_found', description: 'No such client' });
  expect(await (error as ApiError).response.text()).toContain('No such client');
});

test('accepts a dispatcher of undici, such as ProxyAgent', async () => {
  const agent = new MockAgent();
  agent.disableNetConnect();
  agent
    .get('https://wallet.paysera.com')
    .intercept({ path: '/rest/v1/server' })
    .reply(200, { time: 1767225600 });
  const wallet = createWallet({ fetch: (url, init) => fetch(url, { ...init, dispatcher: agent }) });
  expect(await wallet.getServer()).toEqual({ time: 1767225600 });
});
