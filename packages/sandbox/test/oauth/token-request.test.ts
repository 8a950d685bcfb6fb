import { expect, test } from 'vitest';
import { signMac } from '@litas/client/mac';
import { client, redirectUri, signedBy, startSession } from './session.ts';

const exchange = (code: string) => ({ grant_type: 'authorization_code', code, redirect_uri: redirectUri });

test('rejects an unsigned token request with any code', async () => {
  await using session = await startSession();
  const code = await session.approve();
  const response = await fetch(`${session.server.url}/oauth/v1/token`, {
    method: 'POST',
    body: new URLSearchParams(exchange(code)),
  });
  expect(response.status).toBe(401);
  expect((await session.token(exchange(code))).status).toBe(200);
});

test('a token cannot sign a token request', async () => {
  await using session = await startSession();
  const token = await session.logIn('email');
  const refresh = { grant_type: 'refresh_token', refresh_token: token.refresh_token };
  const { status, body } = await session.token(refresh, signedBy(token));
  expect(status).toBe(401);
  expect(body['error']).toBe('unauthorized');
  expect((await session.token(refresh)).status).toBe(200);
});

test('another key than the client’s is rejected', async () => {
  await using session = await startSession();
  const code = await session.approve();
  const { status } = await session.token(exchange(code), {
    id: client.id,
    key: 'f3Zt8LpVbR1yQe6NnUo4HsGjXkAw0CiD',
  });
  expect(status).toBe(401);
});

test.each([
  ['an unknown grant', { grant_type: 'client_credentials' }, 'unsupported_grant_type'],
  ['no grant', { code: 'x' }, 'invalid_request'],
  ['no code', { grant_type: 'authorization_code' }, 'invalid_request'],
  ['no refresh token', { grant_type: 'refresh_token' }, 'invalid_request'],
])('a form with %s is rejected', async (_, form, error) => {
  await using session = await startSession();
  const result = await session.token(form);
  expect(result.status).toBe(400);
  expect(result.body['error']).toBe(error);
});

test('the response with a token must not be cached', async () => {
  await using session = await startSession();
  const url = `${session.server.url}/oauth/v1/token`;
  const body = String(new URLSearchParams(exchange(await session.approve())));
  const { header } = await signMac({ ...client, method: 'POST', url, body });
  const headers = { authorization: header, 'content-type': 'application/x-www-form-urlencoded' };
  const response = await fetch(url, { method: 'POST', headers, body });
  expect(response.status).toBe(200);
  expect(response.headers.get('cache-control')).toBe('no-store');
  expect(response.headers.get('content-type')).toBe('application/json');
});
