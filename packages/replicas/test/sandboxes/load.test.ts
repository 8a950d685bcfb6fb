import process from 'node:process';
import { openPostgresStore } from '@litas/sandbox/postgres';
import { connectSandbox } from '@litas/sandbox/connect';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Balancer, startBalancer } from '../support/balancer.ts';
import { checkWorld } from '../support/check-world.ts';
import { newDatabase, query, withoutPostgres } from '../support/database.ts';
import { type LoadResult, type LoadWorld, openWorlds, runLoad } from '../support/load.ts';
import { type Replica, startReplica } from '../support/replicas.ts';

const operations = Number(
  process.env['LITAS_OPERATIONS'] ?? (process.env['LITAS_FULL'] === '1' ? 100_000 : 400),
);
const names = ['default', 'b', 'c', 'd', 'e'];

let database: string;
let replicas: readonly Replica[] = [];
let balancer: Balancer;
let worlds: readonly LoadWorld[] = [];

beforeAll(async () => {
  if (withoutPostgres) return;
  database = await newDatabase('load');
  replicas = await Promise.all([0, 301_000, -301_000].map((ahead) => startReplica(database, { ahead })));
  balancer = await startBalancer(replicas.map(({ url }) => url));
  worlds = await openWorlds(balancer.url, names);
});
afterAll(async () => {
  await balancer?.close();
  await Promise.all(replicas.map((replica) => replica.close()));
});

const isServed = ({ status }: LoadResult): boolean => status === 200 || status === 201;

test.skipIf(withoutPostgres)(
  `no update is lost in ${operations} operations of 50 clients over three replicas`,
  { timeout: 2_400_000 },
  async () => {
    const results = await runLoad(operations, balancer.url, worlds);
    const failed = results.filter((result) => !isServed(result));
    // On a busy machine, a request can wait for a connection longer than the sandbox does.
    expect(failed.filter(({ status, retryAfter }) => status !== 503 || retryAfter === null)).toEqual([]);
    expect(failed.length).toBeLessThanOrEqual(operations / 1_000);
    const store = await openPostgresStore(database);
    let booked = 0;
    for (const name of names) booked += await checkWorld(store, name, results);
    await store.close();
    const paid = results.filter(({ kind }) => kind === 'pay');
    expect(booked).toBeLessThanOrEqual(paid.length);
    expect(booked).toBeGreaterThanOrEqual(paid.filter(isServed).length);
    const journals = await Promise.all(
      names.map((name) => connectSandbox(balancer.url).world(name).journal.find()),
    );
    const ids = journals.flat().map(({ correlationId }) => correlationId);
    expect(ids.length).toBeGreaterThan(Math.min(operations / 4, 1_000));
    expect(new Set(ids).size).toBe(ids.length);
    for (const entries of journals) {
      expect(entries.map(({ number }) => number)).toEqual(
        entries.map((_, index) => (entries[0]?.number ?? 0) + index),
      );
    }
    const [usage] = await query<{ right: boolean }>(
      database,
      `select bool_and(bytes >= (
    select sum(size) from records where world_id = worlds.id)) as right from worlds`,
    );
    expect(usage?.right).toBe(true);
  },
);

test.skipIf(withoutPostgres)('when a replica is killed under load, only its open requests fail', async () => {
  const count = Math.min(operations, 2_000) / 2;
  const running = runLoad(count, balancer.url, worlds, 50, 1_000_000);
  await new Promise((done) => setTimeout(done, 50));
  const killedAt = performance.now();
  replicas[2]?.child.kill('SIGKILL');
  const results = await running;
  const failed = results.filter((result) => !isServed(result));
  // At most what 50 clients had open, and what was on its way when the connections broke.
  expect(failed.length).toBeLessThanOrEqual(50);
  expect(failed.filter(({ startedAt }) => startedAt > killedAt + 1_000)).toEqual([]);
  expect(results.filter(({ startedAt }) => startedAt > killedAt).length).toBeGreaterThan(50);
  const store = await openPostgresStore(database);
  for (const name of names) await checkWorld(store, name, results);
  await store.close();
  for (const { child, errors } of replicas.slice(0, 2)) {
    expect(child.exitCode).toBeNull();
    expect(errors()).not.toMatch(/^Error in request \w+: (?!StoreUnavailable)/m);
  }
});
