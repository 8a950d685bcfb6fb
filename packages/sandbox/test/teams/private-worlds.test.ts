import { expect, test } from 'vitest';
import { createSandbox } from '../../src/index.ts';
import { published } from '../../src/seed/published.ts';
import { seedWorld } from '../../src/seed/seed-world.ts';
import { MemoryStore } from '../../src/state/memory/memory-store.ts';
import { noon } from '../support/caller.ts';
import { adminToken, shareSandbox } from './teams.ts';

type Passwords = readonly { readonly user: number; readonly password: string }[];

async function secretsOf() {
  const shared = shareSandbox();
  const shop = await shared.team('shop');
  const client = await shared.client(shop, 'one');
  const { body } = await shared.control(shop, 'GET /passwords', undefined, 'one');
  const passwords = body['passwords'] as Passwords;
  const token = await shared.token(client, passwords[0]?.password ?? '', 'email outgoing_payments');
  const payments = await shared.call(token, '/rest/v1/wallet/me/pending-payments');
  const { pending_payments: items = [] } = payments.body as { pending_payments?: { password?: string }[] };
  const release = items.flatMap(({ password }) => password ?? []);
  return {
    ...shared,
    shop,
    passwords,
    all: [
      client.id,
      client.key,
      token.id,
      token.key,
      ...passwords.map(({ password }) => password),
      ...release,
    ],
  };
}

test('two sandboxes with the same options have no secret in common, and none that is published', async () => {
  const [one, two] = [await secretsOf(), await secretsOf()];
  expect(one.passwords.length).toBeGreaterThan(3);
  expect(one.all.length).toBeGreaterThan(8);
  expect(new Set([...one.all, ...two.all]).size).toBe(one.all.length + two.all.length);
  for (const secret of one.all) expect([secret, published.has(secret)]).toEqual([secret, false]);
});

test('a world of a team lists no keys of clients, and no passwords that users have chosen', async () => {
  const { control, shop } = await secretsOf();
  await control(shop, 'PUT /users', { id: 5101, password: 'my-own-password-7' }, 'one');
  const { body } = await control(shop, 'GET /passwords', undefined, 'one');
  expect((body['passwords'] as readonly { user: number }[]).map(({ user }) => user)).not.toContain(5101);
  const { clients } = (await control(shop, 'GET /clients', undefined, 'one')).body as { clients: object[] };
  expect(clients.length).toBeGreaterThan(0);
  for (const client of clients) expect(client).not.toHaveProperty('key');
});

test('a world is private from its beginning, however it is created and reset', async () => {
  const store = new MemoryStore();
  createSandbox({ store, team: { adminToken } });
  const keyOf = (world: string) => store.read(world, ({ privateKeys }) => privateKeys.list());
  const [key] = await keyOf('a/one');
  expect(key?.key).toMatch(/^[A-Za-z\d]{32}$/);
  await store.reset('a/one');
  expect(await keyOf('a/one')).toEqual([key]);
  await store.load('a/one', seedWorld({ seed: 1, today: 1_769_817_600, clock: { ahead: 0 } }));
  expect(await keyOf('a/one')).toEqual([key]);
  expect(await keyOf('a/two')).not.toEqual([key]);
});

test('passwords stay the same when the world is reset or restored, and are different in each world', async () => {
  const { control, shop, passwords } = await secretsOf();
  const read = async (world: string): Promise<Passwords> =>
    (await control(shop, 'GET /passwords', undefined, world)).body['passwords'] as Passwords;
  await control(shop, 'POST /snapshot', { snapshot: 'kept' }, 'one');
  await control(shop, 'POST /reset', undefined, 'one');
  expect(await read('one')).toEqual(passwords);
  await control(shop, 'POST /restore', { snapshot: 'kept' }, 'one');
  expect(await read('one')).toEqual(passwords);
  await control(shop, 'POST /restore', { snapshot: 'kept', of: 'one' }, 'two');
  const other = await read('two');
  expect(other.map(({ user }) => user)).toEqual(passwords.map(({ user }) => user));
  expect(other.filter(({ password }, index) => password === passwords[index]?.password)).toEqual([]);
});

