import { createSandbox, type Sandbox } from '@litas/sandbox';
import { expect, test, vi } from 'vitest';
import { createWorldKeeper } from '../src/modes/kept-worlds.ts';
import type { PageStorage } from '../src/session/page-storage.ts';
import { memoryStorage } from './memory-storage.ts';

/** Opens the page: a new sandbox with what the tab stores. */
async function open(storage: PageStorage, options = {}) {
  const keeper = createWorldKeeper(storage, { delayMs: 1, ...options });
  const sandbox = createSandbox();
  await keeper.keep(sandbox);
  return { keeper, sandbox };
}

const addPerson = async (world: Pick<Sandbox, 'setUser'>, email = 'emma@example.org') =>
  (await world.setUser({ profile: { display_name: 'Emma', email } })).id;

test('a reload keeps the people of every world, and a removed world is gone', async () => {
  const storage = memoryStorage();
  const { keeper, sandbox } = await open(storage);
  const id = await addPerson(sandbox);
  await vi.waitFor(() => expect(storage.getItem('litas.world.default')).toContain('emma@example.org'));
  const other = await addPerson(sandbox.world('shop'));
  await sandbox.fetch('/rest/v1/server');
  await vi.waitFor(() => expect(storage.getItem('litas.worlds')).toContain('default'));
  await addPerson(sandbox.world('shop'), 'luka@example.org');
  await vi.waitFor(() => expect(storage.getItem('litas.world.shop')).toContain('luka@example.org'));
  expect(keeper.areKept()).toBe(true);

  const { sandbox: later } = await open(storage);
  expect((await later.users()).map((user) => user.id)).toContain(id);
  expect((await later.world('shop').users()).map((user) => user.id)).toContain(other);
  await later.world('shop').remove();
  await later.fetch('/rest/v1/server');
  await vi.waitFor(() => expect(storage.getItem('litas.world.shop')).toBeNull());
});

test('says that a world is too large to be kept, and keeps no old state of it', async () => {
  const storage = memoryStorage();
  await addPerson((await open(storage)).sandbox);
  await vi.waitFor(() => expect(storage.getItem('litas.world.default')).not.toBeNull());
  const { keeper, sandbox } = await open(storage, { limit: 1_000 });
  const told = new Promise<void>((resolve) => keeper.subscribe(resolve));
  await addPerson(sandbox, 'luka@example.org');
  await told;
  expect(keeper.areKept()).toBe(false);
  expect(storage.getItem('litas.world.default')).toBeNull();
});

test.each(['nonsense', '{}', '["default"]'])('starts anew with invalid stored worlds: %s', async (list) => {
  const storage = memoryStorage({ 'litas.worlds': list, 'litas.world.default': '{"format":"other"}' });
  const { sandbox } = await open(storage);
  expect(await sandbox.users()).toHaveLength(4);
});
