import { expect, test } from 'vitest';
import type { Credentials } from '../support/caller.ts';
import { type SharedSandbox, shareSandbox } from './teams.ts';

const redirectUri = 'https://shop.example.org/callback?from=litas';
const scope = 'email phone_optional balance_offline';

async function shop() {
  const shared = shareSandbox();
  const token = await shared.team('shop');
  const client = await shared.client(token, 'one', { title: 'Shop', redirectUris: [redirectUri] });
  return { ...shared, shopToken: token, client, password: await shared.password(token, 'one') };
}

const pageOf = ({ id }: Credentials, uri = redirectUri): string =>
  `/frontend/en/oauth?${new URLSearchParams({ response_type: 'code', client_id: id, redirect_uri: uri, scope, state: 's1' })}`;

/** Sends the form of a page. */
async function submit(
  { sandbox }: Pick<SharedSandbox, 'sandbox'>,
  html: string,
  fields: Record<string, string>,
): Promise<Response> {
  const action = (/ action="([^"]*)"/.exec(html)?.[1] ?? '').replaceAll('&amp;', '&');
  const request = / name="request" value="([^"]*)"/.exec(html)?.[1] ?? '';
  const body = new URLSearchParams({ request, decision: 'approve', ...fields });
  return sandbox.fetch(action, { method: 'POST', body, redirect: 'manual' });
}

test('the consent page asks for a login and a password, and lists no users', async () => {
  const { sandbox, client } = await shop();
  const response = await sandbox.fetch(pageOf(client));
  const html = await response.text();
  expect(response.status).toBe(200);
  expect(html).toContain('name="login"');
  expect(html).toContain('type="password"');
  for (const text of ['Ona', 'ona@example.org', '5101', 'Mantas', '/grants'])
    expect(html).not.toContain(text);
});

test('the right password grants access, and the code is exchanged with the key of the client', async () => {
  const shared = await shop();
  const { sandbox, client, password, call } = shared;
  const html = await (await sandbox.fetch(pageOf(client))).text();
  const response = await submit(shared, html, { login: 'ona@example.org', password });
  expect(response.status).toBe(303);
  const location = new URL(response.headers.get('location') ?? '');
  expect([location.origin, location.searchParams.get('state')]).toEqual(['https://shop.example.org', 's1']);
  const code = location.searchParams.get('code') ?? '';
  const form = { grant_type: 'authorization_code', code, redirect_uri: redirectUri };
  const { status, body } = await call(client, '/oauth/v1/token', { method: 'POST', form });
  expect(status).toBe(200);
  const token = { id: String(body['access_token']), key: String(body['mac_key']) };
  expect((await call(token, '/rest/v1/user/me')).body['email']).toBe('ona@example.org');
});

test('a wrong password shows the page again, and too many block the login', async () => {
  const shared = await shop();
  const { sandbox, client, password } = shared;
  const html = await (await sandbox.fetch(pageOf(client))).text();
  const known = await submit(shared, html, { login: 'ona@example.org', password: 'correct-horse-9' });
  const unknown = await submit(shared, html, { login: 'nemo@example.org', password: 'correct-horse-9' });
  const texts = [await known.text(), (await unknown.text()).replaceAll('nemo@', 'ona@')];
  expect([known.status, unknown.status]).toEqual([200, 200]);
  expect(texts[0]).toContain('No user has this name and this password.');
  expect(texts[0]).toBe(texts[1]);
  expect(texts[0]).not.toContain('correct-horse-9');
  for (let attempt = 0; attempt < 4; attempt++) {
    await submit(shared, html, { login: 'ona@example.org', password: 'wrong' });
  }
  const blocked = await submit(shared, texts[0] ?? '', { login: 'ona@example.org', password });
  expect([blocked.status, blocked.headers.get('location')]).toEqual([429, null]);
});

test('the user of the form has no effect, and denying needs no password', async () => {
  const shared = await shop();
  const html = await (await shared.sandbox.fetch(pageOf(shared.client))).text();
  const chosen = await submit(shared, html, { user: '5101' });
  expect([chosen.status, chosen.headers.get('location')]).toEqual([200, null]);
  const denied = await submit(shared, html, { decision: 'deny' });
  expect(denied.headers.get('location')).toContain('error=access_denied');
});

test.each([
  'https://shop.example.org/callback',
  'https://shop.example.org/callback?from=litas&more=1',
  'https://shop.example.org:443/callback?from=litas',
  'https://SHOP.example.org/callback?from=litas',
  'https://shop.example.org/callback/?from=litas',
  'http://127.0.0.1:5173/callback',
])('the redirect URI %s, which is not exactly registered, is rejected', async (uri) => {
  const { sandbox, client, call } = await shop();
  const response = await sandbox.fetch(pageOf(client, uri), { redirect: 'manual' });
  expect([response.status, response.headers.get('location')]).toEqual([400, null]);
  const json = { response_type: 'code', client_id: client.id, redirect_uri: uri, scope: 'email' };
  const prepared = await call(client, '/oauth/v1/session', { method: 'POST', form: json });
  expect(prepared.status).toBe(400);
});

