import { expect, test } from 'vitest';
import { seededMembers } from '../../../src/seed/people/people.ts';
import { toldApart } from '../../../src/oauth/pages/consent-page.ts';
import { showHome } from '../../../src/oauth/pages/home-page.ts';
import { inSeededWorld } from '../seeded-world.ts';
import { client, startSession } from '../session.ts';

test('who opens the sandbox in a browser finds its clients, its people and the consent page', async () => {
  await using session = await startSession();
  const page = await (await fetch(session.server.url)).text();
  expect(page).toContain(client.id);
  expect(page).toContain('Ona Petraitė');
  const path = /<a href="([^"]+)"/.exec(page)?.[1]?.replaceAll('&amp;', '&') ?? '';
  const consent = await fetch(session.server.url + path);
  expect(consent.status).toBe(200);
  expect(await consent.text()).toContain('name="request"');
});

test('the page shows the passwords of the seeded users, and links to controls and documentation', async () => {
  await using session = await startSession();
  const page = await (await fetch(session.server.url)).text();
  for (const { user } of seededMembers()) expect(page).toContain(`password <code>${user.password}</code>`);
  const own = [...page.matchAll(/href="(\/__sandbox[^"]*)"/g)].map(([, path = '']) => path);
  expect(own).toEqual(['/__sandbox/', '/__sandbox/world.schema.json']);
  for (const path of own) expect((await fetch(session.server.url + path)).status).toBe(200);
  expect(page).toContain('<h2>Documentation</h2>');
});

test('the home page and the consent page explain that a world has no users', async () => {
  await using session = await startSession({ world: { users: [] } });
  expect(await (await fetch(session.server.url)).text()).toContain('This world has no users.');
  const consent = await (await session.open()).text();
  expect(consent).toContain('This world has no users');
  expect(consent).not.toContain('value="approve"');
  expect(consent).toContain('value="deny"');
});

test('the consent page tells people with the same name apart by email address or phone number', async () => {
  const users = [
    { id: 1, profile: { display_name: 'Mantas', email: 'mantas@example.org' } },
    { id: 2, profile: { display_name: 'Mantas', phone: '37060000103' } },
  ];
  await using session = await startSession({ world: { users } });
  const page = await (await session.open()).text();
  expect(page).toContain('<small>mantas@example.org</small>');
  expect(page).toContain('<small>37060000103</small>');
});

test('the consent page shows the id of a person without a contact', async () => {
  const users = [1, 2].map((id) => ({ id, profile: { display_name: 'Mantas' } }));
  await using session = await startSession({ world: { users } });
  const page = await (await session.open()).text();
  expect(page).toContain('Mantas<small>№ 1</small>');
  expect(page).toContain('Mantas<small>№ 2</small>');
});

test('people with the same name and contact are told apart by their ids', () => {
  const mantas = { name: 'Mantas', company: false };
  const contact = 'mantas@example.org';
  const people = [
    { ...mantas, id: 1, contact },
    { ...mantas, id: 2, contact },
    { ...mantas, id: 3, contact: '37060000103' },
    { id: 4, name: '№ 4', company: false },
  ];
  expect(toldApart(people).map((person) => person.contact)).toEqual([
    `${contact} · № 1`,
    `${contact} · № 2`,
    '37060000103',
    undefined,
  ]);
});

test('the page does not show keys and passwords that are not published', async () => {
  const key = 'f3Zt8LpVbR1yQe6NnUo4HsGjXkAw0CiD';
  const password = 'secret-phrase-1';
  const page = await inSeededWorld(async (world) => {
    world.clients.put({
      id: 'mine',
      key,
      title: 'Mine',
      permissions: [],
      staticScopes: [],
      redirectHosts: [],
    });
    world.users.put({ id: 8, password, profile: {}, walletIds: [] });
    const request = {
      method: 'GET',
      origin: 'http://127.0.0.1:4010',
      target: '/',
      headers: {},
      body: new Uint8Array(),
    };
    const query = new URLSearchParams();
    return showHome(request, { world, now: 0, parameters: {}, query, autoConsent: undefined });
  });
  expect(page.body).toContain('Mine');
  expect(page.body).not.toContain(key);
  expect(page.body).not.toContain(password);
});

test('an error in the query is shown as text', async () => {
  await using session = await startSession();
  const page = await (
    await fetch(`${session.server.url}/?error=${encodeURIComponent('<img src=x>')}`)
  ).text();
  expect(page).toContain('&lt;img src=x&gt;');
});

test('the link to the consent page requests a code for the scopes of the example', async () => {
  await using session = await startSession();
  const page = await (await fetch(session.server.url)).text();
  const path = /<a href="([^"]+)"/.exec(page)?.[1]?.replaceAll('&amp;', '&') ?? '';
  const { pathname, searchParams } = new URL(path, session.server.url);
  expect([pathname, Object.fromEntries(searchParams)]).toEqual([
    '/frontend/oauth',
    {
      response_type: 'code',
      client_id: client.id,
      redirect_uri: `${session.server.url}/`,
      scope: 'full_name email phone_optional balance statements balance_offline',
    },
  ]);
});

test.each([
  ['?error=access_denied', 'The redirect has the error access_denied.'],
  ['?code=a', 'The redirect has a code. Exchange it for a token at /oauth/v1/token.'],
  ['?error=access_denied&code=a', 'The redirect has the error access_denied.'],
  ['', undefined],
])('the page after a redirect with "%s" says %s', async (query, sentence) => {
  await using session = await startSession();
  const page = await (await fetch(`${session.server.url}/${query}`)).text();
  expect(/<p class="problem">(.*?)<\/p>/.exec(page)?.[1]).toBe(sentence);
});

test('pages are neither framed, stored nor read as another type', async () => {
  await using session = await startSession();
  const { headers } = await fetch(session.server.url);
  const names = ['cache-control', 'referrer-policy', 'x-content-type-options', 'x-frame-options'];
  expect(names.map((name) => headers.get(name))).toEqual(['no-store', 'same-origin', 'nosniff', 'DENY']);
  expect(headers.get('content-security-policy')).toMatch(
    /^default-src 'none'; style-src 'sha256-[\w+/=]{44}'; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'$/,
  );
});
