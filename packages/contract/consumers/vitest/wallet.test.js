import { ApiError, createWallet, tokenFrom } from '@litas/client';
import { handlers, override } from '@litas/msw';
import { createSandbox } from '@litas/sandbox';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';

const server = setupServer(...handlers());
beforeAll(() => server.listen({ onUnhandledFrame: 'error', onUnhandledRequest: 'error' }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

const client = { id: 'wkVd93h2uS', key: 'IrdTc8uQodU7PRpLzzLTW6wqZAO6tAMU' };
const login = { grant_type: 'password', username: 'ona@example.org', password: 'correct-horse-9' };

test.each([
  ['the handlers', undefined],
  ['a sandbox', createSandbox().fetch],
])('a wallet signs its calls, and %s respond', async (_, fetch) => {
  const options = { client, allowBrowser: true, ...(fetch && { fetch }) };
  const token = await createWallet(options).createToken({ ...login, scope: ['email'] });
  const wallet = createWallet({ ...options, token: tokenFrom(token) });
  expect((await wallet.getUser({ userId: 'me' })).email).toBe('ona@example.org');
});

test('an override responds with an error', async () => {
  server.use(override.getServer.error(503, 'internal_server_error'));
  const wallet = createWallet({ client, allowBrowser: true, retry: false });
  await expect(wallet.getServer()).rejects.toThrow(ApiError);
});
