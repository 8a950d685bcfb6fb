import { expect, test } from 'vitest';
import { type Session, startSession, type Token } from './session.ts';

const refresh = (session: Session, token: Token, fields: Readonly<Record<string, string>>) =>
  session.token({ grant_type: 'refresh_token', refresh_token: token.refresh_token, ...fields });
const codeOf = async (session: Session): Promise<string> =>
  (await session.sandbox.messages({ user: 5101, kind: 'sms' }))[0]?.code ?? '';

test('an extended scope is added for the code that the user is sent when it is asked for', async () => {
  await using session = await startSession();
  const token = await session.logIn('email');
  const asked = await refresh(session, token, { scope: 'convert_currency' });
  expect(asked).toMatchObject({ status: 400, body: { error: 'invalid_code' } });
  const code = await codeOf(session);
  const { status, body } = await refresh(session, token, { scope: 'convert_currency', code });
  expect([status, body]).toEqual([200, expect.objectContaining({ token_type: 'mac' })]);
  // The token can be limited to it from now on, without a code.
  const next = body as unknown as Token;
  expect((await refresh(session, next, { scope: 'convert_currency email' })).status).toBe(200);
});

test('a request for a code and a wrong code keep the token valid', async () => {
  await using session = await startSession();
  const token = await session.logIn('email');
  await refresh(session, token, { scope: 'make_bank_transfers' });
  const wrong = (await codeOf(session)) === '000000' ? '000001' : '000000';
  expect(await refresh(session, token, { scope: 'make_bank_transfers', code: wrong })).toMatchObject({
    status: 400,
    body: { error: 'invalid_code' },
  });
  expect((await refresh(session, token, {})).status).toBe(200);
});

test('a code adds only the scopes that it was sent for, and is valid once', async () => {
  await using session = await startSession();
  const token = await session.logIn('email');
  await refresh(session, token, { scope: 'convert_currency' });
  const code = await codeOf(session);
  expect((await refresh(session, token, { scope: 'make_bank_transfers', code })).status).toBe(400);
  const { body } = await refresh(session, token, { scope: 'convert_currency', code });
  const next = body as unknown as Token;
  expect((await refresh(session, next, { scope: 'make_bank_transfers', code })).status).toBe(400);
});

test('a user without a phone number cannot be asked', async () => {
  await using session = await startSession();
  await session.sandbox.load({
    users: [{ id: 42, password: 'quiet-meadow-31', profile: { email: 'vida@example.org' } }],
  });
  const logIn = { grant_type: 'password', username: 'vida@example.org', password: 'quiet-meadow-31' };
  const token = (await session.token({ ...logIn, scope: 'email' })).body as unknown as Token;
  expect((await refresh(session, token, { scope: 'convert_currency' })).status).toBe(403);
});

test('the error that requires a code names the scopes', async () => {
  await using session = await startSession();
  const token = await session.logIn('email');
  const { body } = await refresh(session, token, { scope: 'email make_bank_transfers convert_currency' });
  expect(body).toMatchObject({
    error_description:
      'Scope make_bank_transfers convert_currency needs the code that was sent to the user by SMS',
    error_properties: { code: ['Is missing; the code was sent now'] },
  });
});
