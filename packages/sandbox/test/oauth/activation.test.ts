import { expect, test } from 'vitest';
import { call, consentTo, frozenSandbox } from '../support/caller.ts';
import { type Session, signedBy, startSession, type Token } from './session.ts';

const withActivation = (token: Token) => ({
  grant_type: 'refresh_token_with_activation',
  refresh_token: token.refresh_token,
});
const activate = ({ access_token: id }: Token): string => `/oauth/v1/tokens/${id}/activate`;
const next = async (session: Session, token: Token): Promise<Token> =>
  (await session.token(withActivation(token))).body as unknown as Token;
const statusOf = async (session: Session, token: Token) => {
  const { status, body } = await session.get('/rest/v1/user/me', signedBy(token));
  return status === 200 ? 'good' : body['error_description'];
};

test('the previous token stays valid until the next one is activated', async () => {
  await using session = await startSession();
  const before = await session.logIn('email');
  const after = await next(session, before);
  expect([await statusOf(session, before), await statusOf(session, after)]).toEqual([
    'good',
    'Token is not active yet',
  ]);
  const { status, body } = await session.send('PUT', activate(after));
  expect([status, body]).toEqual([200, { ...after, expires_in: 3_600 }]);
  expect([await statusOf(session, before), await statusOf(session, after)]).toEqual([
    'Token has expired',
    'good',
  ]);
});

test('both steps can be repeated after a lost response', async () => {
  await using session = await startSession();
  const before = await session.logIn('email');
  const lost = await next(session, before);
  const after = await next(session, before);
  expect((await session.send('PUT', activate(lost))).body).toMatchObject({
    error: 'invalid_grant',
    error_description: 'Token status invalid',
  });
  await session.send('PUT', activate(after));
  await session.sandbox.clock.advance(60);
  expect((await session.send('PUT', activate(after))).body).toEqual({ ...after, expires_in: 3_540 });
});

test('a token lives from its activation on', async () => {
  await using session = await startSession();
  const after = await next(session, await session.logIn('email'));
  await session.sandbox.clock.advance(7_200);
  expect((await session.send('PUT', activate(after))).body).toHaveProperty('expires_in', 3_600);
  expect(await statusOf(session, after)).toBe('good');
  await session.sandbox.clock.advance(3_600);
  expect(await session.send('PUT', activate(after))).toMatchObject({
    status: 400,
    body: { error_description: 'Token has expired' },
  });
});

test('the refresh token of a token that is not active is not good', async () => {
  await using session = await startSession();
  const after = await next(session, await session.logIn('email'));
  expect(await session.token(withActivation(after))).toMatchObject({
    status: 400,
    body: { error: 'invalid_grant', error_description: 'Refresh token status invalid' },
  });
});

test('a refresh without activation removes the inactive token', async () => {
  await using session = await startSession();
  const before = await session.logIn('email');
  const waiting = await next(session, before);
  const form = { grant_type: 'refresh_token', refresh_token: before.refresh_token };
  const after = (await session.token(form)).body as unknown as Token;
  expect((await session.send('PUT', activate(waiting))).status).toBe(400);
  expect(await statusOf(session, after)).toBe('good');
});

test('a token cannot be activated after thirty days', async () => {
  await using session = await startSession();
  const after = await next(session, await session.logIn('email'));
  await session.sandbox.clock.advance(30 * 86_400);
  expect((await session.send('PUT', activate(after))).body).toMatchObject({
    error_description: 'Refresh token expired',
  });
});

test('a revoked login cannot be activated', async () => {
  await using session = await startSession();
  const before = await session.logIn('email');
  const after = await next(session, before);
  await session.send('DELETE', `/oauth/v1/token?access_token=${before.access_token}`);
  expect((await session.send('PUT', activate(after))).body).toMatchObject({ error: 'invalid_grant' });
});

test('a token that is unknown, or of another client, is not found', async () => {
  const other = { id: 'other', key: 'k2FvT9sWq7Lx4BnR0cYh8JdMz5GpAeUi' };
  const sandbox = frozenSandbox({ autoConsent: true });
  await sandbox.load({ seeded: true, clients: [other] });
  const { id } = await consentTo(sandbox, 'email');
  for (const path of [`/oauth/v1/tokens/${id}/activate`, '/oauth/v1/tokens/never-issued/activate']) {
    const { status, body } = await call(sandbox, other, path, { method: 'PUT' });
    expect([status, body['error']]).toEqual([404, 'not_found']);
  }
});
