import { createWallet } from '@litas/client';
import { expect, test } from 'vitest';
import { handlers } from '../src/index.ts';
import { listen } from './listen.ts';
import { client } from './log-in.ts';

listen(...handlers(), ...handlers({ baseUrl: 'http://localhost:4010' }));

const login = {
  grant_type: 'password',
  username: 'ona@example.org',
  password: 'correct-horse-9',
} as const;

test('a signature is verified for the origin of the request', async () => {
  await expect(createWallet({ client }).createToken(login)).resolves.toMatchObject({ token_type: 'mac' });
  const local = createWallet({ client, baseUrl: 'http://localhost:4010' });
  await expect(local.createToken(login)).resolves.toMatchObject({ token_type: 'mac' });
});

test.each([
  ['the signature is for another origin', { client, signingOrigin: 'https://wallet-api.paysera.com' }],
  ['the key is another one', { client: { ...client, key: 'x'.repeat(32) } }],
])('rejects when %s', async (_, options) => {
  await expect(createWallet(options).createToken(login)).rejects.toMatchObject({
    status: 401,
    code: 'unauthorized',
  });
});

test('rejects a request without a signature', async () => {
  const response = await fetch('https://wallet.paysera.com/rest/v1/user/me');
  expect(response.status).toBe(401);
  await expect(response.json()).resolves.toMatchObject({ error: 'unauthorized' });
});
