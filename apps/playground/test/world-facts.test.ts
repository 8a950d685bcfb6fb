import { createSandbox, type WorldFile } from '@litas/sandbox';
import { expect, test } from 'vitest';
import { parameterFields } from '../src/calls/parameter-fields.ts';
import { entryOf } from '../src/catalogue/catalogue.ts';
import { publishedCredentials } from '../src/credentials.ts';
import { readWorldFacts } from '../src/live/read-world-facts.ts';
import { createPlayground } from '../src/playground.ts';
import { description } from '../src/scopes/description.ts';
import { memoryStorage } from './memory-storage.ts';

const origins = { sandbox: 'http://127.0.0.1:4010', msw: 'http://127.0.0.1:1', prism: 'http://127.0.0.1:2' };

const shop: WorldFile = {
  clients: [{ id: 'shop', key: 'key-of-the-shop', title: 'Shop' }],
  users: [
    {
      id: 1,
      password: 'tidy-window-5',
      profile: { email: 'rasa@example.org', display_name: 'Rasa' },
      wallets: [{ id: 12 }, { id: 11 }],
    },
    { id: 2, wallets: [{ id: 13 }] },
  ],
};

const factsOf = (world?: WorldFile) => readWorldFacts(createSandbox(world && { world }), false);

test('the initial world has the published credentials', async () => {
  expect((await factsOf()).credentials).toBe(publishedCredentials);
});

test('a world file gives its people with passwords and default wallets, and its clients with keys', async () => {
  const facts = await factsOf(shop);
  expect(facts.credentials?.people).toEqual([
    { name: 'Rasa', username: 'rasa@example.org', password: 'tidy-window-5', userId: 1, walletId: 12 },
  ]);
  expect(facts).toMatchObject({ users: [1, 2], wallets: 3, firstWallet: { id: 12, owner: 'Rasa' } });
  expect(facts.clients).toContainEqual(
    expect.objectContaining({ client: 'shop', key: 'key-of-the-shop', title: 'Shop' }),
  );
});

test('a published client signs with the key that a world file gives it', async () => {
  const { client, reader } = publishedCredentials;
  const { credentials } = await factsOf({ clients: [{ id: client.id, key: 'another-key' }] });
  expect(credentials).toMatchObject({ client: { id: client.id, key: 'another-key' }, reader });
});

test('a world without users has no people, no wallet and no ids', async () => {
  const facts = await factsOf({ users: [] });
  expect(facts).toMatchObject({ users: [], wallets: 0, firstWallet: undefined });
  expect(facts.credentials?.people).toEqual([]);
  expect(new Set(Object.values(facts.ids))).toEqual(new Set(['']));
});

test('required ids come from the world, and are empty if it has none', async () => {
  const exampleOf = (operationId: string, name: string, ids: Readonly<Record<string, string>>) =>
    parameterFields(description, entryOf(operationId)?.parameters ?? [], ids).find(
      (field) => field.name === name,
    )?.example;
  const { ids } = await factsOf();
  const sandbox = createSandbox();
  const payments = (await sandbox.wallets()).flatMap(({ pendingPayments }) => pendingPayments);
  expect(payments.map(({ id }) => String(id))).toContain(exampleOf('cancelPendingPayment', 'paymentId', ids));
  expect(exampleOf('cancelPendingPayment', 'walletId', ids)).toBe('me');
  const { ids: ofShop } = await factsOf(shop);
  expect(exampleOf('cancelPendingPayment', 'paymentId', ofShop)).toBe('');
});

test('the people of a world that was read replace those of the tab with the same id', async () => {
  const playground = createPlayground(origins, memoryStorage());
  const person = { name: 'Rasa', username: 'rasa@example.org', password: 'old', userId: 1 };
  const added = { name: 'Jonas', username: 'jonas@example.org', password: 'new', userId: 3 };
  for (const each of [person, added]) playground.ownPeople.add(origins.sandbox, 'default', each);
  playground.worldFacts.set(origins.sandbox, 'default', await factsOf(shop));
  const passwords = () => playground.credentials('sandbox').people.map(({ password }) => password);
  expect(passwords()).toEqual(['tidy-window-5', 'new']);
  playground.ownPeople.keep(origins.sandbox, 'default', [1, 2]);
  expect(passwords()).toEqual(['tidy-window-5']);
});

test('a session stays until its credentials change', async () => {
  const playground = createPlayground(origins, memoryStorage());
  const session = playground.session('sandbox');
  playground.worldFacts.set(origins.sandbox, 'default', await factsOf());
  expect(playground.session('sandbox')).toBe(session);
  playground.worldFacts.set(origins.sandbox, 'default', await factsOf(shop));
  expect(playground.session('sandbox')).not.toBe(session);
});

test('what was read of a world stays when its people change, and not when its client does', async () => {
  const playground = createPlayground(origins, memoryStorage());
  const { credentials, queries } = playground.session('sandbox');
  const person = { name: 'Jonas', username: 'jonas@example.org', password: 'new', userId: 3 };
  playground.ownPeople.add(origins.sandbox, 'default', person);
  expect(playground.session('sandbox').credentials).not.toBe(credentials);
  expect(playground.session('sandbox').queries).toBe(queries);
  const other = { ...credentials, client: { ...credentials.client, id: 'another' } };
  playground.worldFacts.set(origins.sandbox, 'default', { ...(await factsOf()), credentials: other });
  expect(playground.session('sandbox').queries).not.toBe(queries);
});
