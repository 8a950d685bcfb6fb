import { createWallet, tokenFrom } from '@litas/client';
import { createSandbox } from '@litas/sandbox';
import { expect, test } from 'vitest';
import { publishedCredentials } from '../src/credentials.ts';
import { createClients } from '../src/own-clients/create-clients.ts';
import { createOwnCredentials } from '../src/session/own-credentials.ts';
import { memoryStorage } from './memory-storage.ts';

const origin = 'http://127.0.0.1:4010';

test('keeps the credentials of each world, and returns the same object until a change', () => {
  const storage = memoryStorage();
  const own = createOwnCredentials(storage);
  let changes = 0;
  own.subscribe(() => (changes += 1));
  own.set(origin, 'shop', publishedCredentials);
  expect(own.get(origin, 'default')).toBeUndefined();
  const later = createOwnCredentials(storage);
  expect(later.get(origin, 'shop')).toEqual(publishedCredentials);
  expect(later.get(origin, 'shop')).toBe(later.get(origin, 'shop'));
  own.set(origin, 'shop', undefined);
  expect(createOwnCredentials(storage).get(origin, 'shop')).toBeUndefined();
  expect(changes).toBe(2);
});

test.each(['nonsense', 'null', '{}', '{"client":{"id":"a"},"reader":{},"people":[]}'])(
  'ignores invalid stored credentials: %s',
  (text) => {
    const storage = memoryStorage({ [`litas.clients.${origin} default`]: text });
    expect(createOwnCredentials(storage).get(origin, 'default')).toBeUndefined();
  },
);

test('the created clients sign for a person, and read every wallet', async () => {
  const sandbox = createSandbox();
  const { client, reader, people } = await createClients({ ...sandbox, ...sandbox.world('shop') }, 'msw');
  const options = { baseUrl: sandbox.origin, fetch: sandbox.fetch };
  const [{ username, password, userId, walletId = 0 } = expect.unreachable()] = people;
  const asClient = createWallet({ ...options, client });
  const login = { grant_type: 'password', username, password, scope: ['balance'] } as const;
  const token = tokenFrom(await asClient.createToken({ ...login, scope: [...login.scope] }));
  const wallet = createWallet({ ...options, client, token });
  expect((await wallet.getUser({ userId: 'me' })).id).toBe(userId);
  const asReader = createWallet({ ...options, client: reader });
  expect((await asReader.getWallet({ walletId })).id).toBe(walletId);
});

test('a world that has no place for both clients keeps neither', async () => {
  const sandbox = createSandbox();
  for (let count = 0; count < 19; count++) await sandbox.createClient();
  const before = await sandbox.clients();
  await expect(createClients(sandbox, 'msw')).rejects.toThrow(/limit/i);
  expect(await sandbox.clients()).toEqual(before);
});
