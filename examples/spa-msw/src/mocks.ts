import { createOAuth, memoryTokenStore } from '@litas/client';
import { handlers } from '@litas/msw';
import { createSandbox, seededClients } from '@litas/sandbox';
import { http, HttpResponse } from 'msw';
import { setupWorker } from 'msw/browser';

/** The Wallet API, in the page. In tests its clock is frozen, so that balances are always the same. */
export const sandbox = createSandbox(import.meta.env.MODE === 'test' ? { now: '2026-01-01T09:00:00Z' } : {});

/** Stands for your server, at which Ona has signed in. */
const ownServer = http.post('/api/token', async () => {
  const options = {
    client: seededClients.example,
    token: memoryTokenStore(),
    fetch: sandbox.fetch,
    allowBrowser: true,
  };
  const login = { username: 'ona@example.org', password: 'correct-horse-9' };
  await createOAuth(options).logIn({ ...login, scopes: ['balance', 'statements'] });
  const { refreshToken: _, ...token } = (await options.token.get()) ?? {};
  return HttpResponse.json(token);
});

/** The service worker that responds to the requests of the page. */
export const worker = setupWorker(ownServer, ...handlers({ sandbox }));
