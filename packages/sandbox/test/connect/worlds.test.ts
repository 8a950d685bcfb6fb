import { expect, test } from 'vitest';
import { connectSandbox, WorldFileError } from '../../src/connect/index.ts';
import { type AnyWorld, createSandbox, type WorldExport } from '../../src/index.ts';
import { call, staticClient, tokenFor } from '../support/caller.ts';
import { both } from './both.ts';

test('both have the same methods', () => {
  const connected = connectSandbox('http://127.0.0.1:4010');
  const forServers = new Set(['allowRemote', 'drain', 'handle', 'mayUpload', 'reject', 'withinLimits']);
  const created = Object.fromEntries(
    Object.entries(createSandbox()).filter(([name]) => !forServers.has(name)),
  );
  const { health: _, limits: __, ...shared } = connected;
  const namesOf = (node: object): unknown =>
    Object.fromEntries(
      Object.entries(node).map(([name, value]) => [
        name,
        typeof value === 'object' ? namesOf(value as object) : typeof value,
      ]),
    );
  expect(namesOf(shared)).toEqual(namesOf(created));
  expect(namesOf(connected.world('a'))).toEqual(namesOf(createSandbox().world('a')));
});

test.for(both)('$name isolates worlds, and removes them', async ({ start }) => {
  await using started = await start();
  const { sandbox } = started;
  const [one, two] = [sandbox.world('one'), sandbox.world('two')];
  await one.clock.advance(60);
  expect((await one.clock.now()).toISOString()).toBe('2026-01-31T12:01:00.000Z');
  expect((await two.clock.now()).toISOString()).toBe('2026-01-31T12:00:00.000Z');
  expect([one.name, sandbox.name]).toEqual(['one', 'default']);
  expect(await sandbox.worlds()).toEqual(expect.arrayContaining(['one', 'two']));
  await one.remove();
  await one.remove();
  expect(await sandbox.worlds()).not.toContain('one');
  expect((await one.clock.now()).toISOString()).toBe('2026-01-31T12:00:00.000Z');
});

test.for(both)('$name rejects an invalid name', async ({ start }) => {
  await using started = await start();
  expect(() => started.sandbox.world('a/b/c')).toThrow(RangeError);
  expect(() => started.sandbox.world('')).toThrow('is not the name of a world');
});

test.for(both)('$name resets a world', async ({ start }) => {
  await using started = await start();
  const { sandbox } = started;
  const token = await tokenFor(sandbox, 'email');
  expect((await call(sandbox, token, '/rest/v1/user/me')).status).toBe(200);
  await sandbox.reset();
  expect((await call(sandbox, token, '/rest/v1/user/me')).status).toBe(401);
});

test.for(both)('$name restores a snapshot in the same and in another world', async ({ start }) => {
  await using started = await start();
  const world = started.sandbox.world('one');
  const token = await tokenFor(world, 'email');
  const snapshot = await world.snapshot();
  expect(snapshot.world).toBe('one');
  expect(snapshot.bytes).toBeGreaterThan(0);
  await world.reset();
  for (const target of [world, started.sandbox.world('two')]) {
    expect((await call(target, token, '/rest/v1/user/me')).status).toBe(401);
    await target.restore(snapshot);
    expect((await call(target, token, '/rest/v1/user/me')).status).toBe(200);
  }
});

test.for(both)('$name loads a world file, and names the mistakes in an invalid one', async ({ start }) => {
  await using started = await start();
  const world = started.sandbox.world('mine');
  await world.load({ users: [{ id: 3, profile: { email: 'three@example.org' } }] });
  await tokenFor(world, 'email', 'three@example.org');
  const wrong = world.load({ users: [{ id: 0 }] });
  await expect(wrong).rejects.toThrow(WorldFileError);
  await expect(wrong).rejects.toMatchObject({ problems: { 'users.0.id': ['Must be at least 1'] } });
});

test.for(both)('$name keeps snapshots by name, and restores them', async ({ start }) => {
  await using started = await start();
  const world = started.sandbox.world('one');
  expect(await world.snapshots()).toEqual([]);
  await world.snapshot('before');
  await world.clock.advance(60);
  await world.snapshot('after');
  const described = {
    world: 'one',
    bytes: expect.any(Number) as number,
    created: expect.any(Number) as number,
  };
  expect(await world.snapshots()).toEqual([
    { snapshot: 'before', ...described },
    { snapshot: 'after', ...described },
  ]);
  const [before] = await world.snapshots();
  if (before) await started.sandbox.world('two').restore(before);
  expect((await started.sandbox.world('two').clock.now()).toISOString()).toBe('2026-01-31T12:00:00.000Z');
  await expect(world.restore({ snapshot: 'none', world: 'one' })).rejects.toThrow(
    'There is no snapshot none',
  );
});

