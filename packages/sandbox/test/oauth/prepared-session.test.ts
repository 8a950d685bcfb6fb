import { signMac } from '@litas/client/mac';
import { expect, test } from 'vitest';
import { client, readForm, redirectUri, type Session, startSession } from './session.ts';

const request = { response_type: 'code', client_id: client.id, redirect_uri: redirectUri };
const prepare = (session: Session, form: Readonly<Record<string, string>> = {}) =>
  session.send('POST', '/oauth/v1/session', client, { ...request, ...form });
const keyOf = async (session: Session, form?: Readonly<Record<string, string>>): Promise<string> =>
  String((await prepare(session, form)).body['key']);
const pageOf = (session: Session, key: string, locale = '/en') =>
  fetch(`${session.server.url}/frontend${locale}/oauth/${key}`, { redirect: 'manual' });
const checkedPerson = (page: string) =>
  readForm(page).inputs.find((input) => input['type'] === 'radio' && 'checked' in input)?.['value'];

test('the page of a session preselects the user whom the client names, and ends with a token', async () => {
  await using session = await startSession();
  const form = { scope: 'email', state: 'xyz', 'user[email]': 'Jakub@example.org' };
  const key = await keyOf(session, form);
  const page = await (await pageOf(session, key)).text();
  expect(checkedPerson(page)).toBe('5102');
  expect(page).toContain('Example application says that you are Jakub@example.org.');
  const { action, fields } = readForm(page);
  const response = await session.post(action, [...fields, ['decision', 'approve']]);
  const { searchParams } = new URL(response.headers.get('location') ?? '');
  expect(searchParams.get('state')).toBe('xyz');
  const code = searchParams.get('code') ?? '';
  const token = await session.token({ grant_type: 'authorization_code', code, redirect_uri: redirectUri });
  expect(token.status).toBe(200);
});

test('an unknown email preselects the first user and says so', async () => {
  await using session = await startSession();
  const key = await keyOf(session, { 'user[email]': 'unknown@example.org' });
  const page = await (await pageOf(session, key)).text();
  expect(checkedPerson(page)).toBe('5101');
  expect(page).toContain('No user of this world has this email address.');
});

test('the page can be opened again and in the other language, until a decision', async () => {
  await using session = await startSession();
  const key = await keyOf(session);
  expect((await pageOf(session, key, '')).status).toBe(200);
  const page = await (await pageOf(session, key, '/lt')).text();
  expect(page).toContain('<html lang="lt">');
  expect(page).toContain(`href="/frontend/en/oauth/${key}"`);
  const { action, fields } = readForm(page);
  expect((await session.post(action, [...fields, ['decision', 'deny']])).status).toBe(303);
  const again = await pageOf(session, key);
  expect([again.status, again.headers.get('location')]).toEqual([409, null]);
});

test('a session is good for a quarter of an hour', async () => {
  await using session = await startSession();
  const key = await keyOf(session);
  await session.sandbox.clock.advance(900);
  expect((await pageOf(session, key)).status).toBe(400);
});

test.each([
  [true, '5102'],
  [5103, '5103'],
])('auto-consent %s approves the session as %s', async (autoConsent, id) => {
  await using session = await startSession({ autoConsent });
  const key = await keyOf(session, { 'user[email]': 'jakub@example.org' });
  const response = await pageOf(session, key);
  const code = new URL(response.headers.get('location') ?? '').searchParams.get('code') ?? '';
  const { body } = await session.token({ grant_type: 'authorization_code', code, redirect_uri: redirectUri });
  const credentials = { id: String(body['access_token']), key: String(body['mac_key']) };
  expect(String((await session.get('/rest/v1/user/me', credentials)).body['id'])).toBe(id);
  expect((await pageOf(session, key)).headers.get('location')).toBe(response.headers.get('location'));
});

test.each([
  [{ client_id: 'staticReader1' }, 403, undefined],
  [{ redirect_uri: 'https://evil.example/' }, 400, 'redirect_uri'],
  [{ scope: 'email shoe_size' }, 400, 'scope'],
  [{ scope: 'convert_currency' }, 400, 'scope'],
  [{ response_type: 'token' }, 400, 'response_type'],
  [{ 'user[email]': 'not an address' }, 400, 'user[email]'],
])('a session for %o is rejected', async (form, status, field) => {
  await using session = await startSession();
  const { status: isSettled, body } = await prepare(session, form);
  expect(isSettled).toBe(status);
  if (field !== undefined) expect(body['error_properties']).toHaveProperty([field]);
});

test('a client without the permission prepares no session', async () => {
  await using session = await startSession();
  const other = { id: 'other', key: 'k2FvT9sWq7Lx4BnR0cYh8JdMz5GpAeUi' };
  await session.sandbox.load({ seeded: true, clients: [other] });
  const form = { ...request, client_id: other.id };
  const { status, body } = await session.send('POST', '/oauth/v1/session', other, form);
  expect([status, body['error_description']]).toEqual([
    403,
    'The client lacks the permission give_trusted_user_info',
  ]);
});

test('the key selects the world of the session', async () => {
  await using session = await startSession();
  const { url } = session.server;
  const form = { ...request, 'user[email]': 'jakub@example.org' };
  const body = String(new URLSearchParams(form));
  const { header } = await signMac({ ...client, method: 'POST', url: `${url}/oauth/v1/session`, body });
  const headers = {
    authorization: header,
    'content-type': 'application/x-www-form-urlencoded',
    'x-sandbox-world': 'prepared',
  };
  const response = await fetch(`${url}/oauth/v1/session`, { method: 'POST', headers, body });
  const { key } = (await response.json()) as { key: string };
  expect(checkedPerson(await (await pageOf(session, key)).text())).toBe('5102');
  session.sandbox.world('prepared').journal.expectCalled('createSession');
  const told = session.sandbox
    .world('prepared')
    .journal.find()
    .map(({ path }) => path);
  expect(told).toEqual(['/oauth/v1/session', '/frontend/en/oauth/…']);
});
