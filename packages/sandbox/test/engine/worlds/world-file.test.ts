import { expect, test } from 'vitest';
import { createSandbox, type WorldFile, WorldFileError } from '../../../src/index.ts';
import { call, frozenSandbox, tokenFor } from '../../support/caller.ts';

const file: WorldFile = {
  seed: 5,
  now: '2026-05-01T09:00:00Z',
  clients: [
    {
      id: 'shop',
      key: 'a key of the shop',
      staticScopes: ['balance', 'email'],
      permissions: ['use_wallet_api', 'access_statements'],
    },
  ],
  rates: { USD: '0.5' },
  users: [
    {
      id: 42,
      password: 'opensesame',
      profile: { email: 'ieva@example.org', display_name: 'Ieva' },
      wallets: [
        {
          id: 4200,
          account: { description: 'Holidays' },
          opening: { EUR: 10_000 },
          statements: [
            {
              date: '2026-04-03T12:00:00Z',
              amount: 2_500,
              currency: 'EUR',
              direction: 'out',
              details: 'Ferry',
            },
            { date: 1_775_044_800, amount: 700, currency: 'USD', direction: 'in' },
          ],
          reservations: [{ currency: 'EUR', amount: 500, details: 'Cabin' }],
        },
      ],
    },
  ],
};

test('creates a sandbox from a world file, with its users, money, clients and clock', async () => {
  const sandbox = createSandbox({ world: file });
  expect(await sandbox.clock.now()).toEqual(new Date('2026-05-01T09:00:00Z'));
  const token = await tokenFor(sandbox, 'email statements', 'ieva@example.org', 'opensesame');
  expect((await call(sandbox, token, '/rest/v1/user/me')).body).toEqual({
    id: 42,
    email: 'ieva@example.org',
  });
  const { body } = await call(sandbox, token, '/rest/v1/wallet/me/statements');
  expect(body['statements']).toMatchObject([
    { amount: 2_500, currency: 'EUR', direction: 'out', details: 'Ferry', type: 'transfer' },
    { amount: 700, currency: 'USD', direction: 'in' },
  ]);
  const shop = { id: 'shop', key: 'a key of the shop' };
  const balance = await call(sandbox, shop, '/rest/v1/wallet/4200/balance?convert_to=EUR');
  expect(balance.body).toEqual({
    EUR: { at_disposal: 7_000, at_disposal_decimal: '70.00', reserved: 500, reserved_decimal: '5.00' },
    USD: {
      at_disposal: 700,
      at_disposal_decimal: '7.00',
      reserved: 0,
      reserved_decimal: '0.00',
      converted: { at_disposal: 350, reserved: 0 },
    },
  });
  expect((await call(sandbox, shop, '/rest/v1/user/5101')).status).toBe(404);
});

test('every world is created from the file, and a reset restores it', async () => {
  const sandbox = createSandbox({ world: file });
  const world = sandbox.world('other');
  const token = await tokenFor(world, 'email', 'ieva@example.org', 'opensesame');
  await world.reset();
  expect((await call(world, token, '/rest/v1/user/me')).status).toBe(401);
  expect(await tokenFor(world, 'email', 'ieva@example.org', 'opensesame')).toEqual(token);
});

test('a single world can load a file, and a reset restores it', async () => {
  const sandbox = frozenSandbox();
  const world = sandbox.world('mine');
  await world.load({ users: [{ id: 1, profile: { email: 'a@example.org' } }], seeded: true });
  await world.reset();
  await tokenFor(world, 'email', 'a@example.org');
  await tokenFor(world, 'email');
  await expect(tokenFor(sandbox, 'email', 'a@example.org')).rejects.toThrow('invalid_grant');
});

test('options of the sandbox have precedence over the file', async () => {
  const sandbox = createSandbox({ world: file, now: '2026-06-01T00:00:00Z' });
  expect(await sandbox.clock.now()).toEqual(new Date('2026-06-01T00:00:00Z'));
});

test('an empty file creates the seeded world', async () => {
  const sandbox = createSandbox({ world: {}, now: '2026-01-31T12:00:00Z' });
  expect(await tokenFor(sandbox, 'email')).toEqual(await tokenFor(frozenSandbox(), 'email'));
});

const wallet = (changes: object) => ({ users: [{ id: 1, wallets: [{ id: 2, ...changes }] }] });
const out = { date: 5, amount: 10, currency: 'EUR', direction: 'out' };

