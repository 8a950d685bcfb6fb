import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { noon, samples, statementOf, template } from '../../../src/conformance/samples.ts';
import { openSqliteStore } from '../../../src/sqlite.ts';
import { MemoryStore } from '../../../src/state/memory/memory-store.ts';
import type { Store } from '../../../src/state/store.ts';
import { readExport, type WorldExport, writeExport } from '../../../src/state/memory/world-export.ts';
import { contentsOf, fill } from '../filled-world.ts';

const inMemory = (stateBytes?: number): Store =>
  withTemplate(new MemoryStore({ now: () => noon, ...(stateBytes !== undefined && { stateBytes }) }));

async function inFile(): Promise<Store> {
  const folder = await mkdtemp(join(tmpdir(), 'litas-export-'));
  const store = await openSqliteStore(join(folder, 'worlds.db'));
  onTestFinished(async () => {
    await store.close();
    await rm(folder, { recursive: true });
  });
  return withTemplate(store);
}

function withTemplate(store: Store): Store {
  store.useTemplate(template);
  return store;
}

const exported = async (store: Store, world: string): Promise<WorldExport> =>
  JSON.parse(JSON.stringify(await writeExport(await store.snapshot(world), noon * 1_000))) as WorldExport;

test('an export has no credentials that were issued for the world', async () => {
  const store = inMemory();
  await store.write('a', ({ clients, privateKeys }) => {
    clients.put({ ...samples.clients[0], issued: true });
    privateKeys.put(samples.privateKeys[0]);
  });
  await store.restore('b', await readExport(await exported(store, 'a')));
  expect(await store.read('b', ({ privateKeys }) => privateKeys.list())).toEqual([]);
  expect(await store.read('b', ({ clients }) => clients.get(samples.clients[0].id))).toBeUndefined();
});

test('an export restores every other kind of record, in memory and in a file', async () => {
  const [memory, file] = [inMemory(), await inFile()];
  await fill(memory, 'a');
  const before = await contentsOf(memory, 'a');
  await file.restore('b', await readExport(await exported(memory, 'a')));
  expect(await contentsOf(file, 'b')).toEqual(before);
  await memory.restore('c', await readExport(await exported(file, 'b')));
  expect(await contentsOf(memory, 'c')).toEqual(before);
});

test('an imported world is independent of the export and of other worlds from it', async () => {
  const store = inMemory();
  const snapshot = await readExport(await exported(store, 'a'));
  for (const name of ['b', 'c']) await store.restore(name, snapshot);
  const unchanged = await contentsOf(store, 'c');
  await store.write('b', ({ statements }) => statements.add(11, statementOf(200)));
  expect(await contentsOf(store, 'c')).toEqual(unchanged);
});

test('the statements of an imported world count', async () => {
  const store = inMemory();
  const snapshot = await readExport(await exported(store, 'a'));
  const { used } = (await store.usage()).state;
  await store.restore('a', snapshot);
  expect((await store.usage()).state.used).toBeGreaterThan(used + 100 * 50);
  await store.reset('a');
  expect((await store.usage()).state.used).toBe(used);
});

test('an import beyond the limit is rejected', async () => {
  const snapshot = await readExport(await exported(inMemory(), 'a'));
  await expect(inMemory(30_000).restore('default', snapshot)).rejects.toThrow('The limit of');
});

test.each<[string, (valid: WorldExport) => unknown]>([
  ['is not an export of a world', () => undefined],
  ['is not an export of a world', () => ({ users: [] })],
  ['has version 2; this sandbox reads 1', (valid) => ({ ...valid, version: 2 })],
  ['was changed or is incomplete', (valid) => ({ ...valid, contents: { ...valid.contents, records: {} } })],
  ['was changed or is incomplete', (valid) => ({ ...valid, digest: '' })],
])('an export that %s is rejected', async (message, change) => {
  const valid = await exported(inMemory(), 'a');
  await expect(readExport(change(valid))).rejects.toThrow(message);
});

test('contents without records are rejected, whatever their digest', async () => {
  const digest = '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a';
  const empty = { ...(await exported(inMemory(), 'a')), contents: {}, digest };
  await expect(readExport(empty)).rejects.toThrow('cannot be read');
});

test('a world with too many statements is not exported', async () => {
  const store = new MemoryStore();
  const rows = Array.from({ length: 100_001 }, (_, index) => statementOf(index));
  store.useTemplate(() => ({ ...template(), statements: new Map(), olderStatements: new Map([[11, rows]]) }));
  await expect(writeExport(await store.snapshot('a'), 0)).rejects.toThrow('has 100001 statements');
});
