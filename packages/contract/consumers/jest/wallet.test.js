const { ApiError, createWallet, tokenFrom } = require('@litas/client');
const { createSandbox } = require('@litas/sandbox');

const { fetch } = createSandbox();
const client = { id: 'wkVd93h2uS', key: 'IrdTc8uQodU7PRpLzzLTW6wqZAO6tAMU' };
const login = { grant_type: 'password', username: 'ona@example.org', password: 'correct-horse-9' };

test('a wallet signs its calls, and the sandbox in the test verifies them', async () => {
  const options = { client, fetch, allowBrowser: true };
  const token = await createWallet(options).createToken({ ...login, scope: ['email'] });
  const wallet = createWallet({ ...options, token: tokenFrom(token) });
  expect((await wallet.getUser({ userId: 'me' })).email).toBe('ona@example.org');
  await expect(wallet.getWalletBalance({ walletId: 'me' })).rejects.toThrow(ApiError);
});
