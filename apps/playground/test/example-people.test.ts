import { seededClients, createSandbox } from '@litas/sandbox';
import { createWallet, tokenFrom } from '@litas/client';
import { expect, test } from 'vitest';
import { exampleClient, examplePeople, staticReader } from '../src/credentials.ts';

test('uses the clients of every sandbox', () => {
  expect([exampleClient, staticReader]).toEqual([seededClients.example, seededClients.staticReader]);
});

test.each(examplePeople)('$name logs in with the public password', async (person) => {
  const { fetch, origin } = createSandbox();
  const options = { client: exampleClient, baseUrl: origin, fetch };
  const { username, password } = person;
  const token = await createWallet(options).createToken({ grant_type: 'password', username, password });
  const wallet = createWallet({ ...options, token: tokenFrom(token) });
  expect((await wallet.getUser({ userId: 'me' })).id).toBe(person.userId);
  expect((await wallet.getWallet({ walletId: 'me' })).id).toBe(person.walletId);
});
