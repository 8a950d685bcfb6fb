import { expect, test } from 'vitest';
import { exchangeCode, grantAccess } from '../../src/oauth/authorization-code.ts';
import { exampleClient } from '../../src/seed/clients.ts';
import { inSeededWorld } from './seeded-world.ts';
import { redirectUri, signedBy, startSession, type Token } from './session.ts';

const exchange = (code: string) => ({ grant_type: 'authorization_code', code, redirect_uri: redirectUri });
const refused = (description: string) => ({
  status: 400,
  body: { error: 'invalid_grant', error_description: description },
});

test('a code is valid once, and a second use revokes its tokens, including refreshed ones', async () => {
  await using session = await startSession();
  const code = await session.approve();
  const first = (await session.token(exchange(code))).body as unknown as Token;
  const second = await session.token({ grant_type: 'refresh_token', refresh_token: first.refresh_token });
  const token = second.body as unknown as Token;
  expect((await session.get('/rest/v1/user/me', signedBy(token))).status).toBe(200);

  expect(await session.token(exchange(code))).toEqual(
    refused('Authorization code was used before; its tokens are revoked'),
  );
  expect((await session.get('/rest/v1/user/me', signedBy(token))).body['error']).toBe('invalid_grant');
  expect(await session.token({ grant_type: 'refresh_token', refresh_token: token.refresh_token })).toEqual(
    refused('Refresh token status invalid'),
  );
});

test('a code lives for a minute of the world clock', async () => {
  await using session = await startSession();
  const [early, late] = [await session.approve(), await session.approve()];
  await session.sandbox.clock.advance(59);
  expect((await session.token(exchange(early))).status).toBe(200);
  await session.sandbox.clock.advance(1);
  expect(await session.token(exchange(late))).toEqual(refused('Authorization code expired'));
});

test.each([
  'http://127.0.0.1:5173/callback/',
  'http://localhost:5173/callback',
  'http://127.0.0.1:5173/callback?',
])('the redirect URI must be the same: not %s', async (uri) => {
  await using session = await startSession();
  const code = await session.approve();
  const wrong = await session.token({ ...exchange(code), redirect_uri: uri });
  expect(wrong).toEqual(refused('redirect_uri is not the one of the authorization request'));
  expect((await session.token(exchange(code))).status).toBe(200);
});

test('the redirect URI cannot be left out', async () => {
  await using session = await startSession();
  const code = await session.approve();
  const { body } = await session.token({ grant_type: 'authorization_code', code });
  expect(body['error']).toBe('invalid_grant');
});

test('an unknown code is rejected', async () => {
  await using session = await startSession();
  expect(await session.token(exchange('QmF677xyz'))).toEqual(refused('No such authorization code'));
});

test('the code of another client is treated as unknown, and stays valid for its own client', async () => {
  await inSeededWorld((world) => {
    const [user] = world.users.list();
    if (!user) throw new Error('The world has no users.');
    const code = grantAccess(world, 0, { client: exampleClient, redirectUri, scopes: [] }, user);
    const grant = { code, redirect_uri: redirectUri };
    expect(() => exchangeCode(world, 0, { ...exampleClient, id: 'other' }, grant)).toThrow(
      'No such authorization code',
    );
    expect(exchangeCode(world, 0, exampleClient, grant)).toHaveProperty('access_token');
  });
});
