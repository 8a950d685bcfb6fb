import { createWallet, type Fetch } from '@litas/client';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { client, person } from '../src/cases/credentials.ts';
import { type RunningSandbox, startSandbox } from '../src/sandbox.ts';
import { signWith, startSigningProxy } from '../src/signing-proxy.ts';
import type { RunningServer } from '../src/running-server.ts';

let sandbox: RunningSandbox;
let proxy: RunningServer;
beforeAll(async () => {
  sandbox = await startSandbox();
  proxy = await startSigningProxy({ upstream: sandbox.server.url, client, others: [sandbox.token] });
});
afterAll(async () => {
  await proxy.close();
  await sandbox.server.close();
});

const ask = (path: string, init?: RequestInit): Promise<Response> => fetch(`${proxy.url}${path}`, init);
const as = (id: string) => ({ headers: { [signWith]: id } });

test('signs with the credentials of the client', async () => {
  expect((await ask('/rest/v1/client')).status).toBe(200);
  // A client without a token may not read a user.
  expect((await ask('/rest/v1/user/me')).status).not.toBe(200);
});

test('signs with the token in the header', async () => {
  const response = await ask('/rest/v1/user/me', as(sandbox.token.id));
  await expect(response.json()).resolves.toMatchObject({ id: 5101 });
});

test('learns the tokens of the responses', async () => {
  const form = new URLSearchParams({ grant_type: 'password', ...person, scope: 'email' });
  const response = await ask('/oauth/v1/token', { method: 'POST', body: form });
  const { access_token: id } = (await response.json()) as { access_token: string };
  expect((await ask('/rest/v1/user/me/email', as(id))).status).toBe(200);
});

test('replaces an invalid signature', async () => {
  const headers = { authorization: 'ABCDE' };
  expect((await ask('/rest/v1/client', { headers })).status).toBe(200);
});

test('forwards bytes and query unchanged, so that the signature is valid', async () => {
  const pngSignature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
  const bytes = Uint8Array.from([...pngSignature, ...Array(256).keys()]);
  const upload = await ask('/rest/v1/user/me/avatar', {
    method: 'PUT',
    body: bytes,
    headers: { 'content-type': 'image/png', [signWith]: sandbox.token.id },
  });
  expect(upload.status).toBe(204);
  const query = await ask('/rest/v1/wallet/me/statements?text=%20a+b&limit=1', as(sandbox.token.id));
  expect(query.status).toBe(200);
});

test('serves the client of this repository and replaces its signature', async () => {
  const naming: Fetch = (url, init) =>
    fetch(url, { ...init, headers: { ...init.headers, [signWith]: sandbox.token.id } });
  const wallet = createWallet({ client, baseUrl: proxy.url, fetch: naming });
  await expect(wallet.getUser({ userId: 'me' })).resolves.toMatchObject({ id: 5101 });
});

test('rejects an unknown signer', async () => {
  const response = await ask('/rest/v1/client', as('token_unheardof'));
  expect(response.status).toBe(400);
  await expect(response.json()).resolves.toMatchObject({ error: 'signing_proxy' });
});

test('rejects a body beyond its limit', async () => {
  const body = new Uint8Array(10_000_001);
  const status = ask('/rest/v1/user/me/avatar', { method: 'PUT', body }).then((response) => response.status);
  await expect(status).resolves.toBe(413);
});

test('responds with 502 when the upstream server is down', async () => {
  const alone = await startSigningProxy({ upstream: 'http://127.0.0.1:1', client });
  const response = await fetch(`${alone.url}/rest/v1/client`);
  await alone.close();
  expect(response.status).toBe(502);
});
