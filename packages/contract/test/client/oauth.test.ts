import {
  authorizationUrl,
  createOAuth,
  createState,
  createWallet,
  memoryTokenStore,
  parseRedirect,
} from '@litas/client';
import { createSandbox } from '@litas/sandbox';
import { serve } from '@litas/sandbox/node';
import { expect, onTestFinished, test } from 'vitest';
import { client } from '../../src/cases/credentials.ts';

test('from the consent page to a wallet, with project and location in every signature', async () => {
  const server = await serve(createSandbox({ autoConsent: true }), { port: 0 });
  onTestFinished(() => server.close());
  const store = memoryTokenStore();
  const options = { client, token: store, baseUrl: server.url, ext: { project_id: 4711, location_id: 82 } };
  const redirectUri = 'http://127.0.0.1:3000/callback';
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

test('a key that is asked for at every signature is as good as one that is given', async () => {
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
