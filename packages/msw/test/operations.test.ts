import { createWallet, type Wallet } from '@litas/client';
import { beforeAll, expect, test } from 'vitest';
import { handlers } from '../src/index.ts';
import { operations } from './description.ts';
import { listen } from './listen.ts';
import { client, logIn } from './log-in.ts';

listen(...handlers());

let wallet: Wallet;
beforeAll(async () => {
  wallet = await logIn('email balance statements wallet_list');
});

const calls: Record<string, () => Promise<unknown>> = {
  createToken: () =>
    wallet.createToken({ grant_type: 'password', username: 'ona@example.org', password: 'correct-horse-9' }),
  getServer: () => wallet.getServer(),
  getUser: () => wallet.getUser({ userId: 'me' }),
  getWallet: () => wallet.getWallet({ walletId: 'me' }),
  getWalletBalance: () => wallet.getWalletBalance({ walletId: 'me' }),
  listStatements: () => wallet.listStatements({ walletId: 'me', currency: 'EUR,USD', text: 'a', limit: 5 }),
};

test.each(operations.map(({ operationId }) => operationId))(
  '%s is answered in-process',
  async (operationId) => {
    await expect(calls[operationId]?.()).resolves.toBeTypeOf('object');
  },
);

test('the world behind the handlers keeps its state between calls', async () => {
  const { refresh_token: refreshToken = '' } = await createWallet({ client }).createToken({
    grant_type: 'password',
    username: 'ona@example.org',
    password: 'correct-horse-9',
  });
  const refresh = () => wallet.createToken({ grant_type: 'refresh_token', refresh_token: refreshToken });
  await expect(refresh()).resolves.toMatchObject({ token_type: 'mac' });
  await expect(refresh()).rejects.toMatchObject({ code: 'invalid_grant' });
});
