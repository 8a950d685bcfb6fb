import { expect, test } from 'vitest';
import { redirectUri, signedBy, startSession, type Token } from './session.ts';

test.each([
  [true, 5101],
  [5103, 5103],
])('with auto-consent %s the page is answered at once, by %s', async (autoConsent, id) => {
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

test('auto-consent does not trust what the page would not', async () => {
  await using session = await startSession({ autoConsent: true });
  const response = await session.open({ redirect_uri: 'https://evil.example/' });
  expect(response.status).toBe(400);
  expect(response.headers.get('location')).toBeNull();
});

test('auto-consent of somebody whom a later world does not have is a page that says so', async () => {
  await using session = await startSession({ autoConsent: 5103 });
  await session.sandbox.begin({ users: [{ id: 8 }] });
  const response = await session.open();
  expect(response.status).toBe(400);
  expect(await response.text()).toContain('This world has no user 5103');
});

test('auto-consent in a world of nobody is a page that says so', async () => {
  await using session = await startSession({ autoConsent: true, world: { users: [] } });
  const response = await session.open();
  expect(response.status).toBe(400);
  expect(await response.text()).toContain('This world has no users');
});
