import { once } from 'node:events';
import process from 'node:process';
import { openPostgresStore } from '@litas/sandbox/postgres';
import { connectSandbox } from '@litas/sandbox/connect';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Balancer, balancerName, startBalancer } from '../support/balancer.ts';
import { checkWorld } from '../support/check-world.ts';
import { newDatabase, query, withoutPostgres } from '../support/database.ts';
import {
  isServed,
  kinds,
  type LoadResult,
  type LoadWorld,
  openWorlds,
  runLoad,
  statusesOfSessions,
} from '../support/load.ts';
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

test.skipIf(withoutPostgres)(
  `no update is lost in ${operations} operations of 50 clients over three replicas behind ${balancerName}`,
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
    // Each kind has been served, and payments have been cancelled.
    expect(new Set(results.filter(isServed).map(({ kind }) => kind))).toEqual(new Set(kinds));
    expect(results.filter(({ paymentId }) => paymentId !== undefined).length).toBeGreaterThan(
      operations / 40,
    );
    const sessions = await statusesOfSessions(balancer.url, worlds);
    expect(sessions.length).toBeGreaterThanOrEqual(names.length);
    expect(new Set(sessions)).toEqual(new Set([200]));
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

test.skipIf(withoutPostgres)(
  `when a replica is killed under load behind ${balancerName}, only its open requests fail`,
  async () => {
    const count = Math.min(operations, 2_000) / 2;
    const running = runLoad(count, balancer.url, worlds, 50, 1_000_000);
    await new Promise((done) => setTimeout(done, 50));
    const [, , killed] = replicas;
    if (!killed) throw new Error('There is no third replica.');
    const ended = once(killed.child, 'exit').then(() => performance.now());
    const killedAt = performance.now();
    killed.child.kill('SIGKILL');
    const endedAt = await ended;
    const results = await running;
    const { host } = new URL(killed.url);
    const failed = results.filter((result) => !isServed(result));
    // The proxy sends a read to another replica, which rejects its nonce when the first one has stored it.
    const wereOpen = ({ startedAt, tookMs, asked }: LoadResult): boolean =>
      startedAt <= endedAt && startedAt + tookMs >= killedAt && asked.includes(host);
    expect(failed.filter((result) => !wereOpen(result))).toEqual([]);
    expect(results.filter(({ startedAt }) => startedAt > endedAt).length).toBeGreaterThan(50);
    const store = await openPostgresStore(database);
    for (const name of names) await checkWorld(store, name, results);
    await store.close();
    for (const { child, errors } of replicas.slice(0, 2)) {
      expect(child.exitCode).toBeNull();
      expect(errors()).not.toMatch(/^Error in request \w+: (?!StoreUnavailable)/m);
    }
  },
);