test('a prepared session leads to its page, with the name that the client gave', async () => {
  const shared = await shop();
  const { client, call, sandbox, password } = shared;
  const form = {
    response_type: 'code',
    client_id: client.id,
    redirect_uri: redirectUri,
    scope: 'email',
    'user[email]': 'nemo@example.org',
  };
  const { body } = await call(client, '/oauth/v1/session', { method: 'POST', form });
  const html = await (await sandbox.fetch(`/frontend/lt/oauth/${String(body['key'])}`)).text();
  expect(html).toContain('value="nemo@example.org"');
  expect(html).not.toContain('nėra');
  const response = await submit(shared, html, { login: 'ona@example.org', password });
  expect(response.status).toBe(303);
});

test('a page without a client, or with one that does not exist, shows nothing of any world', async () => {
  const { sandbox, client } = await shop();
  const worlds = await sandbox.worlds();
  for (const path of [
    '/frontend/oauth',
    `/frontend/oauth?client_id=${client.id}&client_id=${client.id}`,
    `/frontend/oauth?state=${client.id}`,
    pageOf({ id: 'wkVd93h2uS', key: '' }),
    '/frontend/oauth?world=default&client_id=wkVd93h2uS',
    '/frontend/grants',
    `/frontend/grants?client_id=${client.id}`,
    `/frontend/captcha?client_id=${client.id}&user=5101`,
    `/frontend/grants/${client.id}`,
    `/frontend/captcha/${client.id}`,
  ]) {
    const get = await sandbox.fetch(path);
    const text = await get.text();
    for (const secret of ['Ona', 'Shop', 'name="login"'])
      expect([path, text.includes(secret)]).toEqual([path, false]);
    const post = await sandbox.fetch(path, {
      method: 'POST',
      body: new URLSearchParams({ 'g-recaptcha-response': 'x' }),
    });
    expect([path, [400, 404, 405].includes(post.status)]).toEqual([path, true]);
  }
  expect(await sandbox.worlds()).toEqual(worlds);
});

test('a link shows the grants of one user, and withdraws no others', async () => {
  const shared = await shop();
  const { sandbox, client, password, control, shopToken } = shared;
  for (const [login, user] of [
    ['ona@example.org', 5101],
    ['jakub@example.org', 5102],
  ] as const) {
    const html = await (await sandbox.fetch(pageOf(client))).text();
    const own =
      user === 5101
        ? password
        : await shared
            .control(shopToken, 'GET /passwords', undefined, 'one')
            .then(
              ({ body }) =>
                (body['passwords'] as { user: number; password: string }[]).find((each) => each.user === user)
                  ?.password ?? '',
            );
    expect((await submit(shared, html, { login, password: own })).status).toBe(303);
  }
  const { body } = await control(shopToken, 'POST /grants/link', { user: 5101 }, 'one');
  const path = new URL(String(body['link'])).pathname;
  const html = await (await sandbox.fetch(path)).text();
  expect(html).toContain('Ona');
  expect(html).not.toContain('Jakub');
  const withdraw = (user: string) =>
    sandbox.fetch(path, {
      method: 'POST',
      body: new URLSearchParams({ user, client: client.id, scope: 'all' }),
      redirect: 'manual',
    });
  expect((await withdraw('5102')).status).toBe(404);
  const done = await withdraw('5101');
  expect([done.status, done.headers.get('location')]).toEqual([
    303,
    path.replace('/frontend', '/frontend/en'),
  ]);
  const { body: left } = await control(shopToken, 'GET /grants', undefined, 'one');
  expect((left['grants'] as { user: number }[]).map(({ user }) => user)).toEqual([5102]);
  await control(shopToken, 'POST /clock/advance', { seconds: 86_400 }, 'one');
  expect((await sandbox.fetch(path)).status).toBe(404);
});

test('the link of a captcha accepts logins again', async () => {
  const { sandbox, client, call, password, token } = await shop();
  const form = { grant_type: 'password', username: 'ona@example.org', password: 'wrong-one', scope: 'email' };
  let link = '';
  for (let attempt = 0; attempt < 6; attempt++) {
    const { headers } = await call(client, '/oauth/v1/token', { method: 'POST', form });
    link = headers.get('recaptcha-unlock-url') ?? '';
  }
  expect(new URL(link).pathname).toMatch(/^\/frontend\/captcha\/\w{32}$/);
  expect(new URL(link).search).toBe('');
  const body = new URLSearchParams({ 'g-recaptcha-response': 'solved' });
  expect((await sandbox.fetch(link, { method: 'POST', body })).status).toBe(200);
  await expect(token(client, password, 'email')).resolves.toBeDefined();
});

test('the home page shows no data', async () => {
  const { sandbox } = await shop();
  const html = await (await sandbox.fetch('/')).text();
  for (const text of ['Ona', 'wkVd93h2uS', 'Shop', 'one']) expect(html).not.toContain(`>${text}`);
});

test('a browser that opens an unknown address gets a page without data', async () => {
  const { sandbox } = await shop();
  const response = await sandbox.fetch('/shop/one', { headers: { accept: 'text/html' } });
  expect(response.status).toBe(404);
  const page = await response.text();
  expect(page).toContain('There is nothing at this address');
  expect([...page.matchAll(/ href="(\/[^"]*)"/g)].map(([, path]) => path)).toEqual(['/']);
});