test('a password that a user has chosen is not shown', async () => {
  const { control, shop, passwords } = await secretsOf();
  await control(shop, 'PUT /users', { id: 5101, password: 'my-own-password-7' }, 'one');
  const { body } = await control(shop, 'GET /passwords', undefined, 'one');
  expect(body['passwords']).toEqual(passwords.filter(({ user }) => user !== 5101));
  const { body: added } = await control(
    shop,
    'PUT /users',
    { profile: { email: 'emma@example.org' } },
    'one',
  );
  const { body: after } = await control(shop, 'GET /passwords', undefined, 'one');
  expect((after['passwords'] as Passwords).map(({ user }) => user)).toContain(added['id']);
});

test('a world file with a seed or with clients is rejected, and its users have passwords of the world', async () => {
  const { control, shop } = await secretsOf();
  const client = { id: 'shop', key: 'a-key-that-is-known' };
  const { status, body } = await control(shop, 'PUT /world', { seed: 1, clients: [client] }, 'one');
  expect([status, Object.keys(Object(body['error_properties']))]).toEqual([400, ['seed', 'clients']]);
  const users = [
    { id: 3, profile: { email: 'three@example.org' } },
    { id: 4, password: 'correct-horse-9' },
    { id: 5, password: 'own-password-5' },
  ];
  expect((await control(shop, 'PUT /world', { users }, 'one')).status).toBe(204);
  const { body: read } = await control(shop, 'GET /passwords', undefined, 'one');
  const passwords = read['passwords'] as Passwords;
  expect(passwords.map(({ user }) => user)).toEqual([3, 4]);
  expect(passwords.map(({ password }) => password)).not.toContain('correct-horse-9');
  const options = { team: { adminToken }, world: { clients: [client] } };
  expect(() => createSandbox(options)).toThrow('A sandbox for teams creates clients itself');
});

test('an export contains no credentials of the world, and an import brings none', async () => {
  const { control, shop, all } = await secretsOf();
  const exported = await control(shop, 'GET /export', undefined, 'one');
  expect(exported.body['world']).toBe('one');
  const text = JSON.stringify(exported.body);
  const [, key, tokenId, , ...passwords] = all;
  for (const secret of [key, ...passwords]) expect(text).not.toContain(`"${secret}"`);
  expect(text).toContain(tokenId);
  expect((await control(shop, 'POST /import', exported.body, 'two')).status).toBe(204);
  expect((await control(shop, 'GET /tokens', undefined, 'two')).body).toEqual({ tokens: [] });
  expect((await control(shop, 'GET /clients', undefined, 'two')).body).toEqual({ clients: [] });
  const local = createSandbox({ now: noon });
  await local.changePermissions({ client: 'staticReader1', take: ['email'] });
  expect((await control(shop, 'POST /import', await local.exportWorld(), 'two')).status).toBe(204);
  expect((await control(shop, 'GET /clients', undefined, 'two')).body).toEqual({ clients: [] });
  const { body } = await control(shop, 'GET /passwords', undefined, 'two');
  expect((body['passwords'] as Passwords).filter(({ password }) => published.has(password))).toEqual([]);
});

test.each([
  [{ seed: 1 }, 'seed cannot be combined with team'],
  [{ autoConsent: true }, 'autoConsent cannot be combined with team'],
  [
    { team: { adminToken: 'short' } },
    'team.adminToken must be a text of 32 to 1024 visible ASCII characters',
  ],
  [{ team: { adminToken: `${adminToken} ` } }, 'team.adminToken must be'],
  [{ team: { adminToken, limits: { teamWorlds: 0 } } }, 'team.limits.teamWorlds must be an integer from 1'],
])('the options %j are rejected', (options, message) => {
  expect(() => createSandbox({ team: { adminToken }, ...options })).toThrow(message);
});

test('an unknown limit is rejected with the name of the nearest one', () => {
  const limits: object = { teamWorld: 1 };
  expect(() => createSandbox({ team: { adminToken, limits } })).toThrow('Did you mean teamWorlds?');
});
