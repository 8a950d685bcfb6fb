import {
  authorizationUrl,
  createOAuth,
  createState,
  createWallet,
  memoryTokenStore,
  parseRedirect,
  refreshTokensWithActivation,
} from '@litas/client';
import { createSandbox, type SandboxOptions } from '@litas/sandbox';
import { serve } from '@litas/sandbox/node';
import { expect, onTestFinished, test } from 'vitest';
import { client, person } from '../../src/cases/credentials.ts';
import { impatientClock } from '../../src/impatient-clock.ts';

const redirectUri = 'http://127.0.0.1:3000/callback';

/** A running sandbox, with the OAuth client and the wallets for it. */
async function start(options: SandboxOptions = {}) {
  const sandbox = createSandbox({ now: '2026-03-01T12:00:00Z', ...options });
  const server = await serve(sandbox, { port: 0 });
  onTestFinished(() => server.close());
  const store = memoryTokenStore();
  return { sandbox, server, store, options: { client, token: store, baseUrl: server.url } };
}

test('from the consent page to a call, with project and location in every signature', async () => {
  const server = await serve(createSandbox({ autoConsent: true }), { port: 0 });
  onTestFinished(() => server.close());
  const store = memoryTokenStore();
  const options = { client, token: store, baseUrl: server.url, ext: { project_id: 4711, location_id: 82 } };
  const state = createState();
  const page = authorizationUrl({
    clientId: client.id,
    redirectUri,
    scopes: ['email'],
    state,
    baseUrl: server.url,
  });
  const redirect = await fetch(page, { redirect: 'manual' });
  const { code } = parseRedirect(redirect.headers.get('location') ?? '', { state });

  const token = await createOAuth(options).exchangeCode({ code, redirectUri });
  expect(await store.get()).toBe(token);
  const { data, status, correlationId } = await createWallet(options)
    .getUser({ userId: 'me' })
    .withResponse();
  expect({ email: data.email, status }).toEqual({ email: 'ona@example.org', status: 200 });
  expect(correlationId).toMatch(/./);
});

test('a key function works as well as a key', async () => {
  const server = await serve(createSandbox(), { port: 0 });
  onTestFinished(() => server.close());
  let asked = 0;
  const key = async () => {
    asked += 1;
    return client.key;
  };
  const oauth = createOAuth({ client: { id: client.id, key }, baseUrl: server.url });
  await oauth.logIn({ username: 'ona@example.org', password: 'correct-horse-9' });
  await oauth.refresh();
  expect(asked).toBe(2);
});

test('a revoked token is removed from the store and rejected by the server', async () => {
  const { store, options } = await start();
  const oauth = createOAuth(options);
  const token = await oauth.logIn({ ...person, scopes: ['email'] });
  await oauth.revoke();
  expect(await store.get()).toBeUndefined();
  await expect(createWallet({ ...options, token }).getUser({ userId: 'me' })).rejects.toMatchObject({
    code: 'authorize_again',
    // The response to the refresh, since the refresh token is revoked as well.
    cause: { code: 'invalid_grant' },
  });
});

test('a prepared session leads the user whom the API client identified to a token', async () => {
  const { server, options } = await start({ autoConsent: true });
  const oauth = createOAuth(options);
  const state = createState();
  const page = await oauth.prepareSession({
    email: 'jakub@example.org',
    redirectUri,
    scopes: ['email'],
    state,
    locale: 'lt',
    baseUrl: server.url,
  });
  expect(new URL(page).pathname).toMatch(/^\/frontend\/lt\/oauth\/[A-Za-z\d]{32}$/);
  const redirect = await fetch(page, { redirect: 'manual' });
  const { code } = parseRedirect(redirect.headers.get('location') ?? '', { state });
  await oauth.exchangeCode({ code, redirectUri });
  expect(await createWallet(options).getUser({ userId: 'me' })).toMatchObject({ email: 'jakub@example.org' });
});

test('a token that is refreshed with activation is replaced by an active one, and the call succeeds', async () => {
  const { sandbox, store, options } = await start();
  const activating = { ...options, refresh: refreshTokensWithActivation };
  const before = await createOAuth(activating).logIn({ ...person, scopes: ['email'] });
  await sandbox.clock.advance(3_600);
  // By the clock of the client the token is valid, so only the server can reject it.
  const wallet = createWallet({ ...activating, token: store });
  expect(await wallet.getUser({ userId: 'me' })).toHaveProperty('email', person.username);
  expect((await store.get())?.id).not.toBe(before.id);
  sandbox.journal.expectOrder(['createToken', 'getUser', 'createToken', 'activateToken', 'getUser']);
});

test('the client repeats an activation whose response was lost', async () => {
  const { sandbox, store, options } = await start();
  const oauth = createOAuth({
    ...options,
    refresh: refreshTokensWithActivation,
    clock: impatientClock,
  });
  await oauth.logIn(person);
  await sandbox.faults.add({ operations: ['activateToken'], connection: 'lose', count: 1 });
  const token = await oauth.refresh();
  sandbox.journal.expectCalled('activateToken', { times: 2 });
  expect((await store.get())?.id).toBe(token.id);
  expect(await createWallet(options).getUser({ userId: 'me' })).toHaveProperty('id', 5101);
});

test('a code sent by SMS adds an extended scope, and the session continues with and without it', async () => {
  const { sandbox, options } = await start();
  const oauth = createOAuth(options);
  await oauth.logIn({ ...person, scopes: ['email', 'phone_optional'] });
  const scopes = ['convert_currency'] as const;
  await expect(oauth.refresh({ scopes })).rejects.toMatchObject({ code: 'invalid_code' });
  const [message] = await sandbox.messages({ user: 5101, kind: 'sms' });
  await oauth.refresh({ scopes, code: message?.code });
  await oauth.refresh({ scopes: ['convert_currency', 'email'] });
  expect(await createWallet(options).getUser({ userId: 'me' })).toEqual({ id: 5101, email: person.username });
});
