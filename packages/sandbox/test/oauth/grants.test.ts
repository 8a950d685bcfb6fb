import { expect, test } from 'vitest';
import { client, readForm, type Session, signedBy, startSession } from './session.ts';

const pageOf = async (session: Session, path = '/frontend/en/grants'): Promise<string> =>
  (await fetch(session.server.url + path)).text();
const seenBy = async (session: Session) => {
  const { status, body } = await session.get('/rest/v1/user/5101', client);
  return status === 200 ? Object.keys(body).filter((key) => ['email', 'phone'].includes(key)) : body['error'];
};

test('a user sees the offline scopes, and withdraws one, then the others', async () => {
  await using session = await startSession();
  const token = await session.logIn('email_offline phone_offline_optional email');
  const page = await pageOf(session);
  expect(page).toContain('Ona Petraitė granted to Example application');
  expect(page).not.toMatch(/<script|\son[a-z]+=|javascript:/i);
  expect(await seenBy(session)).toEqual(['email', 'phone']);

  const { action, fields } = readForm(page);
  const response = await session.post(action, [...fields, ['scope', 'phone_offline_optional']]);
  expect([response.status, response.headers.get('location')]).toEqual([303, '/frontend/en/grants']);
  expect(await seenBy(session)).toEqual(['email']);

  await session.post(action, [...fields, ['scope', 'all']]);
  expect(await seenBy(session)).toBe('forbidden');
  expect(await pageOf(session)).toContain('No application has offline scopes.');
  // The token was granted, too, and lives on until it expires.
  expect((await session.get('/rest/v1/user/me', signedBy(token))).body).toHaveProperty('email');
});

test('withdrawn scopes can be granted again', async () => {
  await using session = await startSession();
  await session.logIn('email_offline');
  await session.sandbox.withdrawGrant({ user: 5101, client: client.id });
  await session.logIn('email_offline');
  expect(await seenBy(session)).toEqual(['email']);
});

test('the controls and the methods show and withdraw the same', async () => {
  await using session = await startSession();
  await session.logIn('email_offline balance_offline statements');
  const grant = { user: 5101, client: client.id, scopes: ['email_offline', 'balance_offline'] };
  expect(await session.sandbox.grants()).toEqual([grant]);
  const { url } = session.server;
  const found = await fetch(`${url}/__sandbox/grants?user=5101&client=${client.id}`);
  expect(await found.json()).toEqual({ grants: [grant] });
  const body = JSON.stringify({ ...grant, scopes: ['email_offline'] });
  const response = await fetch(`${url}/__sandbox/grants/withdraw`, { method: 'POST', body });
  expect(await response.json()).toEqual({ ...grant, scopes: ['balance_offline'] });
  expect(await session.sandbox.grants({ user: 5102 })).toEqual([]);
});

test('withdrawing a scope twice, or one that was not granted, has no effect', async () => {
  await using session = await startSession();
  const { sandbox } = session;
  const grant = { user: 5101, client: client.id };
  expect(await sandbox.withdrawGrant(grant)).toEqual({ ...grant, scopes: [] });
  await session.logIn('email_offline balance_offline');
  const withdrawal = { ...grant, scopes: ['email_offline', 'phone_offline'] };
  for (let count = 0; count < 2; count++) {
    expect(await sandbox.withdrawGrant(withdrawal)).toEqual({ ...grant, scopes: ['balance_offline'] });
  }
});

test.each(['balance_offline', 'all'])(
  'the form of an outdated page, for %s, shows the remaining scopes',
  async (scope) => {
    await using session = await startSession();
    await session.logIn('email_offline balance_offline');
    const { action, fields } = readForm(await pageOf(session));
    for (let count = 0; count < 2; count++) {
      const response = await session.post(action, [...fields, ['scope', scope]]);
      expect([response.status, response.headers.get('location')]).toEqual([303, '/frontend/en/grants']);
    }
  },
);

test('a scope is withdrawn by its name without `_optional`, too', async () => {
  await using session = await startSession();
  await session.logIn('email_offline_optional balance_offline');
  const withdrawal = { user: 5101, client: client.id, scopes: ['email_offline'] };
  const { scopes } = await session.sandbox.withdrawGrant(withdrawal);
  expect(scopes).toEqual(['balance_offline']);
});

test.each([
  [{ user: 9999 }, 'There is no user 9999'],
  [{ client: 'unknown' }, 'There is no client unknown'],
  [{ scopes: ['email'] }, 'There is no offline scope email'],
  [{ scopes: ['emial_offline'] }, 'There is no offline scope emial_offline'],
])('a withdrawal of %o is rejected', async (wrong, message) => {
  await using session = await startSession();
  await session.logIn('email_offline');
  const withdrawal = { user: 5101, client: client.id, ...wrong };
  await expect(session.sandbox.withdrawGrant(withdrawal)).rejects.toThrow(message);
  const { action } = readForm(await pageOf(session));
  const { user, client: by, scopes: [scope = 'all'] = [] } = { scopes: undefined, ...withdrawal };
  const response = await session.post(action, Object.entries({ user: String(user), client: by, scope }));
  expect(response.status).toBe(404);
  expect(await response.text()).toContain('Nothing was withdrawn');
});

test('a form of another page withdraws nothing', async () => {
  await using session = await startSession();
  await session.logIn('email_offline');
  const { action, fields } = readForm(await pageOf(session));
  const headers = { origin: 'http://evil.example' };
  expect((await session.post(action, [...fields, ['scope', 'all']], { headers })).status).toBe(403);
  expect(await seenBy(session)).toEqual(['email']);
});

test('the page is in Lithuanian and keeps its world', async () => {
  await using session = await startSession();
  await session.sandbox.world('other').clock.now();
  const page = await pageOf(session, '/frontend/lt/grants?world=other');
  expect(page).toContain('<html lang="lt">');
  expect(page).toContain('Programos tokių teisių neturi');
  expect(page).toContain('href="/frontend/en/grants?world=other"');
});