test.for(both)('$name removes a kept snapshot by its name', async ({ start }) => {
  await using started = await start();
  const world = started.sandbox.world('one');
  await world.snapshot('before');
  await world.snapshot('after');
  expect(await world.removeSnapshot('before')).toBe(true);
  expect(await world.removeSnapshot('before')).toBe(false);
  expect((await world.snapshots()).map(({ snapshot }) => snapshot)).toEqual(['after']);
});

test.for(both)('$name exports a world, and imports it into another sandbox', async ({ start }) => {
  await using started = await start();
  const world = started.sandbox.world('one');
  const token = await tokenFor(world, 'email statements');
  const statements = async (from: AnyWorld) =>
    (await call(from, token, '/rest/v1/wallet/me/statements?currency=EUR&limit=200')).body['statements'];
  const exported = await world.exportWorld();
  expect(exported).toMatchObject({ world: 'one', time: '2026-01-31T12:00:00.000Z' });
  const parsed = JSON.parse(JSON.stringify(exported)) as WorldExport;
  await using other = await start();
  await other.sandbox.importWorld(parsed);
  expect((await call(other.sandbox, token, '/rest/v1/user/me')).status).toBe(200);
  expect(await statements(other.sandbox)).toEqual(await statements(world));
  await other.sandbox.reset();
  expect((await call(other.sandbox, token, '/rest/v1/user/me')).status).toBe(401);
});

test.for(both)('$name rejects an export that was changed', async ({ start }) => {
  await using started = await start();
  const { sandbox } = started;
  const exported = await sandbox.exportWorld();
  const changed = { ...exported, contents: { ...exported.contents, values: {} } };
  await expect(sandbox.importWorld(changed)).rejects.toThrow('was changed or is incomplete');
  const other = { ...exported, version: 2 } as unknown as WorldExport;
  await expect(sandbox.importWorld(other)).rejects.toThrow(/version/);
  expect((await sandbox.tokens()).length).toBe(0);
});

test.for(both)(
  '$name describes a world as a world file that has the same users and balances',
  async ({ start }) => {
    await using started = await start();
    const { sandbox } = started;
    const copy = sandbox.world('copy');
    for (const statements of [0, 20, undefined]) {
      const file = await sandbox.worldFile({ statements });
      await copy.load(file);
      expect(await copy.worldFile({ statements })).toEqual(file);
      for (const path of ['user/5101', 'user/5104', 'wallet/14471']) {
        const before = await call(sandbox, staticClient, `/rest/v1/${path}`);
        expect((await call(copy, staticClient, `/rest/v1/${path}`)).body).toEqual(before.body);
      }
      expect(await totalsOf(copy)).toEqual(await totalsOf(sandbox));
    }
  },
);

/** Cents of a wallet by currency. A world file has no pending payments, so less is reserved after it was loaded. */
async function totalsOf(world: AnyWorld): Promise<unknown> {
  const { body } = await call(world, staticClient, '/rest/v1/wallet/14471/balance');
  return Object.entries(body as Record<string, { at_disposal: number; reserved: number }>).map(
    ([currency, { at_disposal: free, reserved }]) => [currency, free + reserved],
  );
}

test.for(both)(
  '$name leaves older statements out of a world file, and keeps the balance',
  async ({ start }) => {
    await using started = await start();
    const { users = [] } = await started.sandbox.worldFile({ statements: 2 });
    const [wallet] = users[0]?.wallets ?? [];
    expect(wallet?.statements).toHaveLength(2);
    expect(users[0]).toMatchObject({ id: 5101, password: 'correct-horse-9' });
    await expect(started.sandbox.world('copy').load({ users, seeded: false })).resolves.toBeUndefined();
  },
);

test.for(both)('$name returns the schema of world files', async ({ start }) => {
  await using started = await start();
  const schema = await started.sandbox.worldSchema();
  expect(schema).toMatchObject({ title: 'World file of the Litas sandbox', type: 'object' });
});
