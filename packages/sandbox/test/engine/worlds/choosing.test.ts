import { expect, test } from 'vitest';
import { readForm } from '../../oauth/session.ts';
import {
  call,
  consentTo,
  exampleClient,
  frozenSandbox,
  staticClient,
  tokenFor,
} from '../../support/caller.ts';

const header = (world: string) => ({ headers: { 'x-sandbox-world': world } });
const redirectUri = 'http://127.0.0.1:5173/callback';

test('a header selects the world, and worlds are isolated', async () => {
  const sandbox = frozenSandbox({ autoConsent: true });
  const one = sandbox.world('one');
  await consentTo(one, 'email_offline');
  const read = (options = {}) => call(sandbox, exampleClient, '/rest/v1/user/5101', options);
  expect((await read(header('one'))).status).toBe(200);
  expect((await read(header('two'))).status).toBe(403);
  expect((await read()).status).toBe(403);
  expect(await sandbox.worlds()).toEqual(['one', 'two', 'default']);
});

test('a token selects its world', async () => {
  const sandbox = frozenSandbox();
  const one = sandbox.world('one');
  await one.load({ users: [{ id: 1, profile: { email: 'only@example.org' } }] });
  const token = await tokenFor(one, 'email', 'only@example.org');
  const { body } = await call(sandbox, token, '/rest/v1/user/me');
  expect(body).toEqual({ id: 1, email: 'only@example.org' });
});

test('rejects a token in another world, with the reason', async () => {
  const sandbox = frozenSandbox();
  const token = await tokenFor(sandbox.world('one'), 'email');
  const { status, body } = await call(sandbox, token, '/rest/v1/user/me', header('two'));
  expect([status, body['error_data']]).toEqual([
    401,
    {
      explanation: 'The id belongs to another world than the one that the request names.',
      mistakes: ['id_of_other_world'],
    },
  ]);
});

test('the consent page keeps its world, and its code and refresh token select it', async () => {
  const sandbox = frozenSandbox();
  const query = new URLSearchParams({
    response_type: 'code',
    client_id: exampleClient.id,
    redirect_uri: redirectUri,
    scope: 'email',
    world: 'browser',
  });
  await sandbox.world('browser').reset();
  const { action, fields } = readForm(await (await sandbox.fetch(`/frontend/lt/oauth?${query}`)).text());
  expect(action).toBe('/frontend/lt/oauth?world=browser');
  const body = new URLSearchParams([...fields, ['decision', 'approve']]);
  const response = await sandbox.fetch(action, { method: 'POST', body, redirect: 'manual' });
  const code = new URL(response.headers.get('location') ?? '').searchParams.get('code') ?? '';
  const exchange = (form: Record<string, string>) =>
    call(sandbox, exampleClient, '/oauth/v1/token', { method: 'POST', form });
  const first = await exchange({ grant_type: 'authorization_code', code, redirect_uri: redirectUri });
  expect(first.status).toBe(200);
  const refresh = String(first.body['refresh_token']);
  expect((await exchange({ grant_type: 'refresh_token', refresh_token: refresh })).status).toBe(200);
  expect(sandbox.world('browser').journal.find({ operation: 'createToken' })).toHaveLength(2);
  expect(sandbox.journal.find()).toEqual([]);
});

test.each(['', ' ', '-a', 'a-', 'a/b', 'ž', 'a'.repeat(65)])('%j is no name of a world', async (name) => {
  const sandbox = frozenSandbox();
  const { status, body } = await call(sandbox, staticClient, '/rest/v1/user/5101', {
    headers: { 'x-sandbox-world': encodeURIComponent(name) },
  });
  expect([status, body['error']]).toEqual([400, 'invalid_request']);
  expect(() => sandbox.world(name)).toThrow(RangeError);
});

test('limits the number of worlds until one is removed', async () => {
  const sandbox = frozenSandbox();
  const ask = async (index: number) => (await sandbox.fetch('/rest/v1/server', header(`w${index}`))).status;
  for (let index = 0; index < 1_000; index++) expect(await ask(index)).toBe(200);
  const refused = await sandbox.fetch('/rest/v1/server', header('one-more'));
  expect([refused.status, await refused.json()]).toEqual([
    400,
    {
      error: 'invalid_request',
      error_description: 'The limit of 1000 worlds is reached. Remove one: DELETE /__sandbox/worlds/{name}',
    },
  ]);
  expect((await sandbox.fetch('/__sandbox/worlds/w7', { method: 'DELETE', ...header('w8') })).status).toBe(
    204,
  );
  expect(await ask(1_000)).toBe(200);
});

test('the consent page of a client that was created for a world belongs to this world', async () => {
  const sandbox = frozenSandbox();
  const world = sandbox.world('one');
  const uri = 'https://shop.example.org/callback';
  const { client } = await world.createClient({ redirectUris: [uri] });
  await world.load({ users: [{ id: 7, profile: { display_name: 'Septyni' } }] });
  const query = new URLSearchParams({
    response_type: 'code',
    client_id: client,
    redirect_uri: uri,
    scope: 'email',
  });
  const html = await (await sandbox.fetch(`/frontend/en/oauth?${query}`)).text();
  expect(html).toContain('Septyni');
  const request = / name="request" value="([^"]*)"/.exec(html)?.[1] ?? '';
  const action = / action="([^"]*)"/.exec(html)?.[1] ?? '';
  const body = new URLSearchParams({ request, user: '7', decision: 'approve' });
  const response = await sandbox.fetch(action, { method: 'POST', body, redirect: 'manual' });
  expect(response.headers.get('location')).toMatch(/^https:\/\/shop\.example\.org\/callback\?code=\w{32}$/);
});
