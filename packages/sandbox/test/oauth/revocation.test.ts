import { expect, test } from 'vitest';
import { call, consentTo, frozenSandbox } from '../support/caller.ts';
import { signedBy, startSession, type Token } from './session.ts';

const revoke = (token: string): string => `/oauth/v1/token?access_token=${token}`;

test('a revoked token is rejected, and so is its refresh token', async () => {
  await using session = await startSession();
  const token = await session.logIn('email');
  expect(await session.send('DELETE', revoke(token.access_token))).toEqual({ status: 200, body: {} });
  expect(await session.get('/rest/v1/user/me', signedBy(token))).toMatchObject({
    status: 400,
    body: { error: 'invalid_grant', error_description: 'Token has been revoked' },
  });
  const refresh = { grant_type: 'refresh_token', refresh_token: token.refresh_token };
  expect(await session.token(refresh)).toMatchObject({
    status: 400,
    body: { error: 'invalid_grant', error_description: 'Refresh token status invalid' },
  });
});

test('revoking a replaced token revokes its successor, but not the tokens of another login', async () => {
  await using session = await startSession();
  const [first, other] = [await session.logIn('email'), await session.logIn('email')];
  const refresh = { grant_type: 'refresh_token', refresh_token: first.refresh_token };
  const next = (await session.token(refresh)).body as unknown as Token;
  await session.send('DELETE', revoke(first.access_token));
  expect((await session.get('/rest/v1/user/me', signedBy(next))).status).toBe(400);
  expect((await session.get('/rest/v1/user/me', signedBy(other))).status).toBe(200);
});

test('offline scopes stay granted when the token is revoked', async () => {
  await using session = await startSession();
  const token = await session.logIn('email_offline');
  await session.send('DELETE', revoke(token.access_token));
  expect((await session.send('GET', '/rest/v1/user/5101')).body).toHaveProperty('email', 'ona@example.org');
});

test('a token that is unknown or revoked counts as revoked', async () => {
  await using session = await startSession();
  const token = await session.logIn('email');
  for (const id of [token.access_token, token.access_token, 'never-issued']) {
    expect((await session.send('DELETE', revoke(id))).status).toBe(200);
  }
});

test('a client revokes no token of another client', async () => {
  const other = { id: 'other', key: 'k2FvT9sWq7Lx4BnR0cYh8JdMz5GpAeUi' };
  const sandbox = frozenSandbox({ autoConsent: true });
  await sandbox.load({ seeded: true, clients: [other] });
  const token = await consentTo(sandbox, 'email');
  const { status, body } = await call(sandbox, other, revoke(token.id), { method: 'DELETE' });
  expect([status, body['error']]).toEqual([403, 'forbidden']);
  expect((await call(sandbox, token, '/rest/v1/user/me')).status).toBe(200);
});

test('a token cannot revoke itself', async () => {
  await using session = await startSession();
  const token = await session.logIn('email');
  expect((await session.send('DELETE', revoke(token.access_token), signedBy(token))).status).toBe(401);
});
