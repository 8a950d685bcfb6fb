import { expect, test } from 'vitest';
import { refreshToken } from '../../src/oauth/refresh-token.ts';
import { issueToken } from '../../src/oauth/tokens.ts';
import { exampleClient } from '../../src/seed/clients.ts';
import { inSeededWorld } from './seeded-world.ts';
import { signedBy, startSession, type Token } from './session.ts';

const refresh = (token: string, scope?: string) => ({
  grant_type: 'refresh_token',
  refresh_token: token,
  ...(scope !== undefined && { scope }),
});
const refused = (description: string, error = 'invalid_grant') => ({
  status: 400,
  body: { error, error_description: description },
});

test('a refresh token is good once', async () => {
  await using session = await startSession();
  const token = await session.logIn('email');
  const next = (await session.token(refresh(token.refresh_token))).body as unknown as Token;
  expect(await session.token(refresh(token.refresh_token))).toEqual(refused('Refresh token status invalid'));
  expect((await session.token(refresh(next.refresh_token))).status).toBe(200);
});

test('a refresh token lives for thirty days of the world clock', async () => {
  await using session = await startSession();
  const token = await session.logIn('email');
  await session.sandbox.clock.advance(30 * 86_400);
  expect(await session.token(refresh(token.refresh_token))).toEqual(refused('Refresh token expired'));
});

test('an unknown refresh token is rejected', async () => {
  await using session = await startSession();
  expect(await session.token(refresh('rft_1mZxQ7'))).toEqual(refused('No such refresh token'));
});

test('the refresh token of another client is treated as unknown', async () => {
  await inSeededWorld((world) => {
    const grant = { clientId: exampleClient.id, userId: 5101, scopes: [], grantedScopes: [], grantId: 'x' };
    const { refresh_token } = issueToken(world, 0, grant);
    const other = { ...exampleClient, id: 'other' };
    expect(() => refreshToken(world, 0, other, { refresh_token }, 'at once')).toThrow(
      'No such refresh token',
    );
    const next = refreshToken(world, 0, exampleClient, { refresh_token }, 'at once');
    expect(next).toHaveProperty('mac_key');
  });
});

test('a scope narrows the next token, and the one after it may have everything again', async () => {
  await using session = await startSession();
  const token = await session.logIn('email phone');
  const narrow = (await session.token(refresh(token.refresh_token, 'phone'))).body as unknown as Token;
  const seen = await session.get('/rest/v1/user/me', signedBy(narrow));
  expect(seen.body).toHaveProperty('phone');
  expect(seen.body).not.toHaveProperty('email');
  const whole = (await session.token(refresh(narrow.refresh_token))).body as unknown as Token;
  expect((await session.get('/rest/v1/user/me', signedBy(whole))).body).toHaveProperty('email');
});

test('rejects a refresh with more scopes than granted, and keeps the token valid', async () => {
  await using session = await startSession();
  const token = await session.logIn('email');
  expect(await session.token(refresh(token.refresh_token, 'email dob'))).toEqual(
    refused('The scope is more than the user granted', 'invalid_scope'),
  );
  expect((await session.get('/rest/v1/user/me', signedBy(token))).status).toBe(200);
  expect((await session.token(refresh(token.refresh_token))).status).toBe(200);
});
