import { expect, test } from 'vitest';
import { client, redirectUri, signedBy, startSession, type Token } from './session.ts';

test.each([
  [true, 5101],
  [5103, 5103],
])('auto-consent %s approves as %s', async (autoConsent, id) => {
  await using session = await startSession({ autoConsent });
  const response = await session.open({ state: 'xyz', scope: 'email phone_optional' });
  expect(response.status).toBe(303);
  const { searchParams } = new URL(response.headers.get('location') ?? '');
  expect(searchParams.get('state')).toBe('xyz');
  const code = searchParams.get('code') ?? '';
  const { body } = await session.token({ grant_type: 'authorization_code', code, redirect_uri: redirectUri });
  const user = await session.get('/rest/v1/user/me', signedBy(body as unknown as Token));
  expect(user.body['id']).toBe(id);
});

test.each([
  ['an image', { 'sec-fetch-dest': 'image', 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' }],
  ['a frame', { 'sec-fetch-dest': 'iframe', 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' }],
  ['a script', { 'sec-fetch-dest': 'script', 'sec-fetch-site': 'same-site' }],
  ['a call of fetch', { 'sec-fetch-dest': 'empty', 'sec-fetch-site': 'same-site' }],
  ['a page that is loaded ahead', { 'sec-fetch-dest': 'document', 'sec-purpose': 'prefetch;prerender' }],
])('auto-consent grants nothing when a page loads the URL as %s', async (_, headers) => {
  await using session = await startSession({ autoConsent: true });
  const { sandbox } = session;
  const query = new URLSearchParams({
    response_type: 'code',
    client_id: client.id,
    redirect_uri: redirectUri,
    scope: 'email_offline',
  });
  const prepared = await session.send('POST', '/oauth/v1/session', client, {
    response_type: 'code',
    client_id: client.id,
    redirect_uri: redirectUri,
    scope: 'email_offline',
  });
  for (const target of [`/frontend/oauth?${query}`, `/frontend/oauth/${String(prepared.body['key'])}`]) {
    // Through the core: Node's fetch sets such headers itself.
    const request = { method: 'GET', origin: session.server.url, target, headers, body: new Uint8Array() };
    expect(await sandbox.handle(request)).toMatchObject({
      status: 200,
      body: expect.stringContaining('name="decision"') as string,
    });
  }
  expect(await sandbox.grants()).toEqual([]);
});

test('auto-consent grants when the browser navigates, also from another site', async () => {
  await using session = await startSession({ autoConsent: true });
  const headers = {
    'sec-fetch-dest': 'document',
    'sec-fetch-site': 'cross-site',
    'sec-fetch-mode': 'navigate',
  };
  const query = new URLSearchParams({
    response_type: 'code',
    client_id: client.id,
    redirect_uri: redirectUri,
    scope: 'email_offline',
  });
  const target = `/frontend/oauth?${query}`;
  const request = { method: 'GET', origin: session.server.url, target, headers, body: new Uint8Array() };
  expect(await session.sandbox.handle(request)).toMatchObject({ status: 303 });
  expect(await session.sandbox.grants()).toMatchObject([{ scopes: ['email_offline'] }]);
});

test('auto-consent rejects the same requests as the page', async () => {
  await using session = await startSession({ autoConsent: true });
  const response = await session.open({ redirect_uri: 'https://evil.example/' });
  expect(response.status).toBe(400);
  expect(response.headers.get('location')).toBeNull();
});

test('auto-consent as a user who does not exist shows a page that says so', async () => {
  await using session = await startSession({ autoConsent: 5103 });
  await session.sandbox.load({ users: [{ id: 8 }] });
  const response = await session.open();
  expect(response.status).toBe(400);
  expect(await response.text()).toContain('This world has no user 5103');
});

test('auto-consent in a world without users shows a page that says so', async () => {
  await using session = await startSession({ autoConsent: true, world: { users: [] } });
  const response = await session.open();
  expect(response.status).toBe(400);
  expect(await response.text()).toContain('This world has no users');
});
