import { expect, test } from 'vitest';
import type { AnySandbox } from '../../src/index.ts';
import { call, consentTo, exampleClient, tokenFor } from '../support/caller.ts';
import { both } from './both.ts';

/** Noon of the frozen clock, in Unix seconds. */
const now = Date.parse('2026-01-31T12:00:00Z') / 1_000;

const statusOf = async (sandbox: AnySandbox, token: { id: string; key: string }) => {
  const { status, body } = await call(sandbox, token, '/rest/v1/user/me');
  return status === 200 ? 'ok' : body['error_description'];
};

test.for(both)('$name lists tokens without their keys', async ({ start }) => {
  await using started = await start();
  const { sandbox } = started;
  const token = await tokenFor(sandbox, 'email balance');
  const own = {
    token: token.id.slice(0, 8),
    client: exampleClient.id,
    user: 5101,
    scopes: ['email', 'balance'],
  };
  expect(await sandbox.tokens()).toEqual([
    {
      ...own,
      grantedScopes: ['email', 'balance'],
      expiresAt: now + 3_600,
      refreshExpiresAt: now + 30 * 86_400,
      status: 'active',
    },
  ]);
  expect(await sandbox.tokens({ user: 5101, client: exampleClient.id })).toHaveLength(1);
  expect(await sandbox.tokens({ user: 5102 })).toEqual([]);
  expect(await sandbox.tokens({ client: 'unknown' })).toEqual([]);
});

test.for(both)('$name expires a token, which its client can still refresh', async ({ start }) => {
  await using started = await start();
  const { sandbox } = started;
  const token = await tokenFor(sandbox, 'email');
  expect(await sandbox.expireToken(token.id)).toMatchObject({ expiresAt: now, status: 'active' });
  expect(await statusOf(sandbox, token)).toBe('Token has expired');
  expect(await sandbox.refreshToken(token.id)).toMatchObject({ expiresAt: now + 3_600, status: 'active' });
});

test.for(both)('$name refreshes a token, which replaces the old one', async ({ start }) => {
  await using started = await start();
  const { sandbox } = started;
  const token = await tokenFor(sandbox, 'email');
  const next = await sandbox.refreshToken(token.id.slice(0, 8));
  expect((await sandbox.tokens()).map((each) => [each.token, each.status])).toEqual([
    [token.id.slice(0, 8), 'replaced'],
    [next.token, 'active'],
  ]);
  expect(await statusOf(sandbox, token)).toBe('Token has expired');
  await expect(sandbox.refreshToken(token.id)).rejects.toThrow('Refresh token status invalid');
});

test.for(both)('$name revokes all tokens of a grant', async ({ start }) => {
  await using started = await start();
  const { sandbox } = started;
  const [token, other] = [await tokenFor(sandbox, 'email'), await tokenFor(sandbox, 'email')];
  await sandbox.refreshToken(token.id);
  expect(await sandbox.revokeToken(token.id)).toMatchObject({ status: 'revoked' });
  expect((await sandbox.tokens()).map(({ status }) => status)).toEqual(['revoked', 'active', 'revoked']);
  expect(await statusOf(sandbox, token)).toBe('Token has been revoked');
  expect(await statusOf(sandbox, other)).toBe('ok');
});

test.for(both)('$name says that there is no such token', async ({ start }) => {
  await using started = await start();
  const { sandbox } = started;
  for (const act of [sandbox.expireToken, sandbox.refreshToken, sandbox.revokeToken]) {
    await expect(act('unknown-token')).rejects.toThrow('There is no token unknown-');
  }
});

test.for(both)(
  '$name lists prepared authorization requests, and the decision about them',
  async ({ start }) => {
    await using started = await start();
    const { sandbox } = started;
    const form = {
      response_type: 'code',
      client_id: exampleClient.id,
      redirect_uri: 'http://127.0.0.1:5173/callback',
      scope: 'email phone_optional',
      'user[email]': 'jakub@example.org',
    };
    const { body } = await call(sandbox, exampleClient, '/oauth/v1/session', { method: 'POST', form });
    const request = {
      client: exampleClient.id,
      redirectUri: form.redirect_uri,
      scopes: ['email', 'phone_optional'],
      email: 'jakub@example.org',
      page: `/frontend/oauth/${String(body['key'])}`,
      expiresAt: now + 900,
    };
    expect(await sandbox.authorizationRequests()).toEqual([{ ...request, status: 'waiting' }]);
    expect(await sandbox.authorizationRequests({ user: 5102 })).toEqual([]);
    await sandbox.fetch(request.page, { redirect: 'manual' });
    const approved = { status: 'approved', user: 5102, granted: ['email', 'phone_optional'] };
    expect(await sandbox.authorizationRequests({ user: 5102 })).toEqual([{ ...request, ...approved }]);
    expect(await sandbox.authorizationRequests({ client: 'unknown' })).toEqual([]);
    await sandbox.clock.advance(900);
    expect(await sandbox.authorizationRequests()).toEqual([]);
  },
);

test.for(both)('$name lists the token of a consent', async ({ start }) => {
  await using started = await start();
  const { sandbox } = started;
  const { id } = await consentTo(sandbox, 'email');
  expect(await sandbox.tokens()).toMatchObject([{ token: id.slice(0, 8), scopes: ['email'] }]);
});

test.for(both)('$name returns the consent page for scopes, in both languages', async ({ start }) => {
  await using started = await start();
  const { sandbox } = started;
  const preview = { client: exampleClient.id, scope: 'email balance_offline_optional' };
  expect(await sandbox.consentPage(preview)).toContain('<html lang="en">');
  const page = await sandbox.consentPage({ ...preview, locale: 'lt' });
  expect(page).toContain('<html lang="lt">');
  expect(page).toContain('name="scope" value="balance_offline_optional"');
  await expect(sandbox.consentPage({ client: 'unknown' })).rejects.toThrow('There is no client unknown');
  await expect(sandbox.consentPage({ ...preview, scope: 'everything' })).rejects.toThrow(
    /Unknown scope everything/,
  );
});