test.each<[file: unknown, place: string, problem: string]>([
  [[], 'body', 'Must be an object'],
  [
    { people: [] },
    'body',
    'Has unknown fields: people; known are $schema, seed, now, seeded, clients, users, rates',
  ],
  [{ now: 'soon' }, 'now', 'Must be'],
  [{ rates: { EURO: '1' } }, 'rates.EURO', 'The name must be a currency code such as EUR'],
  [{ users: [{ id: 1 }, { id: 0 }] }, 'users.1.id', 'Must be at least 1'],
  [{ users: [{ id: 1 }, { id: 1 }] }, 'users.1.id', 'There is another user 1'],
  [{ seeded: true, users: [{ id: 5101 }] }, 'users.0.id', 'There is another user 5101'],
  [
    { users: [{ id: 1, profile: { mail: 'a' } }] },
    'users.0.profile',
    'Has unknown fields: mail (did you mean email?)',
  ],
  [
    { users: [{ id: 1, profile: { address: { country: 'lt', city: 'a', street: 'b', postindex: 'c' } } }] },
    'users.0.profile.address',
    'Has unknown fields: postindex (did you mean post_index?)',
  ],
  [
    { users: [{ id: 1, profile: { identity: { sirname: 'A' } } }] },
    'users.0.profile.identity',
    'Has unknown fields: sirname (did you mean surname?)',
  ],
  [
    { users: [{ id: 1, profile: { pep: [{ name: 'A', relation: 'b', positions: [], since: 1 }] } }] },
    'users.0.profile.pep.0',
    'Has unknown fields: since',
  ],
  [
    wallet({ account: { flags: { saving: true } } }),
    'users.0.wallets.0.account.flags',
    'Has unknown fields: saving (did you mean savings?)',
  ],
  [
    { now: '2026-01-31T12:00:00Z', users: [{ id: 1, profile: { dob: '2026-02-01' } }] },
    'users.0.profile.dob',
    'Must not be later than the creation of the world',
  ],
  [
    {
      users: [
        { id: 1, profile: { email: 'a@x.org' } },
        { id: 2, profile: { email: 'A@x.org' } },
      ],
    },
    'users.1.profile.email',
    'There is another user with the email a@x.org',
  ],
  [
    { seeded: true, users: [{ id: 1, profile: { phone: '37060000101' } }] },
    'users.0.profile.phone',
    'There is another user with the phone 37060000101',
  ],
  [
    { users: [{ id: 1, wallets: [{ id: 2 }, { id: 3, account: { number: 'EVP0110000000002' } }] }] },
    'users.0.wallets.1.account.number',
    'There is another wallet with the account number EVP0110000000002',
  ],
  [{ users: [{ id: 1, profile: { email: 'a' } }] }, 'users.0.profile.email', 'Must be'],
  [{ clients: [{ id: 'a' }] }, 'clients.0.key', 'Is required'],
  [{ clients: [{ id: 'a"b', key: 'k' }] }, 'clients.0.id', 'Must be'],
  [{ now: '1971-12-31T23:59:59Z' }, 'now', 'Must be a time from 1972 to 9999'],
  [{ clients: [{ id: 'a', key: 'k', staticScopes: ['all'] }] }, 'clients.0.staticScopes.0', 'Must be one of'],
  [{ rates: { USD: '0' } }, 'rates.USD', 'Must be'],
  [wallet({ opening: { EUR: -1 } }), 'users.0.wallets.0.opening.EUR', 'Must be at least 0'],
  [wallet({ opening: { eur: 1 } }), 'users.0.wallets.0.opening.eur', ''],
  [
    wallet({ statements: [{ ...out, amount: 0 }] }),
    'users.0.wallets.0.statements.0.amount',
    'Must be at least 1',
  ],
  [wallet({ statements: [{ ...out, date: 'x' }] }), 'users.0.wallets.0.statements.0.date', 'Must be'],
  [
    wallet({ statements: [out], opening: { EUR: 9 } }),
    'users.0.wallets.0',
    'Would hold -0.01 EUR from 1970-01-01T00:00:05.000Z on: raise opening.EUR',
  ],
  [
    wallet({ reservations: [{ currency: 'EUR', amount: 5, details: '' }] }),
    'users.0.wallets.0',
    'Would have -0.05 EUR at disposal: raise opening.EUR',
  ],
])('rejects an invalid file with the path: %j', (wrong, place, problem) => {
  const make = () => createSandbox({ world: wrong as WorldFile });
  expect(make).toThrow(WorldFileError);
  expect(make).toThrow(`${place}: ${problem}`);
});

test('a person can be born on the day on which the world is created', () => {
  const world = { now: '2026-01-31T00:00:00Z', users: [{ id: 1, profile: { dob: '2026-01-31' } }] };
  expect(() => createSandbox({ world })).not.toThrow();
});
