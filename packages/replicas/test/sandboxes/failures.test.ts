import { serve, type SandboxServer } from '@litas/sandbox/node';
import { openPostgresStore } from '@litas/sandbox/postgres';
import { seededClients } from '@litas/sandbox';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type PostgresProxy, startProxy } from '../../src/postgres-proxy.ts';
import { type PostgresServer, startPostgres } from '../../src/postgres-server.ts';
import { checkWorld } from '../support/check-world.ts';
import { query, withoutPostgres } from '../support/database.ts';
import { isServed, type LoadResult, type LoadWorld, openWorlds, runLoad } from '../support/load.ts';
import { type SharedSandbox, sharedSandbox } from '../support/sandboxes.ts';
import { send, sign } from '../support/signed.ts';

const isFull = process.env['LITAS_FULL'] === '1';

let postgres: PostgresServer;
let database: string;
let proxy: PostgresProxy;
let replicas: readonly SharedSandbox[] = [];
let servers: readonly SandboxServer[] = [];
let worlds: readonly LoadWorld[] = [];

/** A test here stops the server, so that it is one of its own. */
const withoutOwn = withoutPostgres || process.env['LITAS_POSTGRES_URL'] !== undefined;

beforeAll(async () => {
  if (withoutOwn) return;
  postgres = await startPostgres();
  database = await postgres.createDatabase('failures');
  proxy = await startProxy(database);
  replicas = await Promise.all([sharedSandbox(database), sharedSandbox(proxy.url)]);
  servers = await Promise.all(replicas.map(({ sandbox }) => serve(sandbox, { port: 0 })));
  worlds = await openWorlds(urls()[0], ['default', 'b']);
});
afterAll(async () => {
  await Promise.all(servers.map((server) => server.close()));
  await Promise.all(replicas.map((replica) => replica[Symbol.asyncDispose]()));
  await proxy?.close();
  await postgres?.close();
});

const urls = (): readonly [string, string] => [servers[0]?.url ?? '', servers[1]?.url ?? ''];

/** Checks that a load had no other results than success, and 503 with `Retry-After`. */
function expectOnly503(results: readonly LoadResult[]): void {
  const others = results.filter(
    (result) => !isServed(result) && !(result.status === 503 && result.retryAfter !== null),
  );
  expect(others).toEqual([]);
}

/** Checks that both replicas serve reads and writes, and that what was acknowledged is there. */
async function expectFullService(results: readonly LoadResult[], first: number): Promise<void> {
  const after = [
    ...(await runLoad(28, urls()[0], worlds, 4, first)),
    ...(await runLoad(28, urls()[1], worlds, 4, first + 28)),
  ];
  expect(after.filter((result) => !isServed(result))).toEqual([]);
  const store = await openPostgresStore(database);
  for (const { name } of worlds) await checkWorld(store, name, [...results, ...after]);
  await store.close();
}

test.skipIf(withoutOwn)(
  'while the database restarts, requests get 503, and afterwards there is full service',
  async () => {
    const load = Promise.all(
      urls().map((url, index) => runLoad(isFull ? 2_000 : 150, url, worlds, 10, 10_000 * (index + 1))),
    );
    await new Promise((done) => setTimeout(done, 30));
    await postgres.end('immediate');
    const during = await runLoad(28, urls()[1], worlds, 4, 40_000);
    expect(during.every(({ status, retryAfter }) => status === 503 && retryAfter === '5')).toBe(true);
    expect((await fetch(`${urls()[0]}/__sandbox/health`)).status).toBe(200);
    await postgres.start();
    const results = [...(await load).flat(), ...during];
    expectOnly503(results);
    expect(results.filter(({ status }) => status === 503).length).toBeGreaterThan(0);
    expect(Math.max(...results.map(({ tookMs }) => tookMs))).toBeLessThan(15_000);
    await expectFullService(results, 50_000);
  },
);

