import { expect, test } from 'vitest';
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

test('a key that is not published stays out of the page', async () => {
  const key = 'f3Zt8LpVbR1yQe6NnUo4HsGjXkAw0CiD';
  const page = await inSeededWorld(async (world) => {
    await world.clients.put({
      id: 'mine',
      key,
      title: 'Mine',
      permissions: [],
      staticScopes: [],
      redirectHosts: [],
    });
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
  expect(page.body).not.toContain('correct-horse-9');
});

test('an error in the query is shown as text', async () => {
  await using session = await startSession();
  const page = await (
    await fetch(`${session.server.url}/?error=${encodeURIComponent('<img src=x>')}`)
  ).text();
  expect(page).toContain('&lt;img src=x&gt;');
});
