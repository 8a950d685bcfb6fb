import { createWallet, type Wallet } from '@litas/client';
import { expect, test } from 'vitest';
import { handlers } from '../src/index.ts';
import { operations } from './description.ts';
import { listen } from './listen.ts';
import { client, logIn } from './log-in.ts';

listen(...handlers());

const origin = 'https://wallet.paysera.com';

test.each(operations)('$operationId gets a response in-process', async ({ method, path, operation }) => {
  const url = `${origin}${path.replaceAll(/\{\w+\}/g, '1')}`;
  const response = await fetch(url, { method });
  // Only the sandbox knows which operations are signed, and it asks before it looks at anything else.
  if (operation.security?.length === 0) expect(response.status).toBe(200);
  else await expect(response.json()).resolves.toMatchObject({ error: 'unauthorized' });
});

const calls: Record<string, (wallet: Wallet) => Promise<unknown>> = {
  getUser: (wallet) => wallet.getUser({ userId: 'me' }),
  getWalletBalance: (wallet) => wallet.getWalletBalance({ walletId: 'me' }),
  listStatements: (wallet) =>
    wallet.listStatements({ walletId: 'me', currency: 'EUR,USD', text: 'a', limit: 5 }),
};

test.each(Object.entries(calls))('%s responds to a signed call', async (_, call) => {
  await expect(call(await logIn(['email', 'balance', 'statements']))).resolves.toBeTypeOf('object');
});

test('the world behind the handlers keeps its state between calls', async () => {
  const wallet = createWallet({ client });
  const { refresh_token: refreshToken = '' } = await wallet.createToken({
    grant_type: 'password',
    username: 'ona@example.org',
    password: 'correct-horse-9',
  });
  const refresh = () => wallet.createToken({ grant_type: 'refresh_token', refresh_token: refreshToken });
  await expect(refresh()).resolves.toMatchObject({ token_type: 'mac' });
  await expect(refresh()).rejects.toMatchObject({ code: 'invalid_grant' });
});
