import { expect, test } from 'vitest';
import {
  client,
  readForm,
  redirectUri,
  type Session,
  signedBy,
  startSession,
  type Token,
} from './session.ts';

/** Approves with the ticks given, and gives what the token shows of the user. */
async function approveWith(
  session: Session,
  scope: string,
  ticks: readonly string[],
): Promise<readonly string[]> {
  const form = readForm(await (await session.open({ scope })).text());
  const fields = form.fields.filter(([name]) => name !== 'scope');
  const response = await session.post(form.action, [
    ...fields,
    ...ticks.map((tick): [string, string] => ['scope', tick]),
    ['decision', 'approve'],
  ]);
  const code = new URL(response.headers.get('location') ?? '').searchParams.get('code') ?? '';
  const { body } = await session.token({ grant_type: 'authorization_code', code, redirect_uri: redirectUri });
  const user = await session.get('/rest/v1/user/me', signedBy(body as unknown as Token));
  return Object.keys(user.body).filter((key) => ['email', 'phone', 'dob'].includes(key));
}

test('grants an optional scope that stays checked', async () => {
  await using session = await startSession();
  expect(await approveWith(session, 'email phone_optional', ['phone_optional'])).toEqual(['email', 'phone']);
});

test('an optional scope that is unticked is not granted; the others are', async () => {
  await using session = await startSession();
  expect(await approveWith(session, 'email phone_optional', [])).toEqual(['email']);
});

test('a form can neither add a scope nor remove a required one', async () => {
  await using session = await startSession();
  expect(await approveWith(session, 'email', ['dob', 'phone_optional', 'phone'])).toEqual(['email']);
});

test('an offline scope permits calls with client credentials after the token has expired, for that user only', async () => {
  await using session = await startSession();
  expect((await session.get('/rest/v1/user/5101', client)).status).toBe(403);
  await session.logIn('email_offline balance');
  await session.sandbox.clock.advance(90 * 86_400);
  const { status, body } = await session.get('/rest/v1/user/5101', client);
  expect(status).toBe(200);
  expect(body['email']).toBe('ona@example.org');
  expect(body).not.toHaveProperty('phone');
  expect((await session.get('/rest/v1/wallet/14471/balance', client)).status).toBe(403);
  expect((await session.get('/rest/v1/user/5102', client)).status).toBe(403);
});

test('offline scopes add up over authorizations', async () => {
  await using session = await startSession();
  await session.logIn('email_offline');
  await session.logIn('phone_offline_optional');
  const { body } = await session.get('/rest/v1/user/5101', client);
  expect(body).toMatchObject({ email: 'ona@example.org', phone: '37060000101' });
});
