import { expect, test } from 'vitest';
import { client, readForm, redirectUri, signedBy, startSession, type Token } from './session.ts';

test('from the consent page to a token, a signed call, a refresh and the next call', async () => {
  await using session = await startSession();
  const state = 'aB 9&=%+/š';
  const page = await session.open({ scope: 'email balance', state });
  expect(page.status).toBe(200);

  const form = readForm(await page.text());
  const response = await session.post(form.action, [...form.fields, ['decision', 'approve']]);
  expect(response.status).toBe(303);
  const location = new URL(response.headers.get('location') ?? '');
  expect(location.origin + location.pathname).toBe(redirectUri);
  expect([...location.searchParams.keys()]).toEqual(['code', 'state']);
  expect(location.searchParams.get('state')).toBe(state);

  const code = location.searchParams.get('code') ?? '';
  const first = await session.token({ grant_type: 'authorization_code', code, redirect_uri: redirectUri });
  expect(first).toEqual({
    status: 200,
    body: {
      access_token: expect.stringMatching(/^\w+$/),
      token_type: 'mac',
      expires_in: 3600,
      mac_key: expect.stringMatching(/^[A-Za-z\d]{32}$/),
      mac_algorithm: 'hmac-sha-256',
      refresh_token: expect.stringMatching(/^\w+$/),
    },
  });
  const token = first.body as unknown as Token;
  const user = await session.get('/rest/v1/user/me', signedBy(token));
  expect(user.body).toEqual({ id: 5101, email: 'ona@example.org' });
  expect((await session.get('/rest/v1/wallet/me/balance', signedBy(token))).status).toBe(200);

  const second = await session.token({ grant_type: 'refresh_token', refresh_token: token.refresh_token });
  const next = second.body as unknown as Token;
  expect(next.access_token).not.toBe(token.access_token);
  expect((await session.get('/rest/v1/user/me', signedBy(next))).body).toEqual(user.body);
  expect(await session.get('/rest/v1/user/me', signedBy(token))).toEqual({
    status: 400,
    body: { error: 'invalid_grant', error_description: 'Token has expired' },
  });
});

test('an access token expires with the world clock, and a refresh replaces it', async () => {
  await using session = await startSession();
  const token = await session.logIn('email');
  await session.sandbox.clock.advance(3599);
  expect((await session.get('/rest/v1/user/me', signedBy(token))).status).toBe(200);
  await session.sandbox.clock.advance(1);
  expect((await session.get('/rest/v1/user/me', signedBy(token))).body['error']).toBe('invalid_grant');
  const refreshed = await session.token({ grant_type: 'refresh_token', refresh_token: token.refresh_token });
  expect(refreshed.status).toBe(200);
});

test('without a scope the token shows the user id only', async () => {
  await using session = await startSession();
  const code = await session.approve({ scope: undefined });
  const { body } = await session.token({ grant_type: 'authorization_code', code, redirect_uri: redirectUri });
  const user = await session.get('/rest/v1/user/me', signedBy(body as unknown as Token));
  expect(Object.keys(user.body)).not.toContain('email');
  expect(user.body['id']).toBe(5101);
});

test('the person ticked is the one who grants', async () => {
  await using session = await startSession();
  const form = readForm(await (await session.open()).text());
  const fields = form.fields.filter(([name]) => name !== 'user');
  const response = await session.post(form.action, [...fields, ['user', '5102'], ['decision', 'approve']]);
  const code = new URL(response.headers.get('location') ?? '').searchParams.get('code') ?? '';
  const { body } = await session.token({ grant_type: 'authorization_code', code, redirect_uri: redirectUri });
  const user = await session.get('/rest/v1/user/me', signedBy(body as unknown as Token));
  expect(user.body).toMatchObject({ id: 5102, email: 'jakub@example.org' });
  expect((await session.get('/rest/v1/user/5101', client)).status).toBe(403);
});