test.skipIf(withoutOwn)(
  'while the database starts, a replica tries to listen once per half second',
  async () => {
    const before = proxy.connections;
    proxy.isStarting = true;
    const started = performance.now();
    proxy.cut();
    await expect.poll(() => proxy.connections - before, { interval: 50 }).toBeGreaterThanOrEqual(8);
    // A timer never fires early.
    expect(performance.now() - started).toBeGreaterThan(8 * 500 - 50);
    proxy.isStarting = false;
    await expect
      .poll(async () => (await fetch(`${urls()[1]}/__sandbox/ready`)).status, { interval: 50 })
      .toBe(200);
    await expectFullService([], 75_000);
  },
);

test.skipIf(withoutOwn)('a database that is shut down by its administrator is the same', async () => {
  const load = runLoad(isFull ? 2_000 : 100, urls()[0], worlds, 10, 60_000);
  await postgres.restart('fast');
  const results = await load;
  expect(results.length).toBeGreaterThan(0);
  expectOnly503(results);
  await expectFullService(results, 70_000);
});

test.skipIf(withoutOwn)('on a read-only database, what is signed or changes something gets 503', async () => {
  await query(postgres.url, 'alter system set default_transaction_read_only = on');
  await query(postgres.url, 'select pg_reload_conf()');
  // Each connection of the server reads its settings on its own.
  const statuses = async (first: number): Promise<readonly number[]> =>
    (await runLoad(28, urls()[0], worlds, 8, first)).map(({ status }) => status);
  let first = 81_000;
  await expect
    .poll(() => statuses((first += 100)), { timeout: 30_000 })
    .toEqual(Array.from({ length: 28 }, () => 503));
  const results = await runLoad(56, urls()[0], worlds, 8, 80_000);
  expectOnly503(results);
  expect(results.filter(({ status }) => status !== 503)).toEqual([]);
  expect((await fetch(`${urls()[0]}/rest/v1/server`)).status).toBe(200);
  const writable = `${postgres.url}?options=${encodeURIComponent('-c default_transaction_read_only=off')}`;
  await query(writable, 'alter system reset default_transaction_read_only');
  await query(postgres.url, 'select pg_reload_conf()');
  await expect.poll(() => statuses((first += 100)), { timeout: 30_000 }).not.toContain(503);
  await expectFullService(results, 90_000);
});

test.skipIf(withoutOwn)(
  'when the disk is full (SQLSTATE 53100, injected by a proxy), a write gets 503 and changes nothing',
  async () => {
    proxy.inject = (statement) =>
      /^litas-(?:save|nonce|insert|journal-add)|^begin/.test(statement) ? '53100' : undefined;
    const results = await runLoad(56, urls()[1], worlds, 8, 100_000);
    expectOnly503(results);
    expect(results.filter(({ status }) => status !== 503)).toEqual([]);
    proxy.inject = (statement) => (statement === 'litas-save' ? '53100' : undefined);
    const partly = await runLoad(56, urls()[1], worlds, 8, 101_000);
    expectOnly503(partly);
    expect(new Set(partly.filter(({ kind }) => kind === 'pay').map(({ status }) => status))).toEqual(
      new Set([503]),
    );
    proxy.inject = undefined;
    await expectFullService([...results, ...partly], 110_000);
  },
);

test.skipIf(withoutOwn)('a nonce stays used when the connection breaks after it was stored', async () => {
  const request = await sign(seededClients.example, 'GET', `${urls()[1]}/rest/v1/currencies`);
  proxy.inject = (statement) => (statement === 'litas-journal-add' ? '57P01' : undefined);
  expect((await send(request)).status).toBe(200);
  proxy.inject = undefined;
  proxy.cut();
  let status = 503;
  // The first statements meet the ends of the connections.
  const end = performance.now() + 20_000;
  while (status === 503 && performance.now() < end) ({ status } = await send(request));
  expect(status).toBe(401);
});
